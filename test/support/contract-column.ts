import type { Tree } from './engine.ts';

const required: Readonly<Record<string, string>> = {
  postgres: 'host: db.example.com\n    port: 5432\n    database: sales\n    schema: public',
  redshift: 'database: sales\n    schema: public',
  snowflake: 'account: acme\n    database: sales\n    schema: public',
  bigquery: 'project: acme\n    dataset: sales',
  databricks: 'catalog: main\n    schema: sales',
  sqlserver: 'host: db.example.com\n    database: sales\n    schema: dbo',
  mysql: 'host: db.example.com\n    port: 3306\n    database: sales',
  trino: 'host: db.example.com\n    port: 8080\n    catalog: lake\n    schema: sales',
  kafka: 'host: broker.example.com:9092',
  oracle: 'host: db.example.com\n    port: 1521\n    serviceName: sales',
  s3: 'location: s3://acme/orders/*.parquet',
};

export const contractPath = 'contracts/orders.odcs.yaml';

/** A workspace of one contract with servers of these types and one table; the text is what stands below its name. */
export function tableOn(servers: readonly string[], table: string): Tree {
  const list = servers.map(
    (type, index) => `  - server: s${index}\n    type: ${type}\n    ${required[type] ?? 'description: Sales'}\n`,
  );
  const text = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.2.0
status: active
${list.length > 0 ? `servers:\n${list.join('')}` : ''}schema:
  - name: orders
${table.replace(/^(?=.)/gm, '    ')}
`;
  return { [contractPath]: text };
}

/** The same with one column, of which the text is what stands below its name. */
export function columnOn(servers: readonly string[], column: string): Tree {
  return tableOn(servers, `properties:\n  - name: amount\n${column.replace(/^(?=.)/gm, '    ')}`);
}
