import type { Document } from './document/document.ts';
import type { Span } from './document/span.ts';
import type { Fix, Related, Severity } from './finding.ts';
import type { Definition, Place, Workspace } from './workspace.ts';

/** What a rule says of one place; the engine adds the rest. */
export interface Report {
  readonly span: Span;
  readonly message: string;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  /** When this case is graver or milder than the rule's own severity. */
  readonly severity?: Severity;
}

/** An example: one file's text, or several by path from the workspace root. */
export type Example = string | Readonly<Record<string, string>>;

/** What every rule tells people; the rule page, the hover and `gatewright explain` are made of it. */
export interface RuleText {
  readonly id: string;
  /** `off` for a matter of taste that users may turn on. */
  readonly severity: Severity | 'off';
  /** The fault in one sentence. */
  readonly summary: string;
  /** What goes wrong for whom, in one paragraph, with the client's name where only one is concerned. */
  readonly why: string;
  /** What to do about it, in one or two sentences. */
  readonly remedy: string;
  /**
   * A text with the fault; `«` and `»` stand around the exact characters that are reported, and are taken out before
   * it is checked. The examples are the rule's first tests.
   */
  readonly bad: Example;
  /** The same text without the fault. */
  readonly good: Example;
  /** What `bad`, or its first file with a finding, becomes by the first fix, where there is one. */
  readonly fixed?: string;
  /** The path of an example that is only a text; a language has its own when this is absent. */
  readonly examplePath?: string;
}

/** A rule of one language: one file, one literal object. */
export interface Rule<D extends Document> extends RuleText {
  /** The profiles it is for, and those that extend them; every profile when absent. */
  readonly profiles?: readonly string[];
  /** Looks at one document. Never throws on any text; what it asks of the workspace is noted for later re-checks. */
  check?(document: D, report: (finding: Report) => void, workspace: Workspace): void;
  /** Looks at all definitions of the workspace at once, for what no single document can tell. */
  checkCatalog?(catalog: Catalog, report: (at: Place, finding: Omit<Report, 'span' | 'fixes'>) => void): void;
}

/** All definitions of a workspace. */
export interface Catalog {
  all(kind: string): readonly Definition[];
}

/** A function that declares the rule's id beside its text, so that each rule file reads from the id on. */
export function defineRule<D extends Document>(id: string, rule: Omit<Rule<D>, 'id'>): Rule<D> {
  return { id, ...rule };
}
