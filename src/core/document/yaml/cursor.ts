import type { Span } from '../span.ts';
import { type Flow, newFlow, readFlow, unquotedKey } from './flow.ts';
import { enterKey, type Frame, leaves, type Open, readDashes, readLine, valuePath, type YamlPath } from './frames.ts';
import { indentOf, linesOf } from './lines.ts';
import { type Below, both, isBehindComment, type Line, type YamlSlot } from './slots.ts';
import { inColumn } from './slots-in-column.ts';
import { inFlow } from './slots-in-flow.ts';
import { keyOf } from './split.ts';

/**
 * What can stand at an offset of a YAML text, valid or not. The lines above are read as a stack of mappings and lists
 * by their indentation alone, which no fault in the text can upset for longer than a line or two; the offset's own
 * line, or its column on an empty line, says which of them is meant, and the line below what must not be torn apart.
 * Nothing can stand in comments, in text that runs on and behind a value.
 *
 * @param text the whole file; spans are offsets into it
 * @param region the part of it that is YAML
 */
export function yamlSlotsAt(text: string, region: Span, offset: number): readonly YamlSlot[] {
  const yaml = text.slice(region.start, region.end);
  const lines = [...linesOf(yaml), ...(/[\r\n]$/.test(yaml) ? [{ start: yaml.length, text: '' }] : [])];
  const index = lines.findLastIndex((line) => region.start + line.start <= offset);
  const current = lines[index];
  if (!current || offset > region.end) return [];
  const open: Open = { frames: [], inside: undefined };
  for (const each of lines.slice(0, index))
    readLine(open, text, region.start + each.start, region.start + each.start + each.text.trimEnd().length);
  const start = region.start + current.start;
  const next = lines.slice(index + 1).find((each) => indentOf(each.text) >= 0)?.text;
  const below =
    next === undefined
      ? undefined
      : { indent: indentOf(next), isItem: /^ *-(?:\s|$)/.test(next), isEnd: /^ *[,\]}]/.test(next) };
  const line = { text: current.text.replace(/[\r\n]+$/, ''), start, at: offset - start, below };
  if (line.at > line.text.length) return [];
  return open.inside ? inside(open, text, line) : onLine(open, line);
}

/** In a block of text nothing can stand; in brackets that run over lines, what can stand in them. */
function inside(open: Open, text: string, line: Line): readonly YamlSlot[] {
  const { indent, flow } = open.inside as NonNullable<Open['inside']>;
  const isEmpty = line.text.trim() === '';
  const own = isEmpty ? line.at : indentOf(line.text);
  if (!flow) return own >= 0 && own <= indent ? onLine(open, line) : [];
  const goesOn = line.below && (line.below.isEnd || line.below.indent > indent);
  if ((isEmpty && own <= indent && !goesOn) || leaves(indent, line.text)) return onLine(open, line);
  // What is in brackets has to stand deeper than the key that they belong to.
  if (line.at <= indent) return [];
  readFlow(text, line.start, line.start + line.at, flow);
  return inFlow(open.frames.at(-1), flow, line);
}

