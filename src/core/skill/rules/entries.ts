import type { TextEdit } from '../../document/edit.ts';
import type { Span } from '../../document/span.ts';
import { lineBreakOf } from '../../document/text.ts';
import { resolve, type YamlEntry, type YamlMap } from '../../document/yaml/node.ts';
import { toYamlScalar } from '../../document/yaml/quote.ts';
import type { SkillDocument } from '../model.ts';

/** What a finding on a value shows: the value, or its key when there is nothing to see. */
export function shownSpan(entry: YamlEntry): Span {
  return entry.value.span.start < entry.value.span.end ? entry.value.span : entry.key.span;
}

/** True when a key stands there without a value, or with an empty one. */
export function isEmpty(entry: YamlEntry): boolean {
  const value = resolve(entry.value);
  return value === undefined || (value.kind === 'scalar' && (value.value === null || `${value.value}`.trim() === ''));
}

/**
 * True when the keys of the frontmatter could be read, so that a key that is not there is missing. A frontmatter that
 * is no mapping, or could not be read at all, has another fault.
 */
export function hasReadableKeys(document: SkillDocument): boolean {
  if (document.data) return true;
  return document.frontmatter.yaml !== undefined && !document.yaml.root && document.yaml.faults.length === 0;
}

/** The edit that gives a top-level key a text: in place, behind the key `after`, or as the first line. */
export function setText(document: SkillDocument, key: string, text: string, after?: string): TextEdit | undefined {
  const entry = document.entry(key);
  const value = toYamlScalar(text);
  if (entry) return replaceValue(document.text, entry, value);
  const yaml = document.frontmatter.yaml;
  if (!yaml || document.data?.flow) return undefined;
  const line = `${key}: ${value}${lineBreakOf(document.text)}`;
  const before = after === undefined ? undefined : document.entry(after);
  const first = document.data?.entries[0];
  const at = before
    ? startOfNextLine(document, before.span.end)
    : first
      ? startOfLine(document, first.key.span.start)
      : yaml.start;
  return { span: { start: at, end: at }, newText: line };
}

/** The edit that puts another value, as YAML, behind a key. */
export function replaceValue(text: string, entry: YamlEntry, value: string): TextEdit {
  const { start, end } = entry.value.span;
  if (start < end) {
    // A block of text reaches over the line break that ends it.
    const length = text.slice(start, end).trimEnd().length;
    return { span: { start, end: start + length }, newText: value };
  }
  const colon = text.indexOf(':', entry.key.span.end) + 1;
  return { span: { start: colon, end: colon }, newText: ` ${value}` };
}

/** The edit that takes an entry out of a mapping with all its lines; `undefined` where it shares a line. */
export function removeEntry(document: SkillDocument, map: YamlMap, entry: YamlEntry): TextEdit | undefined {
  if (map.flow || map.entries.length < 2) return undefined;
  const start = startOfLine(document, entry.key.span.start);
  if (/\S/.test(document.text.slice(start, entry.key.span.start))) return undefined;
  // The span of a block of text reaches to the start of the next line; that of any other value ends on its own.
  const last = document.source.lineAt(Math.max(entry.key.span.end, entry.value.span.end - 1));
  const end = document.source.lineStarts[last + 1] ?? document.text.length;
  return { span: { start, end }, newText: '' };
}

function startOfLine(document: SkillDocument, at: number): number {
  return document.source.lineSpan(document.source.lineAt(at)).start;
}

function startOfNextLine(document: SkillDocument, at: number): number {
  const { source } = document;
  // A block of text ends where the next line starts.
  const isAtStart = at > 0 && source.lineSpan(source.lineAt(at)).start === at;
  return isAtStart ? at : (source.lineStarts[source.lineAt(at) + 1] ?? document.text.length);
}
