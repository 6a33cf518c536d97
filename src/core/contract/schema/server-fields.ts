import type { JsonSchema } from '../../schema/schema.ts';
import { integer, text, usually } from './parts.ts';

const uri = 'The address of the files, with `*` and `{model}` for what varies.';
const files = {
  parquet: 'Apache Parquet.',
  delta: 'Delta Lake.',
  json: 'JSON, one document a line or a list of them.',
  csv: 'Text with separators.',
};

/** Every field that servers have besides what all have, by its name. */
export const serverFields = {
  account: text('The account at the provider that the data is in.', {
    examples: ['1234-5678-9012', 'xy12345.eu-west-1'],
  }),
  catalog: text('The catalog that holds the schema.', { examples: ['main', 'hive'] }),
  database: text('The name of the database.', { examples: ['sales'] }),
  dataset: text('The dataset within the project.', { examples: ['sales'] }),
  delimiter: usually('What lies between the documents of a JSON file.', {
    new_line: 'A line break: one document a line.',
    array: 'A comma: all documents are one list.',
  }),
  endpointUrl: text('The address of the service, where it is not the usual one.', {
    examples: ['https://minio.example.com'],
  }),
  format: usually('The format of the files.', files),
  host: text('The name or address of the machine.', { examples: ['db.example.com', 'localhost'] }),
  location: text(uri, { examples: ['s3://example-orders/data/{model}/*.json'] }),
  path: text('The path of the files, with `*` for what varies.', { examples: ['./data/orders.parquet'] }),
  port: integer('The port that the server listens on.'),
  project: text('The project in the cloud.', { examples: ['example-sales'] }),
  region: text('The region of the cloud.', { examples: ['eu-west-1'] }),
  regionName: text('The region of the cloud.', { examples: ['eu-west-1'] }),
  schema: text('The schema within the database.', { examples: ['public'] }),
  serviceName: text('The name of the service that listens.', { examples: ['ORCLPDB1'] }),
  stagingDir: text('Where the results of queries are put.', { examples: ['s3://example-results/athena/'] }),
  stream: text('The name of the stream.'),
  warehouse: text('The warehouse that runs the queries.', { examples: ['COMPUTE_WH'] }),
} as const satisfies Readonly<Record<string, JsonSchema>>;

export type ServerField = keyof typeof serverFields;

/** The same field with other words or values where a type has its own. */
export const special = {
  messages: usually(
    'The format of the messages.',
    { json: 'JSON.', avro: 'Apache Avro.', protobuf: 'Protocol Buffers.', xml: 'XML.' },
    { default: 'json' },
  ),
  records: usually('The format of the records.', {
    json: 'JSON.',
    avro: 'Apache Avro.',
    protobuf: 'Protocol Buffers.',
  }),
  api: text('The address of the API.', { examples: ['https://api.example.com/v1'] }),
  sftp: text(uri, {
    pattern: '^sftp://.*',
    expected: "an address that begins with 'sftp://'",
    examples: ['sftp://files.example.com/{model}/*.csv'],
  }),
  brokers: text('The broker to start from, with its port.', { examples: ['kafka.example.com:9092'] }),
  anySchema: { ...serverFields.schema, type: ['string', 'integer'] },
} as const satisfies Readonly<Record<string, JsonSchema>>;
