import type { JsonSchema } from '../../schema/schema.ts';
import { allowing, def, list, oneOf, text, usually } from './parts.ts';
import { type ServerField, serverFields, special } from './server-fields.ts';
import type { Dialect } from './versions.ts';

interface ServerType {
  readonly meaning: string;
  readonly needs: readonly ServerField[];
  readonly takes?: readonly ServerField[];
  /** Fields that are something else here than elsewhere. */
  readonly own?: Readonly<Partial<Record<ServerField, JsonSchema>>>;
  /** Absent before 3.1.0. */
  readonly isNew?: true;
}

const ports = (port: number): NonNullable<ServerType['own']> => ({ port: { ...serverFields.port, examples: [port] } });

/** What the types of servers need and take. */
const types: Readonly<Record<string, ServerType>> = {
  api: { meaning: 'An HTTP API.', needs: ['location'], own: { location: special.api } },
  athena: { meaning: 'Amazon Athena.', needs: ['stagingDir', 'schema'], takes: ['catalog', 'regionName'] },
  azure: { meaning: 'Azure Blob Storage or Data Lake.', needs: ['location', 'format'], takes: ['delimiter'] },
  bigquery: { meaning: 'Google BigQuery.', needs: ['project', 'dataset'] },
  clickhouse: { meaning: 'ClickHouse.', needs: ['host', 'port', 'database'], own: ports(8123) },
  cloudsql: { meaning: 'Google Cloud SQL.', needs: ['host', 'port', 'database', 'schema'], own: ports(5432) },
  custom: {
    meaning: 'Anything the standard has no type for.',
    needs: [],
    takes: Object.keys(serverFields) as ServerField[],
  },
  databricks: { meaning: 'Databricks.', needs: ['catalog', 'schema'], takes: ['host'] },
  db2: { meaning: 'IBM Db2.', needs: ['host', 'port', 'database'], takes: ['schema'], own: ports(50000) },
  denodo: { meaning: 'Denodo.', needs: ['host', 'port'], takes: ['database'], own: ports(9999) },
  dremio: { meaning: 'Dremio.', needs: ['host', 'port'], takes: ['schema'], own: ports(31010) },
  duckdb: { meaning: 'DuckDB.', needs: ['database'], takes: ['schema'] },
  glue: { meaning: 'AWS Glue.', needs: ['account', 'database'], takes: ['location', 'format'] },
  hive: { meaning: 'Apache Hive.', needs: ['host', 'database'], takes: ['port'], own: ports(10000), isNew: true },
  impala: { meaning: 'Apache Impala.', needs: ['host', 'database'], takes: ['port'], own: ports(21050), isNew: true },
  informix: { meaning: 'IBM Informix.', needs: ['host', 'database'], takes: ['port'], own: ports(9088) },
  kafka: {
    meaning: 'Apache Kafka.',
    needs: ['host'],
    takes: ['format'],
    own: { host: special.brokers, format: special.messages },
  },
  kinesis: { meaning: 'Amazon Kinesis.', needs: [], takes: ['region', 'format'], own: { format: special.records } },
  local: { meaning: 'Files of this machine.', needs: ['path', 'format'] },
  mysql: { meaning: 'MySQL.', needs: ['host', 'port', 'database'], own: ports(3306) },
  oracle: { meaning: 'Oracle Database.', needs: ['host', 'port', 'serviceName'], own: ports(1521) },
  postgres: { meaning: 'PostgreSQL.', needs: ['host', 'port', 'database', 'schema'], own: ports(5432) },
  postgresql: { meaning: 'PostgreSQL.', needs: ['host', 'port', 'database', 'schema'], own: ports(5432) },
  presto: { meaning: 'Presto.', needs: ['host'], takes: ['catalog', 'schema'] },
  pubsub: { meaning: 'Google Cloud Pub/Sub.', needs: ['project'] },
  redshift: { meaning: 'Amazon Redshift.', needs: ['database', 'schema'], takes: ['host', 'region', 'account'] },
  s3: {
    meaning: 'Amazon S3 and what works like it.',
    needs: ['location'],
    takes: ['endpointUrl', 'format', 'delimiter'],
  },
  sftp: {
    meaning: 'Files on an SFTP server.',
    needs: ['location'],
    takes: ['format', 'delimiter'],
    own: { location: special.sftp },
  },
  snowflake: { meaning: 'Snowflake.', needs: ['account', 'database', 'schema'], takes: ['host', 'port', 'warehouse'] },
  sqlserver: {
    meaning: 'Microsoft SQL Server.',
    needs: ['host', 'database', 'schema'],
    takes: ['port'],
    own: { port: { ...serverFields.port, default: 1433 } },
  },
  synapse: { meaning: 'Azure Synapse.', needs: ['host', 'port', 'database'], own: ports(1433) },
  trino: { meaning: 'Trino.', needs: ['host', 'port', 'catalog', 'schema'], own: ports(8080) },
  vertica: { meaning: 'Vertica.', needs: ['host', 'port', 'database', 'schema'], own: ports(5433) },
  zen: { meaning: 'Actian Zen.', needs: ['host', 'database'], takes: ['port'], own: ports(1583), isNew: true },
};

