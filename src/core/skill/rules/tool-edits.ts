import type { TextEdit } from '../../document/edit.ts';
import { lineBreakOf } from '../../document/text.ts';
import type { ToolItem } from './tool-items.ts';
import type { ToolList } from './tool-lists.ts';

/**
 * Edits that put other names in place of the items of a list: none to take an item out, several for one that became
 * several. A name that would stand there twice is left out; `undefined` when the list would be left empty.
 */
export function rewrite(
  text: string,
  list: ToolList,
  namesOf: (item: ToolItem) => readonly string[],
): TextEdit[] | undefined {
  const seen = new Set<string>();
  const wanted = list.items.map((item) => {
    const names = namesOf(item).filter((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    return names;
  });
  const first = wanted.findIndex((names) => names.length > 0);
  if (first < 0) return undefined;
  const start = (index: number) => (list.items[index] as ToolItem).outer.start;
  const edits: TextEdit[] = first > 0 ? [{ span: { start: start(0), end: start(first) }, newText: '' }] : [];
  for (const [index, item] of list.items.entries()) {
    const names = wanted[index] as string[];
    if (index < first) continue;
    if (names.length === 0) {
      edits.push({ span: { start: (list.items[index - 1] as ToolItem).outer.end, end: item.outer.end }, newText: '' });
    } else if (names.length > 1 || names[0] !== item.text) {
      edits.push({ span: item.outer, newText: joined(text, list, item, names) });
    }
  }
  return edits;
}

/** Names as items of a list of this form, in the quotes that `like` has. */
export function joined(text: string, list: Pick<ToolList, 'form'>, like: ToolItem, names: readonly string[]): string {
  const open = text.slice(like.outer.start, like.span.start);
  const close = text.slice(like.span.end, like.outer.end);
  const lineStart =
    Math.max(text.lastIndexOf('\n', like.outer.start - 1), text.lastIndexOf('\r', like.outer.start - 1)) + 1;
  const between = list.form === 'block' ? `${lineBreakOf(text)}${text.slice(lineStart, like.outer.start)}` : ', ';
  return names.map((name) => open + name + close).join(between);
}
