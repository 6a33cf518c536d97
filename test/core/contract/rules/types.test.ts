import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnOn, contractPath, tableOn } from '../../../support/contract-column.ts';
import { findings, fixed, told } from '../../../support/told.ts';

const types = (logical: string, physical: string): string => `logicalType: ${logical}\nphysicalType: ${physical}`;

describe('contract/contradictory-types', () => {
  const rule = 'contract/contradictory-types';
  const contradictions: readonly (readonly [server: string, logical: string, physical: string])[] = [
    ['postgres', 'integer', 'text'],
    ['postgres', 'integer', 'varchar(10)'],
    ['postgres', 'number', 'timestamptz'],
    ['postgres', 'string', 'boolean'],
    ['postgres', 'string', 'date'],
    ['postgres', 'boolean', 'timestamp'],
    ['postgres', 'date', 'boolean'],
    ['postgres', 'timestamp', 'date'],
    ['postgres', 'timestamp', 'time'],
    ['postgres', 'time', 'date'],
    ['postgres', 'object', 'integer'],
    ['postgres', 'array', 'boolean'],
    ['postgres', 'integer', 'integer[]'],
    // A row version, which has nothing to do with time.
    ['sqlserver', 'timestamp', 'timestamp'],
    ['snowflake', 'number', 'VARCHAR(16777216)'],
    ['bigquery', 'integer', 'STRING'],
    ['databricks', 'string', 'array<string>'],
    ['trino', 'string', 'map(varchar, varchar)'],
    ['', 'integer', 'varchar(20)'],
    ['', 'boolean', 'timestamp(3)'],
  ];
  for (const [server, logical, physical] of contradictions) {
    it(`reports ${physical} for ${logical} on ${server || 'any server'}`, () => {
      assert.deepEqual(told(rule, columnOn(server ? [server] : [], types(logical, physical))), [physical]);
    });
  }

  const inUse: readonly (readonly [server: string, logical: string, physical: string])[] = [
    ['postgres', 'string', 'uuid'],
    ['postgres', 'string', 'jsonb'],
    ['postgres', 'string', 'bigint'],
    ['postgres', 'string', 'numeric(10)'],
    ['postgres', 'string', 'time'],
    ['postgres', 'string', 'bytea'],
    ['postgres', 'string', 'inet'],
    ['postgres', 'string', 'order_status'],
    ['postgres', 'number', 'integer'],
    ['postgres', 'number', 'money'],
    ['postgres', 'integer', 'numeric(10)'],
    ['postgres', 'integer', 'double precision'],
    ['postgres', 'boolean', 'char(1)'],
    ['postgres', 'boolean', 'smallint'],
    ['postgres', 'date', 'timestamptz'],
    ['postgres', 'date', 'varchar(10)'],
    ['postgres', 'date', 'integer'],
    ['postgres', 'timestamp', 'bigint'],
    ['postgres', 'time', 'varchar(8)'],
    ['postgres', 'object', 'jsonb'],
    ['postgres', 'object', 'text'],
    ['postgres', 'object', 'uuid'],
    ['postgres', 'array', 'text[]'],
    ['postgres', 'array', 'jsonb'],
    ['postgres', 'array', 'text'],
    ['mysql', 'boolean', 'tinyint(1)'],
    ['mysql', 'timestamp', 'datetime'],
    ['sqlserver', 'boolean', 'bit'],
    ['snowflake', 'boolean', 'NUMBER(1,0)'],
    ['snowflake', 'array', 'VARIANT'],
    // A repeated column: the type is that of each value.
    ['bigquery', 'array', 'INT64'],
    ['bigquery', 'array', 'RECORD'],
    ['databricks', 'object', 'struct<a:int>'],
    // An Oracle DATE has a time of day.
    ['', 'timestamp', 'date'],
    ['oracle', 'timestamp', 'DATE'],
    ['oracle', 'integer', 'text'],
    ['kafka', 'integer', 'text'],
    ['s3', 'integer', 'text'],
    // PostgreSQL's bits are SQL Server's boolean.
    ['', 'boolean', 'bit'],
    ['', 'timestamp', 'timestamp'],
    ['postgres', 'integer', '"{{ type }}"'],
    ['postgres', 'decimal', 'text'],
  ];
  for (const [server, logical, physical] of inUse) {
    it(`takes ${physical} for ${logical} on ${server || 'any server'}`, () => {
      assert.deepEqual(told(rule, columnOn(server ? [server] : [], types(logical, physical))), []);
    });
  }

  it('reports only what contradicts itself on each server that knows the type', () => {
    assert.deepEqual(told(rule, columnOn(['postgres', 'sqlserver'], types('timestamp', 'timestamp'))), []);
    assert.deepEqual(told(rule, columnOn(['postgres', 'bigquery'], types('integer', 'text'))), ['text']);
    assert.deepEqual(told(rule, columnOn(['postgres', 'oracle'], types('integer', 'text'))), []);
  });

  it('says nothing of the fields of topics', () => {
    assert.deepEqual(
      told(
        rule,
        tableOn([], 'physicalType: topic\nproperties:\n  - name: a\n    logicalType: integer\n    physicalType: text'),
      ),
      [],
    );
  });

  it('looks into objects and arrays', () => {
    const tree = columnOn(
      ['postgres'],
      'logicalType: array\nitems:\n  logicalType: object\n  properties:\n    - name: a\n      logicalType: integer\n      physicalType: text',
    );
    assert.deepEqual(told(rule, tree), ['text']);
  });

  it('knows a length in brackets for what it is', () => {
    const tree = columnOn(['postgres'], types('string', 'varchar[50]'));
    assert.deepEqual(
      findings(rule, tree).map(({ severity, message }) => [severity, message]),
      [['info', "A length stands in parentheses; 'varchar[50]' is an array to PostgreSQL. Write 'varchar(50)'."]],
    );
    assert.match(fixed(rule, contractPath, tree) ?? '', /physicalType: varchar\(50\)$/m);
    assert.deepEqual(told(rule, columnOn(['postgres'], types('string', 'text[]'))), []);
  });

  it('offers the logical type that fits', () => {
    const tree = columnOn(['postgres'], types('integer', 'text'));
    assert.match(fixed(rule, contractPath, tree) ?? '', /logicalType: string$/m);
    assert.deepEqual(
      findings(rule, tree).map(({ message }) => message),
      [
        "Column 'amount' is 'integer' by its logical type, and 'text' is text in PostgreSQL; change the one that is wrong.",
      ],
    );
  });
});

