/** One line with its line break; `start` counts from the start of the text it was taken from. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

/** Every line of a text with its break; the last one has none. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  for (const match of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    if (match[0] === '' && match.index === source.length && lines.length > 0) break;
    lines.push({ start: match.index, text: match[0] });
  }
  return lines;
}

/** How many spaces a line begins with; -1 for an empty line, a comment, and one that a tab indents. */
export function indentOf(line: string): number {
  return /^([ ]*)[^\s#]/.exec(line)?.[1]?.length ?? -1;
}

/** The line that holds an offset, without its break, as a span. */
export function lineAround(source: string, at: number): { start: number; end: number } {
  const start = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
  const length = source.slice(start).search(/[\r\n]/);
  return { start, end: length < 0 ? source.length : start + length };
}

/** The same text with a part of it turned into empty lines. */
export function emptied(source: string, start: number, end: number): string {
  return source.slice(0, start) + '\n'.repeat(end - start) + source.slice(end);
}
