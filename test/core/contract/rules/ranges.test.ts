import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnOn, contractPath } from '../../../support/contract-column.ts';
import { findings, fixed, told } from '../../../support/told.ts';

const options = (logical: string, pairs: string, physical = ''): string =>
  `logicalType: ${logical}\n${physical ? `physicalType: ${physical}\n` : ''}logicalTypeOptions: { ${pairs} }`;

const quality = (check: string): string => `quality:\n  - { ${check} }`;

describe('contract/inverted-range', () => {
  const rule = 'contract/inverted-range';
  const cases: readonly (readonly [column: string, expected: readonly string[]])[] = [
    [options('integer', 'minimum: 100, maximum: 1'), ['100']],
    [options('integer', 'minimum: 1, maximum: 100'), []],
    [options('integer', 'minimum: 1, maximum: 1'), []],
    [options('number', 'exclusiveMinimum: 1, maximum: 1'), ['1']],
    [options('number', 'exclusiveMinimum: 1, exclusiveMaximum: 0'), ['1']],
    [options('number', 'minimum: -5, maximum: -10'), ['-5']],
    [options('date', 'minimum: "2024-01-01", maximum: "2023-01-01"'), ['"2024-01-01"']],
    [options('date', 'minimum: "2023-01-01", maximum: "2024-01-01"'), []],
    [options('date', 'minimum: "01.02.2024", maximum: "01.01.2024"'), []],
    [
      options('timestamp', 'minimum: "2024-01-01T10:00:00+01:00", maximum: "2024-01-01T09:00:00+01:00"'),
      ['"2024-01-01T10:00:00+01:00"'],
    ],
    // The second one is later, although it looks earlier.
    [options('timestamp', 'minimum: "2024-01-01T10:00:00+01:00", maximum: "2024-01-01T09:30:00Z"'), []],
    [options('time', 'minimum: "23:00:00", maximum: "01:00:00"'), ['"23:00:00"']],
    [options('string', 'minLength: 10, maxLength: 5'), ['10']],
    [options('string', 'minLength: 5, maxLength: 5'), []],
    [options('array', 'minItems: 3, maxItems: 2'), ['3']],
    [options('object', 'minProperties: 3, maxProperties: 2'), ['3']],
    [options('integer', 'minimum: x, maximum: 1'), []],
    [quality('metric: nullValues, mustBeBetween: [10, 1]'), ['[10, 1]']],
    [quality('metric: nullValues, mustNotBeBetween: [10, 1]'), ['[10, 1]']],
    [quality('metric: nullValues, mustBeBetween: [1, 10]'), []],
    [quality('metric: nullValues, mustBeBetween: [10]'), []],
    [quality('metric: nullValues, mustBeBetween: [b, a]'), []],
  ];
  for (const [column, expected] of cases) {
    it(`reads ${JSON.stringify(column)}`, () => assert.deepEqual(told(rule, columnOn([], column)), expected));
  }

  it('reads the exclusive limits of 3.0, which are true or false', () => {
    const [path, text] = Object.entries(
      columnOn([], options('integer', 'minimum: 5, maximum: 5, exclusiveMinimum: true')),
    )[0] as [string, string];
    assert.deepEqual(told(rule, { [path]: text.replace('v3.1.0', 'v3.0.2') }), ['5']);
    assert.deepEqual(told(rule, { [path]: text.replace('v3.1.0', 'v3.0.2').replace('true', 'false') }), []);
  });

  it('swaps the values', () => {
    const tree = columnOn([], quality('metric: nullValues, mustBeBetween: [10, 1]'));
    assert.match(fixed(rule, contractPath, tree) ?? '', /mustBeBetween: \[1, 10\]/);
    const dates = columnOn([], options('date', 'minimum: "2024-01-01", maximum: "2023-01-01"'));
    assert.match(fixed(rule, contractPath, dates) ?? '', /minimum: "2023-01-01", maximum: "2024-01-01"/);
  });

  it('says once what is wrong', () => {
    assert.deepEqual(
      findings(rule, columnOn([], options('integer', 'minimum: 100, maximum: 1, exclusiveMaximum: 0'))).map(
        (each) => each.message,
      ),
      ["'minimum' (100) is above 'maximum' (1), so they leave no value; swap them or correct one."],
    );
  });
});

