import type { Span } from './span.ts';

/** A place as the Language Server Protocol counts it: zero-based line, zero-based UTF-16 character. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * A text that converts between offsets and positions. Lines end at `\n`, `\r\n` and a lone `\r`, as in the
 * Language Server Protocol. The table of lines is made on first use.
 */
export class SourceText {
  readonly value: string;
  #lineStarts: readonly number[] | undefined;

  constructor(value: string) {
    this.value = value;
  }

  /** Offset of the first code unit of every line; the first entry is 0. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.value);
    return this.#lineStarts;
  }

  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.value.length));
    const line = this.lineAt(at);
    return { line, character: at - (this.lineStarts[line] as number) };
  }

  /** The offset of a position; a character past the end of its line means the end of that line. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.lineStarts[position.line];
    if (start === undefined) return this.value.length;
    return Math.min(start + Math.max(0, position.character), this.lineSpan(position.line).end);
  }

  /** The zero-based line that holds an offset. */
  lineAt(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The span of a line without its line break. A line that does not exist gives an empty span at the end. */
  lineSpan(line: number): Span {
    const start = this.lineStarts[line];
    if (start === undefined) return { start: this.value.length, end: this.value.length };
    let end = this.lineStarts[line + 1] ?? this.value.length;
    while (end > start && isLineBreak(this.value.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  spanOf(range: Range): Span {
    return { start: this.offsetAt(range.start), end: this.offsetAt(range.end) };
  }
}

/** The line break this text uses: the first one found, `\n` in a text of one line. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isLineBreak(unit)) continue;
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++;
    starts.push(at + 1);
  }
  return starts;
}
