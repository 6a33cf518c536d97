import { createHash, randomUUID } from 'node:crypto';
import { resolvePath } from '../../core/paths.ts';
import { commandLine, valueProblem } from '../../core/run/command-line.ts';
import { logPath, parseLog } from '../../core/run/log.ts';
import type { LogLine, RunLine } from '../../core/run/log-line.ts';
import { checklistIds, type Invocation, type Runnable } from '../../core/run/runnable.ts';
import { type ShellId, shellOfProgram } from '../../core/run/shells.ts';
import {
  type CommandLineAnswer,
  type CommandLineParams,
  commandLineRequest,
  type FolderRuns,
  type InvocationParams,
  type NoteRunParams,
  noteRunRequest,
  type Problem,
  type RecordRunAnswer,
  type RecordRunParams,
  type RunForm,
  type RunFormParams,
  type RunsParams,
  recordRunRequest,
  runFormRequest,
  runsRequest,
  type ValueProblemParams,
  valueProblemRequest,
} from '../../protocol/run-requests.ts';
import { personName } from '../../sources/person.ts';
import { appendRunLog, readRunLog } from '../../sources/run-log.ts';
import type { Asked, Places, ServerFeature } from '../feature.ts';
import type { Folder } from '../folder.ts';

/** What a client needs to start what files describe, and the log of what was started. Nothing is run here. */
const runs: ServerFeature = {
  register(connection, places) {
    connection.onRequest(runFormRequest, ({ uri }: RunFormParams): RunForm | null => {
      const runnable = runnableAt(places, uri)?.runnable;
      if (!runnable) return null;
      const invocations = runnable.invocations.map(({ kind, title, variables, problem }) => {
        return { kind, title, variables, ...(problem ? { problem } : {}) };
      });
      return { name: runnable.name, invocations, checklists: runnable.checklists };
    });

    connection.onRequest(valueProblemRequest, (params: ValueProblemParams): string | null => {
      const invocation = invocationAt(places, params)?.invocation;
      const variable = invocation?.variables.find((each) => each.name === params.variable);
      if (!invocation || !variable) return changed;
      const shell = invocation.kind === 'chat' ? 'chat' : shellFor(params.shell);
      return valueProblem(variable, params.value, shell) ?? null;
    });

    connection.onRequest<CommandLineAnswer, void>(commandLineRequest, (params: CommandLineParams) => {
      const invocation = invocationAt(places, params)?.invocation;
      return invocation ? lineOf(invocation, params) : { problem: changed };
    });

    connection.onRequest<RecordRunAnswer, void>(recordRunRequest, async (params: RecordRunParams) => {
      const at = invocationAt(places, params);
      if (!at) return { problem: changed };
      const { folder } = at.asked;
      const line = { ...(await signature(folder, params)), ...runOf(at, params) };
      return written(folder, line) ?? { id: line.id, folder: folder.uriOf('') };
    });

    connection.onRequest(noteRunRequest, async (params: NoteRunParams): Promise<Problem | null> => {
      const folder = places.folders.find((each) => each.uriOf('') === params.folder);
      if (!folder) return { problem: 'The folder of this run is no longer open.' };
      const { id, outcome, artifacts, removedArtifacts, checks } = params;
      const noted = Object.entries({ outcome, artifacts, removedArtifacts, checks });
      const given = Object.fromEntries(noted.filter(([, value]) => value !== undefined));
      return written(folder, { ...(await signature(folder, params)), ...given, id }) ?? null;
    });

    connection.onRequest(runsRequest, ({ limit }: RunsParams): FolderRuns[] =>
      places.folders.map((folder) => runsOf(folder, limit)),
    );
  },
};

export default runs;

/** Broken lines of a log that are shown. */
const MOST_PROBLEMS = 100;

const changed = 'The file has changed, and this invocation is no longer in it; start again.';

interface At {
  readonly asked: Asked;
  readonly runnable: Runnable;
}

function runnableAt(places: Places, uri: string): At | undefined {
  const asked = places.find(uri);
  const runnable = asked?.features.runnable?.(asked.document);
  return asked && runnable ? { asked, runnable } : undefined;
}

