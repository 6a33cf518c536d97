import type { Flow } from './flow.ts';
import { type Frame, valuePath } from './frames.ts';
import { isBehindComment, type Line, type YamlSlot } from './slots.ts';

/** In brackets or quotes. `frame` holds the key or item whose value they are. */
export function inFlow(frame: Frame | undefined, flow: Flow, line: Line): readonly YamlSlot[] {
  const { text, start, at } = line;
  if (flow.closed || flow.word < 0) return [];
  // Another item would follow without a comma.
  const goesOn = line.below && !line.below.isEnd && line.below.indent > (frame?.indent ?? -1);
  if (goesOn && text.slice(at).trim() === '') return [];
  let path = valuePath(frame);
  for (const each of flow.brackets.slice(0, -1)) path = [...path, each.key ?? each.index];
  const inner = flow.brackets.at(-1);
  const isKey = inner?.kind === 'map' && inner.key === undefined;
  if (inner && !isKey) path = [...path, inner.key ?? inner.index];
  const base = { path, before: '', indent: at, ...(inner ? { flow: true as const } : {}) };
  const kind = isKey ? 'key' : 'value';
  if (flow.quote) {
    const from = flow.word - start;
    if (from < 0) return [];
    const { length, closed } = quotedLength(text.slice(from + 1), flow.quote, inner !== undefined);
    const end = from + 1 + length;
    const hasColon = isKey && /^["']?[ \t]*:/.test(text.slice(end));
    const span = { start: start + from + 1, end: start + Math.max(end, at) };
    return [{ ...base, kind, span, quote: { mark: flow.quote, closed }, ...(hasColon ? { hasColon } : {}) }];
  }
  if (isBehindComment(text, Math.max(0, flow.word - start), at)) return [];
  const lead = /^\s*/.exec(text.slice(Math.max(0, flow.word - start), at))?.[0].length ?? 0;
  const from = Math.max(0, flow.word - start) + lead;
  const rest = text.slice(at);
  // Before the space in front of another word a new one would need a comma.
  if (from === at && /^[ \t]+[^\s,\]}]/.test(rest)) return [];
  const length = (isKey ? /^[^,\]}:\r\n]*/ : /^[^,\]}\r\n]*/).exec(rest)?.[0].trimEnd().length ?? 0;
  // A word that ends in a quote was begun behind it.
  const written = text.slice(from, at);
  if (/^["']/.test(written)) return [];
  const hasColon = isKey && /^[ \t]*:/.test(rest.slice(length));
  const span = { start: start + from, end: start + at + length };
  const isTight = /:$/.test(text.slice(0, from)) && from === at;
  return [{ ...base, kind, span, before: isTight ? ' ' : '', ...(hasColon ? { hasColon } : {}) }];
}

/** How long the text in quotes is, and whether they are closed; those that are not end with the word. */
function quotedLength(text: string, mark: string, inBrackets: boolean): { length: number; closed: boolean } {
  const whole = mark === '"' ? /^(?:[^"\\]|\\.)*(?=")/ : /^(?:[^']|'')*(?='(?!'))/;
  const found = whole.exec(text)?.[0].length;
  if (found !== undefined) return { length: found, closed: true };
  const word = (inBrackets ? /^[^,\]}]*/ : /^.*/).exec(text)?.[0] ?? '';
  return { length: word.trimEnd().length, closed: false };
}
