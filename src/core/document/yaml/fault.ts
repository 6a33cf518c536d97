import type { TextEdit } from '../edit.ts';
import type { Span } from '../span.ts';

/** Why a piece of YAML could not be read as it was meant. */
export type YamlCause =
  | 'unquoted-colon'
  | 'unquoted-brackets'
  | 'reserved-start'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'unclosed-bracket'
  | 'missing-space'
  | 'tab-indent'
  | 'bad-indentation'
  | 'duplicate-key'
  | 'unresolved-alias'
  | 'alias-bomb'
  | 'too-deep'
  | 'syntax';

/** One mistake in YAML, at its cause. */
export interface YamlFault {
  readonly cause: YamlCause;
  /** The exact characters at fault. */
  readonly span: Span;
  /** The key whose value is affected, where there is one. */
  readonly key?: string;
  /** One sentence in plain English, without the remedy. */
  readonly message: string;
  /** Edits that make the text say what was most likely meant; their result parses. */
  readonly repair?: readonly TextEdit[];
  /** Another place that belongs to the mistake, such as the first of two equal keys. */
  readonly related?: Span;
}
