import type { JsonSchema } from '../../schema/schema.ts';
import type { Dialect } from './versions.ts';

type Properties = NonNullable<JsonSchema['properties']>;
type More = Omit<JsonSchema, 'type' | 'description'>;

/** A text, with what it says. */
export function text(description: string, more: More = {}): JsonSchema {
  return { type: 'string', description, ...more };
}

/** A text that is one of these; what each means stands behind it. */
export function oneOf(description: string, meanings: Readonly<Record<string, string>>, more: More = {}): JsonSchema {
  return { type: 'string', description, enum: Object.keys(meanings), meanings, ...more };
}

/** A free text of which these are usual; what each means stands behind it. */
export function usually(description: string, meanings: Readonly<Record<string, string>>, more: More = {}): JsonSchema {
  return { type: 'string', description, examples: Object.keys(meanings), meanings, ...more };
}

export function flag(description: string, more: More = {}): JsonSchema {
  return { type: 'boolean', description, ...more };
}

export function integer(description: string, more: More = {}): JsonSchema {
  return { type: 'integer', description, ...more };
}

export function number(description: string, more: More = {}): JsonSchema {
  return { type: 'number', description, ...more };
}

export function list(description: string, items: JsonSchema, more: More = {}): JsonSchema {
  return { type: 'array', description, items, ...more };
}

/** A schema of `$defs` of the whole. */
export function def(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** A mapping that from 3.1.0 on has an `id` and no keys but these. */
export function part({ isFrom31 }: Dialect, properties: Properties, more: More = {}): JsonSchema {
  if (!isFrom31) return { type: 'object', properties, ...more };
  return { type: 'object', properties: { id: def('id'), ...properties }, additionalProperties: false, ...more };
}

/** What a case of a mapping says besides: its own keys, and which of the mapping's it leaves, all unless told. */
export function allowing(keys: Iterable<string>, own: Properties, more: More = {}): JsonSchema {
  const left = Object.fromEntries([...keys].map((key) => [key, {}]));
  return { type: 'object', properties: { ...left, ...own }, additionalProperties: false, ...more };
}

/** A calendar day. */
export function day(description: string): JsonSchema {
  return text(description, {
    pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
    expected: 'a date such as 2025-03-31',
    examples: ['2025-03-31'],
  });
}

/** A moment, with its time zone. */
export function moment(description: string): JsonSchema {
  return text(description, {
    pattern:
      '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)$',
    expected: 'a date and time with its zone, such as 2025-03-31T08:00:00Z',
    examples: ['2025-03-31T08:00:00Z'],
  });
}
