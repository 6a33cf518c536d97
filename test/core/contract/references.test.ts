import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ContractDocument } from '../../../src/core/contract/document.ts';
import { referenceOf, resolveReference, tablesOf } from '../../../src/core/contract/references.ts';
import { parseReference } from '../../../src/core/contract/references-text.ts';
import { checkTree, engineFor, openTree, type Tree } from '../../support/engine.ts';

const head = 'apiVersion: v3.1.0\nkind: DataContract\nid: orders\nversion: 1.2.0\nstatus: active\n';
const tree: Tree = {
  'contracts/orders.odcs.yaml': `${head}schema:
  - id: orders_tbl
    name: orders
    physicalName: tbl_orders
    properties:
      - id: order_id_col
        name: order_id
      - id: address_col
        name: address
        logicalType: object
        properties:
          - id: city_col
            name: city
      - name: lines
        logicalType: array
        items:
          logicalType: object
          properties:
            - name: sku
  - name: events
`,
  'contracts/shared/customers.odcs.yaml': `${head}schema:
  - id: customers_tbl
    name: customers
    properties:
      - id: id_col
        name: id
        primaryKey: true
---
${head}schema:
  - name: regions
    properties:
      - name: code
`,
  'contracts/notes.yaml': 'words: none\n',
};

/** Where a reference in the contract of orders leads, in one line. */
function led(text: string): string {
  const { index, documents } = openTree(engineFor(), tree);
  const document = documents.find(({ path }) => path === 'contracts/orders.odcs.yaml');
  assert.ok(document instanceof ContractDocument);
  const [contract] = document.contracts;
  assert.ok(contract);
  const reference = parseReference(text);
  if (!reference) return 'no reference';
  const home = { path: document.path, index: 0, tables: tablesOf(contract) };
  const found = resolveReference(reference, home, index.view());
  if (!found) return 'nobody knows';
  if ('missing' in found) {
    const { piece } = found;
    assert.equal(text.slice(piece.span.start, piece.span.end), piece.text);
    return `no ${found.missing} '${piece.text}'${found.nearest ? `, ${found.nearest}?` : ''}`;
  }
  const where = found.path === home.path ? '' : `${found.path} ${found.index} `;
  const by = found.named ? ` by the name '${found.named.piece.text}', not ${found.named.id}` : '';
  return `${where}${[found.table.name, found.columns.at(-1)?.name].filter(Boolean).join(' ')}${by}`;
}

