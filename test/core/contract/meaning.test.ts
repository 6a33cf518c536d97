import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTree, engineFor } from '../../support/engine.ts';

/** A sound contract; each case below changes one place of it to a mistake that no schema sees. */
const sound = `apiVersion: v3.1.0
kind: DataContract
id: shop
name: Shop
version: 1.2.0
status: active
team:
  name: Shop data
support:
  - channel: shop-data
servers:
  - server: production
    type: postgres
    host: db.example.com
    port: 5432
    database: shop
    schema: sales
  - server: staging
    type: postgres
    host: staging.example.com
    port: 5432
    database: shop
    schema: sales
schema:
  - name: customers
    id: customers
    properties:
      - name: customer_id
        logicalType: integer
        physicalType: bigint
        required: true
        unique: true
        primaryKey: true
        primaryKeyPosition: 1
      - name: country
        logicalType: string
        physicalType: char(2)
        logicalTypeOptions:
          pattern: "^[A-Z]{2}$"
  - name: orders
    id: orders
    quality:
      - metric: rowCount
        mustBeBetween: [100, 5000]
        schedule: 0 6 * * *
        scheduler: cron
      - type: sql
        query: SELECT count(*) FROM orders WHERE amount < 0
        mustBe: 0
    properties:
      - name: order_id
        logicalType: integer
        physicalType: bigint
        required: true
        primaryKey: true
        primaryKeyPosition: 1
      - name: customer_id
        logicalType: integer
        physicalType: bigint
        relationships:
          - to: customers.customer_id
      - name: amount
        logicalType: number
        physicalType: numeric(10,2)
        logicalTypeOptions:
          minimum: 0
          maximum: 100000
      - name: status
        logicalType: string
        physicalType: varchar(20)
        quality:
          - metric: invalidValues
            arguments:
              validValues: [open, closed]
            mustBe: 0
          - metric: nullValues
            unit: percent
            mustBeLessThan: 5
      - name: ordered_on
        logicalType: date
        physicalType: date
        partitioned: true
        partitionKeyPosition: 1
      - name: tags
        logicalType: array
        physicalType: text[]
        items:
          logicalType: string
slaProperties:
  - property: latency
    value: 4
    unit: h
    element: orders.ordered_on
customProperties:
  - property: consumers
    value: [Weekly report]
`;

/** The mistake, what stands in the sound contract, what stands there instead, and the one thing that is said. */
const mistakes: readonly (readonly [string, string, string, string])[] = [
  [
    'a relationship to no table',
    'to: customers.customer_id',
    'to: clients.customer_id',
    'dangling-relationship: clients',
  ],
  ['a column twice', '- name: status', '- name: amount', 'duplicate-column: amount'],
  ['a minimum above the maximum', 'minimum: 0', 'minimum: 200000', 'inverted-range: 200000'],
  ['a range that is turned round', '[100, 5000]', '[5000, 100]', 'inverted-range: [5000, 100]'],
  [
    'types that contradict each other',
    'physicalType: varchar(20)',
    'physicalType: boolean',
    'contradictory-types: boolean',
  ],
  ['a version that is none', 'version: 1.2.0', 'version: latest', 'invalid-version: latest'],
  [
    'a key that may be empty',
    'required: true\n        primaryKey: true',
    'primaryKey: true',
    'nullable-primary-key: primaryKey',
  ],
  [
    'a position of a key out of line',
    'unique: true\n        primaryKey: true\n        primaryKeyPosition: 1',
    'unique: true\n        primaryKey: true\n        primaryKeyPosition: 7',
    'invalid-key-position: 7',
  ],
  [
    'a promise about no column',
    'element: orders.ordered_on',
    'element: orders.order_date',
    'dangling-sla-element: orders.order_date',
  ],
  ['a unit that is none', 'unit: h\n', 'unit: fortnights\n', 'invalid-sla-unit: fortnights'],
  ['a promise misspelt', 'property: latency', 'property: latencey', 'unknown-sla-property: latencey'],
  ['a status misspelt', 'status: active', 'status: actve', 'unknown-status: actve'],
  ['a schedule that never comes', '0 6 * * *', '0 25 * * *', 'invalid-schedule: 25'],
  ['a query on no column', 'amount < 0', 'amout < 0', 'unknown-sql-column: amout'],
  [
    'valid values that are not named',
    'metric: invalidValues\n            arguments:\n              validValues: [open, closed]',
    'metric: invalidValues',
    'missing-argument: invalidValues',
  ],
  ['more than all', 'mustBeLessThan: 5', 'mustBeLessThan: 150', 'impossible-threshold: 150'],
  [
    'a relationship between types',
    'customer_id\n        logicalType: integer\n        physicalType: bigint\n        relationships',
    'customer_id\n        logicalType: string\n        physicalType: varchar(20)\n        relationships',
    'relationship-type-mismatch: customers.customer_id',
  ],
  ['a pattern that is none', '^[A-Z]{2}$', '^[A-Z{2}$', 'invalid-pattern: ['],
  ['a limit that the type cannot hold', 'numeric(10,2)', 'numeric(4,2)', 'range-exceeds-type: 100000'],
  ['a server twice', 'server: staging', 'server: production', 'duplicate-server: production'],
  ['a partition at no position', 'partitionKeyPosition: 1', 'partitionKeyPosition: 0', 'invalid-partition-position: 0'],
  ['an id twice', 'id: orders', 'id: customers', 'duplicate-id: customers'],
  [
    'an array of nobody knows what',
    'logicalType: array\n        physicalType: text[]\n        items:\n          logicalType: string',
    'logicalType: array',
    'array-without-items: array',
  ],
  [
    'a key twice',
    'database: shop\n    schema: sales\n  - server: staging',
    'database: shop\n    database: shop\n    schema: sales\n  - server: staging',
    'yaml-syntax: database',
  ],
];

const engine = engineFor();
const path = 'contracts/shop.odcs.yaml';

function told(text: string): string[] {
  const findings = checkTree(engine, { [path]: text }).get(path) ?? [];
  return findings.map(({ rule, span }) => `${rule.replace('contract/', '')}: ${text.slice(span.start, span.end)}`);
}

describe('a mistake of meaning', () => {
  it('is not in the contract that all of them are made of', () => {
    assert.deepEqual(told(sound), []);
  });

  for (const [title, right, wrong, expected] of mistakes) {
    it(`is told once, at its cause: ${title}`, () => {
      assert.equal(sound.split(right).length, 2, 'the place is not the only one');
      assert.deepEqual(told(sound.replace(right, () => wrong)), [expected]);
    });
  }
});
