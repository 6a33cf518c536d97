import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dialectsOf, parameterOf, typeIn } from '../../../../src/core/contract/types/data-type.ts';
import { dialects } from '../../../../src/core/contract/types/dialects/index.ts';
import { equivalentIn } from '../../../../src/core/contract/types/equivalent.ts';
import { numberLimits, statedLength } from '../../../../src/core/contract/types/limits.ts';
import { parameterFault } from '../../../../src/core/contract/types/parameter-faults.ts';

/** What a dialect makes of a text: family, then numbers or length, then what it refuses; `-` for no type of it. */
function read(id: string, text: string): string {
  const dialect = dialects.find((each) => each.id === id);
  assert.ok(dialect);
  const type = typeIn(dialect, text);
  if (!type) return '-';
  const limits = numberLimits(type);
  const fault = parameterFault(type);
  return [
    type.spec.family,
    limits ? `${limits.min}..${limits.max}` : '',
    statedLength(type) === undefined ? '' : `${statedLength(type)} ${type.spec.unit}`,
    parameterOf(type, 'fraction') === undefined ? '' : `.${parameterOf(type, 'fraction')}`,
    fault ? `! ${text.slice(fault.span.start, fault.span.end)}` : '',
  ]
    .filter((each) => each !== '')
    .join(' ');
}

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  postgresql: {
    int2: 'integer -32768..32767',
    serial: 'integer -2147483648..2147483647',
    bigint: 'integer -9223372036854776000..9223372036854776000',
    'int(11)': 'integer -2147483648..2147483647 ! (11)',
    numeric: 'decimal',
    'numeric(4)': 'decimal -9999..9999',
    'numeric(4,2)': 'decimal -99.99..99.99',
    'numeric(4, 6)': 'decimal -0.009999..0.009999',
    'numeric(1001)': 'decimal -Infinity..Infinity ! 1001',
    'numeric(99999999999)': 'decimal -Infinity..Infinity ! 99999999999',
    'float(24)': 'float',
    'float(60)': 'float ! 60',
    'varchar(10)': 'string 10 characters',
    'varchar(0)': 'string 0 characters ! 0',
    'character varying': 'string',
    'text(5)': 'string ! (5)',
    timestamp: 'timestamp .6',
    'timestamp(3) with time zone': 'timestamptz .3',
    'timestamp(9)': 'timestamp .9 ! 9',
    'interval year to month': 'interval',
    'integer[]': 'array',
    'vector(3)': 'array',
    jsonb: 'json',
    Name: 'string',
    STRING: '-',
    'order_status[]': '-',
  },
  redshift: {
    'varchar(65535)': 'string 65535 bytes',
    'varchar(65536)': 'string 65536 bytes ! 65536',
    'varchar(max)': 'string',
    numeric: 'decimal -1000000000000000000..1000000000000000000',
    super: 'json',
    'integer[]': '-',
    uuid: '-',
    timestamptz: 'timestamptz .6',
  },
  snowflake: {
    'NUMBER(38,0)': 'decimal -1e+38..1e+38',
    NUMBER: 'decimal -1e+38..1e+38',
    'number(40, 2)': 'decimal -1e+38..1e+38 ! 40',
    'number(4, 6)': 'decimal -0.009999..0.009999 ! 6',
    TINYINT: 'integer -1e+38..1e+38',
    'int(5)': 'integer -1e+38..1e+38 ! (5)',
    STRING: 'string',
    'varchar(10)': 'string 10 characters',
    datetime: 'timestamp .9',
    'timestamp_tz(3)': 'timestamptz .3',
    VARIANT: 'json',
    'ARRAY(NUMBER)': 'array',
    'OBJECT(a NUMBER)': 'struct',
    float64: '-',
  },
  bigquery: {
    INT64: 'integer -9223372036854776000..9223372036854776000',
    'NUMERIC(39, 9)': 'decimal -1e+29..1e+29 ! 39',
    'NUMERIC(35, 2)': 'decimal -1e+29..1e+29 ! 35',
    'STRING(20)': 'string 20 characters',
    'BIGNUMERIC(60,38)': 'decimal -1e+22..1e+22',
    DATETIME: 'timestamp',
    TIMESTAMP: 'timestamptz .6',
    'ARRAY<STRUCT<a INT64>>': 'array',
    RECORD: 'struct',
    'VARCHAR(10)': '-',
    UUID: '-',
  },
  databricks: {
    TINYINT: 'integer -128..127',
    LONG: 'integer -9223372036854776000..9223372036854776000',
    DECIMAL: 'decimal -9999999999..9999999999',
    'decimal(39,2)': 'decimal -1e+37..1e+37 ! 39',
    varchar: 'string ! varchar',
    'string(10)': 'string ! (10)',
    timestamp: 'timestamptz',
    timestamp_ntz: 'timestamp',
    'struct<a:int,b:string>': 'struct',
    'map<string,int>': 'map',
    'INTERVAL DAY TO SECOND': 'interval',
    text: '-',
  },
  duckdb: {
    UTINYINT: 'integer 0..255',
    HUGEINT: 'integer -1.7014118346046923e+38..1.7014118346046923e+38',
    'varchar(10)': 'string',
    decimal: 'decimal -1000000000000000..1000000000000000',
    'STRUCT(a INTEGER)': 'struct',
    'INTEGER[3]': 'array',
    'MAP(VARCHAR, INTEGER)': 'map',
    blob: 'binary',
  },
  sqlserver: {
    tinyint: 'integer 0..255',
    bit: 'boolean',
    'varchar(max)': 'string',
    'varchar(8001)': 'string 8001 bytes ! 8001',
    'nvarchar(4000)': 'string 4000 characters',
    timestamp: 'binary',
    'datetime2(7)': 'timestamp .7',
    'datetime2(8)': 'timestamp .8 ! 8',
    datetimeoffset: 'timestamptz .7',
    uniqueidentifier: 'uuid',
    boolean: '-',
    'decimal(10, 12)': 'decimal -0.009999999999..0.009999999999 ! 12',
  },
  mysql: {
    'tinyint(1)': 'integer -128..127',
    'int unsigned': 'integer 0..4294967295',
    'int(10) unsigned': 'integer 0..4294967295',
    'mediumint zerofill': 'integer 0..16777215',
    boolean: 'boolean',
    'varchar(0)': 'string 0 characters',
    varchar: 'string ! varchar',
    'char(256)': 'string 256 characters ! 256',
    'decimal(65, 31)': 'decimal -1e+34..1e+34 ! 31',
    'double(10,2)': 'float',
    datetime: 'timestamp .0',
    'timestamp(6)': 'timestamptz .6',
    "enum('a','b')": 'string',
    year: 'integer -32768..32767',
    timestamptz: '-',
  },
  trino: {
    integer: 'integer -2147483648..2147483647',
    'varchar(5)': 'string 5 characters',
    'decimal(39)': 'decimal -1e+39..1e+39 ! 39',
    'timestamp(12) with time zone': 'timestamptz .12',
    'row(a bigint)': 'struct',
    'array(varchar)': 'array',
    string: '-',
    text: '-',
  },
  hive: {
    varchar: 'string ! varchar',
    'varchar(10)': 'string 10 characters',
    'char(300)': 'string 300 characters ! 300',
    timestamp: 'timestamp',
    'timestamp with local time zone': 'timestamptz',
    'decimal(39)': 'decimal -1e+39..1e+39 ! 39',
    'struct<a:int>': 'struct',
    variant: '-',
  },
  athena: {
    string: 'string',
    float: 'float',
    'array<struct<a:int>>': 'array',
    bigint: 'integer -9223372036854776000..9223372036854776000',
  },
};

