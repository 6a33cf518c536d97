import type { Dialect } from '../dialect.ts';
import { bare, decimal, float, integer, plain, text, unsigned } from '../type-spec.ts';

/** From the DuckDB documentation, "Data Types". */
const duckdb: Dialect = {
  id: 'duckdb',
  title: 'DuckDB',
  servers: ['duckdb'],
  takesBrackets: true,
  types: [
    text('varchar|text|string|char|bpchar|nvarchar|character varying', 'ignored', Number.MAX_SAFE_INTEGER),
    integer('tinyint|int1', 8),
    integer('smallint|int2|int16|short', 16),
    integer('integer|int4|int32|int|signed', 32),
    integer('bigint|int8|int64|long|oid', 64),
    integer('hugeint|int128', 128),
    unsigned('utinyint|uint8', 8),
    unsigned('usmallint|uint16', 16),
    unsigned('uinteger|uint32', 32),
    unsigned('ubigint|uint64', 64),
    unsigned('uhugeint|uint128', 128),
    ...bare('integer', 'bignum|varint'),
    decimal('decimal|numeric|dec', { precision: 38, scale: 38, default: [18, 3] }),
    float('double|float8|double precision', 64),
    float('float|float4|real', 32, [{ is: 'width', min: 0, max: 64 }]),
    ...plain('interval', 'interval'),
    ...bare('boolean', 'boolean|bool|logical'),
    ...bare('date', 'date'),
    ...plain('timestamptz', 'timestamptz|timestamp with time zone'),
    ...plain('timestamp', 'timestamp|datetime|timestamp without time zone|timestamp_us'),
    ...bare('timestamp', 'timestamp_s', 'timestamp_ms', 'timestamp_ns'),
    ...plain('time', 'time|time without time zone', 'timetz|time with time zone', 'time_ns'),
    ...bare('uuid', 'uuid|guid'),
    ...bare('json', 'json', 'variant'),
    ...plain('string', 'enum'),
    ...plain('struct', 'struct|row', 'union'),
    ...plain('array', 'list', 'array'),
    ...plain('map', 'map'),
    ...plain('binary', 'blob|bytea|binary|varbinary'),
    ...plain('bits', 'bit|bitstring'),
    ...plain('geo', 'geometry', 'point_2d', 'linestring_2d', 'polygon_2d', 'box_2d'),
    ...plain('other', 'inet', 'null'),
  ],
};

export default duckdb;