describe('references between tables', () => {
  const other = 'shared/customers.odcs.yaml';
  const cases: readonly (readonly [string, string])[] = [
    ['orders.order_id', 'orders order_id'],
    ['orders.address.city', 'orders address.city'],
    ['orders.lines.sku', 'orders lines.sku'],
    ['orders', 'orders'],
    ['orders.order_ids', "no column 'order_ids', order_id?"],
    ['order.order_id', "no table 'order', orders?"],
    ['ORDERS.order_id', "no table 'ORDERS', orders?"],
    ['tbl_orders.order_id', "no table 'tbl_orders', orders?"],
    ['orders_tbl.order_id', "no table 'orders_tbl', orders?"],
    ['orders.address.town', "no column 'town'"],
    ['orders.order_id.deeper', 'nobody knows'],
    ['events.anything', 'nobody knows'],
    ['shipments.id', "no table 'shipments'"],
    ['schema/orders_tbl/properties/order_id_col', 'orders order_id'],
    ['/schema/orders_tbl/properties/address_col/properties/city_col', 'orders address.city'],
    ['#/schema/orders_tbl', 'orders'],
    ['schema/orders_tbl/properties/order_id', "orders order_id by the name 'order_id', not order_id_col"],
    ['schema/orders/properties/order_id_col', "orders order_id by the name 'orders', not orders_tbl"],
    ['schema/orders_tb/properties/order_id_col', "no table 'orders_tb', orders_tbl?"],
    ['schema/orders_tbl/properties/order_id_cl', "no column 'order_id_cl', order_id_col?"],
    ['schema/orders_tbl/quality/rows', 'no reference'],
    ['provider/customers/id', 'no reference'],
    ['orders .order_id', 'no reference'],
    ['orders..order_id', 'no reference'],
    ['', 'no reference'],
    [`${other}#/schema/customers_tbl/properties/id_col`, `contracts/${other} 0 customers id`],
    [`./${other}#customers.id`, `contracts/${other} 0 customers id`],
    [`${other}#regions.code`, `contracts/${other} 1 regions code`],
    [`${other}#customers.idd`, "no column 'idd', id?"],
    ['orders.odcs.yaml#orders.order_id', 'orders order_id'],
    ['shared/customer.odcs.yaml#customers.id', "no file 'shared/customer.odcs.yaml', shared/customers.odcs.yaml?"],
    ['notes.yaml#customers.id', "no contract 'notes.yaml'"],
    ['../../outside.yaml#customers.id', 'nobody knows'],
    ['/etc/outside.yaml#customers.id', 'nobody knows'],
    ['https://example.com/customers.yaml#/schema/customers_tbl', 'nobody knows'],
    ['file:///customers.yaml#customers.id', 'nobody knows'],
  ];
  for (const [text, expected] of cases) it(`'${text}' → ${expected}`, () => assert.equal(led(text), expected));

  it('takes a column by itself where the contract has one table', () => {
    const one = [{ name: 'orders', columns: [{ name: 'order_id' }, { name: 'address' }, { name: 'address.city' }] }];
    const shown = (text: string) => {
      const reference = referenceOf(text, one);
      return reference && [reference.table.text, ...reference.columns.map((each) => each.text)].join(' ');
    };
    assert.deepEqual(['order_id', 'address.city', 'orders.order_id', 'orders', 'other.order_id', 'a/b'].map(shown), [
      'orders order_id',
      'orders address city',
      'orders order_id',
      'orders',
      'other order_id',
      undefined,
    ]);
    assert.equal(referenceOf('order_id', [...one, { name: 'events', columns: [] }])?.table.text, 'order_id');
  });
});

/** The findings of the rules on relationships in the first file of a tree, in one line each. */
function found(files: Tree): string[] {
  const [path = '', text = ''] = Object.entries(files)[0] ?? [];
  return (checkTree(engineFor(), files).get(path) ?? [])
    .filter(({ rule }) => /relationship|contract-file/.test(rule))
    .map(({ rule, severity, span, message }) => {
      return `${severity} ${rule.replace('contract/', '')} «${text.slice(span.start, span.end)}» ${message}`;
    });
}

