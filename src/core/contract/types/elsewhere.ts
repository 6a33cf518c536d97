/**
 * Names of types of systems whose types are not described here, so that nobody takes them for slips of the pen: Oracle,
 * Db2, Teradata, ClickHouse, Avro, Parquet, Arrow, Elasticsearch and MongoDB.
 */
export const elsewhere: ReadonlySet<string> = new Set(
  (
    'varchar2 nvarchar2 number clob nclob raw bfile rowid urowid rowversion graphic vargraphic dbclob period ' +
    'datetime64 date32 fixedstring nullable tuple nested keyword dynamic fixed bytes any union objectid regex ' +
    'timestamp_millis timestamp_micros float16 decimal32 decimal64 decimal128 utf8 large_utf8 half_float flattened ' +
    'token dense_vector double_array complex list records objects items lists arrays'
  ).split(' '),
);
