import type { TextEdit } from '../document/edit.ts';
import { lineBreakOf } from '../document/text.ts';
import { entryOf, type YamlEntry, type YamlMap, type YamlNode, type YamlSeq } from '../document/yaml/node.ts';
import type { Fix } from '../finding.ts';
import type { Field } from './model.ts';
import { type Writable, written } from './written.ts';

export type { Writable };

/**
 * The edit that puts another value in place of a scalar; a text keeps the quotes it has. `undefined` for what is not
 * written on one line as a scalar: blocks of text, aliases, lists and mappings.
 *
 * @param text the whole file
 */
export function replaceScalar(text: string, node: YamlNode, value: string | number | boolean): TextEdit | undefined {
  if (node.kind !== 'scalar' || !['plain', 'single', 'double'].includes(node.style)) return undefined;
  // In a JSON file and in brackets more characters need quotes, so the stricter way is taken wherever one may stand.
  return { span: node.span, newText: written(value, text.trimStart().startsWith('{') ? 'json' : 'flow', node.style) };
}

/** The fix that puts another value in place of a scalar; none where that cannot be written. */
export function fixTo(text: string, node: YamlNode, value: string | number | boolean): Fix[] {
  const edit = replaceScalar(text, node, value);
  return edit ? [{ title: `Change to '${value}'`, edits: [edit] }] : [];
}

/** The edit that puts another name in place of one, which may be a part of a text; `undefined` where it is not written so. */
export function replacePart(text: string, part: Field<string>, name: string): TextEdit | undefined {
  const isWritten = text.slice(part.span.start, part.span.end) === part.value;
  if (isWritten && /^[\w$.-]+$/.test(name)) return { span: part.span, newText: name };
  return part.span.start === part.node.span.start ? replaceScalar(text, part.node, name) : undefined;
}

/**
 * The edit that adds a key to a mapping: behind the key `after`, and as its last one without that or where there is no
 * such key. In a mapping in brackets it is written as the others are, in JSON with its quotes. `undefined` where the key
 * is there already, the mapping is empty without brackets, or a comment would be torn from what it is about.
 *
 * @param text the whole file
 */
export function insertKey(
  text: string,
  map: YamlMap,
  key: string,
  value: Writable,
  after?: string,
): TextEdit | undefined {
  if (entryOf(map, key)) return undefined;
  const before = (after === undefined ? undefined : entryOf(map, after)) ?? map.entries.at(-1);
  if (map.flow) return insertInBrackets(text, map, key, value, before);
  const indent = indentOf(text, map);
  if (!before || indent === undefined) return undefined;
  const line = `${indent}${written(key, 'block')}: ${written(value, 'block')}`;
  const end = endOfLast(text, before.value, before.span.end);
  const lineBreak = lineBreakOf(text);
  // A block of text that keeps its empty lines ends where the next line begins.
  if (isLineStart(text, end)) return { span: { start: end, end }, newText: line + lineBreak };
  const at = endOfLine(text, end);
  return { span: { start: at, end: at }, newText: lineBreak + line };
}

/** The edit that gives a key another value, or adds the key; see `replaceScalar` and `insertKey`. */
export function setKey(
  text: string,
  map: YamlMap,
  key: string,
  value: string | number | boolean,
  after?: string,
): TextEdit | undefined {
  const entry = entryOf(map, key);
  if (!entry) return insertKey(text, map, key, value, after);
  if (entry.value.kind !== 'scalar' || entry.value.style !== 'empty') return replaceScalar(text, entry.value, value);
  if (map.flow) return undefined;
  const at = text.indexOf(':', entry.key.span.end) + 1;
  return { span: { start: at, end: at }, newText: ` ${written(value, 'block')}` };
}

/** The edit that gives a key another name, in the quotes it has. */
export function renameKey(text: string, entry: YamlEntry, name: string): TextEdit {
  const isJson = text.trimStart().startsWith('{');
  return { span: entry.key.span, newText: written(name, isJson ? 'json' : 'flow', entry.key.style) };
}

/**
 * The edit that takes a key and its value out of a mapping, with the lines or the comma that are theirs. `undefined` for
 * the only key of a mapping without brackets, and where the key shares its line with something else.
 *
 * @param text the whole file
 */
export function removeEntry(text: string, map: YamlMap, entry: YamlEntry): TextEdit | undefined {
  const index = map.entries.indexOf(entry);
  const next = map.entries[index + 1];
  const previous = map.entries[index - 1];
  if (map.flow) return removeFromBrackets(entry.span, previous?.span, next?.span);
  if (index < 0 || map.entries.length < 2) return undefined;
  return removeLines(text, entry.span.start, endOfLast(text, entry.value, entry.span.end), next?.span.start);
}

