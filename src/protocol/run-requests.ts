import type { LogProblem, Run } from '../core/run/log.ts';
import type { Outcome, RunLine } from '../core/run/log-line.ts';
import type { ChecklistId, Invocation, RunVariable } from '../core/run/runnable.ts';

/** What can be started of a file. Answered `null` when nothing can. */
export const runFormRequest = 'gatewright/runForm';
export interface RunFormParams {
  readonly uri: string;
}
export interface RunForm {
  /** The name of what is run. */
  readonly name: string;
  /** The ways to start it; others refer to them by their index. */
  readonly invocations: readonly (Pick<Invocation, 'kind' | 'title' | 'variables'> & { readonly problem?: string })[];
  readonly checklists: Readonly<Record<ChecklistId, readonly string[]>>;
}
export type { Outcome, Run, RunVariable };

/** One of the invocations of a file, and where its line goes. */
export interface InvocationParams {
  readonly uri: string;
  /** Its index in `RunForm.invocations`. */
  readonly invocation: number;
  /** The path of the program of the terminal's shell; empty when there is none. */
  readonly shell: string;
}

/** Why a value cannot be given to a variable, in one sentence; `null` when it can. */
export const valueProblemRequest = 'gatewright/valueProblem';
export interface ValueProblemParams extends InvocationParams {
  readonly variable: string;
  readonly value: string;
}

/** The line that starts it with these values. */
export const commandLineRequest = 'gatewright/commandLine';
export interface CommandLineParams extends InvocationParams {
  /** By variable; an optional one may be missing or empty. */
  readonly values: Readonly<Record<string, string>>;
}
export type CommandLineAnswer =
  | {
      readonly line: string;
      /** The same with dots for what is secret. */
      readonly shown: string;
      /** False for what is typed into a chat, and where it is not known how the shell reads quotes. */
      readonly canRun: boolean;
      /** Why it cannot be run, or what there is to heed; one sentence each. */
      readonly notes: readonly string[];
    }
  | Problem;

/** Why something could not be done, in one sentence. */
export interface Problem {
  readonly problem: string;
}

/** By which name the user is called in the log: that of the system, that of git, or none. */
export type Person = 'user' | 'git' | 'none';

/** An item of a checklist, and whether it was ticked. */
export type Check = NonNullable<RunLine['checks']>[number];

/** Begins a run in the log of the file's folder. */
export const recordRunRequest = 'gatewright/recordRun';
export interface RecordRunParams extends CommandLineParams {
  readonly handedOver: 'copied' | 'terminal';
  /** What was ticked before the run. All other items of the checklists are logged as open. */
  readonly ticked: readonly string[];
  readonly person: Person;
}
export type RecordRunAnswer = { readonly id: string; readonly folder: string } | Problem;

/** Adds a note to a run in the log of a folder. Answered `null` when it is written. */
export const noteRunRequest = 'gatewright/noteRun';
export interface NoteRunParams {
  /** The address of the folder. */
  readonly folder: string;
  readonly id: string;
  readonly person: Person;
  readonly outcome?: Outcome;
  readonly artifacts?: readonly string[];
  readonly removedArtifacts?: readonly string[];
  readonly checks?: readonly Check[];
}

/** The logs of all folders. */
export const runsRequest = 'gatewright/runs';
export interface RunsParams {
  /** How many runs of each folder to give, the newest first. */
  readonly limit: number;
}
export interface FolderRuns {
  /** The address of the folder. */
  readonly folder: string;
  /** The address of the log, whether it is there or not. */
  readonly log: string;
  readonly runs: readonly LoggedRun[];
  /** How many there are in all. */
  readonly total: number;
  /** The first of the lines that could not be read. */
  readonly problems: readonly LogProblem[];
  /** How many more could not. */
  readonly moreProblems: number;
  /** Why the whole log could not be read. */
  readonly problem?: string;
}
export interface LoggedRun extends Omit<Run, 'artifacts'> {
  /** The address of the file that was run; absent where the log names a place outside of the folder. */
  readonly uri?: string;
  readonly artifacts: readonly LoggedArtifact[];
}
export interface LoggedArtifact {
  /** As the log has it. */
  readonly text: string;
  /** The address of the file; absent for what is no path inside the folder. */
  readonly uri?: string;
}
