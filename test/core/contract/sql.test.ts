import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ContractDocument } from '../../../src/core/contract/document.ts';
import { sqlChecksIn } from '../../../src/core/contract/sql/checks.ts';
import { sqlReadingOf } from '../../../src/core/contract/sql/dialects.ts';
import { SqlReader } from '../../../src/core/contract/sql/parse.ts';
import { parseSql } from '../../../src/sources/sql-parser.ts';
import { checkTree, engineFor } from '../../support/engine.ts';
import { unmark } from '../../support/marks.ts';

const engine = engineFor();

/** A contract of orders and customers with a query, written as YAML from behind its key. */
const contract = (query: string, server?: string) => `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.2.0
status: active
${server ? `servers:\n  - server: prod\n    type: ${server}\n` : ''}schema:
  - name: orders
    physicalName: sales.orders_v1
    properties:
      - name: order_id
      - name: customer_id
      - name: amount
        quality:
          - type: sql
            query: ${query}
            mustBe: 0
      - name: order_date
      - name: Status
        physicalName: order_status
      - name: payload
        logicalType: object
        properties:
          - name: city
      - name: items
        logicalType: array
  - name: customers
    properties:
      - name: id
      - name: email
  - name: events
`;

/** The findings on SQL of a text with marks: the marked spans are what is expected, the messages are given back. */
function messages(marked: string): string[] {
  const { text, spans } = unmark(marked);
  const path = text.startsWith('{') ? 'a.odcs.json' : 'a.odcs.yaml';
  const found = (checkTree(engine, { [path]: text }).get(path) ?? []).filter(({ rule }) => /-sql-/.test(rule));
  const shown = found.map(({ span }) => text.slice(span.start, span.end));
  assert.deepEqual(
    found.map(({ span }) => span),
    spans,
    `reported ${JSON.stringify(shown)} in:\n${text}`,
  );
  return found.map(({ severity, message }) => `${severity}: ${message}`);
}

const isRead = (query: string, server?: string): boolean => {
  const document = engine.parse('a.odcs.yaml', contract(JSON.stringify(query), server));
  assert.ok(document instanceof ContractDocument);
  return sqlChecksIn(document)[0]?.names !== undefined;
};

describe('queries of checks with names that exist', () => {
  const queries = [
    'SELECT COUNT(*) FROM {object} WHERE {property} IS NOT NULL',
    'SELECT COUNT(*) FROM ${table} WHERE ${column} < ${limit}',
    'SELECT COUNT(*) FROM {{ table }} WHERE amount IS NULL',
    'select count(*) from {schema}.{model} where amount is null',
    "select 100.0 * sum(case when amount < 0 then 1 else 0 end) / count(*) from orders where order_status = 'nope'",
    'select count(*) from (select order_id, count(*) c from orders group by order_id having count(*) > 1) t where c > 2',
    'with d as (select order_id, count(*) n from orders group by 1) select count(*) from d where n > 1',
    'with recursive r as (select 1 as n union all select n + 1 from r where n < 3) select max(n) from r',
    'select count(*) from orders o left join customers c on o.customer_id = c.id where c.id is null',
    'select count(*) from orders o where not exists (select 1 from customers where id = o.customer_id and amount > 0)',
    'select extract(epoch from (current_timestamp - max(order_date))) / 3600 from orders',
    'select date_diff(current_date, max(order_date), day) from orders',
    'select row_number() over (partition by order_id order by order_date desc) as rn from orders order by rn',
    'select amount as total from orders group by total',
    'with d as (select order_id, count(*) from orders group by 1) select max(count) from d',
    'select d.count from (select order_id, count(*) from orders group by 1) d',
    'with d as (select * from orders) select nope from d',
    'with d (a, b) as (select order_id, amount from orders) select a, b from d where nope > 1',
    'select x from (select order_id, amount from orders) as d(x, y)',
    'select amount from (select amount from orders union all select id from customers) d where amount > 1',
    'with a as (select amount from orders), b as (select amount from a) select amount, made from b, (select 1 as made) c',
    'select amount from orders union all select id from customers order by amount',
    'select count(*) from sales.orders_v1 where sales.orders_v1.amount < 0 or orders_v1.amount > 9',
    'select orders.* from orders',
    'select count(*) from orders where payload.city is null',
    'select count(*) from orders a join orders b using (order_id) where a.amount <> b.amount',
    'select count(*) from orders cross join unnest(items) as t(sku) where sku is null',
    'select anything from events',
    'select count(*) from information_schema.columns where table_name is null',
    'select count(*) /* no_column */ from orders -- no_column',
    'SELECT COUNT(*) FROM ORDERS WHERE AMOUNT < 0 AND STATUS IS NULL',
    'select count(*) from orders where amount > :threshold',
  ];
  for (const query of queries) {
    it(query, () => {
      assert.ok(isRead(query), 'it is not read, so the test says nothing');
      for (const server of [undefined, 'postgres', 'bigquery', 'snowflake', 'sqlserver', 'databricks', 'kafka']) {
        assert.deepEqual(messages(contract(JSON.stringify(query), server)), []);
      }
    });
  }

  const ofDialects: readonly (readonly [string, string])[] = [
    ['bigquery', 'select count(*) from `shop.sales.orders_v1` where safe_cast(amount as int64) is null'],
    ['bigquery', 'select count(*) from orders where order_status = "open"'],
    ['snowflake', 'select count(*) from orders, lateral flatten(input => items) f where f.value:sku is null'],
    ['snowflake', 'select count(*) from orders qualify row_number() over (partition by order_id order by amount) > 1'],
    [
      'sqlserver',
      'SELECT COUNT(*) FROM [dbo].[orders] WHERE [amount] < 0 AND order_date < DATEADD(day, -1, GETDATE())',
    ],
    ['databricks', 'select count(*) from `orders` where order_status = "open" and datediff(now(), order_date) > 1'],
    ['postgres', 'select count(*) filter (where amount < 0) from "orders" where order_date::date = current_date'],
    ['redshift', "select datediff('hour', max(order_date), sysdate) from orders"],
  ];
  for (const [server, query] of ofDialects) {
    it(`${server}: ${query}`, () => {
      assert.ok(isRead(query, server), 'it is not read, so the test says nothing');
      assert.deepEqual(messages(contract(JSON.stringify(query), server)), []);
    });
  }

  it('are not judged when they are no SQL of a dialect that is known, or no single select', () => {
    const others = [
      'select count(* from orders where nope = 1',
      'delete from orders where nope = 1',
      'select 1 from orders where nope = 1; select 2',
      '{% if x %} select nope from orders {% endif %}',
      'nope',
      '   ',
    ];
    for (const query of others) {
      assert.equal(isRead(query), false, query);
      assert.deepEqual(messages(contract(JSON.stringify(query))), []);
    }
  });
});

