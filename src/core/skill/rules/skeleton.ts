import type { TextEdit } from '../../document/edit.ts';
import type { Span } from '../../document/span.ts';
import { lineBreakOf } from '../../document/text.ts';

/**
 * The edit that puts a missing part where the order of parts wants it: behind the nearest earlier part that is there,
 * else before the nearest later one, else at the end.
 *
 * @param parts the parts in their order; `undefined` for those that are missing
 * @param index the missing one
 * @param lines what to insert; an empty line is kept before and behind it
 */
export function insertPart(
  text: string,
  parts: readonly (Span | undefined)[],
  index: number,
  lines: readonly string[],
): TextEdit {
  const eol = lineBreakOf(text);
  const block = lines.join(eol);
  const before = parts.slice(0, index).findLast((part) => part !== undefined);
  const after = before ? undefined : parts.slice(index + 1).find((part) => part !== undefined);
  if (after) return { span: { start: after.start, end: after.start }, newText: `${block}${eol}${eol}` };
  const at = text.slice(0, before?.end ?? text.length).trimEnd().length;
  const rest = text.slice(at).trim() === '' && !/[\r\n]/.test(text.slice(at)) ? eol : '';
  return { span: { start: at, end: at }, newText: `${eol}${eol}${block}${rest}` };
}
