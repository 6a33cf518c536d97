import { parseDocument } from 'yaml';
import type { TextEdit } from '../edit.ts';
import { type Span, shift } from '../span.ts';
import { checkDuplicates, convertNode, newReading, type Reading } from './convert.ts';
import { diagnoseEntry, type LibraryError } from './diagnose.ts';
import type { YamlFault } from './fault.ts';
import { lineAround } from './lines.ts';
import { findForeignLine, findSunkenKey } from './misplaced.ts';
import type { YamlEntry, YamlNode } from './node.ts';
import type { YamlMemory } from './pieces.ts';
import { type Block, type BlockItem, blankOut, isTightBlock, splitBlock } from './split.ts';

/** A YAML text as a tree with spans, and every mistake in it. */
export interface YamlTree {
  /** Absent for an empty text. */
  readonly root: YamlNode | undefined;
  /** In the order of the text. */
  readonly faults: readonly YamlFault[];
}

/** How deep a broken file is taken apart before the rest of it is called broken as a whole. */
const MAX_ROUNDS = 40;
const MAX_FOREIGN_LINES = 10;

/**
 * Reads one YAML document and never throws. Where the text is broken it is taken apart at its keys and list items,
 * so that one bad line is one fault and every other key is still there.
 *
 * @param text the whole file; spans of the result are offsets into it
 * @param region the part of it that is YAML, such as a frontmatter
 * @param memory of the last reading of the same file, which makes this one faster and gives the same tree
 */
export function parseYaml(text: string, region: Span = { start: 0, end: text.length }, memory?: YamlMemory): YamlTree {
  const reading = newReading();
  // The library knows no lone carriage return; a line feed in its place keeps every offset.
  const source = text.slice(region.start, region.end).replace(/\r(?!\n)/g, '\n');
  const pieced = memory?.read(source, region.start, readPiece);
  if (pieced?.kind === 'map') checkDuplicates(pieced.entries, reading.faults);
  const root = pieced ?? readDocument(source, region.start, reading);
  reading.faults.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { root, faults: reading.faults };
}

/** Lines that belong to no key at all are reported and blanked out before the keys are read. */
function readDocument(source: string, base: number, reading: Reading): YamlNode | undefined {
  let left = source;
  let attempt = tryParse(left);
  for (let found = 0; found < MAX_FOREIGN_LINES && !isWhole(attempt, left); found++) {
    const foreign = findForeignLine(left);
    if (!foreign) break;
    reading.faults.push(moved(foreign.fault, base));
    left = foreign.rest;
    attempt = tryParse(left);
  }
  return readBlock(left, base, reading, 0, isTightBlock(left), attempt);
}

/** A piece that stands for itself: without an error, a second document, an anchor or an alias. */
function readPiece(source: string, base: number, depth: number): YamlNode | undefined {
  const attempt = tryParse(source);
  if (attempt === 'too-deep' || !isWhole(attempt, source)) return undefined;
  const reading = { ...newReading(), depth };
  const node = convertNode(attempt.contents, base, reading, base);
  return reading.faults.length === 0 && reading.anchors.size === 0 ? node : undefined;
}

/** True when the library reads the text without an error and to its end. */
function isWhole(attempt: Attempt | 'too-deep', source: string): boolean {
  return attempt !== 'too-deep' && attempt.errors.length === 0 && attempt.end >= source.trimEnd().length;
}

/**
 * `source` is a piece of the file in which characters may have been blanked out; `base` is where it begins. A piece
 * that is `known` to be broken is taken apart although it parses.
 */
