import type { Dialect } from '../dialect.ts';
import { bare, clock, decimal, float, integer, plain, text } from '../type-spec.ts';

/** From the Trino documentation, "Data types"; Presto's are the same but for the newest. */
const trino: Dialect = {
  id: 'trino',
  title: 'Trino',
  servers: ['trino', 'presto'],
  types: [
    text('varchar', 'characters', 2147483646),
    text('char', 'characters', 65536, { default: 1 }),
    integer('tinyint', 8),
    integer('smallint', 16),
    integer('integer|int', 32),
    integer('bigint', 64),
    decimal('decimal|numeric|dec', { precision: 38, scale: 38, default: [38, 0] }),
    ...plain('decimal', 'number'),
    float('double|double precision', 64),
    float('real', 32),
    ...plain('interval', 'interval'),
    ...bare('boolean', 'boolean'),
    ...bare('date', 'date'),
    clock('timestamptz', 'timestamp with time zone', 12, 3),
    clock('timestamp', 'timestamp|timestamp without time zone', 12, 3),
    clock('time', 'time|time without time zone', 12, 3),
    clock('time', 'time with time zone', 12, 3),
    ...bare('uuid', 'uuid'),
    ...bare('json', 'json', 'variant'),
    ...plain('struct', 'row'),
    ...plain('array', 'array', 'vector'),
    ...plain('map', 'map'),
    ...bare('binary', 'varbinary'),
    ...plain('geo', 'geometry', 'sphericalgeography', 'bingtile', 'kdbtree', 'geography'),
    ...plain('string', 'ipaddress', 'ipprefix', 'color', 'enum'),
    ...plain('other', 'hyperloglog', 'p4hyperloglog', 'setdigest', 'qdigest', 'tdigest', 'unknown', 'function'),
  ],
};

export default trino;
