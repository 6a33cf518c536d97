import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { head } from '../../../../src/core/contract/rules/example.ts';
import { findings, told } from '../../../support/told.ts';

const path = 'contracts/orders.odcs.yaml';

/** A column with these checks, each as a flow mapping. */
const checks = (...each: string[]) => ({
  [path]: `${head}schema:\n  - name: orders\n    properties:\n      - name: status\n        quality:\n${each.map((check) => `          - {${check}}\n`).join('')}`,
});

describe('contract/missing-argument', () => {
  it('asks for the values that the metric is about', () => {
    const tree = checks(
      'metric: invalidValues, mustBe: 0',
      'metric: invalidValues, mustBe: 0, arguments: {pattern: "[a-z]+"}',
      'metric: invalidValues, mustBe: 0, arguments: {validMin: 3}',
      'metric: missingValues, mustBe: 0, arguments: {}',
      'metric: missingValues, mustBe: 0, arguments: {missingValues: [""]}',
      'metric: nullValues, mustBe: 0',
      'type: sql, metric: invalidValues, mustBe: 0, query: SELECT 1',
    );
    const messages = findings('contract/missing-argument', tree).map((each) => each.message);
    assert.deepEqual(messages, [
      "The metric 'invalidValues' needs to know the values; add 'arguments' with 'validValues' or 'pattern'.",
      "The metric 'missingValues' needs to know the values; add 'arguments' with 'missingValues'.",
    ]);
  });
});

describe('contract/loose-target', () => {
  it('compares only what is counted in percent', () => {
    const tree = checks(
      'metric: nullValues, mustBeLessThan: 5, unit: percent',
      'metric: nullValues, mustBeLessOrEqualTo: 6, unit: percent',
      'metric: nullValues, mustBeLessThan: 500, unit: rows',
      'metric: duplicateValues, mustBeBetween: [0, 1], unit: percent',
      'metric: rowCount, mustBeGreaterThan: 50, unit: percent',
      'metric: nullValues, mustBeGreaterThan: 50, unit: percent',
    );
    assert.deepEqual(told('contract/loose-target', tree), ['6', '[0, 1]']);
  });
});

describe('contract/unfit-quality-unit', () => {
  it('finds misspelled units and percent of nothing', () => {
    const units = ['rows', 'percent', 'row', 'precent', 'kg', 'rowz'];
    const tree = checks(...units.map((unit) => `metric: nullValues, mustBe: 0, unit: ${unit}`));
    assert.deepEqual(told('contract/unfit-quality-unit', tree), ['precent', 'rowz']);
  });
});

describe('contract/empty-implementation', () => {
  it('leaves checks with words alone', () => {
    const tree = checks(
      'type: custom, engine: soda, implementation: " "',
      'type: custom, engine: soda, implementation: {}',
      'type: custom, engine: soda, implementation: {type: missing_count}',
    );
    assert.deepEqual(told('contract/empty-implementation', tree), ['" "', '{}']);
  });
});

describe('contract/incomplete-quality', () => {
  const rule = 'contract/incomplete-quality';
  const table = (quality: string) => ({
    [path]: `${head}schema:\n  - name: orders\n    properties:\n      - name: amount\n        criticalDataElement: true\n    quality:\n${quality}`,
  });

  it('names all that is missing, once for a table', () => {
    const [finding, ...more] = findings(rule, table('      - {metric: duplicateValues, mustBe: 0}\n'));
    assert.equal(
      finding?.message,
      "'orders' holds critical data and is not checked for completeness or freshness; add a check, or a promise of service.",
    );
    assert.equal(more.length, 0);
  });

  it('says nothing where a check may be about anything', () => {
    assert.deepEqual(told(rule, table('      - {type: sql, query: SELECT 1, mustBe: 0}\n')), []);
  });
});

describe('contract/check-without-target', () => {
  it('asks only what counts, and only before 3.1.0', () => {
    const tree = checks(
      'rule: rowCount',
      'rule: nullCheck',
      'type: text, description: All orders are there.',
      'type: sql, query: SELECT 1',
      'type: sql, query: SELECT 1, mustBe: 1',
    );
    assert.deepEqual(told('contract/check-without-target', tree), []);
    const older = { [path]: tree[path]?.replace('v3.1.0', 'v3.0.2') ?? '' };
    assert.deepEqual(told('contract/check-without-target', older), ['rowCount', 'query']);
  });
});
