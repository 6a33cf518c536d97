import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { head } from '../../../../src/core/contract/rules/example.ts';
import { findings, fixed, told } from '../../../support/told.ts';

const path = 'contracts/orders.odcs.yaml';
const contract = (version: string, status = 'active', more = '') => ({
  [path]: `apiVersion: v3.1.0\nkind: DataContract\nid: orders\nversion: ${version}\nstatus: ${status}\n${more}`,
});

describe('contract/invalid-version', () => {
  const rule = 'contract/invalid-version';

  it('completes what is almost a semantic version', () => {
    const become = (version: string) => /version: (.*)\nstatus/.exec(fixed(rule, path, contract(version)) ?? '')?.[1];
    assert.equal(become("'1.0'"), "'1.0.0'");
    assert.equal(become('v1.2.3'), '1.2.3');
    assert.equal(become('"2"'), '"2.0.0"');
    assert.equal(become('v2-beta'), '2.0.0-beta');
  });

  it('leaves semantic versions, templates and numbers alone', () => {
    // What is a number has the wrong type, which the form of the contract reports.
    for (const version of ['1.0.0', '0.1.0-rc.1', '1.2.3+build.5', "'{{ version }}'", '1.0', "''"]) {
      assert.deepEqual(told(rule, contract(version)), [], version);
    }
  });

  it('does not make a version of a date', () => {
    assert.deepEqual(told(rule, contract("'2024.01'")), ["'2024.01'"]);
    assert.throws(() => fixed(rule, path, contract("'2024.01'")));
  });
});

describe('contract/unknown-status', () => {
  it('finds only what is almost one of the standard', () => {
    const found = (status: string) => told('contract/unknown-status', contract('1.0.0', status));
    for (const status of ['Active', 'depricated', 'actve', 'retierd']) assert.deepEqual(found(status), [status]);
    for (const status of ['active', 'production', 'in development', 'inactive', 'archived', 'released', 'live']) {
      assert.deepEqual(found(status), [], status);
    }
  });
});

describe('contract/contradictory-lifecycle', () => {
  const dates = (...values: readonly (readonly [string, string])[]) =>
    contract(
      '1.0.0',
      'active',
      `slaProperties:\n${values.map(([property, value]) => `  - property: ${property}\n    value: ${value}\n`).join('')}`,
    );
  const rule = 'contract/contradictory-lifecycle';

  it('holds every date against the stages before it', () => {
    const wrong = dates(['generalAvailability', '2025-01-01'], ['endOfLife', '2024-01-01']);
    assert.deepEqual(told(rule, wrong), ['2024-01-01']);
    const late = dates(['endOfLife', '2030-01-01'], ['endOfSupport', '2031-01-01']);
    assert.deepEqual(told(rule, late), ['2030-01-01']);
  });

  it('compares moments, not texts, and only dates that can be read', () => {
    const zones = dates(
      ['generalAvailability', '"2025-01-01T00:00:00+02:00"'],
      ['endOfSupport', '"2024-12-31T23:00:00Z"'],
    );
    assert.deepEqual(told(rule, zones), []);
    assert.deepEqual(told(rule, dates(['generalAvailability', '2025-01-01'], ['endOfLife', 'soon'])), []);
  });
});

describe('contract/deprecated-without-end', () => {
  it('asks only deprecated contracts', () => {
    const rule = 'contract/deprecated-without-end';
    assert.deepEqual(told(rule, contract('1.0.0', 'deprecated')), ['deprecated']);
    assert.deepEqual(told(rule, contract('1.0.0', 'retired')), []);
  });
});

describe('contract/unknown-successor', () => {
  it('reports people who replace themselves', () => {
    const team = `${head}team:\n  - username: a\n    replacedByUsername: a\n  - username: b\n    replacedByUsername: a\n`;
    const [finding, ...more] = findings('contract/unknown-successor', { [path]: team });
    assert.equal(finding?.message, "'a' cannot be replaced by the same person; name who came after.");
    assert.equal(more.length, 0);
  });
});

describe('contract/impossible-date', () => {
  it('looks days up in the calendar, and leaves other forms to those who report them', () => {
    const days = ['2025-02-29', '2024-02-29', '2025-04-31', '2025-13-01', 'soon'];
    const team = days.map((day) => `  - username: a\n    dateIn: '${day}'\n`).join('');
    const text = `${head}contractCreatedTs: '2025-06-31T08:00:00Z'\nteam:\n${team}`;
    assert.deepEqual(told('contract/impossible-date', { [path]: text }), [
      "'2025-06-31T08:00:00Z'",
      "'2025-02-29'",
      "'2025-04-31'",
    ]);
  });
});
