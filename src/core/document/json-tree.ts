import { createScanner, type JSONScanner } from 'jsonc-parser';
import { checkDuplicates } from './yaml/convert.ts';
import type { YamlFault } from './yaml/fault.ts';
import type { YamlEntry, YamlNode, YamlScalar } from './yaml/node.ts';
import type { YamlTree } from './yaml/parse.ts';

/** A bracket that is not closed yet. */
interface Level {
  readonly kind: 'map' | 'seq';
  readonly start: number;
  readonly entries: YamlEntry[];
  readonly items: YamlNode[];
  /** The key whose value is missing so far, and whether its colon was there. */
  key: YamlScalar | undefined;
  hasColon: boolean;
}

/** How deep values may be nested. Whoever walks the tree recurses, and nobody means more than a few levels. */
const MAX_NESTING = 200;

/** What stands where JSON has a text in double quotes, a number or a word of its own; a comment ends it. */
const WORD = /'(?:[^'\\\r\n]|\\.)*'|(?:[^\s"{}[\],:/]|\/(?![/*]))+/y;

const COLON = /\s*:/y;

/** What JSON writes without quotes. */
const BARE = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/**
 * Reads a JSON text as a tree, in one pass. Where it is broken, whatever can be told apart is there all the same: keys
 * without a value or without quotes, lists that are never closed, commas too many and too few. The library's own parser
 * would skip to the next comma there, and every key that it skips would be called missing, so only its scanner is used.
 * Of the faults only repeated keys are told; whether the text is JSON at all says `findJsonFault`.
 */
export function parseJson(text: string): YamlTree {
  const faults: YamlFault[] = [];
  const levels: Level[] = [];
  let root: YamlNode | undefined;
  let end = 0;

  const put = (node: YamlNode): void => {
    const level = levels.at(-1);
    if (!level) root ??= node;
    else if (level.kind === 'seq') level.items.push(node);
    else if (level.key) {
      level.entries.push({ key: level.key, value: node, span: { start: level.key.span.start, end: node.span.end } });
      level.key = undefined;
    }
  };
  /** A key that nothing follows has an empty value. */
  const settle = (): void => {
    const key = levels.at(-1)?.key;
    if (key) put({ kind: 'scalar', span: { start: end, end }, value: null, style: 'empty' });
  };
  const close = (at: number): void => {
    settle();
    const level = levels.pop();
    if (!level) return;
    const { kind, start, entries, items } = level;
    const span = { start, end: at };
    if (kind === 'map') checkDuplicates(entries, faults);
    put(kind === 'map' ? { kind, span, entries, flow: true } : { kind, span, items, flow: true });
  };
  const take = (scalar: YamlScalar): void => {
    const level = levels.at(-1);
    COLON.lastIndex = scalar.span.end;
    // Behind a key without a colon stands its value, unless that is a key itself.
    const isValue = level?.key && (level.hasColon || !COLON.test(text));
    if (level?.kind === 'map' && !isValue) {
      settle();
      level.key = { ...scalar, value: String(scalar.value ?? '') };
      level.hasColon = false;
    } else put(scalar);
  };

  const scanner = createScanner(text, true);
  while (!root || levels.length > 0) {
    scanner.scan();
    const level = levels.at(-1);
    const start = scanner.getTokenOffset();
    const unit = text[start];
    if (unit === undefined) break;
    if (unit === '{' || unit === '[') {
      if (levels.length === MAX_NESTING) break;
      const kind = unit === '{' ? 'map' : 'seq';
      levels.push({ kind, start, entries: [], items: [], key: undefined, hasColon: false });
    } else if (unit === '}' || unit === ']') close(scanner.getPosition());
    else if (unit === ',') settle();
    else if (unit === ':') {
      if (level) level.hasColon = true;
    } else {
      const scalar = scanScalar(scanner, text);
      if (!scalar) continue;
      take(scalar);
    }
    end = scanner.getPosition();
  }
  while (levels.length > 0) close(end);
  faults.sort((a, b) => a.span.start - b.span.start);
  return { root, faults };
}

/** The scalar that begins with the token; `undefined` for space that JSON does not know, such as a byte order mark. */
function scanScalar(scanner: JSONScanner, text: string): YamlScalar | undefined {
  const start = scanner.getTokenOffset();
  if (text[start] === '"') {
    const span = { start, end: scanner.getPosition() };
    // Of an escape that JSON does not know the scanner would keep nothing.
    const isSound = scanner.getTokenError() === 0;
    const value = isSound ? scanner.getTokenValue() : text.slice(start + 1, span.end).replace(/"$/, '');
    return { kind: 'scalar', span, value, style: 'double' };
  }
  // To the scanner `2024-05-01` is several numbers. It is only ever moved on, so that no text is read twice.
  WORD.lastIndex = start;
  const end = Math.max(scanner.getPosition(), start + (WORD.exec(text)?.[0].length ?? 0));
  scanner.setPosition(end);
  const span = { start, end };
  const word = text.slice(start, end);
  if (word.trim() === '') return undefined;
  if (word.startsWith("'")) return { kind: 'scalar', span, value: word.replace(/^'|'$/g, ''), style: 'single' };
  return { kind: 'scalar', span, value: BARE.test(word) ? JSON.parse(word) : word, style: 'plain' };
}
