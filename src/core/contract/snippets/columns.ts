import type { ContractSnippet } from './snippet.ts';

interface ColumnKind {
  readonly id: string;
  readonly what: string;
  readonly name: string;
  readonly logicalType: string;
  readonly physicalType: string;
  readonly meaning: string;
  readonly more?: string;
}

const kinds: readonly ColumnKind[] = [
  {
    id: 'key',
    what: 'that is the primary key',
    name: 'order_id',
    logicalType: 'integer',
    physicalType: 'bigint',
    meaning: 'The number of the order.',
    more: `\n  required: true\n  unique: true\n  primaryKey: true\n  primaryKeyPosition: \${5:1}`,
  },
  {
    id: 'string',
    what: 'of text',
    name: 'country_code',
    logicalType: 'string',
    physicalType: 'varchar(2)',
    meaning: 'The country by its ISO code.',
    more: `\n  required: \${5|true,false|}\n  logicalTypeOptions:\n    maxLength: \${6:2}`,
  },
  {
    id: 'number',
    what: 'of exact numbers, such as amounts of money',
    name: 'amount',
    logicalType: 'number',
    physicalType: 'numeric(18,2)',
    meaning: 'What the customer paid, in euro.',
    more: `\n  required: \${5|true,false|}\n  logicalTypeOptions:\n    minimum: \${6:0}`,
  },
  {
    id: 'integer',
    what: 'of whole numbers',
    name: 'quantity',
    logicalType: 'integer',
    physicalType: 'integer',
    meaning: 'How many pieces were ordered.',
    more: `\n  required: \${5|true,false|}\n  logicalTypeOptions:\n    minimum: \${6:0}`,
  },
  {
    id: 'timestamp',
    what: 'of moments',
    name: 'created_at',
    logicalType: 'timestamp',
    physicalType: 'timestamptz',
    meaning: 'When the order was placed.',
    more: `\n  required: \${5|true,false|}`,
  },
  {
    id: 'date',
    what: 'of days',
    name: 'order_date',
    logicalType: 'date',
    physicalType: 'date',
    meaning: 'The day of the order.',
    more: `\n  required: \${5|true,false|}`,
  },
  {
    id: 'boolean',
    what: 'of true and false',
    name: 'is_paid',
    logicalType: 'boolean',
    physicalType: 'boolean',
    meaning: 'Whether the order is paid.',
    more: `\n  required: \${5|true,false|}`,
  },
  {
    id: 'object',
    what: 'with fields of its own',
    name: 'address',
    logicalType: 'object',
    physicalType: 'jsonb',
    meaning: 'Where the order is sent.',
    more: `\n  properties:\n    - name: \${5:city}\n      logicalType: string\n      description: \${6:The city.}`,
  },
  {
    id: 'array',
    what: 'of lists',
    name: 'tags',
    logicalType: 'array',
    physicalType: 'text[]',
    meaning: 'The words that the order was marked with.',
    more: `\n  items:\n    logicalType: \${5:string}\n    physicalType: \${6:text}`,
  },
];

/** A column of each logical type, and one that is a key. */
export const columnSnippets: readonly ContractSnippet[] = kinds.map(
  ({ id, what, name, logicalType, physicalType, meaning, more = '' }) => ({
    id: `column-${id}`,
    title: `Column ${what}`,
    description: `A column ${what}.`,
    below: 'properties',
    body: `- name: \${1:${name}}\n  logicalType: ${logicalType}\n  physicalType: \${2:${physicalType}}\n  description: \${3:${meaning}}${more}`,
  }),
);
