import { dereferenced, schemaOfKey } from './applied.ts';
import type { Held, JsonSchema, JsonType } from './schema.ts';

/** Says whether a text can be used as what its schema says it holds. */
export type Accepts = (kind: Held, text: string) => boolean;

/**
 * The part of a value that fits a schema: what does not is left out, whole where a required part is missing, so that
 * one wrong line in a file takes nothing else with it. Gives `undefined` when nothing is left. Never throws.
 *
 * @param schema one of our own: its patterns run as they are
 */
export function fitting(schema: JsonSchema, value: unknown, accepts: Accepts = () => true, root = schema): unknown {
  const known = dereferenced(schema, root);
  const types = known.type === undefined ? undefined : [known.type].flat();
  if (types && !types.some((type) => isOfType(value, type))) return undefined;
  if (Array.isArray(value)) return fittingItems(known, value, accepts, root);
  if (isMapping(value)) return fittingEntries(known, value, accepts, root);
  return isAllowed(known, value, accepts) ? value : undefined;
}

function fittingItems(schema: JsonSchema, list: readonly unknown[], accepts: Accepts, root: JsonSchema): unknown {
  const { items } = schema;
  const kept = items
    ? list.map((item) => fitting(items, item, accepts, root)).filter((item) => item !== undefined)
    : list;
  const wanted = schema.uniqueItems ? [...new Set(kept)] : kept;
  return wanted.length < (schema.minItems ?? 0) ? undefined : wanted;
}

function fittingEntries(schema: JsonSchema, mapping: object, accepts: Accepts, root: JsonSchema): unknown {
  const kept = Object.entries(mapping).flatMap(([key, value]) => {
    const below = schemaOfKey(schema, key);
    if (!below || (schema.propertyNames && !isAllowed(schema.propertyNames, key, accepts))) return [];
    const part = fitting(below, value, accepts, root);
    return part === undefined ? [] : [[key, part] as const];
  });
  const isWhole = (schema.required ?? []).every((key) => kept.some(([known]) => known === key));
  return isWhole ? Object.fromEntries(kept) : undefined;
}

function isAllowed(schema: JsonSchema, value: unknown, accepts: Accepts): boolean {
  if (schema.enum && !schema.enum.includes(value as string)) return false;
  if (typeof value === 'number') return value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value);
  if (typeof value !== 'string') return true;
  if (value.length < (schema.minLength ?? 0) || value.length > (schema.maxLength ?? Infinity)) return false;
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) return false;
  return schema.holds === undefined || accepts(schema.holds, value);
}

function isOfType(value: unknown, type: JsonType): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isMapping(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
