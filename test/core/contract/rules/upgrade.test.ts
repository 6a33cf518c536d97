import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { checkTree, engineFor } from '../../../support/engine.ts';
import { needsStandard, publishedExamples, publishedSchemas } from '../../../support/odcs-standard.ts';
import { fixed, fixes, told } from '../../../support/told.ts';

const rule = 'contract/stale-api-version';
const path = 'contracts/orders.odcs.yaml';

const before = `# the orders of the shop
apiVersion: v3.0.1 # since spring
kind: DataContract
id: orders
version: 1.2.0
status: active
servers:
  - server: lake
    type: athena
    staging_dir: s3://lake/staging # temporary
    schema: shop
schema:
  - name: orders
    properties:
      - name: amount
        logicalType: number
        logicalTypeOptions:
          exclusiveMaximum: false # may be reached
          maximum: 100
      - name: discount
        logicalType: number
        logicalTypeOptions:
          # more than nothing
          minimum: 0
          exclusiveMinimum: true
        quality:
          - rule: nullCheck # all of them
            dimension: completeness
          - rule: duplicatePercent
            mustBeLessThan: 1
      - name: unit
        logicalType: string
        quality:
          - type: library
            rule: validValues
            validValues: [kg, pieces] # as in the shop
          - rule: validValues
            validValues:
              - kg # metric
              - pieces
    quality:
      - rule: rowCount
        mustBeGreaterThan: 0
team:
  - username: order-steward
    role: Data Steward
`;

const after = `# the orders of the shop
apiVersion: v3.1.0 # since spring
kind: DataContract
id: orders
version: 1.2.0
status: active
servers:
  - server: lake
    type: athena
    stagingDir: s3://lake/staging # temporary
    schema: shop
schema:
  - name: orders
    properties:
      - name: amount
        logicalType: number
        logicalTypeOptions:
          maximum: 100
      - name: discount
        logicalType: number
        logicalTypeOptions:
          # more than nothing
          exclusiveMinimum: 0
        quality:
          - metric: nullValues # all of them
            mustBe: 0
            dimension: completeness
          - metric: duplicateValues
            unit: percent
            mustBeLessThan: 1
      - name: unit
        logicalType: string
        quality:
          - type: library
            metric: invalidValues
            mustBe: 0
            arguments: { validValues: [kg, pieces] } # as in the shop
          - metric: invalidValues
            mustBe: 0
            arguments:
              validValues:
              - kg # metric
              - pieces
    quality:
      - metric: rowCount
        mustBeGreaterThan: 0
team:
  - username: order-steward
    role: Data Steward
`;

describe('contract/stale-api-version', () => {
  it('upgrades all that 3.1.0 writes differently, and keeps comments and order', () => {
    const plain = before.replace(' # may be reached', '');
    assert.equal(fixed(rule, path, { [path]: plain }), after);
  });

  it('is not offered where a comment would be lost', () => {
    assert.deepEqual(told(rule, { [path]: before }), ['v3.0.1']);
    assert.deepEqual(fixes(rule, { [path]: before }), []);
  });

  it('is not offered where the result would have errors', () => {
    const unknown = before.replace(' # may be reached', '').replace('    role: Data Steward\n', '    nickname: Max\n');
    assert.deepEqual(told(rule, { [path]: unknown }), ['v3.0.1']);
    assert.deepEqual(fixes(rule, { [path]: unknown }), []);
  });

  it('upgrades JSON', () => {
    const json = {
      apiVersion: 'v3.0.2',
      kind: 'DataContract',
      id: 'orders',
      version: '1.0.0',
      status: 'active',
      schema: [
        {
          name: 'orders',
          properties: [
            { name: 'amount', logicalType: 'number', logicalTypeOptions: { minimum: 0, exclusiveMinimum: true } },
            { name: 'unit', quality: [{ rule: 'validValues', validValues: ['kg'] }] },
          ],
        },
      ],
    };
    const at = 'contracts/orders.odcs.json';
    const text = fixed(rule, at, { [at]: JSON.stringify(json, null, 2) }) ?? '';
    const now = JSON.parse(text);
    assert.equal(now.apiVersion, 'v3.1.0');
    assert.deepEqual(now.schema[0].properties[0].logicalTypeOptions, { exclusiveMinimum: 0 });
    assert.deepEqual(now.schema[0].properties[1].quality, [
      { metric: 'invalidValues', mustBe: 0, arguments: { validValues: ['kg'] } },
    ]);
  });

  it('says of ODCS 2 that it is a legacy, and nothing else', () => {
    const text = 'apiVersion: v2.2.2\nkind: DataContract\nuuid: 1\nversion: 1.0.0\ndatasetName: orders\n';
    const found = [...checkTree(engineFor(), { [path]: text }).values()].flat();
    assert.deepEqual(
      found.map((each) => [each.rule, each.severity]),
      [['contract/legacy-specification', 'warning']],
    );
    assert.match(found[0]?.message ?? '', /^ODCS 2 gave way to ODCS 3\.1\.0.*convert this contract/);
  });
});

describe('the published examples', () => {
  it('of 3.0 are valid contracts of 3.1.0 when they are upgraded', needsStandard, () => {
    const isValid = publishedSchemas()['3.1.0'];
    // Those that use what only 3.1.0 has are reported as that.
    const older = [...publishedExamples()].filter(([name, { text }]) => told(rule, { [name]: text }).length > 0);
    assert.ok(older.length > 0);
    for (const [name, { text }] of older) {
      const upgraded = fixed(rule, name, { [name]: text }) ?? '';
      assert.deepEqual(isValid(parse(upgraded)).errors, [], name);
      assert.match(upgraded, /^apiVersion: "?v3\.1\.0/m);
    }
  });
});
