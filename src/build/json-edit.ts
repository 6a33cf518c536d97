import { applyEdits, type TextEdit } from '../core/document/edit.ts';
import { entryOf, nodeAt, resolve } from '../core/document/yaml/node.ts';
import { parseYaml } from '../core/document/yaml/parse.ts';

/**
 * A JSON text with the value at a path of keys replaced, or added behind the last key of its object. Everything else
 * stays as it is written. The text is indented by two spaces. Throws when the path leads through something that is no object.
 */
export function setJson(text: string, path: readonly string[], value: unknown): string {
  // JSON is YAML, and the tree has the place of every value.
  const { root } = parseYaml(text);
  const existing = path.findLastIndex((_, index) => nodeAt(root, path.slice(0, index + 1)) !== undefined) + 1;
  const missing = path.slice(existing);
  const node = nodeAt(root, path.slice(0, existing));
  if (missing.length === 0 && node) return edited(text, { span: node.span, newText: json(value, path.length) });
  const parent = resolve(node);
  const [key] = missing;
  if (parent?.kind !== 'map' || key === undefined || entryOf(parent, key))
    throw new Error(`There is no object at ${path.slice(0, existing).join('.')}.`);
  const nested = missing.slice(1).reduceRight((inner: unknown, each) => ({ [each]: inner }), value);
  const depth = existing + 1;
  const entry = `\n${'  '.repeat(depth)}${JSON.stringify(key)}: ${json(nested, depth)}`;
  const last = parent.entries.at(-1);
  if (last) return edited(text, { span: { start: last.span.end, end: last.span.end }, newText: `,${entry}` });
  return edited(text, { span: parent.span, newText: `{${entry}\n${'  '.repeat(existing)}}` });
}

function json(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

function edited(text: string, edit: TextEdit): string {
  return applyEdits(text, [edit]) as string;
}
