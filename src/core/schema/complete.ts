import { jsonSlotsAt } from '../document/json-slots.ts';
import { contains, type Span } from '../document/span.ts';
import { lineBreakOf } from '../document/text.ts';
import { yamlSlotsAt } from '../document/yaml/cursor.ts';
import { nodeAt, resolve, toValue, type YamlNode } from '../document/yaml/node.ts';
import type { YamlSlot } from '../document/yaml/slots.ts';
import type { Completion } from '../feature.ts';
import { prose } from '../markdown.ts';
import { listed } from '../words.ts';
import { applied, schemaOfKey } from './applied.ts';
import { furtherKeys } from './further-keys.ts';
import { type Offer, offerCase, offerKey, offerValue } from './offer.ts';
import type { Held, JsonSchema } from './schema.ts';
import { bareSchemaAt, schemaAt } from './schema-at.ts';
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
  /** True for a JSON file. */
  readonly isJson?: boolean;
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
  return completeSlots(yaml, slotsAt(yaml, offset), offset);
}

/** The places that an offset may be, in the form of the file. */
export function slotsAt({ text, region, isJson }: SchemaText, offset: number): readonly YamlSlot[] {
  return isJson ? jsonSlotsAt(text, offset) : yamlSlotsAt(text, region, offset);
}

/** The same for places that are known already. */
export function completeSlots(yaml: SchemaText, slots: readonly YamlSlot[], offset: number): Completion[] {
  return slots
    .filter((slot) => !isSecondForm(yaml, slot))
    .flatMap((slot) => (slot.kind === 'key' ? keysFor(yaml, slot, offset) : valuesFor(yaml, slot, offset)));
}

/** True for the first item of what is better begun as a mapping. */
function isSecondForm({ schema, root }: SchemaText, { path }: YamlSlot): boolean {
  const around = typeof path.at(-1) === 'number' ? bareSchemaAt(schema, path.slice(0, -1), root) : undefined;
  const [first, ...others] = [around?.schema.type ?? []].flat();
  return first === 'object' && others.includes('array') && around?.node?.kind !== 'seq';
}

function keysFor(yaml: SchemaText, slot: YamlSlot, offset: number): Completion[] {
  const schema = schemaAt(yaml.schema, slot.path, yaml.root);
  if (!schema) return [];
  const present = new Set([...presentKeys(yaml.root, slot.path, offset), ...(slot.above ?? [])]);
  const listedKeys = Object.keys(schema.properties ?? {}).map((value): Offer => ({ value }));
  const kind = schema.propertyNames?.holds;
  const offers = [...listedKeys, ...(kind ? (yaml.known?.(kind) ?? []) : [])];
  const required = schema.required ?? [];
  const excluded = excludedBy(schema, present);
  const alternatives = schema.exactlyOneOf ?? [];
  return offers
    .filter(({ value }) => !present.has(String(value)) && !excluded.has(String(value)))
    .map((offer) => {
      const key = String(offer.value);
      const below = applied(schemaOfKey(schema, key) ?? {}, undefined, yaml.schema);
      const place = required.indexOf(key);
      return offerKey(slot, below, yaml.schema, lineBreakOf(yaml.text), {
        detail: detailOf(below, place >= 0 ? 'required' : alternatives.includes(key) ? 'one is required' : ''),
        ...(below.description ? { documentation: prose(below.description) } : {}),
        ...(below.deprecated ? { deprecated: true } : {}),
        ...(place >= 0 ? { rank: place } : {}),
        ...(alternatives.includes(key) ? { rank: required.length + alternatives.indexOf(key) } : {}),
        ...yaml.about?.(slot.path, key),
        ...offer,
      });
    });
}

/** The keys that cannot stand beside one that is there. */
function excludedBy({ exactlyOneOf = [], atMostOneOf = [] }: JsonSchema, present: ReadonlySet<string>): Set<string> {
  const groups = [exactlyOneOf, atMostOneOf].filter((keys) => keys.some((key) => present.has(key)));
  return new Set(groups.flat());
}

/** The keys of the mapping at a path, without the one that the offset is on. */
function presentKeys(root: YamlNode | undefined, path: YamlSlot['path'], offset: number): string[] {
  const map = resolve(nodeAt(root, path));
  if (map?.kind !== 'map') return [];
  const at = { start: offset, end: offset };
  return map.entries.filter((entry) => !contains(entry.key.span, at)).map((entry) => String(entry.key.value));
}

function detailOf(schema: JsonSchema, need: string): string {
  const types = schema.type === undefined ? [] : [schema.type].flat().filter((type) => type !== 'null');
  return [listed(types.map(typeName), 'or'), need].filter(Boolean).join(', ');
}

function valuesFor(yaml: SchemaText, slot: YamlSlot, offset: number): Completion[] {
  const schema = schemaAt(yaml.schema, slot.path, yaml.root);
  if (!schema) return [];
  const taken = takenItems(yaml.root, slot, offset);
  const further = furtherKeys(yaml, slot);
  return distinct(offersOf(yaml, schema, slot))
    .map((offer, index) => explained(schema, offer, index))
    .filter((offer) => !taken.has(offer.value))
    .map((offer) => {
      const keys = further?.(offer.value);
      return keys ? offerCase(slot, offer, keys, yaml.schema, lineBreakOf(yaml.text)) : offerValue(slot, offer);
    });
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

/** With what the value means; such lists stand in an order that says something too. */
function explained({ meanings }: JsonSchema, offer: Offer, index: number): Offer {
  const text = String(offer.value);
  if (!meanings || !Object.hasOwn(meanings, text)) return offer;
  const { detail, ...rest } = offer;
  const isShown = detail !== undefined && detail !== 'example';
  return { rank: index, documentation: prose(meanings[text] ?? ''), ...rest, ...(isShown ? { detail } : {}) };
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