describe('contract/foreign-physical-type', () => {
  const rule = 'contract/foreign-physical-type';
  const cases: readonly (readonly [servers: string, physical: string, instead: string | undefined])[] = [
    ['postgres', 'STRING', 'TEXT'],
    ['postgres', 'int64', 'bigint'],
    ['postgres', 'NUMBER(10,2)', 'NUMERIC(10,2)'],
    ['postgres', 'datetime', 'timestamp'],
    ['bigquery', 'varchar(20)', 'string(20)'],
    ['snowflake', 'jsonb', 'variant'],
    ['sqlserver', 'boolean', 'bit'],
    ['databricks', 'text', 'string'],
    ['bigquery', 'uuid', undefined],
    ['postgres snowflake', 'int64', undefined],
  ];
  for (const [servers, physical, instead] of cases) {
    it(`reports ${physical} on ${servers}`, () => {
      const tree = columnOn(servers.split(' '), `physicalType: ${physical}`);
      const [finding] = findings(rule, tree);
      assert.equal(finding?.excerpt, physical);
      assert.equal(finding?.severity, instead ? 'warning' : 'info');
      if (instead) assert.equal(fixed(rule, contractPath, tree), tree[contractPath]?.replace(physical, instead));
    });
  }

  const silent = [
    ['postgres', 'uuid'],
    ['postgres', 'order_status'],
    ['postgres', 'struct<a:int>'],
    ['postgres', 'array'],
    ['postgres', 'enum'],
    ['postgres bigquery', 'STRING'],
    ['postgres s3', 'string'],
    ['postgres oracle', 'string'],
    ['kafka', 'string'],
    ['oracle', 'varchar2(10)'],
  ] as const;
  for (const [servers, physical] of silent) {
    it(`says nothing of ${physical} on ${servers}`, () => {
      assert.deepEqual(told(rule, columnOn(servers.split(' '), `physicalType: ${physical}`)), []);
    });
  }

  it('says nothing without a server', () => assert.deepEqual(told(rule, columnOn([], 'physicalType: STRING')), []));
});

