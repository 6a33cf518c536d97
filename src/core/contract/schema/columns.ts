import type { JsonSchema } from '../../schema/schema.ts';
import { optionsByType } from './options.ts';
import { allowing, def, flag, integer, list, oneOf, text, usually } from './parts.ts';
import type { Dialect } from './versions.ts';

type Properties = Readonly<Record<string, JsonSchema>>;

/** Keys of tables and columns alike. */
export function elementOf({ isFrom31 }: Dialect): Properties {
  return {
    ...(isFrom31 ? { id: def('id') } : {}),
    name: text('The name that everything else in the contract uses.', { examples: ['order_id'] }),
    businessName: text('The name that people of the business use.'),
    description: text('What it is and means.'),
    tags: def('tags'),
    customProperties: def('customProperties'),
    authoritativeDefinitions: def('authoritativeDefinitions'),
  };
}

/** What is said of keys of columns that stand at a table, as where the columns are listed without one. */
export function ofColumns(dialect: Dialect, table: Properties): Readonly<Record<string, string>> {
  const keys = Object.keys(columnProperties(dialect)).filter((key) => !Object.hasOwn(table, key));
  return Object.fromEntries(
    keys.map((key) => [
      key,
      `'${key}' is a key of columns, which stand below the 'properties' of their table; move it there.`,
    ]),
  );
}

/** What each logical type is. */
const logicalTypes = {
  string: 'Text.',
  date: 'A day of the calendar.',
  timestamp: 'A day with a time.',
  time: 'A time of the day.',
  number: 'A number with or without decimals.',
  integer: 'A whole number.',
  object: 'Fields of their own, listed as `properties`.',
  array: 'Many values of one kind, described by `items`.',
  boolean: 'True or false.',
};

/** The logical type for words of databases and languages. */
function ownTypes({ isFrom31 }: Dialect): Readonly<Record<string, string>> {
  const words = {
    string: ['varchar', 'char', 'text', 'str', 'uuid', 'nvarchar', 'json'],
    integer: ['int', 'bigint', 'long', 'smallint', 'tinyint', 'int64', 'int32'],
    number: ['decimal', 'numeric', 'float', 'double', 'real', 'money'],
    boolean: ['bool', 'bit'],
    object: ['struct', 'record', 'map'],
    array: ['list'],
    ...(isFrom31 ? { timestamp: ['datetime', 'timestamptz', 'timestamp_ntz', 'timestamp_tz'] } : {}),
  };
  return Object.fromEntries(Object.entries(words).flatMap(([type, all]) => all.map((word) => [word, type])));
}

function columnProperties(dialect: Dialect): Properties {
  const { timestamp, time, ...before31 } = logicalTypes;
  return {
    ...elementOf(dialect),
    logicalType: oneOf(
      'The type of the values, whatever the database calls it.',
      dialect.isFrom31 ? logicalTypes : before31,
      { instead: ownTypes(dialect) },
    ),
    logicalTypeOptions: { type: 'object', description: 'Further demands on the values, by the logical type.' },
    physicalType: text('The type as the database writes it.', { examples: ['VARCHAR(20)', 'NUMERIC(12,2)', 'BIGINT'] }),
    ...(dialect.isFrom302 ? { physicalName: text('The name in the database, where it is another.') } : {}),
    required: flag('True when the column is never null.', { default: false }),
    unique: flag('True when no value is repeated.', { default: false }),
    primaryKey: flag('True when the column is the primary key or a part of it.', { default: false }),
    primaryKeyPosition: integer('The place in a primary key of several columns, counted from 1.', { default: -1 }),
    partitioned: flag('True when the table is partitioned by the column.', { default: false }),
    partitionKeyPosition: integer('The place in a partition key of several columns, counted from 1.', { default: -1 }),
    classification: usually('How sensitive the values are.', {
      public: 'Everybody may see them.',
      internal: 'Everybody in the company may see them.',
      restricted: 'Only who needs them may see them.',
      confidential: 'They need special protection.',
    }),
    encryptedName: text('The column that holds the same values encrypted.', { examples: ['email_encrypted'] }),
    transformSourceObjects: list('The tables or files that the values are made from.', { type: 'string' }),
    transformLogic: text('How the values are made, such as the SQL for it.'),
    transformDescription: text('How the values are made, in plain words.'),
    examples: list('Values as they may occur.', {}),
    criticalDataElement: flag('True when the business depends on the column.', { default: false }),
    ...(dialect.isFrom31
      ? { relationships: list('The columns that the values point at.', def('columnRelationship')) }
      : {}),
    quality: list('Checks on the values of the column.', def('check')),
  };
}

