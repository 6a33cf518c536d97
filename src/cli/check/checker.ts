import type { Document } from '../../core/document/document.ts';
import { SourceText } from '../../core/document/text.ts';
import type { Engine } from '../../core/engine.ts';
import type { Finding } from '../../core/finding.ts';
import { Fixer } from '../../core/fixer.ts';
import { type Facts, type Files, WorkspaceIndex } from '../../core/workspace.ts';
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
  /** The questions asked of the workspace, with digests of the answers. */
  readonly reads: readonly (readonly [string, string])[];
}

/** What is known of the whole workspace when single files are checked. */
export interface Surroundings {
  readonly told: readonly Told[];
  /** What the rules over all files found, by path. */
  readonly catalog: ReadonlyMap<string, readonly Finding[]>;
  /** What is known of the directories. */
  readonly directories: Directories;
}

/** Reads files, and checks them when all are read. Each thread has one; documents stay in the thread that made them. */
export class Checker {
  readonly #engine: Engine;
  readonly #documents: Document[] = [];

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Parses files, keeps those that have to be checked, and gives what they tell the others. */
  read(items: readonly Item[]): Told[] {
    return items.map(({ path, text, wanted }): Told => {
      const document = this.#engine.parse(path, text);
      if (document && wanted) this.#documents.push(document);
      return [path, document && this.#engine.facts(document)];
    });
  }

  /** Checks every file that was read and kept. Each is forgotten when it is done, for a parsed body takes much room. */
  check({ told, catalog }: Surroundings, files: Files, done: () => void): Outcome[] {
    const index = indexOf(told, files);
    const outcomes: Outcome[] = [];
    for (let document = this.#documents.pop(); document; document = this.#documents.pop()) {
      outcomes.push(outcomeOf(this.#engine, document, index, catalog.get(document.path) ?? []));
      done();
    }
    return outcomes;
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
    findings: findings.map((finding) => ({ ...finding, excerpt: excerptOf(document.source, finding.range) })),
    reads: [...reads],
  };
}

/** What is said of a file that has no text. */
export function unreadable(engine: Engine, path: string, problem: string): Outcome {
  const { findings } = engine.unreadable(path, problem);
  const excerpt = excerptOf(new SourceText(''), { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
  return { path, profile: '', findings: findings.map((finding) => ({ ...finding, excerpt })), reads: [] };
}
