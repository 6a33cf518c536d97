import { indentOf, linesOf } from './lines.ts';

/** One key with its value, or one list item, inside a block. Offsets count from the start of the block's text. */
export interface BlockItem {
  readonly start: number;
  readonly end: number;
  /** Where the key or the dash begins. */
  readonly head: number;
  /** Behind the key, before the colon; for a list item, where the dash begins. */
  readonly keyEnd: number;
  /** Where a nested block begins that may be read by itself; absent when the value stands on the key's line. */
  readonly nested?: number;
  /** True for `key:value`, which lacks the space that would make it a key. */
  readonly tight?: true;
}

export interface Block {
  readonly kind: 'map' | 'seq';
  readonly items: readonly BlockItem[];
}

/** The last of the forms is a glob, which may lack its quotes; a word with stars around it has no dot or slash. */
const KEY =
  /^(?!-[ \t])(?:"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*'|[\p{L}\p{N}_$./<-][\p{L}\p{N}_$./<> -]{0,128}?|(?=[^\s:]{0,128}\*)(?=[^\s:]{0,128}[./])[\w*.][\w*./{},-]{0,128})[ \t]{0,16}:(?=[ \t\r\n]|$)/u;
const DASH = /^-(?=[ \t\r\n]|$)/;
/** A key that misses its space. Addresses (`https://`), scopes (`a::b`) and text with a colon of its own are none. */
const TIGHT_KEY = /^[A-Za-z_][\w.-]{1,63}:(?![ \t\r\n:]|\/\/|$)(?![^\r\n]*:(?:[ \t\r\n]|$))/;

/** The key with which a piece of a line begins; `undefined` when it begins with none. Offsets count from its start. */
export function keyOf(line: string): { readonly end: number; readonly value: number } | undefined {
  const mark = (KEY.exec(line) ?? TIGHT_KEY.exec(line))?.[0];
  return mark === undefined ? undefined : { end: mark.replace(/[ \t]*:$/, '').length, value: mark.length };
}

/**
 * Takes a block mapping or sequence apart at the lines of its own indentation, without judging what is inside.
 * Returns `undefined` when the text is neither.
 */
export function splitBlock(source: string): Block | undefined {
  const lines = linesOf(source).filter((line) => indentOf(line.text) >= 0);
  const first = lines[0];
  if (!first) return undefined;
  const indent = indentOf(first.text);
  const own = lines.filter((line) => indentOf(line.text) === indent);
  const isKey = (line: { text: string }): boolean => KEY.test(line.text.slice(indent));
  const isTight = (line: { text: string }): boolean => TIGHT_KEY.test(line.text.slice(indent));

  if (DASH.test(first.text.slice(indent))) {
    const heads = own.filter((line) => DASH.test(line.text.slice(indent)));
    return { kind: 'seq', items: heads.map((_, index) => seqItem(source, heads, index, indent)) };
  }
  // A line `note:like this` alone is text; beside real keys it is one of them.
  const hasTight = own.some(isKey) || (own.length > 1 && own.every(isTight));
  const heads = own.filter((line) => isKey(line) || (hasTight && isTight(line)));
  if (heads[0] !== first) return undefined;
  return { kind: 'map', items: heads.map((line, index) => mapItem(source, heads, index, indent, !isKey(line))) };
}

/** True when every line lacks the space behind its colon, so that YAML reads the whole as one text. */
export function isTightBlock(source: string): boolean {
  const block = TIGHT_KEY.test(source.trimStart()) ? splitBlock(source) : undefined;
  return block?.items.every((item) => item.tight) ?? false;
}

/** The same text with everything before `upTo` turned into spaces, line breaks kept: offsets and indentation stay. */
export function blankOut(text: string, upTo: number): string {
  return text.slice(0, upTo).replace(/[^\r\n]/g, ' ') + text.slice(upTo);
}

type Line = ReturnType<typeof linesOf>[number];

function seqItem(source: string, heads: readonly Line[], index: number, indent: number): BlockItem {
  const { start, end, head } = frameOf(source, heads, index, indent);
  const rest = source.slice(head + 1, end);
  const lead = /^[ \t]+/.exec(rest)?.[0].length;
  const nested = lead !== undefined && KEY.test(rest.slice(lead)) ? head + 1 + lead : lineBelow(rest, head + 1);
  return { start, end, head, keyEnd: head, ...(nested === undefined ? {} : { nested }) };
}

function mapItem(source: string, heads: readonly Line[], index: number, indent: number, tight: boolean): BlockItem {
  const { start, end, head } = frameOf(source, heads, index, indent);
  const mark = ((tight ? TIGHT_KEY : KEY).exec(source.slice(head, end)) as RegExpExecArray)[0];
  const afterMark = head + mark.length;
  const keyEnd = head + mark.replace(/[ \t]*:$/, '').length;
  if (tight) {
    // Another kind of white space than YAML's own looks like a space and is none.
    const strange = /^[^\S \t\r\n]*/.exec(source.slice(afterMark, end))?.[0].length ?? 0;
    return { start, end, head, keyEnd, nested: afterMark + strange, tight };
  }
  const nested = lineBelow(source.slice(afterMark, end), afterMark);
  return { start, end, head, keyEnd, ...(nested === undefined ? {} : { nested }) };
}

function frameOf(source: string, heads: readonly Line[], index: number, indent: number) {
  const line = heads[index] as Line;
  return {
    start: index === 0 ? 0 : line.start,
    end: heads[index + 1]?.start ?? source.length,
    head: line.start + indent,
  };
}

/** A nested block begins on the next line when nothing but a comment stands behind the key or the dash. */
function lineBelow(rest: string, at: number): number | undefined {
  const blank = /^[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)/.exec(rest);
  return blank && /\S/.test(rest.slice(blank[0].length)) ? at + blank[0].length : undefined;
}
