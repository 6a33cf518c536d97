import type { YamlScalar } from '../document/yaml/node.ts';
import { toYamlScalar } from '../document/yaml/quote.ts';
import type { YamlSlot } from '../document/yaml/slots.ts';
import type { Completion } from '../feature.ts';
import { code } from '../markdown.ts';
import { snippetText, tabStop } from '../snippet.ts';
import { listed } from '../words.ts';
import { dereferenced } from './applied.ts';
import type { JsonSchema } from './schema.ts';

/** A key or value that can stand somewhere, before it is known how it is written there. */
export interface Offer extends Pick<Completion, 'detail' | 'documentation' | 'deprecated' | 'rank'> {
  readonly value: YamlScalar['value'];
  /** `value` when absent. */
  readonly kind?: Completion['kind'];
}

/** How deep required keys are written out below a new key. */
const MAX_DEPTH = 4;

/** A value as a completion, in the quotes that stand there or that YAML needs. */
export function offerValue(slot: YamlSlot, { value, kind = 'value', ...more }: Offer): Completion {
  const newText = slot.before + written(slot, value) + (slot.json?.isFollowed ? ',' : '');
  return { label: String(value), kind, ...more, edit: { span: slot.span, newText }, ...commaBefore(slot) };
}

/** Keys that a value makes necessary, with the schema of their mapping and the column that they stand at. */
export interface FurtherKeys {
  readonly keys: readonly string[];
  readonly schema: JsonSchema;
  readonly indent: number;
}

/** A value with the keys that it makes necessary, on lines of their own. */
export function offerCase(
  slot: YamlSlot,
  offer: Offer,
  { keys, schema, indent }: FurtherKeys,
  root: JsonSchema,
  eol: string,
): Completion {
  const alone = offerValue(slot, offer);
  const rest = keysText(keys, schema, root, indent, eol, new Stops(), 0);
  const newText = snippetText(alone.edit.newText) + eol + ' '.repeat(indent) + rest;
  const needs = `Needs ${listed(keys.map(code))}.`;
  const documentation = offer.documentation ? `${offer.documentation}\n\n${needs}` : needs;
  return { ...alone, documentation, edit: { span: slot.span, newText }, isSnippet: true };
}

/** The comma that is missing between a JSON value and what is put behind it. */
function commaBefore({ json }: YamlSlot): Pick<Completion, 'also'> {
  const at = json?.commaAt;
  return at === undefined ? {} : { also: [{ span: { start: at, end: at }, newText: ',' }] };
}

/**
 * A key as a completion: with its colon, and where its value is a mapping or a list, with the beginning of that.
 *
 * @param schema of the value of the key
 * @param root the outermost schema
 */
export function offerKey(slot: YamlSlot, schema: JsonSchema, root: JsonSchema, eol: string, offer: Offer): Completion {
  const { value, kind: _, ...more } = offer;
  const key = written(slot, String(value));
  const base = { label: String(value), kind: 'key', ...more } as const;
  const stops = new Stops();
  const rest = slot.hasColon || slot.quote ? '' : slot.hasBlock ? ':' : restOf(schema, root, slot, eol, stops);
  const isSnippet = stops.count > 0;
  const comma = slot.json?.isFollowed ? ',' : '';
  const newText = slot.before + (isSnippet ? snippetText(key) : key) + rest + comma;
  return { ...base, edit: { span: slot.span, newText }, ...(isSnippet ? { isSnippet } : {}), ...commaBefore(slot) };
}

/** Numbers the places to write at. */
class Stops {
  count = 0;

  next(choices: readonly string[] = []): string {
    return tabStop(++this.count, choices);
  }
}

/** What follows a new key: nothing but a space for text, so that the list of values can open by itself. */
function restOf(schema: JsonSchema, root: JsonSchema, slot: YamlSlot, eol: string, stops: Stops): string {
  if (slot.json) return `: ${jsonText(schema, stops)}`;
  if (slot.flow) {
    const form = formOf(schema);
    return form === 'text' ? ': ' : form === 'map' ? `: {${stops.next()}}` : `: [${stops.next()}]`;
  }
  return formOf(schema) === 'text' && choicesOf(schema).length === 0
    ? ': '
    : valueText(schema, root, slot.indent, eol, stops, 0);
}

function jsonText(schema: JsonSchema, stops: Stops): string {
  const form = formOf(schema);
  if (form === 'map') return `{${stops.next()}}`;
  if (form === 'list') return `[${stops.next()}]`;
  const [type] = [schema.type ?? []].flat();
  const isText = type === undefined || type === 'string';
  const choices = schema.enum?.map((value) => JSON.stringify(value)) ?? choicesOf(schema);
  return choices.length > 0 || !isText ? stops.next(choices) : `"${stops.next()}"`;
}

/** The beginning of a value behind its key, which stands at the column `indent`. */
function valueText(
  schema: JsonSchema,
  root: JsonSchema,
  indent: number,
  eol: string,
  stops: Stops,
  depth: number,
): string {
  const form = formOf(schema);
  if (form === 'text') return `: ${stops.next(choicesOf(schema))}`;
  const inner = indent + 2;
  if (form === 'map') return `:${eol}${' '.repeat(inner)}${mapText(schema, root, inner, eol, stops, depth)}`;
  const items = dereferenced(schema.items ?? {}, root);
  const item = formOf(items) === 'map' ? mapText(items, root, inner + 2, eol, stops, depth) : stops.next();
  return `:${eol}${' '.repeat(inner)}- ${item}`;
}

/** The required keys of a mapping whose first key stands at the column `indent`, where the text goes on. */
function mapText(
  schema: JsonSchema,
  root: JsonSchema,
  indent: number,
  eol: string,
  stops: Stops,
  depth: number,
): string {
  const keys = depth < MAX_DEPTH ? (schema.required ?? []) : [];
  return keys.length === 0 ? stops.next() : keysText(keys, schema, root, indent, eol, stops, depth);
}

function keysText(
  keys: readonly string[],
  schema: JsonSchema,
  root: JsonSchema,
  indent: number,
  eol: string,
  stops: Stops,
  depth: number,
): string {
  return keys
    .map((key) => {
      const below = dereferenced(schema.properties?.[key] ?? {}, root);
      return snippetText(toYamlScalar(key)) + valueText(below, root, indent, eol, stops, depth + 1);
    })
    .join(eol + ' '.repeat(indent));
}

/** How a value is begun: of several types the first counts, which is text wherever that may stand. */
function formOf(schema: JsonSchema): 'text' | 'map' | 'list' {
  const [type] = [schema.type ?? []].flat();
  return type === 'object' ? 'map' : type === 'array' ? 'list' : 'text';
}

function choicesOf(schema: JsonSchema): string[] {
  if (schema.enum) return schema.enum.map((value) => (typeof value === 'string' ? toYamlScalar(value) : String(value)));
  return schema.type === 'boolean' ? ['true', 'false'] : [];
}

/** A value as it is written in a slot. */
function written(slot: YamlSlot, value: Offer['value']): string {
  const { quote } = slot;
  if (slot.json) return JSON.stringify(typeof value === 'bigint' ? Number(value) : value);
  if (quote) {
    const inner = quote.mark === '"' ? JSON.stringify(String(value)).slice(1, -1) : String(value).replaceAll("'", "''");
    return quote.closed ? inner : inner + quote.mark;
  }
  if (typeof value !== 'string') return String(value);
  const scalar = toYamlScalar(value);
  // Between brackets some more characters mean something.
  return slot.flow && scalar === value && /[,[\]{}]/.test(value) ? JSON.stringify(value) : scalar;
}