for (const dialect of dialects) {
  describe(dialect.id, () => {
    const table = tables[dialect.id];
    assert.ok(table, `Add a table of types for ${dialect.id}.`);
    for (const [text, expected] of Object.entries(table)) {
      it(`reads ${text}`, () => assert.equal(read(dialect.id, text), expected));
    }

    it('has each name once, as the parser gives it', () => {
      const names = dialect.types.flatMap((spec) => [spec.name, ...spec.aliases]);
      assert.deepEqual(names, [...new Set(names)]);
      assert.deepEqual(
        names.filter((name) => typeIn(dialect, name.toUpperCase())?.physical.name !== name),
        [],
      );
    });

    it('refuses none of its own names that need no number', () => {
      const refused = dialect.types
        .filter((spec) => !spec.parameters?.[0]?.isNeeded)
        .flatMap((spec) => [spec.name, ...spec.aliases])
        .filter((name) => {
          const type = typeIn(dialect, name);
          return !type || parameterFault(type);
        });
      assert.deepEqual(refused, []);
    });
  });
}

describe('dialectsOf', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    postgres: ['postgresql'],
    PostgreSQL: ['postgresql'],
    synapse: ['sqlserver'],
    presto: ['trino'],
    athena: ['athena'],
    hive: ['hive'],
    glue: ['hive'],
    cloudsql: ['mysql', 'postgresql', 'sqlserver'],
    kafka: [],
    oracle: [],
    '': [],
  };
  for (const [type, expected] of Object.entries(cases)) {
    it(`knows the dialects of '${type}'`, () =>
      assert.deepEqual(
        dialectsOf(type).map((each) => each.id),
        expected,
      ));
  }
});

