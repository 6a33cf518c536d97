import type { TextEdit } from '../edit.ts';
import type { YamlFault } from './fault.ts';
import { findFlushText } from './flush-text.ts';
import { emptied, indentOf, lineAround, linesOf } from './lines.ts';
import { type Block, type BlockItem, splitBlock } from './split.ts';

/** A line, or several, that no key and no list holds. Offsets count from the start of the piece. */
export interface ForeignLine {
  readonly fault: YamlFault;
  /** The piece without these lines. Empty lines in their place keep every offset and add nothing to a text above. */
  readonly rest: string;
}

const MARKER = /^(?:\.\.\.|---)(?=[ \t\r\n]|$)/gm;

/** A line that ends the document before its last line, text above the first key, or a text that lost its indentation. */
export function findForeignLine(source: string): ForeignLine | undefined {
  const firstText = /^(?![#%]|[ \t]*(?:#|$)|---)/m.exec(source)?.index ?? source.length;
  const marker = [...source.matchAll(MARKER)].find(
    (found) => found.index > firstText && /\S/.test(source.slice(found.index + 3)),
  );
  if (marker) {
    const span = { start: marker.index, end: marker.index + 3 };
    const endsDocument = marker[0] === '---';
    const message = `A line '${marker[0]}' ends the YAML, and more text stands below it.`;
    const line = lineAround(source, marker.index);
    const next = line.end + (/^(?:\r\n|\n)/.exec(source.slice(line.end))?.[0].length ?? 0);
    const repair = endsDocument ? [] : [{ span: { start: line.start, end: next }, newText: '' }];
    const rest = endsDocument ? source.slice(0, span.start) : emptied(source, span.start, span.end);
    return { fault: withRepair({ cause: 'syntax', span, message }, repair), rest };
  }
  return textAboveKeys(source) ?? findFlushText(source);
}

function textAboveKeys(source: string): ForeignLine | undefined {
  const lines = linesOf(source).filter((line) => indentOf(line.text) >= 0);
  const first = lines[0];
  if (!first || /^[ ]*(?:[-?{["'&!%*|>]|---)/.test(first.text) || splitBlock(source)) return undefined;
  const indent = indentOf(first.text);
  const keys = lines.findIndex((line) => indentOf(line.text) === indent && splitBlock(line.text)?.items.length === 1);
  const below = lines[keys];
  if (!below) return undefined;
  const text = source.slice(first.start + indent, below.start).trimEnd();
  const span = { start: first.start + indent, end: lineAround(source, first.start).end };
  const equals = /^([A-Za-z_][\w.-]*)[ \t]*=[ \t]*/.exec(text);
  const message = equals
    ? `'${equals[1]}' is followed by an equals sign, and a key needs a colon and a space.`
    : "This text stands above the first key and is no 'key: value' itself.";
  const repair = equals
    ? [
        {
          span: { start: span.start + (equals[1] as string).length, end: span.start + equals[0].length },
          newText: ': ',
        },
      ]
    : [];
  const end = span.start + source.slice(span.start, span.end).trimEnd().length;
  return {
    fault: withRepair({ cause: 'syntax', span: { ...span, end }, message }, repair),
    rest: emptied(source, span.start, span.start + text.length),
  };
}

/** A key that stands deeper than the key above it although that one already has a value on its line. */
export interface SunkenKey {
  readonly fault: YamlFault;
  /** Where the line of the key begins. */
  readonly cut: number;
}

const SUNKEN = /^([ ]+)([a-z_][\w.-]*):(?=[ \t\r\n]|$)/;

/**
 * Finds such a key in a mapping of one entry. Text that runs over several lines looks the same when it holds a colon,
 * so only a value of at most three words is taken for a whole one.
 */
export function findSunkenKey(source: string, block: Block): SunkenKey | undefined {
  const item = block.items[0] as BlockItem;
  if (block.kind !== 'map' || item.nested !== undefined) return undefined;
  const line = lineAround(source, item.head);
  const value = source.slice(source.indexOf(':', item.keyEnd) + 1, line.end).trim();
  if (!/^[^\s"'[{|>#]/.test(value) || value.split(/\s+/).length > 3) return undefined;
  const below = linesOf(source).filter((each) => each.start > line.start && indentOf(each.text) >= 0);
  const found = SUNKEN.exec(below[0]?.text ?? '');
  if (!found || !below[0]) return undefined;
  const column = item.head - line.start;
  const [, spaces, name] = found as unknown as [string, string, string];
  const isSound = (text: string): boolean =>
    indentOf(text) > spaces.length || (indentOf(text) === spaces.length && SUNKEN.test(text));
  if (spaces.length <= column || !below.every((each) => isSound(each.text))) return undefined;

  const repair = below.map((each): TextEdit => {
    return { span: { start: each.start, end: each.start + spaces.length - column }, newText: '' };
  });
  const above = source.slice(item.head, item.keyEnd);
  const start = below[0].start + spaces.length;
  const message = `'${name}' is indented as if it belonged to '${above}', which already has a value.`;
  const fault = {
    cause: 'bad-indentation',
    span: { start, end: start + name.length },
    key: name,
    message,
    repair,
  } as const;
  return { fault, cut: below[0].start };
}

function withRepair(fault: YamlFault, repair: readonly TextEdit[]): YamlFault {
  return repair.length > 0 ? { ...fault, repair } : fault;
}
