import type { Span } from './document/span.ts';
import type { Range } from './document/text.ts';

/** A place in some document of the workspace. */
export interface Place {
  /** The document, as a path from the workspace root. */
  readonly path: string;
  readonly span: Span;
  /** The same place as positions, for readers that do not hold the text. */
  readonly range: Range;
}

/** Something a document gives a name to, such as a skill or an agent; the place is where the name stands. */
export interface Definition extends Place {
  /** What is defined, such as `skill` or `agent`; names are unique within a kind. */
  readonly kind: string;
  readonly name: string;
  /** What a rule over another document needs of this one, as plain data; its form is the language's own. */
  readonly detail?: unknown;
  /** What only the rules over the whole catalog need, as plain data: whoever checks single documents does without. */
  readonly summary?: unknown;
}

/** What one document tells the rest of the workspace: plain data, so that it can be cached and sent to a worker. */
export interface Facts {
  readonly definitions: readonly Definition[];
}

/** The files below the workspace root. Paths are relative to it, with `/`; a path that leaves it does not exist. */
export interface Files {
  kind(path: string): 'file' | 'directory' | undefined;
  /** Names in a directory, sorted; empty when there is none. */
  list(path: string): readonly string[];
}

/** What a rule may ask about the rest of the workspace. */
export interface Workspace extends Files {
  /** Every definition of a name, in the order of their paths. */
  definitions(kind: string, name: string): readonly Definition[];
  /** All names of a kind, sorted. */
  names(kind: string): readonly string[];
}

/** The questions one document asked and a digest of each answer: it is out of date when an answer changes. */
export type Reads = ReadonlyMap<string, string>;

/** The index over all documents of a workspace: who defines what. */
export class WorkspaceIndex {
  readonly #files: Files;
  readonly #byPath = new Map<string, Facts>();
  /** By kind and name, in no order. */
  readonly #byName = new Map<string, Definition[]>();
  /** The same in order, for what was asked; an answer that was given never changes, since rules may have kept it. */
  readonly #sorted = new Map<string, readonly Definition[]>();
  readonly #names = new Map<string, Map<string, number>>();
  readonly #sortedNames = new Map<string, readonly string[]>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** Replaces what is known of a document; `undefined` forgets it. Answers `false` when it was known already. */
  set(path: string, facts: Facts | undefined): boolean {
    const before = this.#byPath.get(path);
    if (before ? JSON.stringify(before) === JSON.stringify(facts) : !facts) return false;
    for (const definition of before?.definitions ?? []) this.#remove(definition);
    if (!facts) {
      this.#byPath.delete(path);
      return true;
    }
    this.#byPath.set(path, facts);
    for (const definition of facts.definitions) this.#add(definition);
    return true;
  }

  /** Every document that is known, sorted. */
  paths(): readonly string[] {
    return [...this.#byPath.keys()].sort();
  }

  /** Every definition there is, in no order. */
  get definitions(): readonly Definition[] {
    return [...this.#byPath.values()].flatMap((facts) => facts.definitions);
  }

  /** Every definition of a kind, in the order of their paths. */
  all(kind: string): readonly Definition[] {
    const found = [...this.#byPath.values()].flatMap((facts) => facts.definitions.filter((each) => each.kind === kind));
    return found.sort(byPath);
  }

  /** The workspace as a rule sees it; every question it asks is noted in `reads`, when there is one. */
  view(reads?: Map<string, string>): Workspace {
    const ask = <T>(key: string, answer: T): T => {
      if (reads && !reads.has(key)) reads.set(key, digest(answer));
      return answer;
    };
    return {
      definitions: (kind, name) => ask(`definitions ${kind} ${name}`, this.#definitions(kind, name)),
      names: (kind) => ask(`names ${kind}`, this.#namesOf(kind)),
      kind: (path) => ask(`kind ${path}`, this.#files.kind(path)),
      list: (path) => ask(`list ${path}`, this.#files.list(path)),
    };
  }

  /** True when every question would still get the answer it got. */
  isCurrent(reads: Reads): boolean {
    for (const [key, before] of reads) {
      const [question, rest] = cut(key);
      if (digest(this.#answer(question, rest)) !== before) return false;
    }
    return true;
  }

  #answer(question: string, rest: string): unknown {
    switch (question) {
      case 'definitions':
        return this.#definitions(...cut(rest));
      case 'names':
        return this.#namesOf(rest);
      case 'kind':
        return this.#files.kind(rest);
      default:
        return this.#files.list(rest);
    }
  }

  #definitions(kind: string, name: string): readonly Definition[] {
    const key = `${kind} ${name}`;
    const known = this.#sorted.get(key);
    if (known) return known;
    const sorted = [...(this.#byName.get(key) ?? [])].sort(byPath);
    if (sorted.length > 0) this.#sorted.set(key, sorted);
    return sorted;
  }

  #namesOf(kind: string): readonly string[] {
    let sorted = this.#sortedNames.get(kind);
    if (!sorted) {
      sorted = [...(this.#names.get(kind)?.keys() ?? [])].sort();
      this.#sortedNames.set(kind, sorted);
    }
    return sorted;
  }

  #add(definition: Definition): void {
    const key = `${definition.kind} ${definition.name}`;
    const same = this.#byName.get(key);
    if (same) same.push(definition);
    else this.#byName.set(key, [definition]);
    this.#sorted.delete(key);
    const names = this.#names.get(definition.kind) ?? new Map<string, number>();
    this.#names.set(definition.kind, names);
    const count = names.get(definition.name) ?? 0;
    names.set(definition.name, count + 1);
    if (count === 0) this.#sortedNames.delete(definition.kind);
  }

  #remove(definition: Definition): void {
    const key = `${definition.kind} ${definition.name}`;
    const left = (this.#byName.get(key) ?? []).filter((other) => other !== definition);
    if (left.length > 0) this.#byName.set(key, left);
    else this.#byName.delete(key);
    this.#sorted.delete(key);
    const names = this.#names.get(definition.kind);
    const count = names?.get(definition.name) ?? 0;
    if (count > 1) names?.set(definition.name, count - 1);
    else {
      names?.delete(definition.name);
      this.#sortedNames.delete(definition.kind);
    }
  }
}

function byPath(a: Definition, b: Definition): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.span.start - b.span.start;
}

/** The part of a definition that a rule over another document may look at. */
export function withoutSummary({ summary, ...definition }: Definition): Definition {
  return definition;
}

const digests = new WeakMap<readonly unknown[], string>();

/**
 * A short text that differs when the answer does. The same list is asked for by many documents, so its digest is made
 * once and is short: with each keeping all names, ten thousand documents would keep a hundred million.
 */
function digest(answer: unknown): string {
  if (!Array.isArray(answer)) return String(answer);
  let made = digests.get(answer);
  if (made === undefined) {
    made = hashed(answer.map((each) => (typeof each === 'string' ? each : JSON.stringify(withoutSummary(each)))));
    digests.set(answer, made);
  }
  return made;
}

/** 53 bits of the texts, in two halves that are mixed differently; enough to notice a change, not to keep out a forger. */
function hashed(texts: readonly string[]): string {
  let a = 0x9e3779b1;
  let b = 0x85ebca6b;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x5bd1e995) + (b >>> 13);
    }
    a = Math.imul(a ^ 0x10000, 0x01000193);
    b = Math.imul(b ^ 0x10000, 0x5bd1e995) + (b >>> 13);
  }
  return `${texts.length} ${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}

function cut(text: string): [string, string] {
  const at = text.indexOf(' ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
