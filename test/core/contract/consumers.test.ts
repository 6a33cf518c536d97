import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { consumersOf } from '../../../src/core/contract/consumers.ts';
import { ContractDocument } from '../../../src/core/contract/document.ts';
import { engineFor, openTree, type Tree } from '../../support/engine.ts';

/** The consumers of a table of a file, as `kind name (owner) path:line`. */
function consumers(tree: Tree, path: string, name: string): string[] {
  const { index, documents } = openTree(engineFor(), tree);
  const document = documents.find((each) => each.path === path);
  assert.ok(document instanceof ContractDocument);
  for (const part of document.parts) {
    const table = part.contract.tables.find((each) => each.name?.value === name);
    if (!table) continue;
    return consumersOf(document, part, table, index.view()).map(
      ({ kind, name: own, owner, path: at, range }) =>
        `${kind} ${own}${owner ? ` (${owner})` : ''} ${at}:${range.start.line + 1}`,
    );
  }
  return assert.fail(`there is no table ${name}`);
}

const project = 'name: shop\n';
const schema = `models:
  - name: orders
    columns: [{ name: id }]
sources:
  - name: shop
    tables:
      - name: raw_orders
exposures:
  - name: weekly_revenue
    label: Weekly revenue
    type: dashboard
    owner: { name: Finance }
    depends_on: [ref('orders'), "source('shop', 'raw_orders')"]
`;
const dbt = {
  'dbt/dbt_project.yml': project,
  'dbt/models/schema.yml': schema,
  'dbt/models/orders.sql': "select * from {{ source('shop', 'raw_orders') }}\n",
  'dbt/models/revenue.sql': "select 1\nfrom {{ ref('orders') }} join {{ ref('orders') }} on true\n",
  'dbt/models/score.py': 'def model(dbt, session):\n    return dbt.ref("orders")\n',
  'dbt/analyses/look.sql': "select * from {{ ref('orders') }}\n",
};

const contract = (more = '', table = 'orders', physicalName = table): string => `apiVersion: v3.1.0
kind: DataContract
id: ${table}
name: Orders
version: 1.0.0
status: active
schema:
  - name: ${table}
    physicalName: ${physicalName}
    properties:
      - name: id
        logicalType: integer
        primaryKey: true
        required: true
${more}`;

describe('consumers', () => {
  it('of a model are exposures, models, analyses, each once', () => {
    assert.deepEqual(consumers(dbt, 'dbt/models/schema.yml', 'orders'), [
      'analysis look dbt/analyses/look.sql:1',
      'dashboard Weekly revenue (Finance) dbt/models/schema.yml:10',
      'model revenue dbt/models/revenue.sql:2',
      'model score dbt/models/score.py:2',
    ]);
  });

  it('of a source are those that read its table', () => {
    assert.deepEqual(consumers(dbt, 'dbt/models/schema.yml', 'raw_orders'), [
      'dashboard Weekly revenue (Finance) dbt/models/schema.yml:10',
      'model orders dbt/models/orders.sql:1',
    ]);
  });

  it('are looked for in the same dbt project', () => {
    const tree = {
      ...dbt,
      'other/dbt_project.yml': project,
      'other/models/x.sql': "select * from {{ ref('orders') }}",
    };
    assert.ok(consumers(tree, 'dbt/models/schema.yml', 'orders').every((each) => !each.includes('other/')));
  });

  it('of a contract are those that its list names, for the tables they read', () => {
    const more = `customProperties:
  - property: consumers
    value:
      - Weekly revenue
      - { name: Churn, type: ml, owner: Science, reads: orders.id }
      - { name: Stock, reads: [items] }
`;
    assert.deepEqual(consumers({ 'orders.odcs.yaml': contract(more) }, 'orders.odcs.yaml', 'orders'), [
      'declared Weekly revenue orders.odcs.yaml:18',
      'ml Churn (Science) orders.odcs.yaml:19',
    ]);
  });

  it('of a contract are the contracts with relationships to it', () => {
    const related = contract('', 'payments').replace(
      'primaryKey: true',
      'primaryKey: true\n        relationships:\n          - to: orders.odcs.yaml#/schema/orders/properties/id',
    );
    const tree = { 'contracts/orders.odcs.yaml': contract(), 'contracts/payments.odcs.yaml': related };
    assert.deepEqual(consumers(tree, 'contracts/orders.odcs.yaml', 'orders'), [
      'contract Orders contracts/payments.odcs.yaml:15',
    ]);
  });

  it('of a contract are the readers of the one dbt model of its name', () => {
    const path = 'contracts/orders.odcs.yaml';
    assert.equal(consumers({ ...dbt, [path]: contract() }, path, 'orders').length, 4);
    const physical = contract('', 'sales', 'analytics.orders');
    assert.equal(consumers({ ...dbt, [path]: physical }, path, 'sales').length, 4);
    const source = contract('', 'raw_orders');
    assert.equal(consumers({ ...dbt, [path]: source }, path, 'raw_orders').length, 2);
  });

  it('are not guessed where a name is that of two', () => {
    const path = 'contracts/orders.odcs.yaml';
    const twoProjects = {
      ...dbt,
      'b/dbt_project.yml': project,
      'b/models/orders.sql': "select {{ config(alias='x') }}",
    };
    assert.deepEqual(consumers({ ...twoProjects, [path]: contract() }, path, 'orders'), []);
    const twoContracts = { ...dbt, [path]: contract(), 'contracts/old.odcs.yaml': contract() };
    assert.deepEqual(consumers(twoContracts, path, 'orders'), []);
    const both = { ...dbt, 'dbt/models/s.yml': 'sources:\n  - name: crm\n    tables:\n      - name: orders\n' };
    assert.deepEqual(consumers({ ...both, [path]: contract() }, path, 'orders'), []);
  });
});