describe('equivalentIn', () => {
  const cases: readonly (readonly [from: string, text: string, to: string, expected: string | undefined])[] = [
    ['bigquery', 'STRING', 'postgresql', 'text'],
    ['bigquery', 'STRING(20)', 'postgresql', 'varchar(20)'],
    ['bigquery', 'INT64', 'postgresql', 'bigint'],
    ['bigquery', 'FLOAT64', 'postgresql', 'double precision'],
    ['bigquery', 'DATETIME', 'postgresql', 'timestamp'],
    ['snowflake', 'NUMBER(10,2)', 'postgresql', 'numeric(10,2)'],
    ['snowflake', 'VARIANT', 'postgresql', 'jsonb'],
    ['postgresql', 'text', 'sqlserver', 'nvarchar(max)'],
    ['postgresql', 'varchar(5000)', 'sqlserver', 'varchar(5000)'],
    ['postgresql', 'timestamptz', 'sqlserver', 'datetimeoffset'],
    ['postgresql', 'boolean', 'sqlserver', 'bit'],
    ['postgresql', 'uuid', 'sqlserver', 'uniqueidentifier'],
    ['postgresql', 'uuid', 'bigquery', undefined],
    ['postgresql', 'text', 'databricks', 'string'],
    ['postgresql', 'int2', 'databricks', 'smallint'],
    ['postgresql', 'bytea', 'snowflake', 'binary'],
    ['mysql', 'int unsigned', 'postgresql', 'bigint'],
    ['mysql', 'mediumint', 'postgresql', 'integer'],
    ['mysql', 'bigint unsigned', 'postgresql', undefined],
    ['mysql', 'datetime', 'snowflake', 'timestamp_ntz'],
    ['duckdb', 'HUGEINT', 'postgresql', undefined],
    ['databricks', 'STRING', 'redshift', 'varchar(max)'],
    ['databricks', 'LONG', 'snowflake', 'integer'],
  ];
  for (const [from, text, to, expected] of cases) {
    it(`writes ${from}'s ${text} in ${to}`, () => {
      const [source, target] = [from, to].map((id) => dialects.find((each) => each.id === id));
      const type = source && typeIn(source, text);
      assert.ok(type && target);
      assert.equal(equivalentIn(target, type), expected);
      if (expected !== undefined) assert.ok(typeIn(target, expected));
    });
  }
});
