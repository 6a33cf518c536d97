import type { Dialect } from '../dialect.ts';
import { bare, decimal, float, integer, plain, text } from '../type-spec.ts';

/** From the Databricks SQL language reference, "Data types"; those of Apache Spark are the same. */
const databricks: Dialect = {
  id: 'databricks',
  title: 'Databricks',
  servers: ['databricks'],
  types: [
    // A collation may follow, and nothing in parentheses.
    ...bare('string', 'string'),
    text('varchar', 'characters', 65535, { isNeeded: true }),
    text('char|character', 'characters', 65535, { isNeeded: true }),
    integer('tinyint|byte', 8),
    integer('smallint|short', 16),
    integer('int|integer', 32),
    integer('bigint|long', 64),
    decimal('decimal|dec|numeric', { precision: 38, scale: 38, default: [10, 0] }),
    float('double|double precision', 64),
    float('float|real', 32),
    ...plain('interval', 'interval'),
    ...bare('boolean', 'boolean'),
    ...bare('date', 'date'),
    ...bare('timestamptz', 'timestamp|timestamp_ltz|timestamp with local time zone'),
    ...bare('timestamp', 'timestamp_ntz|timestamp without time zone'),
    ...plain('time', 'time|time without time zone'),
    ...plain('struct', 'struct'),
    ...plain('array', 'array'),
    ...plain('map', 'map'),
    ...bare('json', 'variant'),
    ...bare('binary', 'binary'),
    ...plain('struct', 'object'),
    ...plain('geo', 'geography', 'geometry'),
    ...plain('other', 'void', 'null'),
  ],
};

export default databricks;