describe('contract/range-exceeds-type', () => {
  const rule = 'contract/range-exceeds-type';
  const cases: readonly (readonly [servers: string, column: string, expected: readonly string[]])[] = [
    ['', options('number', 'maximum: 1000000', 'numeric(4,2)'), ['warning 1000000']],
    ['', options('number', 'maximum: 100', 'numeric(4,2)'), ['warning 100']],
    ['', options('number', 'exclusiveMaximum: 100', 'numeric(4,2)'), []],
    ['', options('number', 'maximum: 99.99', 'numeric(4,2)'), []],
    ['', options('number', 'minimum: 1000', 'numeric(4,2)'), ['error 1000']],
    ['', options('integer', 'maximum: 100000', 'smallint'), []],
    ['postgres', options('integer', 'maximum: 100000', 'smallint'), ['warning 100000']],
    ['postgres', options('integer', 'minimum: 0, maximum: 32767', 'smallint'), []],
    ['postgres', options('integer', 'minimum: -100000', 'smallint'), ['warning -100000']],
    ['postgres', options('integer', 'maximum: -100000', 'smallint'), ['error -100000']],
    ['postgres', options('integer', 'maximum: 9223372036854775807', 'bigint'), []],
    ['snowflake', options('integer', 'maximum: 100000', 'smallint'), []],
    ['mysql', options('integer', 'minimum: -1', 'int unsigned'), ['warning -1']],
    ['postgres snowflake', options('integer', 'maximum: 100000', 'smallint'), []],
    ['postgres', options('number', 'maximum: 1e12', 'numeric'), []],
    ['databricks', options('number', 'maximum: 1e12', 'decimal'), []],
    ['', options('string', 'maxLength: 20', 'varchar(10)'), []],
    ['postgres', options('string', 'maxLength: 20', 'varchar(10)'), ['warning 20']],
    ['postgres', options('string', 'minLength: 20', 'varchar(10)'), ['error 20']],
    ['postgres', options('string', 'maxLength: 10', 'varchar(10)'), []],
    ['postgres', options('string', 'maxLength: 20', 'text'), []],
    ['duckdb', options('string', 'maxLength: 20', 'varchar(10)'), []],
    ['oracle', options('string', 'maxLength: 20', 'varchar(10)'), []],
    ['', options('integer', 'format: i8, maximum: 1000'), ['warning 1000']],
    ['', options('integer', 'format: u8, minimum: -1'), ['warning -1']],
    ['', options('integer', 'format: i64, maximum: 1000', 'int'), []],
    ['', 'physicalType: int\nlogicalTypeOptions: { format: { a: 1 }, maximum: { b: 2 } }', []],
  ];
  for (const [servers, column, expected] of cases) {
    it(`reads ${JSON.stringify(column)} on ${servers || 'any server'}`, () => {
      const found = findings(rule, columnOn(servers ? servers.split(' ') : [], column));
      assert.deepEqual(
        found.map((each) => `${each.severity} ${each.excerpt}`),
        expected,
      );
    });
  }
});

describe('contract/impossible-threshold', () => {
  const rule = 'contract/impossible-threshold';
  const cases: readonly (readonly [check: string, expected: readonly string[]])[] = [
    ['metric: nullValues, mustBeLessThan: 150, unit: percent', ['150']],
    ['metric: nullValues, mustBeLessThan: 150, unit: rows', []],
    ['metric: nullValues, mustBeLessThan: 150', []],
    ['metric: nullValues, mustBe: -1', ['-1']],
    ['metric: rowCount, mustBeGreaterThan: -5', ['-5']],
    ['metric: nullValues, mustBeLessThan: 0', ['0']],
    ['metric: nullValues, mustBeGreaterOrEqualTo: 0', []],
    ['metric: nullValues, mustBeBetween: [0, 120], unit: percent', ['[0, 120]']],
    ['metric: nullValues, mustBeBetween: [0, 100], unit: percent', []],
    ['metric: duplicateValues, mustBeGreaterThan: 100, unit: percent', ['100']],
    ['type: sql, query: select 1, mustBe: -1', []],
    ['type: sql, query: select growth, mustBeLessThan: 150, unit: percent', []],
    ['metric: nullValues, mustBe: "150", unit: percent', []],
  ];
  for (const [check, expected] of cases) {
    it(`reads ${check}`, () => assert.deepEqual(told(rule, columnOn([], quality(check))), expected));
  }
});

