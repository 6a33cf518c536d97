import type { Dialect } from '../dialect.ts';
import { bare, binary, clock, decimal, float, plain, text } from '../type-spec.ts';

const MAX_LENGTH = 134217728;

/** From the Snowflake documentation, "Summary of data types" and the pages below it. */
const snowflake: Dialect = {
  id: 'snowflake',
  title: 'Snowflake',
  servers: ['snowflake'],
  types: [
    text(
      'varchar|string|text|nvarchar|nvarchar2|char varying|nchar varying|character varying',
      'characters',
      MAX_LENGTH,
      {
        default: 16777216,
      },
    ),
    text('char|character|nchar', 'characters', MAX_LENGTH, { default: 1 }),
    decimal('number|decimal|dec|numeric', { precision: 38, scale: 37, default: [38, 0] }),
    ...plain('integer', 'integer|int|bigint|smallint|tinyint|byteint').map((each) => ({
      ...each,
      digits: [38, 0] as const,
      parameters: [],
    })),
    float('float|float4|float8|double|double precision|real', 64),
    ...plain('decimal', 'decfloat'),
    ...plain('interval', 'interval'),
    ...bare('boolean', 'boolean|bool'),
    ...bare('date', 'date'),
    clock('timestamp', 'timestamp_ntz|timestampntz|timestamp without time zone|datetime', 9, 9),
    clock('timestamptz', 'timestamp_tz|timestamptz|timestamp with time zone', 9, 9),
    clock('timestamptz', 'timestamp_ltz|timestampltz|timestamp with local time zone', 9, 9),
    // What it stands for is a setting of the account.
    clock('timestamp', 'timestamp', 9, 9),
    clock('time', 'time', 9, 9),
    ...bare('json', 'variant'),
    ...plain('struct', 'object'),
    ...plain('array', 'array', 'vector'),
    ...plain('map', 'map'),
    binary('binary|varbinary', 67108864, { default: 8388608 }),
    ...bare('uuid', 'uuid'),
    ...plain('geo', 'geography', 'geometry'),
    ...plain('other', 'file'),
  ],
};

export default snowflake;
