import type { JsonSchema } from '../../schema/schema.ts';
import { def, oneOf } from './parts.ts';

const reference = {
  pattern:
    '^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$',
  expected: "'table.column', or the way to it by ids such as schema/orders/properties/order_id",
} as const;

function ends(description: string): JsonSchema {
  return {
    type: ['string', 'array'],
    description: `${description} Several columns, for a key of many parts, are a list.`,
    examples: ['customers.customer_id'],
    ...reference,
    minItems: 1,
    items: { type: 'string', ...reference },
  };
}

const to = ends('The column that is pointed at, as `table.column`.');
const shared = {
  type: oneOf(
    'What the relationship is.',
    { foreignKey: 'The values are keys of the table pointed at.' },
    {
      default: 'foreignKey',
    },
  ),
  to,
  customProperties: def('customProperties'),
};

/** A relationship of a table: it says where it starts. */
export const tableRelationship: JsonSchema = {
  type: 'object',
  properties: { ...shared, from: ends('The column of this table that points, as `table.column`.') },
  required: ['from', 'to'],
  sameForm: ['from', 'to'],
  additionalProperties: false,
  called: { noun: 'relationship', by: [] },
  instead: { references: 'to', source: 'from', target: 'to' },
};

/** A relationship of a column: it starts there. */
export const columnRelationship: JsonSchema = {
  type: 'object',
  properties: shared,
  required: ['to'],
  additionalProperties: false,
  called: { noun: 'relationship', by: [] },
  instead: { references: 'to', target: 'to' },
  misplaced: {
    from: "A column's relationship starts at its column; delete 'from' or move the relationship to the table.",
  },
};
