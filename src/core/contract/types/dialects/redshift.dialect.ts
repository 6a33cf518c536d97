import type { Dialect } from '../dialect.ts';
import { bare, binary, clock, decimal, float, integer, plain, text } from '../type-spec.ts';

/** From the Amazon Redshift Database Developer Guide, "Data types". */
const redshift: Dialect = {
  id: 'redshift',
  title: 'Redshift',
  servers: ['redshift'],
  types: [
    text('varchar|character varying|nvarchar', 'bytes', 65535, { default: 256, word: 'max' }),
    ...bare('string', 'text'),
    text('char|character|nchar|bpchar', 'bytes', 4096, { default: 1, word: 'max' }),
    integer('smallint|int2', 16),
    integer('integer|int|int4', 32),
    integer('bigint|int8', 64),
    decimal('decimal|numeric', { precision: 38, scale: 37, default: [18, 0] }),
    float('double precision|float8', 64),
    float('real|float4', 32),
    float('float', 64, [{ is: 'precision', min: 1, max: 53, default: 53 }]),
    ...plain('interval', 'interval'),
    ...bare('boolean', 'boolean|bool'),
    ...bare('date', 'date'),
    clock('timestamptz', 'timestamptz|timestamp with time zone', 6, 6),
    clock('timestamp', 'timestamp|timestamp without time zone', 6, 6),
    clock('time', 'time|time without time zone', 6, 6),
    clock('time', 'timetz|time with time zone', 6, 6),
    ...bare('json', 'super'),
    binary('varbyte|varbinary|binary varying', 16777216, { default: 64000 }),
    ...plain('geo', 'geometry', 'geography'),
    ...plain('other', 'hllsketch'),
    ...plain('string', 'name'),
    ...plain('other', 'oid'),
  ],
};

export default redshift;
