import type { Span } from './span.ts';

/** One line without its break; `next` is where the line below it begins. */
export interface LineSpan extends Span {
  readonly next: number;
}

/** The first line of a file that opens a frontmatter. */
export const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n|$)/;

const CLOSING = /(?<=[\r\n])---[ \t]*(?=[\r\n]|$)/g;
const LINE_BREAK = /\r\n|\r|\n/g;

/** The first line from `from` on that is exactly `---`. */
export function closingLine(text: string, from: number): LineSpan | undefined {
  CLOSING.lastIndex = from;
  const found = CLOSING.exec(text);
  return found ? lineFrom(text, found.index) : undefined;
}

/** The line that begins at `start`. */
export function lineFrom(text: string, start: number): LineSpan {
  LINE_BREAK.lastIndex = start;
  const found = LINE_BREAK.exec(text);
  if (!found) return { start, end: text.length, next: text.length };
  return { start, end: found.index, next: found.index + found[0].length };
}

/** The lines from `from` on that begin before `to`. */
export function* linesFrom(text: string, from: number, to: number): Generator<LineSpan> {
  for (let at = from; at < to; ) {
    const line = lineFrom(text, at);
    yield line;
    at = line.next;
  }
}
