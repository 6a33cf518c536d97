import { silentWords } from '../core/schema/ajv-options.ts';
import type { Cases, JsonSchema } from '../core/schema/schema.ts';

/** Words that are for people or for completion, and those that hold names of keys instead of schemas. */
const unread = new Set([...silentWords, 'description', 'default', 'examples', 'deprecated']);

/** Schemas as one pool of named parts. */
export interface SharedSchemas {
  /** By name, each once; every `$ref` is the name of a part. */
  readonly parts: ReadonlyMap<string, object>;
  /** The part that a schema has become: its own, or that of one that is equal. */
  partOf(name: string): string;
}

/**
 * The same schemas for a small validator: what only people read is left out, and equal parts are there once, whichever
 * schema they are of.
 *
 * @param schemas by their names; `$ref`s lead to the `$defs` of their own one
 */
export function sharedSchemas(schemas: Readonly<Record<string, JsonSchema>>): SharedSchemas {
  const all = new Map<string, object>();
  for (const [name, { $defs = {}, ...root }] of Object.entries(schemas)) {
    const lean = leanerOf(name, all);
    all.set(name, lean(root, name));
    for (const [key, part] of Object.entries($defs)) all.set(`${name}#${key}`, lean(part, `${name}#${key}`));
  }
  const partOf = firstEqual(all);
  const kept = [...all].filter(([name]) => partOf(name) === name);
  return { parts: new Map(kept.map(([name, part]) => [name, renamed(part, partOf) as object])), partOf };
}

type Lean = (schema: JsonSchema, place: string) => object;

/** Leaves out of a schema what only people read. Its references name parts of the pool, and its cases become such. */
function leanerOf(name: string, parts: Map<string, object>): Lean {
  const lean: Lean = (schema, place) =>
    Object.fromEntries(
      Object.entries(schema).flatMap(([word, value]) => {
        if (unread.has(word)) return [];
        if (word === '$ref') return [[word, String(value).replace('#/$defs/', `${name}#`)]];
        if (word === 'properties') return [[word, each(value, (below, key) => lean(below, `${place}/${key}`))]];
        if (word === 'cases') return [[word, casesOf(value, place)]];
        const isSchema = ['items', 'propertyNames', 'additionalProperties'].includes(word) && typeof value === 'object';
        return [[word, isSchema ? lean(value, `${place}/${word}`) : value]];
      }),
    );
  const casesOf = ({ key, of, without }: Cases, place: string): Cases => {
    const partOf = (schema: JsonSchema, value: string): JsonSchema => {
      const part = `${place}/${key}=${value}`;
      parts.set(part, lean(schema, part));
      return { $ref: part };
    };
    return { key, of: each(of, partOf), ...(without ? { without: partOf(without, '') } : {}) };
  };
  return lean;
}

function each<T>(schemas: Readonly<Record<string, JsonSchema>>, of: (schema: JsonSchema, key: string) => T) {
  return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, of(schema, key)]));
}

/** For each part the name of the first that is equal to it, what they refer to included. */
function firstEqual(parts: ReadonlyMap<string, object>): (name: string) => string {
  let classes = new Map([...parts.keys()].map((name) => [name, '']));
  for (let count = 0; ; ) {
    const texts = [...parts].map(
      ([name, part]) => [name, JSON.stringify(renamed(part, (ref) => classes.get(ref) ?? ref))] as const,
    );
    const firsts = new Map<string, string>();
    for (const [name, text] of texts) if (!firsts.has(text)) firsts.set(text, name);
    classes = new Map(texts.map(([name, text]) => [name, firsts.get(text) as string]));
    // Each round tells more parts apart, until none is left.
    if (firsts.size === count) return (name) => classes.get(name) ?? name;
    count = firsts.size;
  }
}

function renamed(value: unknown, nameOf: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, nameOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === '$ref' && typeof each === 'string' ? nameOf(each) : renamed(each, nameOf),
    ]),
  );
}
