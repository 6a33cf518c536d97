import { fenced } from '../../../markdown.ts';
import { counted } from '../../../words.ts';

/** Lines that are shown, and characters of each. */
const LINES = 12;
const LENGTH = 160;
/** Fewer lines than this are not left over by a cut at a paragraph. */
const LEAST = 4;

/**
 * The first lines of a text as a block of code, so that nothing in it is active, cut before the last paragraph or
 * heading that does not fit; empty for a text of white space.
 *
 * @param language for the colours of the block
 */
export function excerpt(text: string, language: string): string {
  const lines = text
    .trimEnd()
    .replace(/^(?:[ \t]*(?:\r\n|\r|\n))+/, '')
    .split(/\r\n|\r|\n/);
  if (lines.length === 1 && lines[0]?.trim() === '') return '';
  const first = lines.slice(0, lines.length > LINES ? cutAt(lines, language === 'markdown') : LINES);
  const shown = first.map((line) => (line.length > LENGTH ? `${line.slice(0, LENGTH - 1)}…` : line));
  const more = lines.length - first.length;
  return fenced(shown.join('\n').trimEnd(), language) + (more > 0 ? `\n\n… ${counted(more, 'more line')}` : '');
}

/** How many lines to show: up to the last empty line, or heading, among the first ones. */
function cutAt(lines: readonly string[], isMarkdown: boolean): number {
  for (let at = LINES; at >= LEAST; at--) {
    const line = lines[at] as string;
    if (line.trim() === '' || (isMarkdown && /^#{1,6}\s/.test(line))) return at;
  }
  return LINES;
}
