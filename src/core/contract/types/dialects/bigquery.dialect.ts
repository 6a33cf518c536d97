import type { Dialect } from '../dialect.ts';
import { bare, binary, clock, decimal, float, integer, plain, text } from '../type-spec.ts';

/** From the BigQuery documentation, "Data types" of GoogleSQL; `RECORD` and `FLOAT` are names of its schema files. */
const bigquery: Dialect = {
  id: 'bigquery',
  title: 'BigQuery',
  servers: ['bigquery'],
  types: [
    text('string', 'characters', Number.MAX_SAFE_INTEGER),
    integer('int64|int|smallint|integer|bigint|tinyint|byteint', 64),
    decimal('numeric|decimal', { precision: 38, scale: 9, default: [38, 9] }, { integerDigits: 29 }),
    decimal('bignumeric|bigdecimal', { precision: 76, scale: 38, default: [76, 38] }, { integerDigits: 38 }),
    float('float64|float', 64),
    ...plain('interval', 'interval'),
    ...bare('boolean', 'bool|boolean'),
    ...bare('date', 'date'),
    clock('timestamptz', 'timestamp', 12, 6),
    ...bare('timestamp', 'datetime'),
    ...bare('time', 'time'),
    ...bare('json', 'json'),
    ...plain('struct', 'struct|record'),
    ...plain('array', 'array'),
    binary('bytes', Number.MAX_SAFE_INTEGER),
    ...plain('geo', 'geography'),
    ...plain('other', 'range'),
  ],
};

export default bigquery;