const fields = list('The fields of an object, which are described like columns.', def('column'));

const words: Partial<JsonSchema> = {
  freeKeys: 'customProperties',
  called: { noun: 'column', by: ['name', 'id', 'physicalName'] },
  instead: {
    type: 'logicalType',
    data_type: 'physicalType',
    dataType: 'physicalType',
    sqlType: 'physicalType',
    columns: 'properties',
    fields: 'properties',
    title: 'businessName',
    isPrimaryKey: 'primaryKey',
    primary: 'primaryKey',
    pk: 'primaryKey',
    isUnique: 'unique',
    mandatory: 'required',
    notNull: 'required',
    references: 'relationships',
    tests: 'quality',
    sensitivity: 'classification',
    partitionedBy: 'partitioned',
    example: 'examples',
  },
  opposite: { nullable: 'required', isNullable: 'required', optional: 'required' },
  misplaced: {
    pii: "ODCS has no key 'pii'; say how sensitive the column is with 'classification', or by a tag.",
    enum: "ODCS has no key 'enum'; list the values in a check with 'metric: invalidValues'.",
  },
};

/** A column, and what an array holds, as schemas of `$defs`: the keys depend on the logical type. */
export function columnDefs(dialect: Dialect): Readonly<Record<string, JsonSchema>> {
  const options = optionsByType(dialect);
  const properties = columnProperties(dialect);
  const column = (required: readonly string[], isItem: boolean): JsonSchema => ({
    type: 'object',
    properties,
    required,
    cases: {
      key: 'logicalType',
      of: Object.fromEntries(Object.keys(options).map((type) => [type, def(isItem ? `${type}Item` : `${type}Column`)])),
      without: def(isItem ? 'untypedItem' : 'untypedColumn'),
    },
    ...words,
    ...(isItem ? { called: { noun: 'items', by: [] } } : {}),
  });
  const form = (type: string, isItem: boolean): JsonSchema => {
    // The items of an array may have fields before 3.1.0 whatever they are.
    const hasFields = type === 'object' || (isItem && !dialect.isFrom31);
    const own = {
      logicalTypeOptions: options[type] ?? {},
      ...(hasFields ? { properties: fields } : {}),
      ...(type === 'array' ? { items: def('item') } : {}),
    };
    return allowing(Object.keys(properties), own, { misplaced: { ...words.misplaced, ...misplacedIn(type) } });
  };
  const forms = Object.keys(options).flatMap((type) => [
    [`${type}Column`, form(type, false)] as const,
    [`${type}Item`, form(type, true)] as const,
  ]);
  const untyped = allowing(
    Object.keys(properties),
    { properties: fields, items: def('item') },
    {
      dependentRequired: { logicalTypeOptions: ['logicalType'] },
      misplaced: { ...words.misplaced, ...untypedOptions(options) },
    },
  );
  return {
    ...Object.fromEntries(forms),
    untypedColumn: untyped,
    untypedItem: untyped,
    column: column(['name'], false),
    item: column([], true),
  };
}

/** What is said of options beside their mapping where no type says which of them there are. */
function untypedOptions(options: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, string>> {
  const keys = Object.values(options).flatMap(({ properties }) => Object.keys(properties ?? {}));
  // A column may be `required` itself.
  const own = keys.filter((key) => key !== 'required');
  return Object.fromEntries(
    own.map((key) => [key, `'${key}' stands below 'logicalTypeOptions', beside a 'logicalType'; move it there.`]),
  );
}

function misplacedIn(type: string): Readonly<Record<string, string>> {
  return {
    items: `Only an array has 'items'; set 'logicalType: array', or delete 'items'.`,
    properties: `Only an object has 'properties'; set 'logicalType: object', or delete 'properties'.`,
    ...(type === 'array'
      ? { properties: "The fields of an array's items stand below 'items'; move 'properties' there." }
      : {}),
  };
}