describe('queries of checks with names that do not exist', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'select count(*) from orders where «amont» < 0',
      ["warning: 'orders' has no column 'amont'; did you mean 'amount'?"],
    ],
    [
      'select count(*) from orders where «nowhere» < 0 or nowhere > 3',
      ["warning: 'orders' has no column 'nowhere'; name one of its columns, or add it."],
    ],
    [
      'select count(*) from orders o where o.«amont» < 0 and o.amount > 1',
      ["warning: 'orders' has no column 'amont'; did you mean 'amount'?"],
    ],
    [
      'select count(*) from orders o join customers c on c.id = o.«custmer_id» where c.«mail» is null',
      [
        "warning: 'orders' has no column 'custmer_id'; did you mean 'customer_id'?",
        "warning: 'customers' has no column 'mail'; did you mean 'email'?",
      ],
    ],
    [
      'select count(*) from orders, customers where «nowhere» = 1',
      ["warning: None of 'orders', 'customers' has a column 'nowhere'; name one of its columns, or add it."],
    ],
    [
      'with d as (select «amont» from orders) select count(*) from d where anything > 1',
      ["warning: 'orders' has no column 'amont'; did you mean 'amount'?"],
    ],
    [
      'select count(*) from {object} where «amont» < 0',
      ["warning: 'orders' has no column 'amont'; did you mean 'amount'?"],
    ],
    ['select sum(«amont») as total from orders', ["warning: 'orders' has no column 'amont'; did you mean 'amount'?"]],
    [
      'select count(*) from «custmers» where email is null',
      ["warning: No table of this contract is called 'custmers'; did you mean 'customers'?"],
    ],
    [
      'select count(*) from «shipments» where amount < 0',
      ["info: This check reads 'shipments', which is no table of this contract; make sure that it is meant."],
    ],
    [
      "select count(*) from orders where 'amont' = «amont»",
      ["warning: 'orders' has no column 'amont'; did you mean 'amount'?"],
    ],
  ];
  for (const [query, expected] of cases) {
    it(query, () => assert.deepEqual(messages(contract(query)), expected));
  }

  it('are corrected wherever they stand in the query', () => {
    const text = contract('select count(*) from orders where amont < 0 or amont > 9');
    const [finding] = (checkTree(engine, { 'a.odcs.yaml': text }).get('a.odcs.yaml') ?? []).filter(({ rule }) =>
      rule.endsWith('unknown-sql-column'),
    );
    assert.equal(finding?.fixes?.[0]?.edits.length, 2);
  });

  it('take a table of another contract for known', () => {
    const other = contract('select 1').replaceAll('orders', 'shipments');
    const text = contract('select count(*) from shipments');
    const found = checkTree(engine, { 'a.odcs.yaml': text, 'b.odcs.yaml': other }).get('a.odcs.yaml') ?? [];
    assert.deepEqual(
      found.filter(({ rule }) => /-sql-/.test(rule)),
      [],
    );
  });

  it('judge what stands in double quotes only where it is a name', () => {
    const query = `'select count(*) from orders where "«amont»" < 0'`;
    assert.equal(messages(contract(query, 'postgres')).length, 1);
    for (const server of [undefined, 'bigquery', 'mysql']) {
      assert.deepEqual(messages(contract(unmark(query).text, server)), []);
    }
  });
});

