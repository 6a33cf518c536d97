import type { Span } from '../document/span.ts';
import { resolve, stringOf, type YamlEntry, type YamlNode } from '../document/yaml/node.ts';
import { code, escaped, prose } from '../markdown.ts';
import { listed, shortened } from '../words.ts';
import { applied, schemaOfKey } from './applied.ts';
import type { Held, JsonSchema } from './schema.ts';
import { typeName } from './validate.ts';

/** A key or a single value of a YAML tree, with what its schema says of it. */
export interface SchemaPlace {
  readonly on: 'key' | 'value';
  readonly span: Span;
  /** Keys and indexes from the root to the value. */
  readonly path: readonly (string | number)[];
  /** The nearest key: the one itself, or the one that the value or its list stands under. */
  readonly key: YamlEntry;
  readonly value: YamlNode;
  /** Of the value; `undefined` where the schema has no such key. */
  readonly schema: JsonSchema | undefined;
  /** Of the mapping around the key. */
  readonly outer: JsonSchema;
  /** The entries of that mapping. */
  readonly beside: readonly YamlEntry[];
}

/** What a text stands for in Markdown, such as a rule; `undefined` where there is nothing to say. */
export type ExplainHeld = (kind: Held, text: string) => string | undefined;

/**
 * The key or the value without parts that holds an offset; `undefined` between them. Works in recovered trees too,
 * and an alias is a value where it stands.
 *
 * @param schema the outermost one
 */
export function placeAt(schema: JsonSchema, root: YamlNode | undefined, offset: number): SchemaPlace | undefined {
  const holds = ({ start, end }: Span): boolean => start <= offset && offset < end;
  type Around = Pick<SchemaPlace, 'path' | 'key' | 'schema' | 'outer' | 'beside'>;
  const inside = (node: YamlNode, around: Around): SchemaPlace | undefined => {
    if (!holds(node.span)) return undefined;
    if (node.kind === 'map') return inMap(node.entries, around.path, around.schema ?? {});
    if (node.kind !== 'seq') return { ...around, on: 'value', span: node.span, value: node };
    const index = node.items.findIndex((item) => holds(item.span));
    const item = node.items[index];
    const items = around.schema?.items && applied(around.schema.items, item, schema);
    const described = items && { ...items, description: items.description || (around.schema?.description ?? '') };
    return item && inside(item, { ...around, path: [...around.path, index], schema: described });
  };
  const inMap = (
    entries: readonly YamlEntry[],
    above: SchemaPlace['path'],
    outer: JsonSchema,
  ): SchemaPlace | undefined => {
    const key = entries.find((entry) => holds(entry.key.span) || holds(entry.value.span));
    if (!key) return undefined;
    const name = String(key.key.value);
    const below = schemaOfKey(outer, name);
    const around = {
      path: [...above, name],
      key,
      schema: below && applied(below, key.value, schema),
      outer,
      beside: entries,
    };
    if (holds(key.key.span)) return { ...around, on: 'key', span: key.key.span, value: key.value };
    return inside(key.value, around);
  };
  return root?.kind === 'map' ? inMap(root.entries, [], applied(schema, root, schema)) : undefined;
}

/**
 * What a schema says of a place, in Markdown: its name with its form, and what it means and what may stand there, as
 * paragraphs, none where the schema says nothing.
 */
export function describe(
  place: SchemaPlace,
  explain: ExplainHeld = () => undefined,
): { readonly title: string; readonly meaning: readonly string[] } {
  const { schema, outer, on } = place;
  const name = String(place.key.key.value);
  const title = titleOf(name, schema ?? {}, outer);
  if (!schema) return { title, meaning: [] };
  const text = on === 'key' ? name : stringOf(place.value);
  const kind = on === 'key' ? outer.propertyNames?.holds : schema.holds;
  const held = kind && text !== undefined ? explain(kind, text) : undefined;
  const own = on === 'value' && text !== undefined ? valueMeaning(schema, text) : '';
  const meaning = [
    held ?? '',
    own,
    kind === 'sibling-key' && text !== undefined ? siblingNamed(place, text) : '',
    prose(schema.description ?? ''),
    on === 'key' ? valuesMeant(schema) : '',
    // The other values are of no interest to who asks for this one.
    own ? '' : allowedBy(schema, on === 'key'),
  ];
  return { title, meaning: meaning.filter(Boolean) };
}

