import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contractTree, dbtTree } from '../../support/contract-trees.ts';
import { engineFor, type Tree } from '../../support/engine.ts';
import { applied, renamed, sceneOf } from '../../support/rename.ts';

const orders = 'contracts/orders.odcs.yaml';
const payments = 'contracts/payments.odcs.yaml';
const schema = 'shop/models/schema.yml';

/** The tree with a cursor behind the first place of a text in a file. */
function at(tree: Tree, path: string, text: string): Tree {
  const value = tree[path] ?? assert.fail(path);
  assert.ok(value.includes(text), `${path} has no '${text}'`);
  return { ...tree, [path]: value.replace(text, `${text}¦`) };
}

/** The lines that differ after a rename, by file, and files that are there no more or anew. */
function changed(tree: Tree, path: string, text: string, newName: string): string[] {
  const after = renamed(at(tree, path, text), newName);
  assert.ok(typeof after !== 'string', String(after));
  return Object.entries({ ...tree, ...after }).flatMap(([file, value]) => {
    if (!(file in after)) return [`${file} is gone`];
    const before = tree[file]?.split('\n');
    if (!before) return [`${file} is new`];
    return value.split('\n').flatMap((line, index) => (line === before[index] ? [] : [`${index + 1}: ${line.trim()}`]));
  });
}

