import type { Dialect } from '../dialect.ts';
import { bare, decimal, float, integer, plain, text } from '../type-spec.ts';

/** From the Apache Hive language manual, "Hive Data Types"; the Glue catalog and Impala have the same. */
const hive: Dialect = {
  id: 'hive',
  title: 'Hive',
  servers: ['hive', 'glue', 'impala'],
  types: [
    ...bare('string', 'string'),
    text('varchar', 'characters', 65535, { isNeeded: true }),
    text('char', 'characters', 255, { isNeeded: true }),
    integer('tinyint', 8),
    integer('smallint', 16),
    integer('int|integer', 32),
    integer('bigint', 64),
    decimal('decimal|dec|numeric', { precision: 38, scale: 38, default: [10, 0] }),
    float('double|double precision', 64),
    float('float', 32),
    // Of Impala alone.
    ...plain('float', 'real'),
    ...bare('boolean', 'boolean'),
    ...bare('date', 'date'),
    ...bare('timestamp', 'timestamp'),
    ...bare('timestamptz', 'timestamp with local time zone'),
    ...plain('interval', 'interval'),
    ...bare('binary', 'binary'),
    ...plain('struct', 'struct'),
    ...plain('array', 'array'),
    ...plain('map', 'map'),
    ...plain('other', 'uniontype'),
  ],
};

export default hive;
