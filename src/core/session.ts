import type { Document } from './document/document.ts';
import type { Checked, Engine } from './engine.ts';
import type { Finding } from './finding.ts';
import { MentionIndex } from './mention-index.ts';
import { type Files, WorkspaceIndex } from './workspace.ts';

/**
 * The documents of one workspace while they change: which are there, what the rules found, and which have to be looked
 * at again because something they asked about is different now. Texts are not kept; `read` is asked for them again.
 */
export class Session {
  readonly engine: Engine;
  readonly index: WorkspaceIndex;
  /** Who mentions what, in the documents that have been checked. */
  readonly mentions = new MentionIndex();
  /** Parsed and not checked since; dropped after the check, since a parsed body takes many times the room of its text. */
  readonly #pending = new Map<string, Document>();
  readonly #checked = new Map<string, Checked>();
  readonly #shown = new Map<string, readonly Finding[]>();
  #catalog = new Map<string, Finding[]>();
  #catalogIsCurrent = false;
  /** Counts up when an answer of the workspace may be another one, and what it was when all documents were looked at. */
  #answers = 1;
  #lookedAt = 0;
  /** False from a look at the catalog until every document shows what came of it: the work may be broken off between. */
  #isShown = false;

  constructor(engine: Engine, files: Files) {
    this.engine = engine;
    this.index = new WorkspaceIndex(files);
  }

  /** Every document there is, by path. */
  get paths(): readonly string[] {
    return [...new Set([...this.#checked.keys(), ...this.#pending.keys()])];
  }

  /** Takes a new text of a file. Gives `undefined` when no language claims it; an earlier document of it is gone then. */
  set(path: string, text: string): Document | undefined {
    const document = this.engine.mayClaim(path) ? this.engine.parse(path, text) : undefined;
    if (!document) {
      this.delete(path);
      return undefined;
    }
    this.#pending.set(path, document);
    if (this.index.set(path, this.engine.facts(document))) this.changed();
    return document;
  }

  /** Notes that a file has no text; the problem becomes its only finding. */
  setUnreadable(path: string, problem: string): void {
    this.delete(path);
    this.#checked.set(path, this.engine.unreadable(path, problem));
  }

  delete(path: string): void {
    this.#pending.delete(path);
    this.#checked.delete(path);
    this.mentions.delete(path);
    this.index.set(path, undefined);
    this.changed();
  }

  /** Notes that a question to the workspace may have another answer now, such as whether a file exists. */
  changed(): void {
    this.#answers++;
    this.#catalogIsCurrent = false;
  }

  /** The language that reads a file; empty when the file could not be read. */
  languageOf(path: string): string | undefined {
    return this.#pending.get(path)?.language ?? this.#checked.get(path)?.language;
  }

  /** The profile of a document. */
  profileOf(path: string): string | undefined {
    return (this.#pending.get(path)?.profiles[0] ?? this.#checked.get(path)?.profile) || undefined;
  }

  /** What is shown of a document: the result of the last `check`. */
  findings(path: string): readonly Finding[] {
    return this.#shown.get(path) ?? [];
  }

  /**
   * Checks one document that was `set`, whatever the others need.
   * Answers `true` when what is shown of it changed.
   */
  checkOne(path: string): boolean {
    const document = this.#pending.get(path);
    if (document) {
      this.#pending.delete(path);
      const reads = new Map<string, string>();
      this.#checked.set(path, this.engine.check(document, this.index, reads));
      this.mentions.set(document, this.engine.mentions(document, this.index, reads));
    }
    return this.#show(path);
  }

  /**
   * Checks every document that is new, or for which an answer it got from the workspace is no longer right. Works in
   * small steps; a step yields a path when what is shown of it changed, deleted documents included.
   *
   * @param read the present text of a document that has to be parsed again; `undefined` when it is gone
   */
  *check(read: (path: string) => string | undefined): Generator<string | undefined, void> {
    const answers = this.#answers;
    // Most of what is typed changes no answer, and the documents are many.
    if (answers !== this.#lookedAt) {
      for (const [path, checked] of this.#checked) {
        yield;
        if (this.#pending.has(path) || this.index.isCurrent(checked.reads)) continue;
        const text = read(path);
        const document = text === undefined ? undefined : this.engine.parse(path, text);
        if (document) this.#pending.set(path, document);
      }
      this.#lookedAt = answers;
    }
    for (const path of [...this.#pending.keys()]) {
      yield this.checkOne(path) ? path : undefined;
    }
    if (!this.#catalogIsCurrent) {
      this.#catalog = this.engine.checkCatalog(this.index);
      this.#catalogIsCurrent = true;
      this.#isShown = false;
    }
    if (this.#isShown) return;
    for (const path of new Set([...this.#shown.keys(), ...this.#checked.keys()])) {
      yield this.#show(path) ? path : undefined;
    }
    this.#isShown = true;
  }

  #show(path: string): boolean {
    const before = this.#shown.get(path);
    const checked = this.#checked.get(path);
    if (!checked) return this.#shown.delete(path) && (before?.length ?? 0) > 0;
    const now = this.engine.conclude(checked, this.#catalog.get(path));
    this.#shown.set(path, now);
    return JSON.stringify(before ?? []) !== JSON.stringify(now);
  }
}
