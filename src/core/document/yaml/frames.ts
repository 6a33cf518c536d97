import { type Flow, newFlow, readFlow, unquotedKey } from './flow.ts';
import { indentOf } from './lines.ts';
import { keyOf } from './split.ts';

/** A mapping or a list of the block style that the lines so far are in. */
export interface Frame {
  readonly kind: 'map' | 'seq';
  /** The column of its keys or dashes. */
  readonly indent: number;
  /** Keys and indexes from the root to it. */
  readonly path: YamlPath;
  /** The key or the number of the item that was begun last. */
  at: string | number;
  /** Its keys so far. */
  readonly keys: string[];
  /** What stands behind the key or dash: nothing yet, a word or three, or more, after which text may run on. */
  value: 'none' | 'short' | 'long';
}

export type YamlPath = readonly (string | number)[];

/** What the lines above a place leave open. */
export interface Open {
  /** From the outermost to the innermost. */
  readonly frames: Frame[];
  /** A block of text, or a value in quotes or brackets that is not closed; `indent` is that of the key or dash. */
  inside: { readonly indent: number; readonly flow?: Flow } | undefined;
}

const DASH = /^-(?=[ \t\r\n]|$)/;

/** Takes the next line, which begins at `start`, and notes what it opens and closes. */
export function readLine(open: Open, text: string, start: number, end: number): void {
  const line = text.slice(start, end);
  const indent = indentOf(line);
  const { inside } = open;
  if (inside?.flow && !leaves(inside.indent, line)) {
    readFlow(text, start, end, inside.flow);
    if (inside.flow.closed) open.inside = undefined;
    return;
  }
  if (indent < 0 || (inside && !inside.flow && indent > inside.indent)) return;
  open.inside = undefined;
  const at = readDashes(open.frames, line, indent);
  const key = keyOf(line.slice(at));
  if (key) enterKey(open.frames, at, unquotedKey(line.slice(at, at + key.end)));
  if (key || at > indent) readValue(open, text, start + at + (key?.value ?? 0), end);
  // One word may become a key; more are the text of the key above.
  else if (/\S\s+[^\s#]/.test(line) && open.frames.at(-1)) (open.frames.at(-1) as Frame).value = 'long';
}

/** True for a line that can only be a key of its own, so that what was open above it was never closed. */
export function leaves(indent: number, line: string): boolean {
  const own = indentOf(line);
  return own >= 0 && own <= indent && keyOf(line.slice(own)) !== undefined;
}

/** Enters the items whose dashes stand at the beginning of a line; gives the column behind them. */
export function readDashes(frames: Frame[], line: string, from: number): number {
  let at = from;
  while (DASH.test(line.slice(at))) {
    enterItem(frames, at);
    at += 1 + (/^[ \t]*/.exec(line.slice(at + 1))?.[0].length ?? 0);
  }
  return at;
}

/** Leaves every frame that is deeper than a column, and gives the outermost one that was left. */
export function leaveTo(frames: Frame[], column: number): Frame | undefined {
  const first = frames.findIndex((frame) => frame.indent > column);
  return first < 0 ? undefined : frames.splice(first)[0];
}

/** Where the value of the key or item that was begun last stands. */
export function valuePath(frame: Frame | undefined): YamlPath {
  return frame ? [...frame.path, frame.at] : [];
}

function enterItem(frames: Frame[], indent: number): void {
  leaveTo(frames, indent);
  const top = frames.at(-1);
  if (top?.kind === 'seq' && top.indent === indent) {
    top.at = Number(top.at) + 1;
    top.value = 'none';
  } else frames.push({ kind: 'seq', indent, path: valuePath(top), at: 0, keys: [], value: 'none' });
}

export function enterKey(frames: Frame[], indent: number, key: string): void {
  leaveTo(frames, indent);
  // A list may stand at the column of the key that it belongs to; a key there ends it.
  if (frames.at(-1)?.kind === 'seq' && frames.at(-1)?.indent === indent) frames.pop();
  const top = frames.at(-1);
  if (top?.kind === 'map' && top.indent === indent) {
    top.at = key;
    top.keys.push(key);
    top.value = 'none';
  } else frames.push({ kind: 'map', indent, path: valuePath(top), at: key, keys: [key], value: 'none' });
}

function readValue(open: Open, text: string, from: number, to: number): void {
  const top = open.frames.at(-1) as Frame;
  const lead = /^[ \t]*(?:[&!][^\s]*(?:[ \t]+|$))*/.exec(text.slice(from, to))?.[0].length ?? 0;
  const start = from + lead;
  const value = text.slice(start, to).trim();
  if (value === '' || value.startsWith('#')) return;
  top.value = value.split(/\s+/, 4).length > 3 ? 'long' : 'short';
  if (/^[|>]/.test(value)) open.inside = { indent: top.indent };
  if (!/^["'[{]/.test(value)) return;
  top.value = 'long';
  const flow = newFlow(start);
  readFlow(text, start, to, flow);
  if (!flow.closed) open.inside = { indent: top.indent, flow };
}