/** A place where the data is, with the fields of its type. */
export function serverOf(dialect: Dialect): JsonSchema {
  const known = Object.entries(types).filter(([, { isNew }]) => dialect.isFrom31 || !isNew);
  const properties = {
    ...(dialect.isFrom31 ? { id: def('id') } : {}),
    server: text('The name that the server goes by in this contract.', { examples: ['production'] }),
    type: oneOf(
      'The technology, which decides on the other fields.',
      Object.fromEntries(known.map(([name, { meaning }]) => [name, meaning])),
    ),
    description: text('What the server is for.'),
    environment: usually('The environment that the server belongs to.', {
      prod: 'What people work with.',
      preprod: 'The last stop before production.',
      uat: 'Where those who use the data try out a change.',
      dev: 'Where changes are made.',
    }),
    roles: list('The roles that have access to the server.', def('role')),
    customProperties: def('customProperties'),
  };
  const common = Object.keys(properties);
  return {
    type: 'object',
    properties,
    required: ['server', 'type'],
    cases: {
      key: 'type',
      of: Object.fromEntries(known.map(([name, type]) => [name, formOf(name, type, common, dialect)])),
    },
    freeKeys: 'customProperties',
    called: { noun: 'server', by: ['server', 'id'], and: 'type' },
    instead: {
      name: 'server',
      url: 'location',
      uri: 'location',
      db: 'database',
      hostname: 'host',
      technology: 'type',
      env: 'environment',
    },
  };
}

function formOf(name: string, type: ServerType, common: readonly string[], dialect: Dialect): JsonSchema {
  const fields = [...type.needs, ...(type.takes ?? [])];
  const own = Object.fromEntries(fields.map((field) => [field, fieldOf(name, type, field, dialect)]));
  const form = allowing(common, own, { required: requiredOf(name, type, dialect) });
  // Before 3.1.0 a server may have any field besides.
  return dialect.isFrom31 ? form : { ...form, additionalProperties: true };
}

function fieldOf(name: string, { own }: ServerType, field: ServerField, { isFrom31 }: Dialect): JsonSchema {
  // The published forms of 3.0 ask for a number, which no schema of DuckDB is; both are taken.
  if (name === 'duckdb' && field === 'schema' && !isFrom31) return special.anySchema;
  const schema: JsonSchema = own?.[field] ?? serverFields[field];
  // On storage the formats were a closed list before 3.1.0.
  const isClosed = !isFrom31 && ['azure', 's3', 'sftp'].includes(name) && (field === 'format' || field === 'delimiter');
  if (!isClosed) return schema;
  const { examples, ...rest } = schema;
  return { ...rest, enum: examples as string[] };
}

/** The published forms of 3.0.0 and 3.0.1 ask Athena for a field `staging_dir` that they do not have: nothing is asked. */
function requiredOf(name: string, { needs }: ServerType, { version }: Dialect): readonly string[] {
  const isMisspelt = name === 'athena' && (version === '3.0.0' || version === '3.0.1');
  return isMisspelt ? needs.filter((field) => field !== 'stagingDir') : needs;
}
