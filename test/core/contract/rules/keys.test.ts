import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnOn, contractPath, tableOn } from '../../../support/contract-column.ts';
import { findings, fixed, told } from '../../../support/told.ts';

/** A table of columns `a`, `b`, …; each text is what the column says in braces. */
const columns = (...texts: readonly string[]): string =>
  `properties:\n${texts.map((text, index) => `  - { name: ${'abcdef'[index]}, ${text} }\n`).join('')}`;

describe('contract/nullable-primary-key', () => {
  const rule = 'contract/nullable-primary-key';
  const cases: readonly (readonly [column: string, expected: readonly string[]])[] = [
    ['primaryKey: true\nrequired: false', ['warning false']],
    ['primaryKey: true', ['info primaryKey']],
    ['primaryKey: true\nrequired: true', []],
    ['primaryKey: false\nrequired: false', []],
    ['required: false', []],
    // Wrong in another way, which the form of the file tells.
    ['primaryKey: true\nrequired: "yes"', []],
    ['primaryKey: true\nrequired:', []],
  ];
  for (const [column, expected] of cases) {
    it(`reads ${JSON.stringify(column)}`, () => {
      const found = findings(rule, columnOn([], column));
      assert.deepEqual(
        found.map((each) => `${each.severity} ${each.excerpt}`),
        expected,
      );
    });
  }

  it('puts the key below the primary key', () => {
    const tree = columnOn([], 'primaryKey: true # by order\ndescription: Number');
    assert.ok(
      fixed(rule, contractPath, tree)?.includes(
        'primaryKey: true # by order\n        required: true\n        description',
      ),
    );
    const braces = tableOn([], columns('primaryKey: true, unique: true'));
    assert.ok(
      fixed(rule, contractPath, braces)?.includes('{ name: a, primaryKey: true, required: true, unique: true }'),
    );
  });

  it('writes JSON in JSON', () => {
    const text =
      '{"apiVersion":"v3.1.0","kind":"DataContract","id":"o","version":"1.0.0","status":"active","schema":[{"name":"orders","properties":[{"name":"id","primaryKey":true}]}]}';
    const after = fixed(rule, 'orders.odcs.json', { 'orders.odcs.json': text });
    assert.equal(after, text.replace('"primaryKey":true', '"primaryKey":true, "required": true'));
  });
});

describe('contract/invalid-key-position', () => {
  const rule = 'contract/invalid-key-position';
  const key = (position: number): string => `primaryKey: true, primaryKeyPosition: ${position}`;
  const cases: readonly (readonly [columns: readonly string[], expected: readonly string[]])[] = [
    [[key(1), key(2)], []],
    [[key(2), key(1)], []],
    [[key(1)], []],
    [['primaryKey: true'], []],
    [['primaryKey: true', 'primaryKey: true'], []],
    [['primaryKey: true, primaryKeyPosition: -1'], []],
    [['primaryKey: false, primaryKeyPosition: -1'], []],
    [['primaryKeyPosition: -1'], []],
    [[key(2)], ['2']],
    [[key(7)], ['7']],
    [[key(1), key(3)], ['3']],
    [[key(1), key(3), key(5)], ['3']],
    [[key(1), key(1)], ['1']],
    [[key(0), key(1)], ['0']],
    [[key(-2), key(1)], ['-2']],
    [[key(1), 'primaryKey: true'], ['primaryKey']],
    [[key(1), 'primaryKey: true, primaryKeyPosition: -1'], ['-1']],
    [[key(1), 'primaryKeyPosition: 2'], ['2']],
    [[key(1), 'primaryKey: false, primaryKeyPosition: 2'], ['2']],
    [[key(1), 'primaryKeyPosition: 2', key(3)], ['2']],
    // A place that is wrong for two reasons is told once.
    [[key(1), 'primaryKeyPosition: 1'], ['1']],
    [['primaryKey: true, primaryKeyPosition: -1', 'primaryKey: true, primaryKeyPosition: -1'], []],
  ];
  for (const [texts, expected] of cases) {
    it(`reads ${texts.join(' | ')}`, () => assert.deepEqual(told(rule, tableOn([], columns(...texts))), expected));
  }

  it('says which number is missing', () => {
    const [finding] = findings(rule, tableOn([], columns(key(1), key(4))));
    assert.equal(
      finding?.message,
      "'primaryKeyPosition: 4' leaves out 2: the primary key has no column there. Number its columns from 1 without gaps.",
    );
  });

  it('numbers the columns anew in their order', () => {
    const after = fixed(rule, contractPath, tableOn([], columns(key(0), key(5), key(3))));
    assert.deepEqual(
      after?.match(/primaryKeyPosition: \d/g)?.map((each) => each.at(-1)),
      ['1', '3', '2'],
    );
    const gap = fixed(rule, contractPath, tableOn([], columns(key(1), key(4))));
    assert.ok(gap?.includes('name: b, primaryKey: true, primaryKeyPosition: 2'));
  });

  it('adds a column with a place to the key', () => {
    const after = fixed(rule, contractPath, tableOn([], columns(key(1), 'primaryKeyPosition: 2')));
    assert.ok(after?.includes('{ name: b, primaryKey: true, primaryKeyPosition: 2 }'));
  });
});

describe('contract/missing-unique-key', () => {
  const rule = 'contract/missing-unique-key';
  const plain = columns('logicalType: string', 'logicalType: string');
  const cases: readonly (readonly [servers: string, table: string, count: number])[] = [
    ['', plain, 1],
    ['', `physicalType: table\n${plain}`, 1],
    ['', `physicalType: BASE TABLE\n${plain}`, 1],
    ['', `physicalType: view\n${plain}`, 0],
    ['', `physicalType: topic\n${plain}`, 0],
    ['postgres', plain, 1],
    ['kafka', plain, 0],
    ['', 'description: Nothing yet', 0],
    ['', columns('primaryKey: true'), 0],
    ['', columns('unique: true'), 0],
    ['', columns('unique: false'), 1],
    ['', `quality: [{ metric: duplicateValues, mustBe: 0 }]\n${plain}`, 0],
    ['', `quality: [{ type: text, dimension: uniqueness, description: One row an order }]\n${plain}`, 0],
    ['', columns('quality: [{ metric: duplicateValues, mustBe: 0 }]'), 0],
    [
      '',
      `quality: [{ type: sql, query: "select count(*) from orders group by id having count(*) > 1", mustBe: 0 }]\n${plain}`,
      0,
    ],
    ['', `quality: [{ metric: nullValues, mustBe: 0 }]\n${plain}`, 1],
  ];
  for (const [servers, table, count] of cases) {
    it(`reads ${JSON.stringify(table)} on ${servers || 'any server'}`, () => {
      assert.deepEqual(told(rule, tableOn(servers ? [servers] : [], table)), Array(count).fill('orders'));
    });
  }

  it('knows the keys of a dbt model', () => {
    const model = (more: string): Record<string, string> => ({
      'models/orders.yml': `models:\n  - name: orders\n    config:\n      contract: { enforced: true }\n${more}    columns:\n      - name: id\n        data_type: int\n      - name: line\n        data_type: int\n`,
    });
    assert.deepEqual(
      findings(rule, model('')).map(({ message }) => message),
      ["Table 'orders' has no key; give it a 'primary_key' constraint or a 'unique' test."],
    );
    assert.deepEqual(told(rule, model('    constraints:\n      - type: unique\n        columns: [id, line]\n')), []);
    assert.deepEqual(
      told(rule, { 'models/orders.yml': (model('')['models/orders.yml'] ?? '').replace('true', 'false') }),
      [],
    );
  });
});
