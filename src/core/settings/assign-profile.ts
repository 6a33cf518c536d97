import { isMap, isScalar, parseDocument } from 'yaml';
import type { TextEdit } from '../document/edit.ts';
import { lineBreakOf } from '../document/text.ts';

/** Where the settings of a workspace are, from its root. */
export const configPath = '.gatewright/config.yaml';

/**
 * The edit of a configuration file that gives one file a profile. Comments, order and quoting of everything else stay.
 *
 * @param text the configuration file as it is; empty when there is none
 * @param path the file, from the workspace root
 * @returns `undefined` when nothing has to change, or when the text is broken in a way that makes any edit a guess
 */
export function assignProfile(text: string, path: string, profile: string): TextEdit | undefined {
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  const eol = lineBreakOf(text);
  // A path may begin with characters that YAML reserves, so it is always quoted.
  const line = `${JSON.stringify(path)}: ${profile}`;
  const profiles = isMap(document.contents)
    ? document.contents.items.find((pair) => isScalar(pair.key) && pair.key.value === 'profiles')
    : undefined;
  if (!profiles) {
    const end = text.length;
    const gap = text === '' || /[\r\n]$/.test(text) ? '' : eol;
    return { span: { start: end, end }, newText: `${gap}profiles:${eol}  ${line}${eol}` };
  }
  const key = profiles.key as { range: [number, number, number] };
  if (!isMap(profiles.value)) {
    // Nothing stands behind the key yet; anything else than a mapping is not ours to replace.
    if (isScalar(profiles.value) && profiles.value.value !== null) return undefined;
    const after = text.indexOf(':', key.range[1]) + 1;
    return { span: { start: after, end: after }, newText: `${eol}  ${line}` };
  }
  const range = profiles.value.range as [number, number, number];
  const existing = profiles.value.items.find((pair) => isScalar(pair.key) && pair.key.value === path);
  if (existing) {
    const value = (existing.value as { range?: [number, number, number] } | null)?.range;
    if (!value || text.slice(value[0], value[1]) === profile) return undefined;
    return { span: { start: value[0], end: value[1] }, newText: profile };
  }
  if (profiles.value.flow) {
    const start = range[0] + 1;
    return { span: { start, end: start }, newText: profiles.value.items.length > 0 ? `${line}, ` : line };
  }
  // First, because the first glob that matches wins.
  const first = profiles.value.items[0]?.key as { range: [number, number, number] };
  const start = first.range[0];
  const indent = /[^\r\n]*$/.exec(text.slice(0, start))?.[0] ?? '  ';
  return { span: { start, end: start }, newText: `${line}${eol}${indent}` };
}