function titleOf(name: string, schema: JsonSchema, outer: JsonSchema): string {
  const types = schema.type === undefined ? [] : [schema.type].flat().filter((type) => type !== 'null');
  const facts = [
    listed(types.map(typeName), 'or'),
    outer.required?.includes(name) ? 'required' : '',
    schema.deprecated ? 'deprecated' : '',
  ];
  return [`**${escaped(name)}**`, ...facts.filter(Boolean)].join(' · ');
}

/** What a value means that the schema has a word for. */
function valueMeaning({ meanings }: JsonSchema, text: string): string {
  return meanings && Object.hasOwn(meanings, text) ? `${code(text)}: ${prose(meanings[text] ?? '')}` : '';
}

/** More values than these are named without their meanings. */
const MOST_MEANINGS = 15;

function isExplained({ meanings = {} }: JsonSchema): boolean {
  const { length } = Object.keys(meanings);
  return length > 0 && length <= MOST_MEANINGS;
}

/** The values that have a meaning, one a line. */
function valuesMeant(schema: JsonSchema): string {
  if (!isExplained(schema)) return '';
  const lines = Object.entries(schema.meanings ?? {}).map(([value, text]) => `- ${code(value)}: ${prose(text)}`);
  return [schema.enum ? 'Allowed:' : 'Usual values:', '', ...lines].join('\n');
}

/** The values, forms and limits of a value, as sentences; `isListed` leaves out the values that were listed already. */
function allowedBy(schema: JsonSchema, isListed: boolean): string {
  const { minimum, maximum, minLength = 0, maxLength, minItems = 0 } = schema;
  const isTold = isListed && isExplained(schema);
  const values = isTold ? [] : (schema.enum ?? (schema.const === undefined ? [] : [schema.const]));
  const examples = isTold || isExplained(schema) ? [] : (schema.examples ?? []);
  const range = [minimum === undefined ? '' : `at least ${minimum}`, maximum === undefined ? '' : `at most ${maximum}`];
  const lengths = [minLength > 1 ? `at least ${minLength}` : '', maxLength === undefined ? '' : `at most ${maxLength}`];
  const sentences = [
    schema.expected === undefined ? '' : `It must be ${prose(schema.expected)}.`,
    values.length > 0 ? `Allowed: ${listed(values.map(shown), 'or')}.` : '',
    range.some(Boolean) ? `The number is ${listed(range.filter(Boolean))}.` : '',
    lengths.some(Boolean) ? `It has ${listed(lengths.filter(Boolean))} characters.` : '',
    minItems > 0 ? `It has at least ${minItems === 1 ? 'one item' : `${minItems} items`}.` : '',
    schema.uniqueItems ? 'No item is repeated.' : '',
    schema.default === undefined ? '' : `Without it: ${shown(schema.default)}.`,
    examples.length > 0 ? `For example ${listed(examples.map(shown), 'or')}.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

function shown(value: unknown): string {
  return code(typeof value === 'string' ? value : JSON.stringify(value));
}

/** What stands under the key that a value names. */
function siblingNamed({ beside }: SchemaPlace, name: string): string {
  const entry = beside.find((each) => each.key.value === name);
  const value = resolve(entry?.value);
  if (value?.kind === 'scalar') return `${code(name)}: ${prose(shortened(String(value.value ?? ''), 200))}`;
  if (value?.kind !== 'map') return '';
  const parts = value.entries.flatMap(({ key, value: part }) => {
    const text = resolve(part);
    return text?.kind === 'scalar' ? [`- ${code(String(key.value))}: ${prose(shortened(`${text.value}`, 200))}`] : [];
  });
  return [`${code(name)}:`, '', ...parts].join('\n');
}