describe('contract/mismatched-example', () => {
  const rule = 'contract/mismatched-example';
  const cases: readonly (readonly [column: string, examples: string, expected: readonly string[]])[] = [
    ['logicalType: integer', '12, abc, 1.5, "9999", true', ['abc', '1.5', 'true']],
    ['logicalType: integer', 'null, "", N/A, "<id>", "..."', []],
    ['logicalType: number', '1.5, 12, none, high', ['high']],
    ['logicalType: boolean', 'true, 1, yes, 7', ['7']],
    ['logicalType: date', '2024-01-01, "2024-01-01", tomorrow, 20240101', ['tomorrow']],
    ['logicalType: string', '12, text, true', []],
    [options('string', 'minLength: 3, maxLength: 5'), 'ab, abc, abcdef, 12345678', ['ab', 'abcdef']],
    [options('string', 'format: uuid'), '99e8bb10-3785-4634-9664-8dc79eb69d43, 12-34', ['12-34']],
    [options('string', 'format: email'), 'a@example.com, nobody', ['nobody']],
    [options('integer', 'minimum: 1, maximum: 10'), '0, 1, 10, 11', ['0', '11']],
    [options('integer', 'exclusiveMinimum: 1'), '1, 2', ['1']],
    [options('date', 'minimum: "2024-01-01"'), '"2023-12-31", "2024-01-01"', ['"2023-12-31"']],
    ['logicalType: string\nphysicalType: char(2)', 'DE, DEU', []],
    ['', 'a, 1', []],
  ];
  for (const [column, examples, expected] of cases) {
    it(`reads ${JSON.stringify(column)} with ${examples}`, () => {
      assert.deepEqual(told(rule, columnOn([], `${column}\nexamples: [${examples}]`)), expected);
    });
  }

  it('knows how long a text the type of the server holds', () => {
    const tree = columnOn(['postgres'], 'logicalType: string\nphysicalType: varchar(2)\nexamples: [DE, DEU]');
    assert.deepEqual(
      findings(rule, tree).map(({ message }) => message),
      ["The example 'DEU' of column 'amount' is longer than its type holds (2)."],
    );
  });
});

describe('contract/invalid-value-format', () => {
  const rule = 'contract/invalid-value-format';
  const cases: Readonly<Record<string, string | undefined>> = {
    'yyyy-MM-dd': undefined,
    'dd/MM/yyyy HH:mm:ss': undefined,
    "yyyy-MM-dd'T'HH:mm:ss.SSSXXX": undefined,
    // The documentation of ODCS itself writes it so.
    'yyyy-MM-ddTHH:mm:ssZ': undefined,
    "YYYY-'W'ww": undefined,
    uuuuMMdd: undefined,
    'hh:mm a': undefined,
    ISO8601: undefined,
    'date-time': undefined,
    epoch: undefined,
    'YYYY-MM-DD': 'yyyy-MM-dd',
    'DD.MM.YYYY': 'dd.MM.yyyy',
    'YYYY-MM-DD HH:mm:ss': 'yyyy-MM-dd HH:mm:ss',
    'yyyy-mm-dd': 'yyyy-MM-dd',
    'HH:MM:ss': 'HH:mm:ss',
    'HH:mm:SS': 'HH:mm:ss',
    '%Y-%m-%d': 'yyyy-MM-dd',
    '%Y-%m-%dT%H:%M:%S': "yyyy-MM-dd'T'HH:mm:ss",
  };
  for (const [format, expected] of Object.entries(cases)) {
    it(`reads ${format}`, () => {
      const tree = columnOn([], options('timestamp', `format: ${JSON.stringify(format)}`));
      assert.equal(told(rule, tree).length, expected === undefined ? 0 : 1);
      if (expected !== undefined) {
        assert.ok(fixed(rule, contractPath, tree)?.includes(`format: ${JSON.stringify(expected)}`));
      }
    });
  }
  for (const [format, expected] of [
    ['emial', 1],
    ['emai', 1],
    ['email', 0],
    ['phone', 0],
    ['hostnme', 1],
    ['ipv4', 0],
    ['mac', 0],
  ] as const) {
    it(`reads ${format} of a text`, () => {
      assert.equal(told(rule, columnOn([], options('string', `format: ${format}`))).length, expected);
    });
  }
});

describe('contract/unknown-timezone', () => {
  for (const [zone, expected] of [
    ['Europe/Berlin', []],
    ['Etc/UTC', []],
    ['US/Eastern', []],
    ['UTC', []],
    ['CET', []],
    ['+02:00', []],
    ['Europe/Berln', ['Europe/Berln']],
    ['Australia/Sidney', ['Australia/Sidney']],
    ['Mars/Base', ['Mars/Base']],
  ] as const) {
    it(`reads ${zone}`, () => {
      const tree = columnOn([], `logicalType: timestamp\nlogicalTypeOptions:\n  defaultTimezone: ${zone}`);
      assert.deepEqual(told('contract/unknown-timezone', tree), expected);
    });
  }
});
