import type { ContractSnippet } from './snippet.ts';

/** The fields that a server of each usual type needs, with what they might be. */
export const usualServers: readonly (readonly [type: string, title: string, fields: readonly string[]])[] = [
  ['postgres', 'PostgreSQL', ['host: db.example.com', 'port: 5432', 'database: analytics', 'schema: public']],
  [
    'snowflake',
    'Snowflake',
    ['account: example-eu1', 'database: ANALYTICS', 'schema: PUBLIC', 'warehouse: REPORTING_WH'],
  ],
  ['bigquery', 'BigQuery', ['project: example-analytics', 'dataset: sales']],
  ['databricks', 'Databricks', ['host: https://example.cloud.databricks.com', 'catalog: main', 'schema: sales']],
  [
    'redshift',
    'Amazon Redshift',
    ['host: cluster.example.eu-central-1.redshift.amazonaws.com', 'database: analytics', 'schema: public'],
  ],
  ['sqlserver', 'SQL Server', ['host: db.example.com', 'port: 1433', 'database: analytics', 'schema: dbo']],
  ['mysql', 'MySQL', ['host: db.example.com', 'port: 3306', 'database: analytics']],
  ['trino', 'Trino', ['host: trino.example.com', 'port: 8443', 'catalog: lake', 'schema: sales']],
  ['duckdb', 'DuckDB', ['database: warehouse.duckdb', 'schema: main']],
  ['s3', 'Amazon S3', ['location: s3://example-bucket/orders/*.parquet', 'format: parquet']],
  ['kafka', 'Kafka', ['host: broker.example.com:9092', 'format: avro']],
  ['local', 'local files', ['path: data/orders.parquet', 'format: parquet']],
];

/** A server of each usual type. */
export const serverSnippets: readonly ContractSnippet[] = usualServers.map(([type, title, fields]) => {
  const lines = fields.map((field, index) => {
    const at = field.indexOf(': ');
    return `  ${field.slice(0, at)}: \${${index + 3}:${field.slice(at + 2)}}`;
  });
  return {
    id: `server-${type}`,
    title: `Server: ${title}`,
    description: `Where the data is: ${title}.`,
    below: 'servers',
    body: [`- server: \${1:${type}}`, `  type: ${type}`, `  environment: \${2|prod,staging,dev|}`, ...lines].join('\n'),
  };
});
