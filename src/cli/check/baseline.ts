import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { writeFileAtomic } from '../../sources/write-file.ts';
import { UsageError } from '../verb.ts';
import type { Located } from './report.ts';

/** Known findings: by file, from the directory of the baseline, and then by rule, a mark for each finding. */
type Marks = Record<string, Record<string, string[]>>;

const version = 1;

/** A file that names the findings a team has decided to live with for now. Lines may move without making them new. */
export class Baseline {
  readonly #path: string;
  readonly #marks: Marks;

  private constructor(path: string, marks: Marks) {
    this.#path = resolve(path);
    this.#marks = marks;
  }

  /** Reads a baseline. Throws `UsageError` when it is not there or is none. */
  static read(path: string): Baseline {
    return new Baseline(
      path,
      marksIn(path, () => {
        throw new UsageError(`There is no baseline '${path}'; write one with --update-baseline.`);
      }),
    );
  }

  /** A baseline to be written: what is in the file now, or nothing. Throws `UsageError` when the file is something else. */
  static readForUpdate(path: string): Baseline {
    return new Baseline(
      path,
      marksIn(path, () => ({})),
    );
  }

  /** The findings that are not known. Of several that look alike, as many are known as there are marks. */
  unknown(findings: readonly Located[]): Located[] {
    const left = structuredClone(this.#marks);
    return findings.filter((each) => {
      const marks = left[this.#fileOf(each)]?.[each.finding.rule];
      const at = marks?.indexOf(markOf(each)) ?? -1;
      if (at >= 0) marks?.splice(at, 1);
      return at < 0;
    });
  }

  /**
   * Writes the findings there are now in place of the known ones.
   *
   * @param wasChecked tells the files (from the working directory) that were looked at; of others the marks stay
   */
  update(findings: readonly Located[], wasChecked: (file: string) => boolean): void {
    const directory = dirname(this.#path);
    const marks: Marks = {};
    for (const [file, rules] of Object.entries(this.#marks)) {
      if (!wasChecked(relative(process.cwd(), resolve(directory, file)).split(sep).join('/'))) marks[file] = rules;
    }
    for (const each of findings) {
      const file = this.#fileOf(each);
      const { rule } = each.finding;
      marks[file] = { ...marks[file], [rule]: [...(marks[file]?.[rule] ?? []), markOf(each)] };
    }
    writeFileAtomic(this.#path, `${JSON.stringify({ version, findings: sorted(marks) }, null, 2)}\n`);
  }

  #fileOf({ file }: Located): string {
    return relative(dirname(this.#path), resolve(file)).split(sep).join('/');
  }
}

/** A short text that stays the same when a finding moves to another line: what is reported there, without its spacing. */
function markOf({ finding }: Located): string {
  const { excerpt, range } = finding;
  const start = range.start.character - excerpt.cut;
  const end = range.end.line > range.start.line ? undefined : range.end.character - excerpt.cut;
  const reported = excerpt.text.slice(start, end).trim();
  const text = (reported === '' ? excerpt.text : reported).replace(/\s+/g, ' ').trim();
  return createHash('sha1').update(text).digest('hex').slice(0, 10);
}

function marksIn(path: string, missing: () => Marks): Marks {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return missing();
    throw new UsageError(`The baseline '${path}' cannot be read (${code}).`);
  }
  const baseline = parsed(text) as { version?: unknown; findings?: unknown } | undefined;
  if (typeof baseline?.version === 'number' && baseline.version !== version) {
    throw new UsageError(
      `The baseline '${path}' is of version ${baseline.version}, and this Gatewright reads version ${version}; write it anew with --update-baseline after deleting it.`,
    );
  }
  if (baseline?.version !== version || !isMarks(baseline.findings)) {
    throw new UsageError(
      `'${path}' is no baseline of Gatewright, or it is damaged; delete it and write it anew with --update-baseline.`,
    );
  }
  return baseline.findings;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMarks(value: unknown): value is Marks {
  const isMapping = (each: unknown): each is object =>
    typeof each === 'object' && each !== null && !Array.isArray(each);
  const isTexts = (each: unknown): boolean => Array.isArray(each) && each.every((mark) => typeof mark === 'string');
  return (
    isMapping(value) && Object.values(value).every((rules) => isMapping(rules) && Object.values(rules).every(isTexts))
  );
}

/** In one order, whatever was found first, so that a change of the file shows what changed. */
function sorted(marks: Marks): Marks {
  const inOrder = <T>(mapping: Record<string, T>): [string, T][] =>
    Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    inOrder(marks).map(([file, rules]) => [
      file,
      Object.fromEntries(inOrder(rules).map(([rule, list]) => [rule, [...list].sort()])),
    ]),
  );
}
