import { entryOf, resolve } from '../document/yaml/node.ts';
import { listed, nearest } from '../words.ts';
import { applied, dereferenced } from './applied.ts';
import { isCalled, nameOf, type Place } from './say.ts';
import type { Mistake, Told } from './templates.ts';

const MANY = 12;

/** A key that a mapping cannot have: what it is called there, where it belongs, or what else there is. */
export function unknownKey({ params, place, whole }: Mistake): Told {
  const key = String(params.additionalProperty);
  const span = entryOf(place.node, key)?.key.span ?? place.node?.span ?? whole;
  const { schema } = place;
  const reason = schema.misplaced?.[key];
  if (reason !== undefined) return { kind: 'unknown-key', span, key, message: reason };
  const known = Object.keys(schema.properties ?? {});
  const where = place.path.length === 0 && !isCalled(place) ? '' : ` in ${nameOf(place)}`;
  const told = (advice: string, more: Partial<Told> = {}): Told => ({
    kind: 'unknown-key',
    span,
    key,
    message: `There is no key '${key}'${where}; ${advice}`,
    ...more,
  });
  const opposite = schema.opposite?.[key];
  if (opposite !== undefined) return told(`'${opposite}' says the opposite of it.`);
  const called = schema.instead?.[key];
  if (called !== undefined && known.includes(called)) return told(instead(called, place, true), { near: called });
  const below = belowWhich(key, place);
  if (below !== undefined) return told(`it stands below '${below}'.`, { below });
  const owner = ownerOf(key, place.outer);
  const near = owner ? undefined : nearest(key, known);
  return near === undefined ? told(elsewhere(key, place, owner)) : told(instead(near, place, false), { near });
}

/** The mapping inside a mapping that may have a key. */
function belowWhich(key: string, { schema, node, whole }: Place): string | undefined {
  const found = Object.entries(schema.properties ?? {}).find(([name, inner]) => {
    const { type, properties } = applied(inner, resolve(entryOf(node, name)?.value), whole);
    return type === 'object' && properties !== undefined && Object.hasOwn(properties, key);
  });
  return found?.[0];
}

function instead(near: string, place: Place, isCertain: boolean): string {
  if (entryOf(place.node, near)) return `'${near}' is there already, so remove it.`;
  return isCertain ? `it is called '${near}'.` : `did you mean '${near}'?`;
}

function elsewhere(key: string, place: Place, owner: Place | undefined): string {
  const { schema } = place;
  const values = casesWith(key, place);
  if (values.length > 0) {
    const named = values.map((value) => `'${place.plain.cases?.key}: ${value}'`);
    return `it goes with ${listed(named, 'or')}.`;
  }
  if (owner) return `it belongs to ${nameOf(owner)}.`;
  if (schema.freeKeys) return `facts of your own stand below '${schema.freeKeys}'.`;
  const known = Object.keys(schema.properties ?? {});
  return known.length === 0 ? 'none can stand here.' : `known here: ${listed(known.slice(0, MANY))}.`;
}

/** The values of the key that tells the cases apart for which the mapping may have a key. */
function casesWith(key: string, { plain, whole }: Place): string[] {
  const { cases } = plain;
  if (!cases) return [];
  return Object.entries(cases.of).flatMap(([value, schema]) => {
    const { properties } = dereferenced(schema, whole);
    return properties && Object.hasOwn(properties, key) ? [value] : [];
  });
}

/** The mapping around a place that may have a key. */
function ownerOf(key: string, place: Place | undefined): Place | undefined {
  if (!place) return undefined;
  const has = isCalled(place) && place.schema.properties && Object.hasOwn(place.schema.properties, key);
  return has ? place : ownerOf(key, place.outer);
}