function readBlock(
  source: string,
  base: number,
  reading: Reading,
  round: number,
  known = false,
  attempt = tryParse(source),
): YamlNode | undefined {
  if (round > MAX_ROUNDS) return tooDeep(source, base, reading);
  if (attempt !== 'too-deep' && attempt.errors.length === 0 && !known) {
    if (attempt.contents === null) return undefined;
    return convertNode(attempt.contents, base, reading, base);
  }
  const block = splitBlock(source);
  if (block !== undefined && block.items.length > 1) {
    const parts = block.items.map((item) => readItem(source, block, item, base, reading, round, undefined));
    return joinItems(parts, block, base, reading);
  }
  if (attempt === 'too-deep') return tooDeep(source, base, reading);
  // Only now: elsewhere in the file a tab may stand where it is allowed, such as inside a block of text.
  const tabs = attempt.errors.some((error) => error.code === 'TAB_AS_INDENT') ? tabsOf(source) : undefined;
  const text = tabs?.text ?? source;
  const sunken = block && findSunkenKey(text, block);
  if (sunken) {
    reading.faults.push(moved(sunken.fault, base));
    const above = readBlock(text.slice(0, sunken.cut), base, reading, round + 1);
    const below = readBlock(text.slice(sunken.cut), base + sunken.cut, reading, round + 1);
    return joinItems([above, below], block, base, reading);
  }
  if (tabs) {
    reading.faults.push(moved(tabs.fault, base));
    return readBlock(text, base, reading, round + 1);
  }
  if (block === undefined) return diagnoseEntry(source, base, attempt.errors, reading);
  return readItem(source, block, block.items[0] as BlockItem, base, reading, round, attempt.errors);
}

/** Reads one key with its value, or one list item. `errors` are given when the item is known to be broken. */
function readItem(
  source: string,
  block: Block,
  item: BlockItem,
  base: number,
  reading: Reading,
  round: number,
  errors: readonly LibraryError[] | undefined,
): YamlNode | undefined {
  const text = source.slice(item.start, item.end);
  const start = base + item.start;
  if (item.tight) reading.faults.push(missingSpace(source, item, base));
  else if (errors === undefined) return readBlock(text, start, reading, round + 1);
  if (item.nested === undefined) return diagnoseEntry(text, start, errors ?? [], reading);

  // The key (or dash) is sound and what stands behind it is not: blank it out and read the rest by itself.
  const known = reading.faults.length;
  const inner = readBlock(blankOut(text, item.nested - item.start), start, reading, round + 1);
  // By itself it is sound: then it is its place below the key that is wrong.
  if (errors !== undefined && reading.faults.length === known) return diagnoseEntry(text, start, errors, reading);
  const end = start + text.length;
  const value: YamlNode = inner ?? { kind: 'scalar', span: { start: end, end }, value: null, style: 'empty' };
  const span = { start: base + item.head, end: value.span.end };
  if (block.kind === 'seq') return { kind: 'seq', span, items: [value], flow: false };
  const keySpan = { start: base + item.head, end: base + item.keyEnd };
  const key = convertNode(tryKey(source.slice(item.head, item.keyEnd)), keySpan.start, reading, keySpan.start);
  const name = key.kind === 'scalar' ? key : ({ kind: 'scalar', span: keySpan, value: '', style: 'plain' } as const);
  return {
    kind: 'map',
    span,
    entries: [{ key: { ...name, value: String(name.value ?? '') }, value, span }],
    flow: false,
  };
}

function joinItems(parts: readonly (YamlNode | undefined)[], block: Block, base: number, reading: Reading): YamlNode {
  const first = block.items[0] as BlockItem;
  const last = block.items[block.items.length - 1] as BlockItem;
  const span = { start: base + first.head, end: base + last.end };
  if (block.kind === 'seq') {
    const items = parts.flatMap((part) => (part?.kind === 'seq' && !part.flow ? part.items : part ? [part] : []));
    return { kind: 'seq', span, items, flow: false };
  }
  const entries: YamlEntry[] = parts.flatMap((part) => (part?.kind === 'map' && !part.flow ? part.entries : []));
  checkDuplicates(entries, reading.faults);
  return { kind: 'map', span, entries, flow: false };
}

