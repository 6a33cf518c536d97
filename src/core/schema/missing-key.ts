import { entryOf, resolve, type YamlEntry } from '../document/yaml/node.ts';
import { listed, nearest } from '../words.ts';
import { dereferenced } from './applied.ts';
import { capital, isCalled, nameOf, type Place } from './say.ts';
import { headOf } from './shown.ts';
import type { Mistake, Told } from './templates.ts';

/** A key that a mapping must have, or that is there under a name that is nearly it. */
export function missingKey({ params, place, whole }: Mistake): Told {
  const key = String(params.missingProperty);
  const meant = misspelt(key, place);
  if (meant) {
    const written = String(meant.key.value);
    const where = isCalled(place) ? ` in ${nameOf(place)}` : '';
    const message = `There is no key '${written}'${where}; did you mean '${key}'?`;
    return { kind: 'unknown-key', span: meant.key.span, key: written, near: key, message };
  }
  const below = place.schema.properties?.[key];
  const schema = below && dereferenced(below, place.whole);
  const name = nameOf(place);
  const where = place.path.length === 0 ? '' : ` in ${name}`;
  const message = isCalled(place) ? `${capital(name)} needs '${key}'.` : `The key '${key}' is missing${where}.`;
  const about = isCalled(place) ? { about: name } : {};
  return { kind: 'missing-key', span: headOf(place, whole), key, message, ...(schema ? { schema } : {}), ...about };
}

/** The entry that was most likely meant as a key, in a mapping that may have any others. */
function misspelt(key: string, { node, schema }: Place): YamlEntry | undefined {
  const map = resolve(node);
  if (map?.kind !== 'map' || schema.additionalProperties === false) return undefined;
  const free = map.entries.filter((entry) => !Object.hasOwn(schema.properties ?? {}, String(entry.key.value)));
  return free.find((entry) => {
    const written = String(entry.key.value);
    return schema.instead?.[written] === key || nearest(written, [key]) !== undefined;
  });
}

/** A key that another one needs beside it. */
export function missingBeside({ params, place, whole }: Mistake): Told {
  const { property, missingProperty } = params as Record<string, string>;
  const owner = isCalled(place) ? ` of ${nameOf(place)}` : '';
  const span = entryOf(place.node, String(property))?.key.span ?? headOf(place, whole);
  const message = `'${property}'${owner} needs '${missingProperty}' beside it.`;
  // What it can be depends on the key that needs it.
  return { kind: 'missing-key', span, key: String(missingProperty), message, schema: {} };
}

/** Keys of which one, or at most one, can stand. */
export function wrongChoice({ place, whole }: Mistake): Told | undefined {
  const { exactlyOneOf, atMostOneOf, choice } = place.schema;
  const keys = exactlyOneOf ?? atMostOneOf ?? [];
  const [first, second, ...more] = keys
    .flatMap((key) => entryOf(place.node, key) ?? [])
    .toSorted((a, b) => a.key.span.start - b.key.span.start);
  const thing = choice ?? 'of these keys';
  if (!first) {
    const [usual = ''] = keys;
    const needs = choice ? `${article(choice)} ${choice}, such as '${usual}'` : listed(keys.map(quoted), 'or');
    const named = isCalled(place) ? { about: nameOf(place) } : {};
    const message = `${capital(nameOf(place))} needs ${needs}.`;
    const schema = place.schema.properties?.[usual] ?? {};
    return { kind: 'missing-key', span: headOf(place, whole), key: usual, among: keys, message, schema, ...named };
  }
  if (!second) return undefined;
  const set = [first, second, ...more].map((entry) => quoted(String(entry.key.value)));
  const message =
    more.length > 0
      ? `Use one ${thing}: ${listed(set)} are set; keep one of them.`
      : `Use one ${thing}: both ${listed(set)} are set; remove one.`;
  return { kind: 'ambiguous', span: second.key.span, key: String(second.key.value), message };
}

function quoted(word: string): string {
  return `'${word}'`;
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
