import type { ScalarStyle, YamlEntry, YamlMap } from './node.ts';

/** A key at the left edge with a value on its line. */
const LINE = /^([A-Za-z][\w-]*): +(.*?) *$/;
const QUOTED = /^(?:"[^"\\]*"|'[^']*')$/;
/** Words that are no text although they are not quoted. */
const NOT_TEXT = /^(?:true|false|null)$/i;
/** Anything else than ordinary characters has rules of its own. */
const UNUSUAL = /[^\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Reads a mapping of nothing but `key: text` lines, as most frontmatters are; `undefined` for everything else, and for
 * whatever could have another meaning. It gives what the parser would, at a small part of its cost: a catalog of a
 * thousand skills is checked in three quarters of the time.
 *
 * @param base what to add to offsets into `source` to get offsets into the file
 */
export function readPlain(source: string, base: number): YamlMap | undefined {
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  for (let start = 0; start < source.length; ) {
    const lineBreak = source.indexOf('\n', start);
    const end = lineBreak < 0 ? source.length : lineBreak;
    const entry = entryAt(source.slice(start, source[end - 1] === '\r' ? end - 1 : end), base + start);
    if (!entry || keys.has(entry.key.value as string)) return undefined;
    keys.add(entry.key.value as string);
    entries.push(entry);
    start = end + 1;
  }
  if (entries.length === 0) return undefined;
  return { kind: 'map', span: { start: base, end: base + source.length }, entries, flow: false };
}

function entryAt(line: string, base: number): YamlEntry | undefined {
  const found = LINE.exec(line);
  if (!found || UNUSUAL.test(line)) return undefined;
  const [, name, written] = found as unknown as [string, string, string];
  const style = styleOf(written);
  if (!style || NOT_TEXT.test(name)) return undefined;
  const start = base + line.indexOf(written, name.length + 2);
  const span = { start, end: start + written.length };
  return {
    key: { kind: 'scalar', span: { start: base, end: base + name.length }, value: name, style: 'plain' },
    value: { kind: 'scalar', span, value: style === 'plain' ? written : written.slice(1, -1), style },
    span: { start: base, end: span.end },
  };
}

function styleOf(written: string): ScalarStyle | undefined {
  if (QUOTED.test(written)) return written[0] === '"' ? 'double' : 'single';
  const isText = /^[A-Za-z]/.test(written) && !/: |:$| #/.test(written) && !NOT_TEXT.test(written);
  return isText ? 'plain' : undefined;
}
