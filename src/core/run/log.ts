import { parseYaml } from '../document/yaml/parse.ts';
import { validate } from '../schema/validate.ts';
import { shortened } from '../words.ts';
import { type LogLine, logLineKinds, logSchemas, type RunLine } from './log-line.ts';
import type { ChecklistId } from './runnable.ts';
import validators from './validators.generated.js';

/** Where the log of a workspace stands, from its root. */
export const logPath = '.gatewright/runs.jsonl';

/** A run with all that was noted later. */
export interface Run extends Omit<RunLine, 'checks'> {
  readonly artifacts: readonly string[];
  readonly checks: readonly LoggedCheck[];
  /** Zero-based line of the log where the run begins. */
  readonly lineNumber: number;
}

/** An item of a checklist as it was ticked or left last. */
export interface LoggedCheck {
  readonly list: ChecklistId;
  readonly item: string;
  readonly done: boolean;
  /** When, as in `RunLine`, and by whom. */
  readonly at: string;
  readonly by?: string;
}

export interface RunLog {
  /** The newest first. */
  readonly runs: readonly Run[];
  /** How many there are in all. */
  readonly total: number;
  readonly problems: readonly LogProblem[];
}

/** A line that says nothing about any run as it stands. It is left alone. */
export interface LogProblem {
  /** Zero-based. */
  readonly lineNumber: number;
  /** One sentence. */
  readonly message: string;
}

/** The text to append for a line. `isOpen`: the log's last line has no end yet, which it gets first. */
export function appendedText(line: LogLine, isOpen: boolean): string {
  return `${isOpen ? '\n' : ''}${JSON.stringify(line)}\n`;
}

/** Lines whose fault is put in words, and the longest such line; it takes a while, and nobody reads a thousand. */
const MOST_TOLD = 100;
const LONGEST_TOLD = 65_536;

interface Begun {
  readonly line: RunLine;
  readonly lineNumber: number;
  readonly notes: LogLine[];
}

/**
 * Reads a log. A line that cannot be read is told and takes no other line with it. Never throws.
 *
 * @param limit how many runs are wanted
 */
export function parseLog(text: string, limit = Number.POSITIVE_INFINITY): RunLog {
  const begun = new Map<string, Begun>();
  const problems: LogProblem[] = [];
  const notes: { line: LogLine; lineNumber: number }[] = [];
  for (const [lineNumber, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (written.trim() === '') continue;
    const read = readLine(written, problems.length < MOST_TOLD && written.length <= LONGEST_TOLD);
    if ('problem' in read) problems.push({ lineNumber, message: read.problem });
    else if (read.kind === 'note') notes.push({ line: read.line, lineNumber });
    else if (begun.has(read.line.id)) {
      problems.push({
        lineNumber,
        message: `The run '${read.line.id}' begins a second time here; take one of the lines out.`,
      });
    } else begun.set(read.line.id, { line: read.line, lineNumber, notes: [] });
  }
  // Branches that were merged may have put a note before its run.
  for (const { line, lineNumber } of notes) {
    const run = begun.get(line.id);
    if (run) run.notes.push(line);
    else problems.push({ lineNumber, message: `This line is about the run '${line.id}', which no line begins.` });
  }
  problems.sort((a, b) => a.lineNumber - b.lineNumber);
  const newest = [...begun.values()].sort(newestFirst).slice(0, limit);
  return { runs: newest.map(runOf), total: begun.size, problems };
}

type Read =
  | { readonly kind: 'run'; readonly line: RunLine }
  | { readonly kind: 'note'; readonly line: LogLine }
  | { readonly problem: string };

/** @param inWords whether the fault of a line is wanted in words */
function readLine(written: string, inWords: boolean): Read {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return { problem: `This line is not JSON: '${shortened(written)}'. Correct it, or take it out.` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: `This line is no object: '${shortened(written)}'. Correct it, or take it out.` };
  }
  const kind = logLineKinds.find((each) => each === 'note' || 'skill' in value) as 'run' | 'note';
  if (validators[kind](value)) return { kind, line: value } as Read;
  if (inWords) {
    // Its words and places come from the tree, which is only made for the lines that need it.
    const { root } = parseYaml(written);
    const fault = validate(validators[kind], logSchemas[kind], written, root, { start: 0, end: written.length })[0];
    if (fault) return { problem: fault.message };
  }
  return { problem: 'This line does not have the form of a run; correct it, or take it out.' };
}

/** The run with its notes, of which the last holds. */
function runOf({ line, lineNumber, notes }: Begun): Run {
  const checks = new Map<string, LoggedCheck>();
  const artifacts = new Set<string>();
  let outcome: Run['outcome'];
  for (const each of [line, ...notes.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))]) {
    const { at, by } = each;
    for (const check of each.checks ?? []) {
      checks.set(`${check.list} ${check.item}`, { ...check, at, ...(by === undefined ? {} : { by }) });
    }
    for (const artifact of each.removedArtifacts ?? []) artifacts.delete(artifact);
    for (const artifact of each.artifacts ?? []) artifacts.add(artifact);
    outcome = each.outcome ?? outcome;
  }
  const { outcome: _, ...begin } = line;
  return {
    ...begin,
    artifacts: [...artifacts],
    checks: [...checks.values()],
    lineNumber,
    ...(outcome ? { outcome } : {}),
  };
}

function newestFirst(a: Begun, b: Begun): number {
  return a.line.at < b.line.at ? 1 : a.line.at > b.line.at ? -1 : b.lineNumber - a.lineNumber;
}
