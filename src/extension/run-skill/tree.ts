import type { FolderRuns, LoggedArtifact, LoggedRun } from '../../protocol/run-requests.ts';

/** A row of the view; `id` is the same for as long as the row means the same. */
export type Node = FolderNode | ProblemNode | RunNode | ListNode | CheckNode | ArtifactNode | ValueNode | MoreNode;

interface Base {
  readonly id: string;
  readonly children: readonly Node[];
}
export interface FolderNode extends Base {
  readonly kind: 'folder';
  readonly log: FolderRuns;
}
export interface ProblemNode extends Base {
  readonly kind: 'problem';
  readonly log: string;
  readonly title: string;
  readonly message: string;
  /** Zero-based line of the log; absent when it is about the whole log. */
  readonly line?: number;
}
export interface RunNode extends Base {
  readonly kind: 'run';
  readonly run: LoggedRun;
  readonly folder: string;
  readonly log: string;
}
export interface ListNode extends Base {
  readonly kind: 'list';
  readonly title: string;
  readonly done: number;
  readonly total: number;
}
export interface CheckNode extends Base {
  readonly kind: 'check';
  readonly check: LoggedRun['checks'][number];
  readonly of: RunNode['run'];
  readonly folder: string;
}
export interface ArtifactNode extends Base {
  readonly kind: 'artifact';
  readonly artifact: LoggedArtifact;
  readonly of: RunNode['run'];
  readonly folder: string;
}
export interface ValueNode extends Base {
  readonly kind: 'value';
  readonly name: string;
  /** Absent for what is secret. */
  readonly value?: string;
}
export interface MoreNode extends Base {
  readonly kind: 'more';
  readonly left: number;
}

const titles = { 'pre-run': 'Pre-run Checklist', 'follow-up': 'Follow-up Checklist' } as const;

/** The rows of all logs; a folder has a row of its own where there are several with something to show. */
export function treeOf(logs: readonly FolderRuns[]): readonly Node[] {
  const shown = logs.filter(
    ({ total, problems, problem }) => total > 0 || problems.length > 0 || problem !== undefined,
  );
  const [only] = shown;
  if (only && shown.length === 1) return rowsOf(only);
  return shown.map((log) => ({ kind: 'folder', id: log.folder, log, children: rowsOf(log) }));
}

/** What is wrong comes first, so that nobody misses it. */
function rowsOf(log: FolderRuns): Node[] {
  const whole: Node[] = log.problem === undefined ? [] : [problemOf(log, 'The log cannot be read', log.problem)];
  const lines = log.problems.map(({ message, lineNumber }) =>
    problemOf(log, `Line ${lineNumber + 1} cannot be read`, message, lineNumber),
  );
  const last = log.problems.at(-1)?.lineNumber ?? 0;
  const others =
    log.moreProblems === 0
      ? []
      : [problemOf(log, `${log.moreProblems} more lines cannot be read`, 'They stand further down.', last + 1)];
  const runs = log.runs.map((run) => runOf(log, run));
  const left = log.total - log.runs.length;
  const more: Node[] = left > 0 ? [{ kind: 'more', id: `${log.folder} more`, left, children: [] }] : [];
  return [...whole, ...lines, ...others, ...runs, ...more];
}

function problemOf({ log }: FolderRuns, title: string, message: string, line?: number): Node {
  return {
    kind: 'problem',
    id: `${log} ${line ?? 'all'}`,
    log,
    title,
    message,
    children: [],
    ...(line === undefined ? {} : { line }),
  };
}

function runOf({ folder, log }: FolderRuns, run: LoggedRun): RunNode {
  const id = `${folder} ${run.id}`;
  const lists = (['pre-run', 'follow-up'] as const).flatMap((list): ListNode[] => {
    const checks = run.checks.filter((each) => each.list === list);
    const children = checks.map(
      (check): CheckNode => ({
        kind: 'check',
        id: `${id} ${list} ${check.item}`,
        check,
        of: run,
        folder,
        children: [],
      }),
    );
    const done = checks.filter((each) => each.done).length;
    const total = checks.length;
    return total === 0 ? [] : [{ kind: 'list', id: `${id} ${list}`, title: titles[list], done, total, children }];
  });
  const values = Object.entries(run.values).map(
    ([name, value]): ValueNode => ({ kind: 'value', id: `${id} value ${name}`, name, value, children: [] }),
  );
  const secrets = (run.secrets ?? []).map(
    (name): ValueNode => ({ kind: 'value', id: `${id} value ${name}`, name, children: [] }),
  );
  const artifacts = run.artifacts.map((artifact): ArtifactNode => {
    return { kind: 'artifact', id: `${id} artifact ${artifact.text}`, artifact, of: run, folder, children: [] };
  });
  return { kind: 'run', id, run, folder, log, children: [...lists, ...artifacts, ...values, ...secrets] };
}
