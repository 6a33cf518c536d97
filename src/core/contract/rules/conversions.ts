import type { TextEdit } from '../../document/edit.ts';
import { lineBreakOf } from '../../document/text.ts';
import { resolve, type YamlMap, type YamlNode, type YamlScalar } from '../../document/yaml/node.ts';
import { quoteEdits } from '../../document/yaml/quote.ts';
import type { Fix } from '../../finding.ts';
import { applied, dereferenced } from '../../schema/applied.ts';
import type { JsonSchema } from '../../schema/schema.ts';
import { removeEntry } from '../edits.ts';
import type { FormFault } from './form.ts';

/** The fixes that write a value in the form its key wants, where nothing of it is lost by that. */
export function conversions(text: string, found: FormFault): Fix[] {
  const { fault, node, part } = found;
  const types: readonly string[] = [fault.schema?.type ?? []].flat();
  if (!node) return [];
  if (node.kind === 'scalar' && node.value === null) return removal(text, found);
  if (types.includes('array'))
    return asList(text, node, applied(fault.schema?.items ?? {}, node, part.format.schema ?? {}));
  if (node.kind === 'seq') return types.includes('string') ? onlyItem(text, node.items) : [];
  if (node.kind !== 'scalar') return [];
  return types.includes('object') ? asFirstText(text, found, node) : asScalar(text, node, types);
}

/** A key without a value says nothing, so it can go where nobody asks for it. */
function removal(text: string, { fault, map }: FormFault): Fix[] {
  const key = fault.path.at(-1);
  const entry = map?.entries.find((each) => each.key.value === key);
  const edit = map && entry && removeEntry(text, map, entry);
  return edit ? [{ title: `Remove '${key}'`, edits: [edit] }] : [];
}

function asScalar(text: string, node: YamlScalar, types: readonly string[]): Fix[] {
  const isQuoted = node.style === 'single' || node.style === 'double';
  if (types.includes('string') && node.style === 'plain') {
    return [{ title: 'Put it into quotes', edits: quoteEdits(text, node.span), auto: true }];
  }
  if (!isQuoted && node.style !== 'plain') return [];
  const value = String(node.value).trim();
  const to = (title: string, newText: string): Fix[] => [{ title, edits: [{ span: node.span, newText }], auto: true }];
  if (types.includes('boolean')) {
    if (/^(?:true|yes|on|y)$/i.test(value)) return to('Change to true', 'true');
    return /^(?:false|no|off|n)$/i.test(value) ? to('Change to false', 'false') : [];
  }
  const form = types.includes('number') ? /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/ : /^-?(?:0|[1-9]\d*)$/;
  const isNumber = (types.includes('number') || types.includes('integer')) && form.test(value);
  return isNumber ? to('Write it as a number', value) : [];
}

/** A text in place of a mapping becomes the first text that the mapping has. */
function asFirstText(text: string, { fault, map, part }: FormFault, node: YamlScalar): Fix[] {
  const texts = Object.entries(fault.schema?.properties ?? {}).filter(
    ([, schema]) => dereferenced(schema, part.format.schema ?? {}).type === 'string',
  );
  const key = texts.map(([name]) => name).find((name) => name !== 'id');
  const entry = map?.entries.find(({ value }) => value === node);
  const isLine = typeof node.value === 'string' && ['plain', 'single', 'double'].includes(node.style);
  if (!key || !entry || !isLine || map?.flow) return [];
  const line = /[^\r\n]*$/.exec(text.slice(Math.max(0, entry.key.span.start - 200), entry.key.span.start))?.[0] ?? '';
  const colon = text.indexOf(':', entry.key.span.end) + 1;
  if (!/^[ -]*$/.test(line) || !/^ +$/.test(text.slice(colon, node.span.start))) return [];
  const newText = `${lineBreakOf(text)}${' '.repeat(line.length + 2)}${key}: `;
  return [{ title: `Put it below '${key}'`, edits: [{ span: { start: colon, end: node.span.start }, newText }] }];
}

/** A single text becomes a list of one, and the keys of one item, its first item. */
function asList(text: string, node: YamlNode, items: JsonSchema): Fix[] {
  const types: readonly string[] = [items.type ?? ['string', 'object']].flat();
  if (node.kind === 'scalar' && types.includes('string')) {
    const raw = text.slice(node.span.start, node.span.end);
    if (!['plain', 'single', 'double'].includes(node.style) || /[\r\n]/.test(raw)) return [];
    if (node.style === 'plain' && /[,[\]{}]/.test(raw)) return [];
    return [{ title: 'Make it a list of one', edits: [{ span: node.span, newText: `[${raw}]` }], auto: true }];
  }
  const map = resolve(node);
  const isItem =
    map?.kind === 'map' &&
    map.entries.length > 0 &&
    map.entries.every(({ key }) => items.properties?.[String(key.value)]);
  return isItem && node.kind === 'map' ? asFirstItem(text, node) : [];
}

function asFirstItem(text: string, map: YamlMap): Fix[] {
  const title = 'Make it a list of one';
  const { start, end } = map.span;
  if (map.flow) {
    const edits = [
      { span: { start, end: start }, newText: '[' },
      { span: { start: end, end }, newText: ']' },
    ];
    return [{ title, edits }];
  }
  const lead = /[^\r\n]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  if (lead.trim() !== '') return [];
  const below = [...text.slice(start, end).matchAll(/(?:\r\n|\r|\n)(?=[ ]*[^\s])/g)];
  const edits = below.map(({ 0: eol, index }): TextEdit => {
    const at = start + index + eol.length;
    return { span: { start: at, end: at }, newText: '  ' };
  });
  return [{ title, edits: [{ span: { start, end: start }, newText: '- ' }, ...edits] }];
}

/** The only text of a list in brackets. */
function onlyItem(text: string, items: readonly YamlNode[]): Fix[] {
  const [item] = items;
  if (items.length !== 1 || item?.kind !== 'scalar' || typeof item.value !== 'string') return [];
  const before = text.lastIndexOf('[', item.span.start);
  const after = text.indexOf(']', item.span.end);
  const isTight = /^\[\s*$/.test(text.slice(before, item.span.start)) && /^\s*$/.test(text.slice(item.span.end, after));
  if (before < 0 || after < 0 || !isTight) return [];
  const newText = text.slice(item.span.start, item.span.end);
  return [{ title: 'Write it as a single value', edits: [{ span: { start: before, end: after + 1 }, newText }] }];
}