function invocationAt(places: Places, { uri, invocation: index }: InvocationParams) {
  const at = runnableAt(places, uri);
  const invocation = at?.runnable.invocations[index];
  return at && invocation ? { ...at, invocation } : undefined;
}

/** Where nobody knows how a shell reads quotes, the line is written for the kind that most are. */
function shellFor(program: string): ShellId {
  return shellOfProgram(program) ?? 'posix';
}

function lineOf(invocation: Invocation, { values, shell }: CommandLineParams): CommandLineAnswer {
  const made = commandLine(invocation, values, shellFor(shell));
  if ('problem' in made) return made;
  const isKnown = shellOfProgram(shell) !== undefined;
  const notes: string[] = [];
  if (invocation.kind === 'chat') notes.push('This is for the chat of a client: copy it and paste it there.');
  else if (!isKnown)
    notes.push(
      `It is not known how '${shell || 'no shell'}' reads quotes, so this is for a POSIX shell and can only be copied.`,
    );
  if (made.line !== made.shown)
    notes.push('Secret values are shown as dots here; in the line itself they can be read.');
  return { ...made, canRun: invocation.kind === 'shell' && isKnown, notes };
}

type Invoked = NonNullable<ReturnType<typeof invocationAt>>;

/** What the log says of a run besides who and when. */
function runOf({ asked, runnable, invocation }: Invoked, params: RecordRunParams): Omit<RunLine, 'at' | 'by'> {
  const given = invocation.variables.filter((each) => params.values[each.name]?.trim());
  const secrets = given.filter((each) => each.secret).map((each) => each.name);
  const open = given.filter((each) => !each.secret);
  const ticked = new Set(params.ticked);
  const checks = checklistIds.flatMap((list) =>
    runnable.checklists[list].map((item) => ({ list, item, done: list === 'pre-run' && ticked.has(item) })),
  );
  return {
    id: randomUUID(),
    skill: runnable.name,
    path: asked.path,
    ...(runnable.version ? { version: runnable.version } : {}),
    digest: `sha256:${createHash('sha256').update(asked.document.source.value).digest('hex')}`,
    invocation: invocation.title,
    handedOver: params.handedOver,
    values: Object.fromEntries(open.map(({ name }) => [name, params.values[name] as string])),
    ...(secrets.length > 0 ? { secrets } : {}),
    ...(checks.length > 0 ? { checks } : {}),
  };
}

async function signature(
  folder: Folder,
  { person }: Pick<NoteRunParams, 'person'>,
): Promise<Pick<LogLine, 'at' | 'by'>> {
  const by = await personName(person, folder.root);
  return { at: new Date().toISOString(), ...(by ? { by } : {}) };
}

/** The problem with writing a line; `undefined` when it is written. */
function written(folder: Folder, line: LogLine): Problem | undefined {
  try {
    appendRunLog(folder.root, line);
    return undefined;
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function runsOf(folder: Folder, limit: number): FolderRuns {
  const base = { folder: folder.uriOf(''), log: folder.uriOf(logPath) };
  const read = readRunLog(folder.root);
  if ('problem' in read) return { ...base, runs: [], total: 0, problems: [], moreProblems: 0, problem: read.problem };
  const { runs: newest, total, problems } = parseLog(read.text, limit);
  const shown = newest.map((run) => ({
    ...run,
    ...located(folder, run.path),
    artifacts: run.artifacts.map((text) => ({ text, ...located(folder, text) })),
  }));
  return {
    ...base,
    runs: shown,
    total,
    problems: problems.slice(0, MOST_PROBLEMS),
    moreProblems: Math.max(0, problems.length - MOST_PROBLEMS),
  };
}

/** The address of a path that the log names; none where it leads out of the folder. */
function located(folder: Folder, path: string): { uri?: string } {
  const inside = /^[a-z][\w+.-]*:/i.test(path) ? undefined : resolvePath('', path);
  return inside ? { uri: folder.uriOf(inside) } : {};
}
