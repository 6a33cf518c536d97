import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemOf, shortly, tablesOf } from '../../support/tables.ts';

const metadata = {
  dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v12.json',
  generated_at: '2031-03-01T10:00:00Z',
  project_name: 'shop',
  adapter_type: 'snowflake',
};
const model = (name: string, more: object = {}) => ({
  unique_id: `model.shop.${name}`,
  resource_type: 'model',
  name,
  database: 'ANALYTICS',
  schema: 'SALES',
  config: { materialized: 'table' },
  columns: {},
  ...more,
});
const test = (name: string, of: string, column: string, kwargs: object = {}, config: object = {}) => ({
  unique_id: `test.shop.${name}_${of}_${column}`,
  resource_type: 'test',
  attached_node: `model.shop.${of}`,
  column_name: column,
  test_metadata: { name, kwargs },
  config,
});
const manifest = (nodes: readonly { unique_id: string }[], more: object = {}) =>
  JSON.stringify({ metadata, nodes: Object.fromEntries(nodes.map((node) => [node.unique_id, node])), ...more });

const orders = model('orders', {
  description: 'Every order.',
  group: 'finance',
  tags: ['core'],
  columns: {
    order_id: { name: 'order_id', data_type: 'number(38,0)', description: 'Its number.', constraints: [] },
    customer_id: { name: 'customer_id', constraints: [{ type: 'not_null' }] },
    status: { name: 'status' },
    note: { name: 'note' },
  },
  constraints: [
    { type: 'primary_key', columns: ['order_id'] },
    { type: 'check', name: 'positive', expression: 'amount > 0' },
  ],
});
const tests = [
  test('unique', 'orders', 'order_id'),
  test('accepted_values', 'orders', 'status', { values: ['placed', 'paid'] }),
  test('relationships', 'orders', 'customer_id', { to: "ref('customers')", field: 'id' }),
  test('not_null', 'orders', 'note', {}, { severity: 'WARN' }),
  test('not_null', 'orders', 'status', {}, { where: 'year > 2030' }),
];
const catalog = JSON.stringify({
  nodes: {
    'model.shop.orders': {
      columns: {
        STATUS: { name: 'STATUS', type: 'TEXT', index: 2 },
        LOADED_AT: { name: 'LOADED_AT', type: 'TIMESTAMP_NTZ', index: 3, comment: 'When it was loaded.' },
        ORDER_ID: { name: 'ORDER_ID', type: 'NUMBER', index: 1 },
      },
    },
  },
});

describe('dbt as a source of tables', () => {
  it('reads models with what they declare, what tests make sure of, and the types of the catalog', async () => {
    const groups = { 'group.shop.finance': { name: 'finance', owner: { email: 'finance@example.com' } } };
    const { tables, origin, notes } = await tablesOf({
      'target/manifest.json': manifest([orders, ...tests], { groups }),
      'target/catalog.json': catalog,
    });
    deepEqual(notes, []);
    deepEqual([origin.name, origin.date, origin.kind], ['shop', '2031-03-01T10:00:00Z', 'dbt']);
    const [table] = tables;
    deepEqual(shortly(table?.columns ?? []), [
      'order_id <number(38,0)> not null pk1 unique',
      'customer_id not null -> customers.id',
      'status <TEXT>',
      'note',
      'LOADED_AT <TIMESTAMP_NTZ>',
    ]);
    deepEqual(table?.columns[2]?.values, ['placed', 'paid']);
    equal(table?.columns[0]?.dialect, 'snowflake');
    deepEqual(table?.constraints, [{ kind: 'check', name: 'positive', expression: 'amount > 0' }]);
    deepEqual([table?.owner, table?.namespace, table?.tags], ['finance@example.com', ['ANALYTICS', 'SALES'], ['core']]);
  });

  it('says that types are missing without a catalog, or with one that is broken', async () => {
    const alone = await tablesOf({ 'target/manifest.json': manifest([orders]) });
    match(alone.notes.join(), /catalog\.json/);
    const broken = await tablesOf({ 'manifest.json': manifest([orders]), 'catalog.json': '{' });
    match(broken.notes.join(), /'catalog.json' is not JSON/);
  });

  it('leaves tests, sources and disabled nodes out, and says when nothing is left', async () => {
    const seed = { ...model('countries'), resource_type: 'seed' };
    const { tables } = await tablesOf({
      'manifest.json': manifest([...tests, seed, model('view', { config: { materialized: 'view' } })]),
    });
    deepEqual(
      tables.map(({ name, kind }) => `${name} ${kind}`),
      ['countries table', 'view view'],
    );
    match(await problemOf('manifest.json', manifest([])), /has no models; run dbt parse/);
    match(await problemOf('manifest.json', '{"metadata": '), /'manifest.json' is not JSON/);
  });

  it('takes a manifest of something else for the JSON that it is', async () => {
    equal(await problemOf('manifest.json', '{"name": "app", "version": "1"}'), '1 tables were read');
  });

  it('survives nodes of any form', async () => {
    const nodes = { a: 1, b: null, c: { resource_type: 'model', columns: [], constraints: {}, config: 'x' } };
    equal(await problemOf('manifest.json', JSON.stringify({ metadata, nodes })), '1 tables were read');
  });
});
