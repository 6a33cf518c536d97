import type { Dialect } from '../dialect.ts';
import { bare, binary, clock, decimal, float, integer, plain, text, unsigned } from '../type-spec.ts';

/** From Microsoft's Transact-SQL reference, "Data types". */
const sqlserver: Dialect = {
  id: 'sqlserver',
  title: 'SQL Server',
  servers: ['sqlserver', 'synapse', 'cloudsql'],
  types: [
    text('nvarchar|national character varying|national char varying', 'characters', 4000, { default: 1, word: 'max' }),
    text('varchar|character varying|char varying', 'bytes', 8000, { default: 1, word: 'max' }),
    text('char|character', 'bytes', 8000, { default: 1 }),
    text('nchar|national character|national char', 'characters', 4000, { default: 1 }),
    ...bare('string', 'text', 'ntext|national text', 'sysname'),
    unsigned('tinyint', 8),
    integer('smallint', 16),
    integer('int|integer', 32),
    integer('bigint', 64),
    // It holds 0 and 1, and stands where others have a boolean.
    ...bare('boolean', 'bit'),
    decimal('decimal|dec|numeric', { precision: 38, scale: 38, default: [18, 0] }),
    ...bare('decimal', 'money', 'smallmoney'),
    float('float|double precision', 64, [{ is: 'precision', min: 1, max: 53, default: 53 }]),
    float('real', 32),
    ...bare('date', 'date'),
    clock('timestamp', 'datetime2', 7, 7),
    ...bare('timestamp', 'datetime', 'smalldatetime'),
    clock('timestamptz', 'datetimeoffset', 7, 7),
    clock('time', 'time', 7, 7),
    ...bare('uuid', 'uniqueidentifier'),
    ...plain('xml', 'xml'),
    ...bare('json', 'json', 'sql_variant'),
    binary('varbinary|binary varying', 8000, { default: 1, word: 'max' }),
    binary('binary', 8000, { default: 1 }),
    ...bare('binary', 'image'),
    // A number that grows with every change of the row; it has nothing to do with time.
    ...bare('binary', 'rowversion|timestamp'),
    ...plain('array', 'vector'),
    ...bare('geo', 'geometry', 'geography'),
    ...bare('other', 'hierarchyid', 'cursor', 'table'),
  ],
};

export default sqlserver;
