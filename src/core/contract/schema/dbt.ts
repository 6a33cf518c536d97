import type { JsonSchema } from '../../schema/schema.ts';
import { access, column, commonKeys, config, constraint, flag, list, mapping, testKeys, text } from './dbt-parts.ts';

const columns = list('The columns; all of them where the contract is enforced.', { $ref: '#/$defs/column' });

/** What models, seeds and snapshots have. */
const nodeKeys = {
  ...commonKeys,
  config: { $ref: '#/$defs/config' },
  columns,
  ...testKeys,
  docs: mapping('How the documentation shows it.'),
  group: text('The group that owns it.'),
} as const satisfies Record<string, JsonSchema>;

function node(noun: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    type: 'object',
    required: ['name'],
    atMostOneOf: ['data_tests', 'tests'],
    additionalProperties: false,
    called: { noun, by: ['name'] },
    properties,
  };
}

const version: JsonSchema = {
  type: 'object',
  required: ['v'],
  additionalProperties: false,
  called: { noun: 'version', by: ['v'] },
  properties: {
    ...nodeKeys,
    name: text('What it is called.'),
    v: { type: ['number', 'string'], description: 'The number or name of the version; no two are alike.' },
    defined_in: text('The file of the version without its ending, where it is not `<model>_v<version>`.'),
    columns: list(
      'The columns of the model that it has (`include`, `exclude`), and those that are its own or different.',
      { type: 'object' },
    ),
    constraints: list('What the database is asked to hold.', { $ref: '#/$defs/constraint' }),
    deprecation_date: { $ref: '#/$defs/date' },
    access: { $ref: '#/$defs/access' },
  },
};

const model = node('model', {
  ...nodeKeys,
  access: { $ref: '#/$defs/access' },
  contract: config.properties?.contract ?? {},
  constraints: list('What the database is asked to hold over several columns, where the contract is enforced.', {
    $ref: '#/$defs/constraint',
  }),
  latest_version: {
    type: ['number', 'string', 'null'],
    description: 'The version that a reference without one means; without it, the highest.',
  },
  versions: list('The versions of the model that exist side by side.', version),
  deprecation_date: { $ref: '#/$defs/date' },
  freshness: { description: 'How old the data may be before the model is built again.' },
  time_spine: mapping('What makes the model a calendar for the semantic layer.'),
  semantic_model: { description: 'What the semantic layer makes of the model.' },
  metrics: { description: 'Metrics over the model.' },
  primary_entity: text('What a row of the model is about, for the semantic layer.'),
  agg_time_dimension: text('The column of time that metrics are grouped by.'),
  derived_semantics: { description: 'What the semantic layer derives from columns.' },
});

const freshness: JsonSchema = {
  type: ['object', 'null'],
  description: 'How old the data may be before `dbt source freshness` warns or fails; empty for no check.',
  additionalProperties: false,
  properties: {
    warn_after: { $ref: '#/$defs/age' },
    error_after: { $ref: '#/$defs/age' },
    filter: text('A condition for the rows that are looked at.'),
  },
};

const loadKeys = {
  loader: text('What loads the data.'),
  loaded_at_field: text('The column that says when a row was loaded; without it, the database is asked.'),
  loaded_at_query: text('SQL that says when data was loaded.'),
  freshness,
  quoting: mapping('Which parts of the name stand in quotes.'),
} as const satisfies Record<string, JsonSchema>;

const source = node('source', {
  ...commonKeys,
  ...loadKeys,
  ...testKeys,
  config: { $ref: '#/$defs/config' },
  schema: text('The schema in the database, where it is not the name of the source.'),
  database: text('The database.'),
  overrides: text('The package whose source this one takes the place of.'),
  group: text('The group that owns it.'),
  tables: list(
    'The tables of the source.',
    node('table', {
      ...commonKeys,
      ...loadKeys,
      ...testKeys,
      config: { $ref: '#/$defs/config' },
      columns,
      identifier: text('What the table is called in the database, where that is not its name.'),
      external: mapping('Where the files of an external table lie.'),
      docs: mapping('How the documentation shows it.'),
    }),
  ),
});

const exposure: JsonSchema = {
  type: 'object',
  required: ['name', 'type', 'owner'],
  additionalProperties: false,
  called: { noun: 'exposure', by: ['name'] },
  properties: {
    ...commonKeys,
    label: text('What people call it.'),
    type: {
      type: 'string',
      description: 'What reads the data.',
      enum: ['dashboard', 'notebook', 'analysis', 'ml', 'application'],
    },
    owner: {
      type: 'object',
      description: 'Whom to tell before the data changes: a name or an address.',
      properties: {
        name: text('Who it is.'),
        email: { type: ['string', 'array', 'null'], description: 'How to write to them.' },
      },
    },
    depends_on: list('What it reads.', {
      type: 'string',
      pattern: '^\\s*(?:ref|source|metric)\\s*\\(',
      expected: "a reference such as ref('orders') or source('shop', 'orders')",
    }),
    maturity: {
      type: ['string', 'null'],
      description: 'How far it can be relied on.',
      enum: ['high', 'medium', 'low', null],
    },
    url: text('Where it is found.'),
    config: mapping('Where newer versions of dbt expect enabled, meta and tags.'),
    enabled: flag('False to leave it out.'),
  },
};

/** The form of a dbt properties file. Unknown keys are only reported where a known one is clearly meant. */
export const dbtSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    version: {
      type: ['number', 'string'],
      description: 'The version of this form: 2. It may be left out.',
      examples: [2],
    },
    models: list('Models, with what is promised of them.', model),
    sources: list('Tables that somebody else fills.', source),
    exposures: list('What reads the data outside of dbt.', exposure),
    seeds: list('Tables that dbt loads from CSV files.', node('seed', nodeKeys)),
    snapshots: list(
      'Tables that keep how rows changed.',
      node('snapshot', { ...nodeKeys, relation: text('What is kept, as a reference.') }),
    ),
    analyses: list('SQL that is compiled and not run.'),
    macros: list('Macros, with their arguments.'),
    metrics: list('Metrics of the semantic layer.'),
    semantic_models: list('What the semantic layer makes of models.'),
    saved_queries: list('Queries of the semantic layer.'),
    unit_tests: list('Tests of the logic of models with rows that are written out.'),
    data_tests: list('Tests in SQL files.'),
    tests: list('Tests in SQL files.'),
    groups: list('Who owns models together.'),
    anchors: list('Pieces that other places repeat by an alias.'),
    functions: list('Functions that dbt makes in the database.'),
  },
  $defs: {
    column,
    constraint,
    config,
    access,
    age: {
      type: ['object', 'null'],
      description: 'An age of data.',
      additionalProperties: false,
      properties: {
        count: { type: ['integer', 'null'], description: 'How many of them.' },
        period: { type: ['string', 'null'], description: 'Of what.', enum: ['minute', 'hour', 'day', null] },
      },
    },
    date: {
      type: ['string', 'null'],
      description: 'The day from which on the model should not be used any more.',
      pattern: '^\\d{4}-\\d{2}-\\d{2}',
      expected: 'a date such as 2026-12-31',
    },
  },
};