describe('rules on relationships', () => {
  const table = (columns: string) => `${head}schema:\n  - name: orders\n    properties:\n${columns}`;

  it('report a name that is wrong in many places once, and change all of them', () => {
    const text = `${head}schema:
  - name: orders
    relationships:
      - from: [orders.a, orders.b]
        to: [custmers.a, custmers.b]
    properties:
      - name: a
      - name: b
  - name: customers
    properties:
      - name: a
        primaryKey: true
      - name: b
        primaryKey: true
`;
    assert.deepEqual(found({ 'a.odcs.yaml': text }), [
      "error dangling-relationship «custmers» No table of this contract is called 'custmers'; did you mean 'customers'?",
    ]);
  });

  it('tell of the contract that has the table, with the reference that leads there', () => {
    const orders = table('      - name: customer_id\n        relationships:\n          - to: customers.id\n');
    const customers = tree['contracts/shared/customers.odcs.yaml'] as string;
    const files = { 'contracts/orders.odcs.yaml': orders, 'contracts/shared/customers.odcs.yaml': customers };
    assert.deepEqual(found(files), [
      "warning dangling-relationship «customers» No table of this contract is called 'customers'; the one in 'contracts/shared/customers.odcs.yaml' is written with its file and its ids.",
    ]);
    const [finding] = (checkTree(engineFor(), files).get('contracts/orders.odcs.yaml') ?? []).filter(({ rule }) =>
      rule.endsWith('dangling-relationship'),
    );
    assert.equal(
      finding?.fixes?.[0]?.edits[0]?.newText,
      'shared/customers.odcs.yaml#/schema/customers_tbl/properties/id_col',
    );
  });

  it('say that paths go by ids', () => {
    const text = `${head}schema:
  - id: orders_tbl
    name: orders
    properties:
      - id: order_id_col
        name: order_id
        primaryKey: true
      - name: parent_id
        relationships:
          - to: schema/orders/properties/order_id_col
`;
    assert.deepEqual(found({ 'a.odcs.yaml': text }), [
      "warning dangling-relationship «orders» References by path go by ids, and 'orders' is a name; its id is 'orders_tbl'.",
    ]);
  });

  it('compare physical types only where there is no logical type and the database is known', () => {
    const text = (types: readonly [string, string], server = '') => `${head}${server}schema:
  - name: orders
    properties:
      - name: customer_id
        ${types[0]}
        relationships:
          - to: customers.id
  - name: customers
    properties:
      - name: id
        primaryKey: true
        ${types[1]}
`;
    const postgres =
      'servers:\n  - server: prod\n    type: postgres\n    host: db\n    port: 1\n    database: d\n    schema: s\n';
    const rules = (types: readonly [string, string], server?: string) =>
      found({ 'a.odcs.yaml': text(types, server) }).map((line) => line.split(' ')[1]);
    assert.deepEqual(rules(['physicalType: integer', 'physicalType: text']), []);
    assert.deepEqual(rules(['physicalType: integer', 'physicalType: text'], postgres), ['relationship-type-mismatch']);
    assert.deepEqual(rules(['physicalType: integer', 'physicalType: numeric(10)'], postgres), []);
    assert.deepEqual(rules(['physicalType: integer', 'physicalType: customer_key'], postgres), []);
    assert.deepEqual(rules(['logicalType: integer', 'logicalType: number']), []);
    assert.deepEqual(rules(['logicalType: string', 'logicalType: integer']), ['relationship-type-mismatch']);
    assert.deepEqual(rules(['logicalType: string', 'physicalType: integer'], postgres), []);
    assert.deepEqual(rules(['logicalType: date', 'logicalType: timestamp']), []);
    assert.deepEqual(rules(['logicalType: array', 'logicalType: integer']), []);
  });

  it('tell files that are missing from those that are not read', () => {
    const to = (file: string) =>
      table(`      - name: a\n        relationships:\n          - to: ${file}#/schema/customers/properties/id\n`);
    const others = { 'notes.yaml': 'words: none\n', 'customers.sql': 'select 1\n' };
    assert.deepEqual(found({ 'a.odcs.yaml': to('note.yaml'), ...others }), [
      "error missing-contract-file «note.yaml» There is no file 'note.yaml'; did you mean 'notes.yaml'?",
    ]);
    assert.deepEqual(found({ 'a.odcs.yaml': to('notes.yaml'), ...others }), [
      "info missing-contract-file «notes.yaml» 'notes.yaml' is not read as a contract; name the file that has the table.",
    ]);
    assert.deepEqual(found({ 'a.odcs.yaml': to('../elsewhere.yaml'), ...others }), []);
    assert.deepEqual(found({ 'a.odcs.yaml': to('https://example.com/c.yaml'), ...others }), []);
  });

  it('say nothing of versions that know no relationships', () => {
    const text = table('      - name: a\n        relationships:\n          - to: nowhere.b\n');
    assert.deepEqual(found({ 'a.odcs.yaml': text.replace('v3.1.0', 'v3.0.2') }), []);
  });

  it('say nothing of what is no reference by its form', () => {
    const text = table('      - name: a\n        relationships:\n          - to: "no where"\n          - to: [1, 2]\n');
    assert.deepEqual(found({ 'a.odcs.yaml': text }), []);
  });

  it('take a relationship out where it is the only one, and in JSON', () => {
    const json = JSON.stringify({
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      id: 'orders',
      version: '1.0.0',
      status: 'active',
      schema: [{ name: 'orders', properties: [{ name: 'a', relationships: [{ to: 'orders.a' }] }] }],
    });
    const [finding] = (checkTree(engineFor(), { 'a.odcs.json': json }).get('a.odcs.json') ?? []).filter(({ rule }) =>
      rule.endsWith('to-itself'),
    );
    const [edit] = finding?.fixes?.[0]?.edits ?? [];
    assert.equal(edit && json.slice(edit.span.start, edit.span.end), ',"relationships":[{"to":"orders.a"}]');
  });
});
