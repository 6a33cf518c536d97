/** The dialects of SQL that there are parsers for. */
export const sqlDialects = ['bigquery', 'postgresql', 'snowflake', 'transactsql'] as const;
export type SqlDialect = (typeof sqlDialects)[number];

/** Reads SQL as the tree that `node-sql-parser` makes of it; throws on what is no SQL of the dialect. */
export type SqlParser = (dialect: SqlDialect, sql: string) => unknown;

/** How the queries of a contract are read. */
export interface SqlReading {
  /** In the order they are tried; what one of them reads, the others are not asked for. */
  readonly dialects: readonly SqlDialect[];
  /** True when every server takes what stands in double quotes for a name; for some it is text. */
  readonly quotesNames: boolean;
}

/** A few parsers read all: those of the others are so near that what they write is read by one of these. */
const byServer: readonly (readonly [RegExp, readonly SqlDialect[], boolean])[] = [
  [
    /^(?:postgres(?:ql)?|redshift|cloudsql|duckdb|trino|presto|athena|vertica|denodo|dremio|oracle|db2)$/,
    ['postgresql', 'snowflake'],
    true,
  ],
  [/^snowflake$/, ['snowflake', 'postgresql'], true],
  [/^bigquery$/, ['bigquery'], false],
  [/^(?:databricks|glue|hive|impala|mysql|clickhouse)$/, ['bigquery', 'snowflake'], false],
  [/^(?:sqlserver|synapse|fabric)$/, ['transactsql'], true],
];

/** How queries are read where data lies on servers of these types; by every parser where none of them is known. */
export function sqlReadingOf(serverTypes: readonly string[]): SqlReading {
  const known = serverTypes.map((type) => byServer.find(([form]) => form.test(type.toLowerCase())));
  const dialects = known.flatMap((each) => each?.[1] ?? []);
  return {
    dialects: dialects.length > 0 ? [...new Set(dialects)] : ['postgresql', 'bigquery', 'snowflake', 'transactsql'],
    quotesNames: known.length > 0 && known.every((each) => each?.[2] === true),
  };
}
