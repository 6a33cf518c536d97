import type { Document, SourceComment } from './document.ts';
import type { Span } from './span.ts';
import type { Range } from './text.ts';

/** A span together with the positions of its ends. */
export interface Spot {
  readonly span: Span;
  readonly range: Range;
}

/** A comment that silences rules, as written; whether it is any good is judged by the engine. Plain data. */
export interface Suppression {
  /** The whole file, or the zero-based line that it speaks of. */
  readonly scope: 'file' | number;
  readonly rules: readonly ({ readonly id: string } & Spot)[];
  /** The comment with its marks. */
  readonly at: Spot;
  /** False for a comment on the whole file that is not the file's first. */
  readonly placed: boolean;
}

const FORM = /^\s*gatewright-disable(-next-line)?(?![\w-])([\s\S]*)$/;

/** Every suppression comment of a document: `gatewright-disable-next-line RULE[, RULE] -- reason` and `gatewright-disable RULE -- reason`. */
export function findSuppressions(document: Document): Suppression[] {
  if (!document.source.value.includes('gatewright-disable')) return [];
  return document.comments().flatMap((comment, index) => readSuppression(document, comment, index === 0));
}

function readSuppression(document: Document, comment: SourceComment, isFirst: boolean): Suppression[] {
  const form = FORM.exec(comment.text);
  if (!form) return [];
  const list = (form[2] ?? '').split(/(?:^|\s)--(?:\s|$)/, 1)[0] as string;
  const start =
    document.source.value.indexOf(comment.text, comment.span.start) + comment.text.length - (form[2] ?? '').length;
  const spot = (span: Span): Spot => ({ span, range: document.source.rangeOf(span) });
  const rules = [...list.matchAll(/[^\s,]+/g)].map((found) => ({
    id: found[0],
    ...spot({ start: start + found.index, end: start + found.index + found[0].length }),
  }));
  const nextLine = form[1] !== undefined;
  const scope = nextLine ? document.source.lineAt(comment.span.end) + 1 : 'file';
  return [{ scope, rules, at: spot(comment.span), placed: nextLine || isFirst }];
}