function onLine({ frames }: Open, line: Line): readonly YamlSlot[] {
  const { text, at } = line;
  if (text.trim() === '') return inColumn(frames, line, at, undefined);
  const lead = text.search(/\S/);
  if (at < lead || indentOf(text) < 0) return [];
  const column = readDashes(frames, text, lead);
  if (column > lead && at < column && text.slice(column).trim() !== '') return [];
  if (column > lead && text.slice(column).trim() === '') return behindDash(frames, line);
  const key = keyOf(text.slice(column));
  if (key && at <= column + key.end) return onKey(frames, line, column, key.end, column > lead);
  if (key) {
    if (at < column + key.value) return [];
    enterKey(frames, column, unquotedKey(text.slice(column, column + key.end)));
    return onValue(frames, line, column + key.value);
  }
  if (/["'[{]/.test(text[column] ?? '')) {
    const top = frames.at(-1);
    return column > lead || (top?.value === 'none' && top.indent < column) ? onValue(frames, line, column) : [];
  }
  return onWord(frames, line, column, column > lead);
}

/** Behind a dash with nothing on its line. */
function behindDash(frames: readonly Frame[], line: Line): readonly YamlSlot[] {
  const list = frames.at(-1) as Frame;
  const span = { start: line.start + line.at, end: line.start + line.at };
  if (line.at <= list.indent || (line.below && line.below.indent > list.indent)) return [];
  const before = line.at === list.indent + 1 ? ' ' : '';
  return both(valuePath(list), { span, before, indent: line.at + before.length });
}

/** On a key that has its colon. */
function onKey(frames: Frame[], line: Line, column: number, length: number, isItem: boolean): readonly YamlSlot[] {
  const written = line.text.slice(column, column + length);
  const mark = /^["']/.exec(written)?.[0] as '"' | "'" | undefined;
  const span = { start: line.start + column, end: line.start + column + length };
  const [key] = inColumn(frames, line, column, span, isItem).filter((slot) => slot.kind === 'key');
  if (!key) return [];
  if (!mark) return [{ ...key, hasColon: true }];
  const within = { start: span.start + 1, end: span.end - 1 };
  const isWithin = within.start <= line.start + line.at && line.start + line.at <= within.end;
  return isWithin ? [{ ...key, span: within, hasColon: true, quote: { mark, closed: true } }] : [];
}

/** Behind the colon of a key, or on an item in quotes or brackets; `from` is where the value may begin. */
function onValue(frames: readonly Frame[], line: Line, from: number): readonly YamlSlot[] {
  const { text, start, at } = line;
  const first = from + (/^[ \t]*/.exec(text.slice(from))?.[0].length ?? 0);
  const frame = frames.at(-1);
  const path = valuePath(frame);
  const value = text.slice(first);
  if (/^["'[{]/.test(value) && at > first) {
    const flow = newFlow(first);
    readFlow(text, first, at, flow);
    return flow.closed && at > first + 1 && flow.brackets.length === 0 && /["']$/.test(text.slice(0, at))
      ? wholeQuoted(path, line, first)
      : inFlow(frame, shifted(flow, start), line);
  }
  if (/^[|>&*!#]/.test(value) || isBehindComment(text, first, at)) return [];
  const begin = Math.min(at, first);
  const end = Math.max(at, first + plainLength(value));
  // Without a value on the line, what stands on the lines below is the value.
  const isTaken =
    value === '' && line.below && (line.below.indent > (frame?.indent ?? -1) || belongsTo(line.below, frame));
  if (isTaken) return [];
  const before = text[from - 1] === ':' && at === from && begin === from ? ' ' : '';
  return [{ kind: 'value', path, span: { start: start + begin, end: start + end }, before, indent: begin }];
}

/** The offset stands behind the closing quote: the whole value is what is replaced. */
function wholeQuoted(path: YamlPath, { text, start, at }: Line, first: number): readonly YamlSlot[] {
  const rest = text.slice(at).trim();
  if (rest !== '' && !rest.startsWith('#')) return [];
  return [{ kind: 'value', path, span: { start: start + first, end: start + at }, before: '', indent: first }];
}

/** A list at the column of a key is the value of that key. */
function belongsTo(below: Below, frame: Frame | undefined): boolean {
  return below.isItem && frame?.kind === 'map' && below.indent === frame.indent;
}

/** On a word without a colon: a key, an item or a text that is being written. */
function onWord(frames: Frame[], line: Line, column: number, isItem: boolean): readonly YamlSlot[] {
  const length = plainLength(line.text.slice(column));
  const written = line.text.slice(column, column + length);
  if (isBehindComment(line.text, column, line.at) || line.at < column || line.at > column + length) return [];
  const span = { start: line.start + column, end: line.start + column + length };
  const slots = inColumn(frames, line, column, span, isItem);
  return /\s/.test(written) ? slots.filter((slot) => slot.kind === 'value') : slots;
}

function shifted(flow: Flow, by: number): Flow {
  return { ...flow, word: flow.word < 0 ? -1 : flow.word + by };
}

/** How long a plain value is, without a comment and the space behind it. */
function plainLength(text: string): number {
  const comment = text.search(/(?<=^|[ \t])#/);
  return (comment < 0 ? text : text.slice(0, comment)).trimEnd().length;
}
