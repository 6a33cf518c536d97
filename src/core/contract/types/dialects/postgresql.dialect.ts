import type { Dialect } from '../dialect.ts';
import { bare, binary, clock, decimal, float, integer, plain, text } from '../type-spec.ts';

const MAX_LENGTH = 10485760;

/** From the PostgreSQL manual, "Data Types"; extensions by their own pages (PostGIS, pgvector, citext, hstore, ltree). */
const postgresql: Dialect = {
  id: 'postgresql',
  title: 'PostgreSQL',
  servers: ['postgres', 'postgresql', 'cloudsql'],
  takesBrackets: true,
  types: [
    ...bare('string', 'text'),
    text('varchar|character varying|char varying|national character varying', 'characters', MAX_LENGTH),
    text('char|character|bpchar|nchar|national character', 'characters', MAX_LENGTH, { default: 1 }),
    ...bare('string', 'citext', 'name'),
    integer('smallint|int2', 16),
    integer('integer|int|int4', 32),
    integer('bigint|int8', 64),
    integer('smallserial|serial2', 16),
    integer('serial|serial4', 32),
    integer('bigserial|serial8', 64),
    ...bare('integer', 'oid'),
    decimal('numeric|decimal|dec', { precision: 1000, scale: 1000, minScale: -1000 }, { freeScale: true }),
    float('double precision|float8', 64),
    float('real|float4', 32),
    float('float', 64, [{ is: 'precision', min: 1, max: 53, default: 53 }]),
    ...bare('decimal', 'money'),
    ...plain('interval', 'interval'),
    ...bare('boolean', 'boolean|bool'),
    ...bare('date', 'date'),
    clock('timestamptz', 'timestamptz|timestamp with time zone', 6, 6),
    clock('timestamp', 'timestamp|timestamp without time zone', 6, 6),
    clock('time', 'time|time without time zone', 6, 6),
    clock('time', 'timetz|time with time zone', 6, 6),
    ...bare('uuid', 'uuid'),
    ...bare('json', 'jsonb', 'json'),
    ...bare('xml', 'xml'),
    ...bare('binary', 'bytea'),
    { ...binary('bit', 83886080, { default: 1 }), family: 'bits', unit: 'bits' },
    { ...binary('bit varying|varbit', 83886080), family: 'bits', unit: 'bits' },
    ...plain('map', 'hstore'),
    ...plain('array', 'vector|halfvec|sparsevec', 'int2vector|oidvector'),
    ...plain('geo', 'geometry', 'geography', 'point', 'line', 'lseg', 'box', 'path', 'polygon', 'circle', 'raster'),
    ...plain('string', 'ltree|lquery|ltxtquery', 'inet', 'cidr', 'macaddr', 'macaddr8', 'unknown', 'refcursor'),
    ...plain('other', 'tsvector', 'tsquery', 'pg_lsn', 'pg_snapshot', 'txid_snapshot', 'xid', 'xid8', 'cid', 'tid'),
    ...plain('other', 'int4range', 'int8range', 'numrange', 'tsrange', 'tstzrange', 'daterange', 'cube', 'seg', 'isbn'),
    ...plain('other', 'int4multirange', 'int8multirange', 'nummultirange', 'tsmultirange', 'tstzmultirange'),
    ...plain('other', 'datemultirange', 'regclass', 'regtype', 'regproc', 'regrole', 'regnamespace', 'jsonpath'),
  ],
};

export default postgresql;
