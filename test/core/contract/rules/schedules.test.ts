import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { head } from '../../../../src/core/contract/rules/example.ts';
import { told } from '../../../support/told.ts';

const path = 'contracts/orders.odcs.yaml';

const scheduled = (schedule: string, scheduler?: string) => ({
  [path]: `${head}schema:
  - name: orders
    quality:
      - metric: rowCount
        mustBeGreaterThan: 0
        schedule: ${schedule}
${scheduler === undefined ? '' : `        scheduler: ${scheduler}\n`}`,
});

describe('contract/invalid-schedule', () => {
  const rule = 'contract/invalid-schedule';

  it('points into every way of writing', () => {
    assert.deepEqual(told(rule, scheduled('0 25 * * *', 'cron')), ['25']);
    assert.deepEqual(told(rule, scheduled("'0 25 * * *'", 'cron')), ['25']);
    assert.deepEqual(told(rule, scheduled('"0 25 * * *"', 'Cron')), ['25']);
    assert.deepEqual(told(rule, scheduled('>-\n          0 25\n          * * *', 'cron')).length, 1);
  });

  it('takes for cron what looks like it where no scheduler is named', () => {
    assert.deepEqual(told(rule, scheduled('0 25 * * *')), ['25']);
    assert.deepEqual(told(rule, scheduled('daily at noon')), []);
    assert.deepEqual(told(rule, scheduled('daily at noon', 'cron')), ['daily at noon']);
    assert.deepEqual(told(rule, scheduled('0 25 * * *', 'airflow')), ['25']);
  });

  it('leaves other schedulers, dialects and templates alone', () => {
    assert.deepEqual(told(rule, scheduled('0 25 * * *', 'control-m')), []);
    assert.deepEqual(told(rule, scheduled('cron(0 20 * * ? *)')), []);
    assert.deepEqual(told(rule, scheduled('H 20 * * *', 'cron')), []);
    assert.deepEqual(told(rule, scheduled("'{{ schedule }}'", 'cron')), []);
    assert.deepEqual(told(rule, scheduled('TZ=UTC 0 20 * * *', 'cron')), []);
  });

  it('looks at promises of service too', () => {
    const text = `${head}slaProperties:\n  - property: latency\n    value: 4\n    unit: h\n    scheduler: cron\n    schedule: 0 20 * *\n`;
    assert.deepEqual(told(rule, { [path]: text }), ['0 20 * *']);
  });
});

describe('contract/invalid-pattern', () => {
  const rule = 'contract/invalid-pattern';

  const pattern = (written: string) => ({
    [path]: `${head}schema:
  - name: orders
    properties:
      - name: order_no
        logicalType: string
        logicalTypeOptions:
          pattern: ${written}
`,
  });

  it('points at the character where the text is written as it is read', () => {
    assert.deepEqual(told(rule, pattern("'^(OR-[0-9]$'")), ['(']);
    assert.deepEqual(told(rule, pattern('^OR-[0-9$')), ['[']);
    assert.deepEqual(told(rule, pattern('"^(OR-\\\\d$"')), ['"^(OR-\\\\d$"']);
  });

  it('looks at the values that a check allows', () => {
    const text = `${head}schema:
  - name: orders
    properties:
      - name: order_no
        quality:
          - metric: invalidValues
            mustBe: 0
            arguments:
              pattern: '[a-z'
`;
    assert.deepEqual(told(rule, { [path]: text }), ['[']);
  });
});
