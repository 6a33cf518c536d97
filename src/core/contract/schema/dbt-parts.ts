import type { JsonSchema } from '../../schema/schema.ts';

/** Pieces of the form of dbt properties files. Nearly everything may also be empty. */
export const text = (description: string): JsonSchema => ({ type: ['string', 'null'], description });
export const flag = (description: string): JsonSchema => ({ type: ['boolean', 'null'], description });
export const mapping = (description: string): JsonSchema => ({ type: ['object', 'null'], description });
export const list = (description: string, items: JsonSchema = {}): JsonSchema => ({
  type: ['array', 'null'],
  description,
  items,
});
export const words = (description: string): JsonSchema => ({
  type: ['array', 'string', 'null'],
  description,
  items: { type: ['string', 'number', 'boolean', 'null'] },
});

const tests = list(
  'Checks that dbt runs against the data: not_null, unique, accepted_values, relationships, those of packages and your own.',
);

/** The two names of the list of tests. */
export const testKeys = {
  data_tests: tests,
  tests: { ...tests, description: `${tests.description} The name before dbt 1.8; data_tests means the same.` },
};

/** What nearly every thing of dbt can have. */
export const commonKeys = {
  name: { type: 'string', description: 'What it is called; references use this name.' },
  description: text('What it is, for the documentation of the project; Markdown, and `doc(…)` for longer texts.'),
  meta: mapping('Anything that dbt does not know and other tools read.'),
  tags: words('Words to select it by.'),
} as const satisfies Record<string, JsonSchema>;

/** A column of a model, seed, snapshot or source. */
export const column: JsonSchema = {
  type: 'object',
  required: ['name'],
  atMostOneOf: ['data_tests', 'tests'],
  additionalProperties: false,
  called: { noun: 'column', by: ['name'] },
  properties: {
    ...commonKeys,
    data_type: text('The type as the database writes it. An enforced contract needs it for every column.'),
    constraints: list('What the database is asked to hold, where the contract is enforced.', {
      $ref: '#/$defs/constraint',
    }),
    ...testKeys,
    quote: flag('True to write the name in quotes.'),
    config: mapping('Where newer versions of dbt expect meta and tags.'),
    policy_tags: list('Tags of BigQuery that guard the column.'),
    granularity: text('The grain of time of the column, for a time spine.'),
    entity: { description: 'What the semantic layer joins by.' },
    dimension: { description: 'What the semantic layer groups by.' },
    databricks_tags: mapping('Tags of Unity Catalog.'),
    column_mask: mapping('The function of Unity Catalog that masks the column.'),
  },
};

/** A constraint of a column or a model. */
export const constraint: JsonSchema = {
  type: 'object',
  required: ['type'],
  additionalProperties: false,
  called: { noun: 'constraint', by: ['name', 'type'] },
  properties: {
    type: {
      type: 'string',
      description: 'What is demanded. Which of them a database really holds depends on the database.',
      enum: ['not_null', 'unique', 'primary_key', 'foreign_key', 'check', 'custom'],
      meanings: {
        not_null: 'No value is missing.',
        unique: 'No value comes twice.',
        primary_key: 'The values tell the rows apart.',
        foreign_key: 'The values are those of a key of another table.',
        check: 'An expression is true for every row.',
        custom: 'What only this database knows.',
      },
    },
    name: text('What the database calls it.'),
    expression: text('The condition of a check, and what follows the words of the other constraints.'),
    columns: words('The columns that it is about, for a constraint of the model.'),
    to: text("The model that a foreign key leads to, as `ref('customers')`."),
    to_columns: words('The columns of that model.'),
    warn_unenforced: flag('False to hear nothing when the database notes the constraint without holding it.'),
    warn_unsupported: flag('False to hear nothing when the database does not know the constraint.'),
  },
};

/** The configuration of a model, seed, snapshot or source; what adapters add is not listed. */
export const config: JsonSchema = {
  type: ['object', 'null'],
  description: 'How dbt builds it; the same keys may stand in the SQL file and in dbt_project.yml.',
  additionalProperties: false,
  properties: {
    enabled: flag('False to leave it out of the project.'),
    materialized: {
      type: ['string', 'null'],
      description: 'What is made in the database. A contract can be enforced for table, view and incremental.',
      examples: ['table', 'view', 'incremental', 'ephemeral', 'materialized_view'],
    },
    contract: {
      type: ['object', 'null'],
      description: 'Whether the columns below are a promise.',
      additionalProperties: false,
      properties: {
        enforced: flag('True to let a build fail when names or types of its columns are not those that stand here.'),
        alias_types: flag('False to give types to the database as they are written.'),
      },
    },
    on_schema_change: {
      type: ['string', 'null'],
      description: 'What an incremental model does when its columns change.',
      enum: ['ignore', 'fail', 'append_new_columns', 'sync_all_columns', null],
    },
    access: { $ref: '#/$defs/access' },
    group: text('The group that owns it; private models are for its members only.'),
    meta: commonKeys.meta,
    tags: commonKeys.tags,
    schema: text('Where it is built: the schema, or what is added to it.'),
    database: text('The database it is built in.'),
    alias: text('What it is called in the database, where that is not its name.'),
    docs: mapping('How the documentation shows it.'),
    persist_docs: mapping('Whether descriptions are written into the database.'),
    grants: mapping('Who gets which privileges.'),
    unique_key: words('The columns that tell rows apart when some are merged in.'),
    incremental_strategy: text('How new rows get into an incremental model.'),
    full_refresh: flag('True to build an incremental model anew each time.'),
    'pre-hook': { description: 'SQL that runs before it is built.' },
    'post-hook': { description: 'SQL that runs after it is built.' },
    pre_hook: { description: 'SQL that runs before it is built.' },
    post_hook: { description: 'SQL that runs after it is built.' },
    quoting: mapping('Which parts of the name stand in quotes.'),
    event_time: text('The column that says when a row came about.'),
    freshness: { description: 'How old the data may be.' },
    loaded_at_field: text('The column that says when a row was loaded.'),
    loaded_at_query: text('SQL that says when data was loaded.'),
    column_types: mapping('The types of the columns of a seed.'),
    quote_columns: flag('True to write the names of the columns of a seed in quotes.'),
    delimiter: text('What stands between the values of a seed.'),
    strategy: text('How a snapshot notices changes: timestamp or check.'),
    updated_at: text('The column that a snapshot by timestamp looks at.'),
    check_cols: words('The columns that a snapshot by check looks at, or `all`.'),
    target_schema: text('Where a snapshot is built.'),
    target_database: text('The database that a snapshot is built in.'),
    partition_by: { description: 'How the rows are parted.' },
    cluster_by: { description: 'How the rows are ordered.' },
    sql_header: text('SQL in front of the statement that builds it.'),
    static_analysis: text('How closely dbt looks at the SQL.'),
  },
};

/** Who may refer to a model. */
export const access: JsonSchema = {
  type: ['string', 'null'],
  description: 'Who may refer to the model.',
  enum: ['private', 'protected', 'public', null],
  meanings: {
    private: 'Only models of its group.',
    protected: 'Every model of this project.',
    public: 'Other projects too: what it promises should be under contract.',
  },
};
