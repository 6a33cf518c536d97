import { contains, type Span } from '../document/span.ts';
import { lineBreakOf } from '../document/text.ts';
import { yamlSlotsAt } from '../document/yaml/cursor.ts';
import { nodeAt, resolve, toValue, type YamlNode } from '../document/yaml/node.ts';
import type { YamlSlot } from '../document/yaml/slots.ts';
import type { Completion } from '../feature.ts';
import { prose } from '../markdown.ts';
import { listed } from '../words.ts';
import { dereferenced, schemaOfKey } from './held.ts';
import { type Offer, offerKey, offerValue } from './offer.ts';
import type { Held, JsonSchema } from './schema.ts';
import { typeName } from './validate.ts';

/** A YAML text with what it should be. */
export interface SchemaText {
  /** The whole file. */
  readonly text: string;
  /** The part of it that is YAML. */
  readonly region: Span;
  /** What that part was read to, recovered where it is broken. */
  readonly root: YamlNode | undefined;
  readonly schema: JsonSchema;
  /** Everything of a kind that the language knows, such as the ids of rules; asked for keys and values. */
  readonly known?: (kind: Held) => readonly Offer[];
  /** What the language knows of a key besides the schema, by the path of its mapping. */
  readonly about?: (path: YamlSlot['path'], key: string) => Partial<Offer>;
}

/**
 * What can stand at an offset by the schema: keys that are missing, values it names, items. Where is told by the lines
 * around the offset (`yamlSlotsAt`); what is there already, by the recovered tree and by the lines above.
 */
export function completeYaml(yaml: SchemaText, offset: number): Completion[] {
  return completeSlots(yaml, yamlSlotsAt(yaml.text, yaml.region, offset), offset);
}

/** The same for places that are known already. */
export function completeSlots(yaml: SchemaText, slots: readonly YamlSlot[], offset: number): Completion[] {
  return slots.flatMap((slot) => (slot.kind === 'key' ? keysFor(yaml, slot, offset) : valuesFor(yaml, slot, offset)));
}

/** The schema of a place; `undefined` where the schema has nothing there. */
export function schemaAt(root: JsonSchema, path: YamlSlot['path']): JsonSchema | undefined {
  let current: JsonSchema | undefined = dereferenced(root, root);
  for (const step of path) {
    const next: JsonSchema | undefined = typeof step === 'number' ? current.items : schemaOfKey(current, step);
    if (!next) return undefined;
    current = dereferenced(next, root);
  }
  return current;
}

function keysFor(yaml: SchemaText, slot: YamlSlot, offset: number): Completion[] {
  const schema = schemaAt(yaml.schema, slot.path);
  if (!schema) return [];
  const present = new Set([...presentKeys(yaml.root, slot.path, offset), ...(slot.above ?? [])]);
  const listedKeys = Object.keys(schema.properties ?? {}).map((value): Offer => ({ value }));
  const kind = schema.propertyNames?.holds;
  const offers = [...listedKeys, ...(kind ? (yaml.known?.(kind) ?? []) : [])];
  const required = schema.required ?? [];
  return offers
    .filter(({ value }) => !present.has(String(value)))
    .map((offer) => {
      const key = String(offer.value);
      const below = dereferenced(schemaOfKey(schema, key) ?? {}, yaml.schema);
      const place = required.indexOf(key);
      return offerKey(slot, below, yaml.schema, lineBreakOf(yaml.text), {
        detail: detailOf(below, place >= 0),
        ...(below.description ? { documentation: prose(below.description) } : {}),
        ...(below.deprecated ? { deprecated: true } : {}),
        ...(place >= 0 ? { rank: place } : {}),
        ...yaml.about?.(slot.path, key),
        ...offer,
      });
    });
}

/** The keys of the mapping at a path, without the one that the offset is on. */
function presentKeys(root: YamlNode | undefined, path: YamlSlot['path'], offset: number): string[] {
  const map = resolve(nodeAt(root, path));
  if (map?.kind !== 'map') return [];
  const at = { start: offset, end: offset };
  return map.entries.filter((entry) => !contains(entry.key.span, at)).map((entry) => String(entry.key.value));
}

function detailOf(schema: JsonSchema, isRequired: boolean): string {
  const types = schema.type === undefined ? [] : [schema.type].flat().filter((type) => type !== 'null');
  return [listed(types.map(typeName), 'or'), isRequired ? 'required' : ''].filter(Boolean).join(', ');
}

function valuesFor(yaml: SchemaText, slot: YamlSlot, offset: number): Completion[] {
  const schema = schemaAt(yaml.schema, slot.path);
  if (!schema) return [];
  const taken = takenItems(yaml.root, slot, offset);
  return distinct(offersOf(yaml, schema, slot))
    .filter((offer) => !taken.has(offer.value))
    .map((offer) => offerValue(slot, offer));
}

/** The items beside an item: a list that names the same thing twice is hardly ever meant. */
export function takenItems(root: YamlNode | undefined, slot: YamlSlot, offset: number): Set<unknown> {
  const list = typeof slot.path.at(-1) === 'number' ? resolve(nodeAt(root, slot.path.slice(0, -1))) : undefined;
  if (list?.kind !== 'seq') return new Set();
  const at = { start: offset, end: offset };
  return new Set(list.items.filter((item) => !contains(item.span, at)).map(toValue));
}

function offersOf(yaml: SchemaText, schema: JsonSchema, slot: YamlSlot): Offer[] {
  if (schema.const !== undefined) return [{ value: schema.const }];
  const fallback = isScalar(schema.default) ? [{ value: schema.default, detail: 'default' }] : [];
  // The default says more of a value than its place in a list, so it comes first and takes the other one's place.
  if (schema.enum) return [...fallback, ...schema.enum.map((value) => ({ value }))];
  const types: readonly unknown[] = [schema.type].flat();
  const flags = types.includes('boolean') ? [{ value: true }, { value: false }] : [];
  const examples = (schema.examples ?? []).filter(isScalar).map((value) => ({ value, detail: 'example' }));
  const named = schema.holds === 'sibling-key' ? siblings(yaml.root, slot) : [];
  const known = schema.holds ? (yaml.known?.(schema.holds) ?? []) : [];
  return [...fallback, ...flags, ...named, ...known, ...examples];
}

function siblings(root: YamlNode | undefined, { path }: YamlSlot): Offer[] {
  const map = resolve(nodeAt(root, path.slice(0, -1)));
  if (map?.kind !== 'map') return [];
  return map.entries.flatMap(({ key, value }) => {
    const text = resolve(value);
    if (key.value === path.at(-1)) return [];
    return { value: key.value, ...(text?.kind === 'scalar' ? { documentation: prose(String(text.value ?? '')) } : {}) };
  });
}

function distinct(offers: readonly Offer[]): Offer[] {
  const byValue = new Map<unknown, Offer>();
  for (const offer of offers) if (!byValue.has(offer.value)) byValue.set(offer.value, offer);
  return [...byValue.values()];
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
