import type { JsonSchema } from '../../schema/schema.ts';
import { flag, integer, number, oneOf, text, usually } from './parts.ts';
import type { Dialect } from './versions.ts';

type Properties = Readonly<Record<string, JsonSchema>>;

/** The further demands on the values of a column, by its logical type. */
export function optionsByType(dialect: Dialect): Readonly<Record<string, JsonSchema>> {
  const dates = { format: dateFormat, ...limits(dialect, text, ['2024-01-01']) };
  const times: Properties = {
    ...dates,
    timezone: flag('True when values carry their time zone.'),
    defaultTimezone: text('The time zone of values that carry none.', { default: 'Etc/UTC' }),
  };
  const numbers = {
    ...limits(dialect, number, [0]),
    multipleOf: number('Values are multiples of this number.', { exclusiveMinimum: 0, examples: [0.01] }),
  };
  const byType: Readonly<Record<string, Properties>> = {
    string: {
      minLength: count('The least number of characters.'),
      maxLength: count('The greatest number of characters.'),
      pattern: text('A regular expression that values match, as JavaScript writes it.', { examples: ['^[A-Z]{2}$'] }),
      format: textFormat,
    },
    date: dates,
    ...(dialect.isFrom31 ? { timestamp: times, time: times } : {}),
    integer: { ...numbers, format: integerFormat },
    number: { ...numbers, format: numberFormat },
    object: {
      minProperties: count('The least number of fields.', { default: 0 }),
      maxProperties: count('The greatest number of fields.'),
      required: {
        type: 'array',
        description: 'The names of the fields that every value has.',
        items: { type: 'string' },
        minItems: 1,
        uniqueItems: true,
      },
    },
    array: {
      minItems: count('The least number of items.', { default: 0 }),
      maxItems: count('The greatest number of items.'),
      uniqueItems: flag('True when no item is repeated.', { default: false }),
    },
    boolean: {},
  };
  return Object.fromEntries(Object.entries(byType).map(([type, properties]) => [type, optionsOf(type, properties)]));
}

function optionsOf(type: string, properties: Properties): JsonSchema {
  const description = 'Further demands on the values, by the logical type.';
  // Nothing is said of the options of a boolean.
  if (type === 'boolean') return { type: 'object', description };
  return {
    type: 'object',
    description,
    properties,
    additionalProperties: false,
    instead: { min: 'minimum', max: 'maximum' },
  };
}

/** Since 3.1.0 the exclusive limits are values of their own; before, they said how the others are meant. */
function limits(
  { isFrom31 }: Dialect,
  of: (description: string, more: { examples: readonly unknown[] }) => JsonSchema,
  examples: readonly unknown[],
): Properties {
  return {
    minimum: of('The least value.', { examples }),
    maximum: of('The greatest value.', { examples }),
    exclusiveMinimum: isFrom31
      ? of('Values are above this.', { examples })
      : flag('True when the minimum itself is not allowed.', { default: false }),
    exclusiveMaximum: isFrom31
      ? of('Values are below this.', { examples })
      : flag('True when the maximum itself is not allowed.', { default: false }),
  };
}

function count(description: string, more: Pick<JsonSchema, 'default'> = {}): JsonSchema {
  return integer(description, { minimum: 0, ...more });
}

const textFormat = usually('What kind of text it is.', {
  email: 'An e-mail address.',
  uuid: 'A UUID.',
  uri: 'An address such as that of a web page.',
  hostname: 'The name of a machine.',
  ipv4: 'An IP address of four numbers.',
  ipv6: 'An IP address of the newer form.',
  password: 'A secret.',
  byte: 'Bytes in Base64.',
  binary: 'Bytes as they are.',
});

const dateFormat = text('How values are written, in the letters of Java’s DateTimeFormatter.', {
  examples: ['yyyy-MM-dd', 'yyyy-MM-dd HH:mm:ss', 'HH:mm:ss'],
});

const integerFormat = oneOf(
  'How many bits the number takes; those with u are never negative.',
  Object.fromEntries(
    [8, 16, 32, 64, 128].flatMap((bits) => [
      [`i${bits}`, `${bits} bits, with a sign.`],
      [`u${bits}`, `${bits} bits, never negative.`],
    ]),
  ),
  { default: 'i32' },
);

const numberFormat = oneOf('How many bits the number takes.', { f32: '32 bits.', f64: '64 bits.' });
