import type { TextEdit } from './edit.ts';
import type { Span } from './span.ts';
import type { SourceText } from './text.ts';

/** A comment of the file, in whatever form its language has. */
export interface SourceComment {
  /** Without the comment marks. */
  readonly text: string;
  /** With the comment marks. */
  readonly span: Span;
}

/** One file as its language reads it. Documents never change: an edit makes a new one. */
export interface Document {
  /** From the workspace root, with `/`. */
  readonly path: string;
  readonly source: SourceText;
  /** The id of the language that made it. */
  readonly language: string;
  /** The family of files it belongs to, such as a profile or a contract format, and then those this one extends. */
  readonly profiles: readonly string[];
  /** Every comment, in the order of the text; read for suppressions. */
  comments(): readonly SourceComment[];
  /** What no fix may change: code blocks and comments. */
  protectedSpans(): readonly Span[];
  /**
   * The edit that silences `rule` at `span` by a comment: above its line where one can stand, else for the file.
   * `undefined` where the file can have none.
   */
  suppress(rule: string, span: Span): TextEdit | undefined;
}
