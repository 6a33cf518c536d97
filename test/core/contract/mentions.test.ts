import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contractTree, dbtTree } from '../../support/contract-trees.ts';
import { mentionsIn, shownMentions } from '../../support/mentions.ts';

const orders = 'contracts/orders.odcs.yaml';

describe('mentions in contracts', () => {
  it('are the places that define and name tables, columns, servers, roles and the contract', () => {
    assert.deepEqual(shownMentions(contractTree, orders), [
      '3:5 contract! orders',
      '7:13 server! prod',
      '14:15 role reader',
      "16:9 table-id! orders 'orders_tbl'",
      '17:11 table! orders',
      "18:25 table-physical-name! orders 'tbl_orders'",
      '20:15 table orders',
      "20:22 column orders.customer_id 'customer_id'",
      "21:20 table customers 'customers_tbl'",
      "21:20 table-id customers 'customers_tbl'",
      "21:45 column customers.customer_id 'customer_id_col'",
      "21:45 column-id customers.customer_id 'customer_id_col'",
      "23:15 column! orders.order_id 'order_id'",
      "25:15 column! orders.customer_id 'customer_id'",
      '27:17 table customers',
      "27:27 column customers.customer_id 'customer_id'",
      "28:15 column! orders.amount 'amount'",
      "33:20 table orders 'tbl_orders'",
      "33:20 table-physical-name orders 'tbl_orders'",
      "34:23 column orders.amount 'AMOUNT'",
      "35:23 column orders.customer_id 'customer_id'",
      "37:15 column! orders.address 'address'",
      "40:19 column! orders.address.city 'city'",
      "43:53 column orders.amount 'amount'",
      "43:82 column orders.amount 'amount'",
      "47:24 column orders.order_id 'order_id'",
      "47:34 column orders.customer_id 'customer_id'",
      "51:17 column orders.order_id 'order_id'",
      "52:9 table-id! customers 'customers_tbl'",
      '53:11 table! customers',
      "55:13 column-id! customers.customer_id 'customer_id_col'",
      "56:15 column! customers.customer_id 'customer_id'",
      '58:34 table orders',
      '61:37 table customers',
      '61:53 table customers',
      "61:63 column customers.customer_id 'customer_id'",
      '67:14 table orders',
      "67:21 column orders.amount 'amount'",
      '67:29 table orders',
      "67:36 column orders.address 'address'",
      "67:44 column orders.address.city 'city'",
      '69:11 role! reader',
      '74:17 table orders',
      "74:24 column orders.amount 'amount'",
      '74:32 table customers',
    ]);
  });

  it('lead to the tables of other contracts, and to their files', () => {
    assert.deepEqual(shownMentions(contractTree, 'contracts/payments.odcs.yaml'), [
      '3:5 contract! payments',
      '7:11 table! payments',
      "9:15 column! payments.customer 'customer'",
      `10:34 table ${orders} customers`,
      `10:44 column ${orders} customers.customer_id 'customer_id'`,
      `12:17 file ${orders} 'orders.odcs.yaml'`,
      `12:42 table ${orders} customers 'customers_tbl'`,
      `12:42 table-id ${orders} customers 'customers_tbl'`,
      `12:67 column ${orders} customers.customer_id 'customer_id_col'`,
      `12:67 column-id ${orders} customers.customer_id 'customer_id_col'`,
      `13:17 file ${orders} 'orders.odcs.yaml'`,
      `13:34 table ${orders} orders`,
      `13:41 column ${orders} orders.customer_id 'customer_id'`,
    ]);
  });

  it('are those of models and sources in dbt', () => {
    assert.deepEqual(shownMentions(dbtTree, 'shop/models/schema.yml'), [
      '3:11 dbt-model-file orders',
      "6:29 column orders.order_date 'order_date'",
      "9:19 column orders.order_id 'order_id'",
      "11:19 column orders.customer_id 'customer_id'",
      '12:18 dbt-model-file customers',
      "13:22 column customers.customer_id 'customer_id'",
      "16:36 column orders.order_id 'order_id'",
      "16:46 column orders.customer_id 'customer_id'",
      "18:15 column! orders.order_id 'order_id'",
      "20:15 column! orders.order_date 'order_date'",
      "22:15 column! orders.customer_id 'customer_id'",
      '26:24 dbt-model-file customers',
      "27:22 column customers.customer_id 'customer_id'",
      '28:11 dbt-model-file customers',
      "30:15 column! customers.customer_id 'customer_id'",
      "31:11 dbt-node! ref regions 'regions'",
      '33:11 dbt-source! raw',
      "36:15 dbt-node! source raw.orders 'orders'",
      "37:21 table-physical-name! raw.orders 'orders_v1'",
      "39:19 column! raw.orders.id 'id'",
      '45:14 dbt-model-file orders',
      '46:17 dbt-source raw',
      "46:24 dbt-node source raw.orders 'orders'",
    ]);
    assert.deepEqual(shownMentions(dbtTree, 'shop/models/orders.sql'), [
      '1:26 dbt-source raw',
      "1:33 dbt-node source raw.orders 'orders'",
    ]);
    assert.deepEqual(shownMentions(dbtTree, 'shop/models/customers.sql'), [
      '1:33 dbt-model-file orders',
      '1:58 dbt-model-file orders',
    ]);
    assert.deepEqual(shownMentions(dbtTree, 'contracts/shop.odcs.yaml').at(-1), '14:23 dbt-model-file orders');
  });

  it('keep the contracts of one file apart', () => {
    const head = 'apiVersion: v3.1.0\nkind: DataContract\nversion: 1.0.0\nstatus: active\n';
    const one = `${head}schema:\n  - name: orders\n    properties:\n      - name: id\n`;
    const mentions = shownMentions({ 'a.odcs.yaml': `${one}---\n${one}` }, 'a.odcs.yaml');
    assert.deepEqual(mentions, [
      '6:11 table! orders',
      "8:15 column! orders.id 'id'",
      "15:11 table! orders #2 'orders'",
      "17:15 column! orders.id #2 'id'",
    ]);
  });

  it('are read once where an alias repeats the text', () => {
    const text = `apiVersion: v3.1.0
kind: DataContract
schema:
  - name: orders
    properties: &columns
      - name: id
  - name: archive
    properties: *columns
`;
    assert.deepEqual(shownMentions({ 'a.odcs.yaml': text }, 'a.odcs.yaml'), [
      '4:11 table! orders',
      "6:15 column! orders.id 'id'",
      '7:11 table! archive',
    ]);
  });

  it('lie inside of any text, in its order, each on one line, and overlap only as labels do', () => {
    for (const [tree, path] of [
      [contractTree, orders],
      [dbtTree, 'shop/models/schema.yml'],
    ] as const) {
      const text = tree[path] as string;
      const cut = fc.record({
        from: fc.nat(text.length),
        length: fc.nat(40),
        put: fc.constantFrom('', '"', '\n', ': ', '#', '|'),
      });
      fc.assert(
        fc.property(cut, ({ from, length, put }) => {
          const broken = text.slice(0, from) + put + text.slice(from + length);
          let last = { start: 0, end: 0 };
          for (const { span, thing } of mentionsIn({ ...tree, [path]: broken }, path)?.mentions ?? []) {
            assert.ok(span.start < span.end && span.end <= broken.length);
            assert.ok(!/[\r\n]/.test(broken.slice(span.start, span.end)));
            const isLabel =
              span.start === last.start && span.end === last.end && /-(?:id|physical-name)$/.test(thing.kind);
            assert.ok(isLabel || span.start >= last.end, `${thing.kind} ${thing.name} at ${span.start}`);
            last = span;
          }
        }),
        { numRuns: 150 },
      );
    }
  });
});