describe('rename in contracts', () => {
  it('changes a column in relationships, queries, lists and other contracts', () => {
    assert.deepEqual(changed(contractTree, orders, '- name: customer_id', 'customer_key'), [
      '20: - from: orders.customer_key',
      '25: - name: customer_key',
      '35: AND o.customer_key IS NOT NULL',
      '47: properties: [order_id, customer_key]',
      '13: - to: orders.odcs.yaml#orders.customer_key',
    ]);
  });

  it('changes a column in promises, in what consumers read, and in queries as they write it', () => {
    assert.deepEqual(changed(contractTree, orders, '- name: amount', 'total'), [
      '28: - name: total',
      '34: WHERE o.TOTAL < 0',
      `43: query: "select count(*) from {object} where total < 0 and 'amount' <> \\"total\\""`,
      '67: element: orders.total, orders.address.city',
      '74: reads: [orders.total, customers]',
    ]);
  });

  it('changes a column from where another contract names it', () => {
    assert.deepEqual(changed(contractTree, payments, '[customers.customer_id', 'id'), [
      '27: - to: customers.id',
      '56: name: id',
      '61: query: select count(*) from customers where customers.id < 0',
      '10: transformSourceObjects: [customers.id]',
    ]);
  });

  it('changes the columns around others, and those within', () => {
    assert.deepEqual(changed(contractTree, orders, '- name: address', 'ship_to'), [
      '37: - name: ship_to',
      '67: element: orders.amount, orders.ship_to.city',
    ]);
    assert.deepEqual(changed(contractTree, orders, '- name: city', 'town'), [
      '40: - name: town',
      '67: element: orders.amount, orders.address.town',
    ]);
  });

  it('changes a table, and leaves what the database calls it', () => {
    assert.deepEqual(changed(contractTree, orders, '    name: orders', 'sales'), [
      '17: name: sales',
      '20: - from: sales.customer_id',
      '58: transformSourceObjects: [sales, crm]',
      '67: element: sales.amount, sales.address.city',
      '74: reads: [sales.amount, customers]',
      '13: - to: orders.odcs.yaml#sales.customer_id',
    ]);
    assert.deepEqual(changed(contractTree, orders, '    name: customers', 'clients'), [
      '27: - to: clients.customer_id',
      '53: name: clients',
      '61: query: select count(*) from clients where clients.customer_id < 0',
      '74: reads: [orders.amount, clients]',
      '10: transformSourceObjects: [clients.customer_id]',
    ]);
  });

  it('changes an id where references go by it, and a physical name where queries do', () => {
    assert.deepEqual(changed(contractTree, payments, 'schema/customers_tbl', 'clients'), [
      '21: to: schema/clients/properties/customer_id_col',
      '52: - id: clients',
      '12: - to: orders.odcs.yaml#/schema/clients/properties/customer_id_col',
    ]);
    assert.deepEqual(changed(contractTree, orders, 'sales.tbl_orders', 'tbl_sales'), [
      '18: physicalName: sales.tbl_sales',
      '33: FROM tbl_sales o',
    ]);
  });

  it('changes a server and a role', () => {
    assert.deepEqual(changed(contractTree, orders, '- server: prod', 'live'), ['7: - server: live']);
    assert.deepEqual(changed(contractTree, orders, '- role: reader', 'analyst'), [
      '14: - role: analyst',
      '69: - role: analyst',
    ]);
  });

  it('changes a column that a query hands on from a subquery', () => {
    const query =
      'WITH d AS (SELECT amount FROM orders) SELECT COUNT(*) FROM d JOIN (SELECT order_id, amount FROM orders) e';
    const text = (contractTree[orders] ?? '').replace(
      'select count(*) from customers where customers.customer_id < 0',
      `${query} ON d.amount = e.amount AND order_id > 0 AND 'amount' <> ''`,
    );
    assert.deepEqual(
      changed({ [orders]: text }, orders, '- name: amount', 'total')[3],
      `61: query: ${`${query} ON d.amount = e.amount`.replaceAll('amount', 'total')} AND order_id > 0 AND 'amount' <> ''`,
    );
  });

  const refusals: readonly (readonly [string, Tree, string, string, RegExp])[] = [
    ['taken', contractTree, '- name: amount', 'order_id', /There is a column 'order_id' already/],
    ['taken by a table', contractTree, '    name: orders', 'customers', /There is a table 'customers' already/],
    ['no name', contractTree, '- name: amount', 'the-amount', /'the-amount' is no name for a column/],
    ['no name at all', contractTree, '- name: amount', ' ', /is no name for a column/],
    ['a word of SQL', contractTree, '- name: amount', 'select', /'select' would not be read as this column/],
    ['a word of YAML', contractTree, '- name: order_id', 'null', /'null' would not be read as this column/],
    [
      'a name that another table of the query has',
      {
        [orders]: (contractTree[orders] ?? '').replace(
          'from customers where customers.customer_id',
          'from customers, orders where amount',
        ),
      },
      'id: customer_id_col\n        name: customer_id',
      'amount',
      /would not be read|cannot be followed|new finding/,
    ],
    [
      'used by a query that cannot be followed',
      {
        [orders]: (contractTree[orders] ?? '')
          .replace('SELECT COUNT(*) -- amount', 'WITH d AS (SELECT amount AS amount FROM orders) SELECT d.amount')
          .replace('FROM tbl_orders o', 'FROM d, tbl_orders o'),
      },
      '- name: amount',
      'total',
      /The query on line 31 uses 'amount' in a way that cannot be followed/,
    ],
    [
      'used by a query that is no SQL',
      { [orders]: (contractTree[orders] ?? '').replace('SELECT COUNT(*) -- amount', 'PLEASE COUNT amount') },
      '- name: amount',
      'total',
      /The query on line 31 uses 'amount' in a way/,
    ],
    [
      'of a file with errors in its YAML',
      { [orders]: (contractTree[orders] ?? '').replace('    unit: h', '    unit: h: h') },
      '- name: order_id',
      'order_key',
      /has errors in its YAML/,
    ],
    [
      'there twice',
      { [orders]: (contractTree[orders] ?? '').replace('- name: amount', '- name: order_id') },
      '- name: order_id',
      'order_key',
      /There are 2 columns 'orders.order_id'/,
    ],
    [
      'not defined',
      { [orders]: (contractTree[orders] ?? '').replace('- to: customers.customer_id', '- to: customers.nothing') },
      'customers.nothing',
      'id',
      /No column 'customers.nothing' is defined/,
    ],
  ];
  for (const [what, tree, text, newName, expected] of refusals) {
    it(`is refused for what is ${what}`, () => {
      const result = renamed(at(tree, orders, text), newName);
      assert.ok(typeof result === 'string', 'it was not refused');
      assert.match(result, expected);
    });
  }
});