describe('contract/unknown-physical-type', () => {
  const rule = 'contract/unknown-physical-type';
  const cases: readonly (readonly [servers: string, physical: string, word: string, meant: string])[] = [
    ['', 'varchr(10)', 'varchr', 'varchar'],
    ['', 'VARCHR(10)', 'VARCHR', 'VARCHAR'],
    ['', 'integr', 'integr', 'integer'],
    ['', 'timestmap', 'timestmap', 'timestamp'],
    ['postgres', 'boolaen', 'boolaen', 'boolean'],
    ['postgres', 'varchar2(10)', '', ''],
    ['databricks', 'array<strng>', 'strng', 'string'],
    ['databricks', 'struct<a:bigin,b:string>', 'bigin', 'bigint'],
  ];
  for (const [servers, physical, word, meant] of cases.filter((each) => each[2] !== '')) {
    it(`takes ${physical} for a slip of the pen`, () => {
      const tree = columnOn(servers ? [servers] : [], `physicalType: ${physical}`);
      assert.deepEqual(told(rule, tree), [word]);
      assert.equal(fixed(rule, contractPath, tree), tree[contractPath]?.replace(word, meant));
    });
  }

  const own = [
    'Flag',
    'Phone',
    'AccountNumber',
    'NameStyle',
    '_text',
    '_int4',
    'public.order_state',
    'order_status',
    'varchar2(10)',
  ];
  const others = [
    'clob',
    'LowCardinality(String)',
    'DateTime64(3)',
    'Int32',
    'enum',
    'record',
    'list',
    'any',
    'keyword',
    'fixed',
  ];
  for (const physical of [
    ...own,
    ...others,
    'map<string,struct<unit:string>>',
    '"{{ string_type }}"',
    'state',
    'key',
  ]) {
    it(`leaves ${physical} alone`, () => assert.deepEqual(told(rule, columnOn([], `physicalType: ${physical}`)), []));
  }

  it('corrects a text in quotes within its quotes', () => {
    const tree = columnOn([], 'physicalType: " varchr(10)"');
    assert.deepEqual(told(rule, tree), ['varchr']);
  });

  it('says nothing where a server has types that are not known', () => {
    assert.deepEqual(told(rule, columnOn(['oracle'], 'physicalType: varchr(10)')), []);
  });
});

describe('contract/invalid-type-parameter', () => {
  const rule = 'contract/invalid-type-parameter';
  const cases: readonly (readonly [servers: string, physical: string, shown: string, severity: string])[] = [
    ['postgres', 'varchar(0)', '0', 'error'],
    ['postgres', 'numeric(1001)', '1001', 'error'],
    ['postgres', 'int(11)', '(11)', 'error'],
    ['postgres', 'timestamp(9)', '9', 'error'],
    ['snowflake', 'NUMBER(40,2)', '40', 'error'],
    ['snowflake', 'NUMBER(4,6)', '6', 'error'],
    ['bigquery', 'NUMERIC(35,2)', '35', 'error'],
    ['databricks', 'varchar', 'varchar', 'warning'],
    ['sqlserver', 'varchar(9000)', '9000', 'error'],
    ['mysql', 'decimal(10,31)', '31', 'error'],
    ['trino', 'timestamp(13) with time zone', '13', 'error'],
    ['', 'varchar(10,2)', '2', 'warning'],
    ['', 'boolean(1)', '(1)', 'warning'],
  ];
  for (const [server, physical, shown, severity] of cases) {
    it(`refuses ${physical} on ${server || 'any server'}`, () => {
      const found = findings(rule, columnOn(server ? [server] : [], `physicalType: ${physical}`));
      assert.deepEqual(
        found.map((each) => [each.excerpt, each.severity]),
        [[shown, severity]],
      );
    });
  }

  const sound = [
    ['postgres', 'numeric(4,6)'],
    ['postgres', 'numeric(5,-2)'],
    ['mysql', 'int(11)'],
    ['mysql', 'varchar(0)'],
    ['sqlserver', 'varchar(max)'],
    ['redshift', 'varchar(max)'],
    ['oracle', 'NUMBER(*,0)'],
    ['postgres mysql', 'int(11)'],
    ['', 'varchar(0)'],
    ['', 'number(4,6)'],
    ['', 'timestamp(13)'],
    ['', 'float(3,2)'],
    ['', 'varchar(65536)'],
    ['', 'varchar'],
    ['databricks bigquery', 'string'],
    ['postgres', 'geometry(point, 4326)'],
    ['postgres', 'vector(1536)'],
  ] as const;
  for (const [servers, physical] of sound) {
    it(`takes ${physical} on ${servers || 'any server'}`, () => {
      const names = servers ? servers.split(' ') : [];
      assert.deepEqual(told(rule, columnOn(names, `physicalType: ${physical}`)), []);
    });
  }
});

