import type { ScalarStyle } from '../document/yaml/node.ts';
import { parseYaml } from '../document/yaml/parse.ts';

/** What an edit can write: a scalar, or a list or mapping of such, which is written in brackets. */
export type Writable = string | number | boolean | readonly Writable[] | { readonly [key: string]: Writable };

/** A value as text: `json` with double quotes, `flow` inside brackets, `block` elsewhere. */
export function written(value: Writable, place: 'json' | 'flow' | 'block', style: ScalarStyle = 'plain'): string {
  const inner = place === 'block' ? 'flow' : place;
  if (Array.isArray(value)) return `[${value.map((each) => written(each, inner)).join(', ')}]`;
  if (typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, each]) => `${written(key, inner)}: ${written(each, inner)}`);
    return place === 'json' || pairs.length === 0 ? `{${pairs.join(', ')}}` : `{ ${pairs.join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  if (place === 'json' || style === 'double' || /\p{Cc}/u.test(value)) return JSON.stringify(value);
  if (style === 'single') return `'${value.replaceAll("'", "''")}'`;
  return isPlain(value, place) ? value : written(value, place, /["\\]/.test(value) ? 'single' : 'double');
}

/** True when a text without quotes is read as itself, by readers of YAML 1.1 too, and in brackets where it stands there. */
function isPlain(value: string, place: 'flow' | 'block'): boolean {
  if (place === 'flow' && /[,[\]{}]/.test(value)) return false;
  // Such words, dates and times are no text in YAML 1.1.
  if (/^(?:y|n|yes|no|on|off)$/i.test(value) || /^\d{4}-\d|^\d+:\d/.test(value)) return false;
  // Most values are single words, which need no parser.
  if (/^[A-Za-z_][\w-]*$/.test(value)) return !/^(?:true|false|null)$/i.test(value);
  const { root, faults } = parseYaml(value);
  return faults.length === 0 && root?.kind === 'scalar' && root.value === value && root.style === 'plain';
}