describe('rename in dbt', () => {
  it('changes a model with its file, every ref to it, its tests and its exposures', () => {
    assert.deepEqual(changed(dbtTree, 'shop/models/customers.sql', "ref('orders", 'sales'), [
      '3: - name: sales',
      "45: - ref('sales')",
      'shop/models/orders.sql is gone',
      '1: select customer_id from {{ ref(\'sales\') }} join {{ ref("sales") }}',
      `14: reads: ["ref('sales')"]`,
      'shop/models/sales.sql is new',
    ]);
  });

  it('changes a model without a file', () => {
    assert.deepEqual(changed(dbtTree, schema, '- name: regions', 'areas'), ['31: - name: areas']);
  });

  it('changes a column in constraints, tests and configuration', () => {
    assert.deepEqual(changed(dbtTree, schema, '- name: customer_id', 'customer_key'), [
      '11: columns: [customer_key]',
      '16: combination_of_columns: [order_id, customer_key]',
      '22: - name: customer_key',
    ]);
    assert.deepEqual(changed(dbtTree, schema, 'field: customer_id', 'id'), [
      '13: to_columns: [id]',
      '27: field: id',
      '30: - name: id',
    ]);
    assert.deepEqual(changed(dbtTree, schema, 'field: order_date', 'day'), [
      '6: partition_by: {field: day}',
      '20: - name: day',
    ]);
  });

  it('changes a source and its table, which the database knows by other names', () => {
    assert.deepEqual(changed(dbtTree, 'shop/models/orders.sql', "'raw", 'landed'), [
      '33: - name: landed',
      "46: - source('landed', 'orders')",
      "1: select * from {{ source('landed', 'orders') }}",
    ]);
    assert.deepEqual(changed(dbtTree, schema, "'raw', 'orders", 'bookings'), [
      '36: - name: bookings',
      "46: - source('raw', 'bookings')",
      "1: select * from {{ source('raw', 'bookings') }}",
    ]);
  });

  it('is refused where the database knows the name, or where it is taken', () => {
    const bare = { ...dbtTree, [schema]: (dbtTree[schema] ?? '').replace('        identifier: orders_v1\n', '') };
    assert.match(String(renamed(at(bare, schema, "'raw', 'orders"), 'x')), /write 'identifier: orders' beside it/);
    assert.match(
      String(renamed(at(dbtTree, schema, '- name: orders'), 'customers')),
      /There is a model 'customers' already/,
    );
    assert.match(String(renamed(at(dbtTree, schema, '- name: orders'), 'a b')), /is no name for a model/);
  });

  it('leaves other projects alone', () => {
    const tree = {
      ...dbtTree,
      'other/dbt_project.yml': 'name: other\n',
      'other/models/orders.sql': 'select 1 as id {{ config() }}\n',
      'other/models/twice.sql': "select * from {{ ref('orders') }}\n",
    };
    const after = renamed(at(tree, 'shop/models/customers.sql', "ref('orders"), 'sales');
    assert.ok(typeof after !== 'string', String(after));
    assert.ok('other/models/orders.sql' in after && 'shop/models/sales.sql' in after);
    assert.equal(after['other/models/twice.sql'], tree['other/models/twice.sql']);
  });
});

describe('rename there and back', () => {
  for (const [what, tree] of [
    ['contracts', contractTree],
    ['dbt', dbtTree],
  ] as const) {
    it(`gives every byte of ${what} again, from wherever it is asked for`, () => {
      const scene = sceneOf(tree);
      let done = 0;
      for (const path of scene.mentions.paths) {
        scene.mentions.of(path).forEach((mention, index) => {
          const next = scene.mentions.of(path)[index + 1];
          // Where an id or a physical name stands, that is what the cursor means.
          if (mention.thing.kind === 'file' || next?.span.start === mention.span.start) return;
          const there = renameMention(tree, path, index, 'renamed_1');
          assert.ok(typeof there !== 'string', `${path} ${mention.thing.name}: ${there}`);
          const moved = path in there ? path : 'shop/models/renamed_1.sql';
          const written = tree[path]?.slice(mention.span.start, mention.span.end) ?? '';
          const back = renameMention(there, moved, index, written === 'AMOUNT' ? 'amount' : written);
          assert.deepEqual(back, tree, `${path} ${mention.thing.name}`);
          done++;
        });
      }
      assert.ok(done > 25, `only ${done} were tried`);
    });
  }
});

/** The tree after the mention of a number in a file got another name. */
function renameMention(tree: Tree, path: string, index: number, newName: string): Tree | string {
  const scene = sceneOf(tree);
  const mention = scene.mentions.of(path)[index] ?? assert.fail(`${path} has no mention ${index}`);
  const document = scene.parse(path, tree[path] as string) ?? assert.fail(path);
  const plan = engineFor().features(document).rename?.(document, mention, newName, scene) ?? assert.fail('no rename');
  return 'problem' in plan ? plan.problem : applied(tree, plan);
}
