import { shortened } from '../../words.ts';
import type { SkillDocument } from '../model.ts';
import { nounOf } from './names.ts';

/** Most characters that are taken from the body. */
const MAX_LENGTH = 300;

/**
 * A description to begin with: the first paragraph of the body, as far as its first line says something, else words
 * to be replaced.
 */
export function descriptionFor(document: SkillDocument): string {
  const { outline, body, text } = document;
  const isTaken = (at: number): boolean =>
    [
      ...outline.fences,
      ...outline.tables,
      ...outline.listItems,
      ...outline.comments,
      ...outline.tags,
      ...outline.headings,
    ].some(({ span }) => span.start <= at && at < span.end);
  for (const found of text.slice(body.start, body.start + 4_000).matchAll(/^(?![#>|<\-=*_ \t])\S[^\r\n]*/gm)) {
    if (isTaken(body.start + found.index)) continue;
    const line = plain(found[0]);
    if (line.length >= 20) return shortened(line, MAX_LENGTH);
  }
  return `What this ${nounOf(document)} does, and when to use it.`;
}

/** A line without the marks of links, code and emphasis. */
function plain(line: string): string {
  return line
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .trim();
}