describe('contract/lost-timezone', () => {
  const rule = 'contract/lost-timezone';
  const zoned = (physical: string): string =>
    `logicalType: timestamp\nphysicalType: ${physical}\nlogicalTypeOptions:\n  timezone: true`;
  for (const [server, physical, expected] of [
    ['postgres', 'timestamp', ['timestamp']],
    ['postgres', 'timestamptz', []],
    ['snowflake', 'TIMESTAMP_NTZ(9)', ['TIMESTAMP_NTZ(9)']],
    ['snowflake', 'TIMESTAMP', []],
    ['databricks', 'timestamp', []],
    ['mysql', 'datetime', ['datetime']],
    ['mysql', 'timestamp', []],
    ['oracle', 'timestamp', []],
  ] as const) {
    it(`reads ${physical} on ${server}`, () =>
      assert.deepEqual(told(rule, columnOn([server], zoned(physical))), expected));
  }
  it('says nothing without a server', () => assert.deepEqual(told(rule, columnOn([], zoned('timestamp'))), []));
});

describe('contract/array-without-items and contract/object-without-properties', () => {
  const array = 'contract/array-without-items';
  const object = 'contract/object-without-properties';
  const cases: readonly (readonly [rule: string, column: string, expected: readonly string[]])[] = [
    [array, 'logicalType: array', ['array']],
    [array, 'logicalType: array\nphysicalType: array', ['array']],
    [array, 'logicalType: array\nphysicalType: array<string>', []],
    [array, 'logicalType: array\nphysicalType: text[]', []],
    [array, 'logicalType: array\nphysicalType: jsonb', []],
    [array, 'logicalType: array\nphysicalType: text', []],
    [array, 'logicalType: array\nitems:\n  logicalType: string', []],
    [array, 'logicalType: array\nitems:\n  logicalType: array', ['array']],
    [object, 'logicalType: object', ['object']],
    [object, 'logicalType: object\nphysicalType: STRUCT', ['object']],
    [object, 'logicalType: object\nphysicalType: struct<a:int>', []],
    [object, 'logicalType: object\nphysicalType: json', []],
    [object, 'logicalType: object\nphysicalType: Name', []],
    [object, 'logicalType: object\nphysicalType: map', []],
    [object, 'logicalType: object\nproperties:\n  - name: city', []],
    [object, 'logicalType: object\nproperties:', []],
  ];
  for (const [rule, column, expected] of cases) {
    it(`reads ${JSON.stringify(column)}`, () => assert.deepEqual(told(rule, columnOn([], column)), expected));
  }
});

describe('a dbt model', () => {
  const model = (type: string): Record<string, string> => ({
    'models/orders.yml': `models:
  - name: orders
    config:
      contract: { enforced: true }
    columns:
      - name: id
        data_type: ${type}
        constraints:
          - type: primary_key
`,
  });
  for (const [rule, type, expected] of [
    ['contract/unknown-physical-type', 'varchr(10)', ['varchr']],
    ['contract/unknown-physical-type', '"{{ dbt.type_string() }}"', []],
    ['contract/invalid-type-parameter', 'varchar(10,2)', ['2']],
    ['contract/foreign-physical-type', 'string', []],
    ['contract/missing-unique-key', 'string', []],
    ['contract/nullable-primary-key', 'string', []],
  ] as const) {
    it(`with ${type} tells of ${rule}: ${expected.length}`, () => assert.deepEqual(told(rule, model(type)), expected));
  }
});
