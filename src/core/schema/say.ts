import { entryOf, resolve, type YamlNode } from '../document/yaml/node.ts';
import { shortened } from '../words.ts';
import { applied, dereferenced, schemaOfKey } from './applied.ts';
import type { JsonSchema } from './schema.ts';

/** A value of a tree with its schema, and the values it lies in. */
export interface Place {
  /** Keys and indexes from the root. */
  readonly path: readonly (string | number)[];
  readonly node: YamlNode | undefined;
  /** With what holds by its own keys. */
  readonly schema: JsonSchema;
  /** As it is written. */
  readonly plain: JsonSchema;
  readonly outer: Place | undefined;
  /** The outermost schema, which references lead into. */
  readonly whole: JsonSchema;
}

/** The place at a path; where the schema ends, it says nothing. */
export function placeAlong(schema: JsonSchema, root: YamlNode | undefined, path: Place['path']): Place {
  const make = (plain: JsonSchema, node: YamlNode | undefined, outer?: Place, step?: string | number): Place => ({
    path: outer && step !== undefined ? [...outer.path, step] : [],
    node,
    schema: applied(plain, resolve(node), schema),
    plain: dereferenced(plain, schema),
    outer,
    whole: schema,
  });
  return path.reduce<Place>(
    (outer, step) => {
      const here = resolve(outer.node);
      if (typeof step === 'number') {
        const item = here?.kind === 'seq' ? here.items[step] : undefined;
        return make(outer.schema.items ?? {}, item, outer, step);
      }
      return make(schemaOfKey(outer.schema, step) ?? {}, entryOf(here, step)?.value, outer, step);
    },
    make(schema, root),
  );
}

/**
 * What people call a value: `server 'prod' (postgres)`, `'required' of column 'amount'`, `'roles[0].name'`; the outermost
 * mapping is `the document` where its schema has no other name.
 */
export function nameOf(place: Place): string {
  const { called } = place.schema;
  if (place.path.length === 0) return called ? `the ${called.noun}` : 'the document';
  if (isCalled(place)) return nameOfMapping(place);
  const around = calledAround(place);
  const own = `'${dotted(place.path.slice(around?.path.length ?? 0))}'`;
  return around && around.path.length > 0 ? `${own} of ${nameOfMapping(around)}` : own;
}

/** True for a mapping that has a name of its own. */
export function isCalled({ node, schema }: Place): boolean {
  return schema.called !== undefined && resolve(node)?.kind === 'map';
}

/** The nearest mapping around a place that has a name of its own. */
export function calledAround({ outer }: Place): Place | undefined {
  return !outer || isCalled(outer) ? outer : calledAround(outer);
}

function nameOfMapping(place: Place): string {
  const { noun, by, and } = place.schema.called ?? { noun: 'mapping', by: [], and: undefined };
  const more = and === undefined ? undefined : textOf(place.node, and);
  const suffix = more === undefined ? '' : ` (${more})`;
  const which = by.map((key) => textOf(place.node, key)).find((text) => text !== undefined);
  if (which !== undefined) return `${noun} '${which}'${suffix}`;
  const article = by.length === 0 ? 'the' : /^(?:[aeiou]|SLA)/.test(noun) ? 'an' : 'a';
  const around = calledAround(place);
  const owner = around && around.path.length > 0 ? ` of ${nameOfMapping(around)}` : '';
  return `${article} ${noun}${suffix}${owner}`;
}

function textOf(node: YamlNode | undefined, key: string): string | undefined {
  const value = resolve(entryOf(node, key)?.value);
  return value?.kind === 'scalar' && value.value !== null && value.value !== ''
    ? shortened(String(value.value))
    : undefined;
}

/** A sentence from its first letter on. */
export function capital(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/** Keys and indexes as people write them: `roles[0].name`. */
export function dotted(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step)).join('');
}

/** A JSON type as people say it. */
export function typeName(type: string): string {
  switch (type) {
    case 'array':
      return 'a list';
    case 'object':
      return 'a mapping';
    case 'boolean':
      return 'true or false';
    case 'integer':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'null':
      return 'empty';
    default:
      return 'text';
  }
}

/** What stands somewhere, as people say it. */
export function kindOf(node: YamlNode | undefined): string {
  const here = resolve(node);
  if (here === undefined) return 'nothing';
  if (here.kind === 'map') return 'a mapping';
  if (here.kind === 'seq') return 'a list';
  if (here.value === null) return here.style === 'empty' ? 'nothing' : 'null';
  if (typeof here.value === 'string') return 'text';
  if (typeof here.value === 'boolean') return `'${here.value}', which YAML reads as true or false`;
  return `the number ${here.value}`;
}
