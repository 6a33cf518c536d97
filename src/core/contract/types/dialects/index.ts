import type { Dialect } from '../dialect.ts';
import athena from './athena.dialect.ts';
import bigquery from './bigquery.dialect.ts';
import databricks from './databricks.dialect.ts';
import duckdb from './duckdb.dialect.ts';
import hive from './hive.dialect.ts';
import mysql from './mysql.dialect.ts';
import postgresql from './postgresql.dialect.ts';
import redshift from './redshift.dialect.ts';
import snowflake from './snowflake.dialect.ts';
import sqlserver from './sqlserver.dialect.ts';
import trino from './trino.dialect.ts';

/** Every dialect whose types are known, in alphabetical order. */
export const dialects: readonly Dialect[] = [
  athena,
  bigquery,
  databricks,
  duckdb,
  hive,
  mysql,
  postgresql,
  redshift,
  snowflake,
  sqlserver,
  trino,
];