describe('places in queries', () => {
  const indent = ' '.repeat(14);
  const forms: Readonly<Record<string, string>> = {
    'on one line': 'select count(*) from orders where «amont» < 0',
    'in single quotes with doubled ones': "'select count(*) from orders where ''it''''s'' = «amont»'",
    'in double quotes with escapes': '"select \\"count\\"(*)\\n from orders where \\u0061mount < 0 and «amont» < 0"',
    'in a block': `|\n${indent}select count(*)\n${indent}from orders\n\n${indent}  where «amont» < 0`,
    'in a block without a last line break': `|-\n${indent}select count(*)\n${indent}from orders where «amont» < 0`,
    'in a folded block': `>\n${indent}select count(*)\n${indent}from orders\n${indent}where «amont» < 0`,
    'on several plain lines': `select count(*)\n${indent}from orders\n${indent}where «amont» < 0`,
  };
  for (const [form, query] of Object.entries(forms)) {
    it(`are found ${form}`, () => assert.equal(messages(contract(query)).length, 1));
    it(`are found ${form} with the line breaks of Windows`, () => {
      assert.equal(messages(contract(query).replaceAll('\n', '\r\n')).length, 1);
    });
  }

  it('are found in JSON', () => {
    const json = JSON.stringify({
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      schema: [
        {
          name: 'orders',
          properties: [{ name: 'amount' }],
          quality: [{ type: 'sql', query: "select count(*)\nfrom orders\twhere «amont» < 'é'" }],
        },
      ],
    });
    assert.equal(messages(json).length, 1);
  });

  it('are the whole value where a name is written with an escape', () => {
    assert.equal(messages(contract('«"select count(*) from orders where \\u0061mont < 0"»')).length, 1);
  });
});

describe('reading queries', () => {
  const reader = new SqlReader(parseSql);
  const all = sqlReadingOf([]).dialects;

  it('is bounded where parsers take time without bound', () => {
    const parsed: string[] = [];
    const counting = new SqlReader((dialect, sql) => {
      parsed.push(sql);
      return parseSql(dialect, sql);
    });
    const deep = `select count(*) from t where ${'('.repeat(40)}a = ${')'.repeat(40)}`;
    const open = `select count(*) from t where ${'('.repeat(8)}a = `;
    const long = `select ${'a, '.repeat(5_000)}a from t`;
    const cast = `select ${'cast('.repeat(4)}a = ${' as int)'.repeat(4)} from t`;
    const cases = `select ${'case when ('.repeat(4)}a = ${') then 1 end'.repeat(4)} from t`;
    for (const query of [deep, open, long, cast, cases]) assert.equal(counting.read(query, all), undefined);
    assert.deepEqual(parsed, []);
  });

  it('parses each query once', () => {
    let count = 0;
    const counting = new SqlReader((dialect, sql) => {
      count++;
      return parseSql(dialect, sql);
    });
    for (let round = 0; round < 3; round++) counting.read('select a from t', ['postgresql']);
    for (let round = 0; round < 3; round++) counting.read('select a from (', ['postgresql']);
    assert.equal(count, 1);
  });

  it('never throws, and gives names that stand where they are said to stand', () => {
    const word = fc.constantFrom(
      ...'select from where ( ) , . * = orders o amount "amount" `a.b` [x] \' as count(*) with union {table} ${x} -- /* */ $$ :: join on group by order 1 é \n'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const query = words.join(' ');
        const read = reader.read(query, ['postgresql']);
        for (const { parts } of read?.chains ?? []) {
          for (const { name, span } of parts) {
            if (!/gw[tco]/.test(name)) assert.equal(query.slice(span.start, span.end), name);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
