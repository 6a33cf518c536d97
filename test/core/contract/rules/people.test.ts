import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { head } from '../../../../src/core/contract/rules/example.ts';
import { told } from '../../../support/told.ts';

const path = 'contracts/orders.odcs.yaml';
const table = 'schema:\n  - name: orders\n    properties:\n      - name: order_id\n';
const missing = ['owner', 'support', 'consumers'].map((what) => `contract/missing-${what}`);

/** Which of the three are missing. */
const lacks = (text: string) => missing.filter((rule) => told(rule, { [path]: text }).length > 0);

describe('who stands behind a contract', () => {
  it('is asked of contracts that hold and have tables', () => {
    assert.deepEqual(lacks(head + table), missing);
    assert.deepEqual(lacks(head.replace('status: active\n', '') + table), missing);
    assert.deepEqual(lacks(head.replace('active', 'draft') + table), []);
    assert.deepEqual(lacks(head), []);
  });

  it('may be said in several ways', () => {
    const teams = [
      'team:\n  - username: a\n',
      'team:\n  name: a\n',
      'customProperties:\n  - {property: dataOwner, value: a}\n',
    ];
    for (const team of teams) assert.deepEqual(lacks(head + table + team), missing.slice(1), team);
  });

  it('counts those as consumers whose contracts refer to the table', () => {
    const other = `${head.replace('id: orders', 'id: items')}schema:
  - name: items
    properties:
      - name: order_id
        relationships:
          - to: orders.odcs.yaml#/schema/orders/properties/order_id
`;
    const reports = told('contract/missing-consumers', { [path]: head + table, 'contracts/items.odcs.yaml': other });
    assert.deepEqual(reports, ['contracts/items.odcs.yaml: items']);
  });
});

describe('what is there twice', () => {
  it('is reported per list, and an alias is no second one', () => {
    const text = `${head}roles:
  - {role: reader, access: read}
  - {role: reader, access: write}
  - {role: reader, access: read}
tags: &tags [a, b, a]
schema:
  - id: orders
    name: orders
    tags: *tags
    properties:
      - {id: one, name: a}
      - {id: two, name: b}
      - id: one
        name: c
        properties:
          - {id: one, name: d}
customProperties:
  - {id: one, property: p, value: [{id: x}, {id: x}]}
`;
    assert.deepEqual(told('contract/duplicate-role', { [path]: text }), ['reader']);
    assert.deepEqual(told('contract/duplicate-id', { [path]: text }), ['one']);
    assert.equal(told('contract/duplicate-tag', { [path]: text })[0], 'a');
  });
});
