import type { TextEdit } from './document/edit.ts';
import type { Span } from './document/span.ts';
import type { Range } from './document/text.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** From the gravest to the mildest. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** A change that repairs a finding. The editor, `check --fix` and an agent apply the same one. */
export interface Fix {
  /** What the change does, as an imperative: `Quote the description`. */
  readonly title: string;
  /** Edits of the document the finding is in. */
  readonly edits: readonly TextEdit[];
  /** Files that the fix makes; paths from the workspace root. */
  readonly creates?: readonly { readonly path: string; readonly content: string }[];
  /** Files or directories that the fix moves; paths from the workspace root. */
  readonly renames?: readonly { readonly from: string; readonly to: string }[];
  /** True when the change is right whatever the writer meant; only these are applied without asking. */
  readonly auto?: true;
}

/** Another place that belongs to a finding. */
export interface Related {
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

/** One mistake, at its cause. */
export interface Finding {
  /** The rule's permanent id, `kind/kebab-name`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Names the thing and the remedy, and ends with a full stop. */
  readonly message: string;
  readonly span: Span;
  /** The same place as positions, so that readers need not hold the text. */
  readonly range: Range;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}
