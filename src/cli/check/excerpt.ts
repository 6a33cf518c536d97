import type { Range, SourceText } from '../../core/document/text.ts';

/** A piece of the line a finding begins in; plain data, so that what prints it need not hold the file. */
export interface Excerpt {
  readonly text: string;
  /** How many characters of the line stand before the piece. */
  readonly cut: number;
  /** True when the line goes on behind the piece. */
  readonly goesOn: boolean;
}

/** How much of a line is kept, and how much of that may stand before the finding. */
const MAX_LENGTH = 320;
const MAX_BEFORE = 160;

/** The line around the start of a range. */
export function excerptOf(source: SourceText, range: Range): Excerpt {
  const { start, end } = source.lineSpan(range.start.line);
  const cut =
    end - start <= MAX_LENGTH ? 0 : Math.max(0, Math.min(range.start.character - MAX_BEFORE, end - start - MAX_LENGTH));
  const text = source.value.slice(start + cut, Math.min(end, start + cut + MAX_LENGTH));
  return { text, cut, goesOn: start + cut + text.length < end };
}