/** The same for an item of a list; `undefined` for the only one, whose list has to go with it. */
export function removeItem(text: string, list: YamlSeq, index: number): TextEdit | undefined {
  const item = list.items[index];
  if (!item || list.items.length < 2) return undefined;
  const next = list.items[index + 1];
  if (list.flow) return removeFromBrackets(item.span, list.items[index - 1]?.span, next?.span);
  const dash = dashOf(text, item);
  const nextDash = next && dashOf(text, next);
  return dash === undefined ? undefined : removeLines(text, dash, endOfLast(text, item, item.span.end), nextDash);
}

function insertInBrackets(
  text: string,
  map: YamlMap,
  key: string,
  value: Writable,
  before: YamlEntry | undefined,
): TextEdit | undefined {
  const place = (map.entries[0]?.key.style ?? 'double') === 'double' ? 'json' : 'flow';
  const pair = `${written(key, place)}: ${written(value, place)}`;
  if (!before) {
    const at = map.span.start + 1;
    return text.slice(at, map.span.end - 1).trim() === '' ? { span: { start: at, end: at }, newText: pair } : undefined;
  }
  const at = before.span.end;
  const lineStart = startOfLine(text, before.span.start);
  const lead = text.slice(lineStart, before.span.start);
  const hasOwnLine = lead.trim() === '' && lineStart > map.span.start;
  // A comment on this line is about the entry that stands there.
  if (hasOwnLine && /^[\s,]*#/.test(text.slice(at, endOfLine(text, at)))) return undefined;
  return { span: { start: at, end: at }, newText: hasOwnLine ? `,${lineBreakOf(text)}${lead}${pair}` : `, ${pair}` };
}

function removeFromBrackets(own: YamlEntry['span'], previous?: YamlEntry['span'], next?: YamlEntry['span']): TextEdit {
  if (next) return { span: { start: own.start, end: next.start }, newText: '' };
  return { span: { start: previous?.end ?? own.start, end: own.end }, newText: '' };
}

/** Takes lines out from `start` to the end of the line of `end`; what stands behind a dash lets `next` take its place. */
function removeLines(text: string, start: number, end: number, next: number | undefined): TextEdit | undefined {
  const lineStart = startOfLine(text, start);
  const lead = text.slice(lineStart, start);
  if (lead.trim() !== '') {
    return next !== undefined && /^[ -]+$/.test(lead) ? { span: { start, end: next }, newText: '' } : undefined;
  }
  if (isLineStart(text, end)) return { span: { start: lineStart, end }, newText: '' };
  const lineEnd = endOfLine(text, end);
  const lineBreak = /^(?:\r\n|\r|\n)/.exec(text.slice(lineEnd, lineEnd + 2))?.[0] ?? '';
  if (lineBreak !== '' || lineStart === 0)
    return { span: { start: lineStart, end: lineEnd + lineBreak.length }, newText: '' };
  // At the end of a text without a last line break the one before goes.
  return { span: { start: text.slice(0, lineStart).replace(/\r?\n$|\r$/, '').length, end: lineEnd }, newText: '' };
}

/** The spaces before the keys of a mapping in lines; `undefined` where they cannot be told. */
function indentOf(text: string, map: YamlMap): string | undefined {
  for (const { key } of map.entries) {
    const lead = text.slice(startOfLine(text, key.span.start), key.span.start);
    if (/^[ -]*$/.test(lead)) return ' '.repeat(lead.length);
  }
  return undefined;
}

/** Where a value ends: behind its last character, or for a text that keeps empty lines where the next line begins. */
function endOfLast(text: string, node: YamlNode, fallback: number): number {
  if (node.kind === 'map' && !node.flow) {
    const last = node.entries.at(-1);
    return last ? endOfLast(text, last.value, last.span.end) : fallback;
  }
  if (node.kind === 'seq' && !node.flow) {
    const last = node.items.at(-1);
    return last ? endOfLast(text, last, last.span.end) : fallback;
  }
  const { start, end } = node.span;
  if (start >= end) return fallback;
  const own = text.slice(start, end);
  return /^[|>][-\d]*\+/.test(own) ? end : start + own.trimEnd().length;
}

function dashOf(text: string, item: YamlNode): number | undefined {
  const dash = text.slice(0, item.span.start).trimEnd().length - 1;
  return text[dash] === '-' ? dash : undefined;
}

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineStart(text, start)) start--;
  return start;
}

function isLineStart(text: string, at: number): boolean {
  return at > 0 && /[\r\n]/.test(text[at - 1] as string);
}

function endOfLine(text: string, at: number): number {
  const found = /[\r\n]/g;
  found.lastIndex = at;
  return found.exec(text)?.index ?? text.length;
}
