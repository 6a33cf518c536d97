import { entryOf, stringOf, type YamlNode } from '../document/yaml/node.ts';
import type { JsonSchema } from './schema.ts';

/** The schema that a `$ref` means, or the schema itself. `root` is the outermost one. */
export function dereferenced(schema: JsonSchema, root: JsonSchema): JsonSchema {
  return schema.$ref === undefined ? schema : (root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {});
}

/**
 * The schema of a value with all that holds for it: a `$ref` is followed, and of `cases` the one that its keys name is
 * merged in. Where they name none yet, only what all cases have in common is.
 *
 * @param node the value as far as it is written
 * @param root the outermost schema
 */
export function applied(schema: JsonSchema, node: YamlNode | undefined, root: JsonSchema): JsonSchema {
  let known = dereferenced(schema, root);
  while (known.cases) known = chosen(known, node, root);
  return known;
}

/** The same up to the cases that a certain key tells apart; `undefined` where that key decides nothing. */
export function casesOf(
  schema: JsonSchema,
  node: YamlNode | undefined,
  root: JsonSchema,
  key: string,
): JsonSchema | undefined {
  let known = dereferenced(schema, root);
  while (known.cases && known.cases.key !== key) known = chosen(known, node, root);
  return known.cases && known;
}

/** With the case of one key merged in; that case may have further ones. */
function chosen(schema: JsonSchema, node: YamlNode | undefined, root: JsonSchema): JsonSchema {
  const { key = '', without } = schema.cases ?? {};
  const entry = entryOf(node, key);
  const found = ofCase(schema, stringOf(entry?.value) ?? '', root);
  if (found) return found;
  if (entry || !without) return common(schema, root);
  return merged(schema, '', without, root);
}

/** The schema of a value whose key has a certain value; `undefined` when no case is for that value. */
export function ofCase(schema: JsonSchema, value: string, root: JsonSchema): JsonSchema | undefined {
  const { of = {} } = schema.cases ?? {};
  return Object.hasOwn(of, value) ? merged(schema, value, of[value], root) : undefined;
}

/** Merging is the same for every value of a schema, and a file may have thousands. */
const made = new WeakMap<JsonSchema, Map<string, JsonSchema>>();

/** The keys that told the cases apart that a schema was merged of: each can stand whatever the case. */
const tellingKeys = new WeakMap<JsonSchema, ReadonlySet<string>>();

function once(schema: JsonSchema, name: string, make: () => JsonSchema): JsonSchema {
  const byName = made.get(schema) ?? new Map<string, JsonSchema>();
  made.set(schema, byName);
  const found = byName.get(name) ?? make();
  byName.set(name, found);
  return found;
}

function merged(schema: JsonSchema, name: string, branch: JsonSchema | undefined, root: JsonSchema): JsonSchema {
  return once(schema, `of ${name}`, () => {
    const { cases, ...own } = schema;
    const more = dereferenced(branch ?? {}, root);
    // A case that names all keys leaves out those of the mapping that it does not name.
    const isWhole = more.additionalProperties === false;
    const telling = new Set([...(tellingKeys.get(schema) ?? []), cases?.key ?? '']);
    const left = Object.keys(own.properties ?? {}).filter((key) => !isWhole || telling.has(key));
    const keys = new Set([...Object.keys(more.properties ?? {}), ...left]);
    const required = [...new Set([...(own.required ?? []), ...(more.required ?? [])])];
    const made = {
      ...own,
      ...more,
      description: own.description ?? more.description ?? '',
      properties: Object.fromEntries([...keys].map((key) => [key, both(own, more, key, root)])),
      ...(required.length > 0 ? { required } : {}),
    };
    tellingKeys.set(made, telling);
    return made;
  });
}

/** What both say of a key; of a word that both have, the case's counts. */
function both(own: JsonSchema, more: JsonSchema, key: string, root: JsonSchema): JsonSchema {
  const ofOwn = own.properties?.[key];
  const ofCase = more.properties?.[key];
  if (!ofOwn || !ofCase) return ofOwn ?? ofCase ?? {};
  return { ...dereferenced(ofOwn, root), ...dereferenced(ofCase, root) };
}

/** What can stand whatever the case. */
function common(schema: JsonSchema, root: JsonSchema): JsonSchema {
  return once(schema, 'common', () => {
    const { cases, ...own } = schema;
    const all = Object.values(cases?.of ?? {}).map((each) => dereferenced(each, root));
    const first = all[0]?.properties ?? {};
    const shared = Object.keys({ ...own.properties, ...first }).filter((key) =>
      all.every((each) => (own.properties?.[key] ? schemaOfKey(each, key) : each.properties?.[key]) !== undefined),
    );
    const properties = shared.map((key) => [key, own.properties?.[key] ?? first[key] ?? {}] as const);
    return { ...own, properties: Object.fromEntries(properties) };
  });
}

/** The schema of one key of a mapping; `undefined` when the mapping may not have that key. */
export function schemaOfKey(schema: JsonSchema, key: string): JsonSchema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key];
  if (schema.additionalProperties === false) return undefined;
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
}
