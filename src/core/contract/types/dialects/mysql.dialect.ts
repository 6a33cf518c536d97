import type { Dialect } from '../dialect.ts';
import {
  bare,
  binary,
  clock,
  decimal,
  float,
  integer,
  plain,
  type TypeParameter,
  text,
  unsigned,
} from '../type-spec.ts';

const width: readonly TypeParameter[] = [{ is: 'width', min: 0, max: 255 }];
const digits: readonly TypeParameter[] = [
  { is: 'precision', min: 1, max: 255 },
  { is: 'scale', min: 0, max: 30 },
];

/** The names of an integer with their forms without negative values. */
function integers(names: string, bits: number) {
  const positive = names
    .split('|')
    .flatMap((name) => [`${name} unsigned`, `${name} unsigned zerofill`, `${name} zerofill`]);
  return [integer(names, bits, width), unsigned(positive.join('|'), bits, width)];
}

/** The names of a type with the words that may follow it. */
function withSign(names: string): string {
  return names
    .split('|')
    .flatMap((name) => [name, `${name} unsigned`, `${name} unsigned zerofill`])
    .join('|');
}

/** From the MySQL reference manual, "Data Types"; `uuid` and `inet6` are MariaDB's. */
const mysql: Dialect = {
  id: 'mysql',
  title: 'MySQL',
  servers: ['mysql', 'cloudsql'],
  types: [
    ...bare('string', 'text', 'tinytext', 'mediumtext', 'longtext|long|long varchar'),
    text(
      'varchar|character varying|char varying|nvarchar|varcharacter|national varchar|nchar varchar',
      'characters',
      65535,
      {
        min: 0,
        isNeeded: true,
      },
    ),
    text('char|character|nchar|national char|national character', 'characters', 255, { min: 0, default: 1 }),
    ...plain('string', 'enum', 'set'),
    ...integers('tinyint|int1', 8),
    ...integers('smallint|int2', 16),
    ...integers('mediumint|int3|middleint', 24),
    ...integers('int|integer|int4', 32),
    ...integers('bigint|int8', 64),
    unsigned('serial', 64),
    decimal(withSign('decimal|dec|numeric|fixed'), { precision: 65, scale: 30, default: [10, 0] }),
    float(withSign('double|double precision|real|float8'), 64, digits),
    float(withSign('float|float4'), 32, digits),
    ...bare('boolean', 'boolean|bool'),
    ...bare('date', 'date'),
    clock('timestamp', 'datetime', 6, 0),
    clock('timestamptz', 'timestamp', 6, 0),
    clock('time', 'time', 6, 0),
    { ...integer('year', 16, [{ is: 'width', min: 4, max: 4 }]) },
    ...bare('json', 'json'),
    binary('varbinary', 65535, { min: 0, isNeeded: true }),
    binary('binary|char byte', 255, { min: 0, default: 1 }),
    ...plain('binary', 'blob', 'tinyblob', 'mediumblob', 'longblob|long varbinary'),
    { ...binary('bit', 64, { default: 1 }), family: 'bits', unit: 'bits' },
    ...plain('array', 'vector'),
    ...plain('geo', 'geometry', 'point', 'linestring', 'polygon', 'multipoint', 'multilinestring', 'multipolygon'),
    ...plain('geo', 'geometrycollection|geomcollection'),
    ...bare('uuid', 'uuid'),
    ...bare('string', 'inet4', 'inet6'),
  ],
};

export default mysql;
