import type { MarkdownOutline } from '../../document/markdown/outline.ts';
import type { SkillDocument } from '../model.ts';

/** The body with its code and comments blanked out, offsets kept. */
export function withoutCode(text: string, outline: MarkdownOutline): string {
  const spans = [...outline.fences, ...outline.inlineCode, ...outline.comments]
    .map((each) => each.span)
    .sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    result += text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return result + text.slice(at);
}

/**
 * True when a code block surely ends in the wrong place: never, or behind the first line of another block. Tags and
 * headings that it swallowed are not missing, so nothing can be said of them.
 */
export function hasBrokenFence(document: SkillDocument): boolean {
  return document.outline.fences.some(({ closed, openSpan, content }) => {
    const marks = document.text.slice(openSpan.start, openSpan.end);
    const inside = document.text.slice(content.start, content.end);
    return (
      !closed || inside.split(/\r\n|\r|\n/).some((line) => line.startsWith(marks) && /^[`~]+\w+[ \t]*$/.test(line))
    );
  });
}
