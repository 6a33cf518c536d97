import type { Document } from '../../core/document/document.ts';
import { SourceText } from '../../core/document/text.ts';
import type { Engine } from '../../core/engine.ts';
import type { Finding } from '../../core/finding.ts';
import { Fixer } from '../../core/fixer.ts';
import { type Facts, type Files, type Reads, WorkspaceIndex } from '../../core/workspace.ts';
import type { Directories } from '../../sources/disk-files.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';

/** A file whose text is known. */
export interface Item {
  readonly path: string;
  readonly text: string;
  /** False for a file that only has to be known to the others. */
  readonly wanted: boolean;
}

/** What a file tells the others; `undefined` when no language claims it. */
export type Told = readonly [path: string, facts: Facts | undefined];

/** A finding with the line it stands in. */
export interface Shown extends Finding {
  readonly excerpt: Excerpt;
}

/** What checking one file gave. Plain data: it is cached and sent between threads. */
export interface Outcome {
  readonly path: string;
  readonly profile: string;
  /** As people see them: suppressions applied, and only fixes that hold. */
  readonly findings: readonly Shown[];
  /** The questions asked of the workspace with digests of the answers, in one text: as lists they would fill the memory. */
  readonly reads: string;
}

/** What is known of the whole workspace when single files are checked. */
export interface Surroundings {
  readonly told: readonly Told[];
  /** What the rules over all files found, by path. */
  readonly catalog: ReadonlyMap<string, readonly Finding[]>;
  /** What is known of the directories. */
  readonly directories: Directories;
}

/** So many characters of documents are kept from their reading to their check; beyond, files are read a second time. */
const MAX_HELD = 1_048_576;

/** Reads files, and checks them when all are read. Each thread has one; documents stay in the thread that made them. */
export class Checker {
  readonly #engine: Engine;
  readonly #textOf: (path: string) => string | undefined;
  readonly #documents: Document[] = [];
  readonly #paths: string[] = [];
  #held = 0;

  /** @param textOf the present text of a file, for those that there was no room for */
  constructor(engine: Engine, textOf: (path: string) => string | undefined) {
    this.#engine = engine;
    this.#textOf = textOf;
  }

  /** Parses files, keeps those that have to be checked, and gives what they tell the others. */
  read(items: readonly Item[]): Told[] {
    return items.map(({ path, text, wanted }): Told => {
      const document = this.#engine.parse(path, text);
      if (document && wanted) this.#keep(document);
      return [path, document && detached(this.#engine.facts(document))];
    });
  }

  #keep(document: Document): void {
    this.#held += document.source.value.length;
    if (this.#held <= MAX_HELD) this.#documents.push(document);
    else this.#paths.push(document.path);
  }

  /** Checks every file that was read, one after the other. Each is forgotten then, for a parsed body takes much room. */
  *check({ told, catalog }: Surroundings, files: Files): Generator<Outcome, void> {
    const index = indexOf(told, files);
    for (let document = this.#next(); document; document = this.#next()) {
      yield outcomeOf(this.#engine, document, index, catalog.get(document.path) ?? []);
    }
    this.#held = 0;
  }

  #next(): Document | undefined {
    const kept = this.#documents.pop();
    if (kept) return kept;
    for (let path = this.#paths.pop(); path !== undefined; path = this.#paths.pop()) {
      const text = this.#textOf(path);
      const document = text === undefined ? undefined : this.#engine.parse(path, text);
      if (document) return document;
    }
    return undefined;
  }
}

/** The index over everything that was told. */
export function indexOf(told: Iterable<Told>, files: Files): WorkspaceIndex {
  const index = new WorkspaceIndex(files);
  for (const [path, facts] of told) if (facts) index.set(path, facts);
  return index;
}

/** What people see of one document. */
export function outcomeOf(
  engine: Engine,
  document: Document,
  index: WorkspaceIndex,
  catalog: readonly Finding[],
): Outcome {
  const checked = engine.check(document, index);
  const reads = new Map(checked.reads);
  const findings = new Fixer(engine, index).verifyAll(document, engine.conclude(checked, catalog), reads, checked);
  return {
    path: document.path,
    profile: checked.profile,
    findings: detached(findings.map((finding) => ({ ...finding, excerpt: excerptOf(document.source, finding.range) }))),
    reads: packed(reads),
  };
}

/** The same data without its ties to the file it was read from: a piece of a text keeps the whole text in memory. */
function detached<T>(data: T): T {
  return structuredClone(data);
}

/** Questions and answers in turn, each a line; paths with line breaks are asked about anew each time. */
function packed(reads: Reads): string {
  const lines = [...reads].flat();
  return lines.some((line) => line.includes('\n')) ? neverCurrent : lines.join('\n');
}

const neverCurrent = 'kind\n?';

/** What `packed` made one text of. */
export function unpacked(reads: string): Reads {
  const lines = reads === '' ? [] : reads.split('\n');
  return new Map(
    lines.flatMap((line, index) => (index % 2 === 0 ? [[line, lines[index + 1] as string] as const] : [])),
  );
}

/** What is said of a file that has no text. */
export function unreadable(engine: Engine, path: string, problem: string): Outcome {
  const { findings } = engine.unreadable(path, problem);
  const excerpt = excerptOf(new SourceText(''), { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
  return { path, profile: '', findings: findings.map((finding) => ({ ...finding, excerpt })), reads: '' };
}