interface Attempt {
  readonly contents: unknown;
  readonly errors: readonly LibraryError[];
  /** Where the document ends; text behind it belongs to another one. */
  readonly end: number;
}

function tryParse(source: string): Attempt | 'too-deep' {
  // The library recurses, and a program whose stack is all but full may end for other reasons than one that can be caught.
  if (isTooDeep(source)) return 'too-deep';
  try {
    const options = {
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
      version: '1.2',
      merge: false,
    } as const;
    const { contents, errors, warnings, range } = parseDocument(source, options);
    // `!word` is a tag that nobody knows: a warning here, an error in the parsers of most clients.
    const tags = warnings.filter((warning) => warning.code === 'TAG_RESOLVE_FAILED');
    return { contents, errors: [...errors, ...tags], end: range?.[2] ?? source.length };
  } catch (error) {
    // A stack overflow is the one thing it throws.
    if (error instanceof RangeError) return 'too-deep';
    throw error;
  }
}

/** How deep the library is let go; what is nested deeper than `MAX_NESTING` is left out afterwards, with its place. */
const MAX_OPEN = 1000;

/** True when values are nested so deeply that the library should not try; brackets in texts count as well. */
function isTooDeep(source: string): boolean {
  let open = 0;
  for (const { 0: mark } of source.matchAll(/[[\]{}]|^ {1000}|(?:[-?:][ \t]){1000}/gm)) {
    if (mark.length > 1) return true;
    open = mark === '[' || mark === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > MAX_OPEN) return true;
  }
  return false;
}

function tryKey(source: string): unknown {
  const parsed = tryParse(source);
  return parsed === 'too-deep' ? null : parsed.contents;
}

/** Tabs that indent lines, as one mistake, and the text with one space for each, so that offsets stay. */
function tabsOf(source: string): { text: string; fault: YamlFault } | undefined {
  const repair: TextEdit[] = [];
  const text = source.replace(/^([ ]*)(\t[ \t]*)(?=\S)/gm, (whole, spaces: string, tabs: string, at: number) => {
    const span = { start: at + spaces.length, end: at + whole.length };
    const width = [...tabs].reduce((sum, unit) => sum + (unit === '\t' ? 2 : 1), 0);
    repair.push({ span, newText: ' '.repeat(width) });
    return spaces + ' '.repeat(tabs.length);
  });
  const first = repair[0];
  if (!first) return undefined;
  const more = repair.length > 1 ? `, and so are ${repair.length - 1} more below it` : '';
  const message = `This line is indented with a tab${more}; YAML allows only spaces there.`;
  return { text, fault: { cause: 'tab-indent', span: first.span, message, repair } };
}

function missingSpace(source: string, item: BlockItem, base: number): YamlFault {
  const key = source.slice(item.head, item.keyEnd);
  const colon = item.keyEnd + 1;
  const end = item.nested ?? colon;
  const message =
    end > colon
      ? `The colon behind '${key}' is followed by a special space, such as a non-breaking one, which YAML takes for text.`
      : `The colon behind '${key}' is not followed by a space, so YAML does not take it for a key.`;
  const repair = [{ span: { start: base + colon, end: base + end }, newText: ' ' }];
  return { cause: 'missing-space', span: { start: base + item.head, end: base + end }, key, message, repair };
}

function tooDeep(source: string, base: number, reading: Reading): undefined {
  const start = Math.max(0, source.search(/\S/));
  const end = Math.min(lineAround(source, start).end, start + 200);
  const message = 'The values here are nested too deeply to be read.';
  reading.faults.push({ cause: 'too-deep', span: { start: base + start, end: base + end }, message });
}

/** A fault with its places moved from a piece into the file. */
function moved(fault: YamlFault, base: number): YamlFault {
  const repair = fault.repair?.map((edit) => ({ ...edit, span: shift(edit.span, base) }));
  return { ...fault, span: shift(fault.span, base), ...(repair ? { repair } : {}) };
}
