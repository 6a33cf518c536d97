import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { scratchFolder } from '../../src/build/paths.ts';
import {
  type NewFileOffer,
  type NewFileRequest,
  type NewFiles,
  type NewFileVerdict,
  newFileCheckRequest,
  newFileOfferRequest,
  newFilesRequest,
} from '../../src/protocol/new-file-requests.ts';
import {
  type CatalogAnswer,
  type CatalogFilePart,
  catalogPartsRequest,
  catalogRequest,
  validateWorkspaceRequest,
} from '../../src/protocol/requests.ts';
import { TestClient } from '../support/lsp-client.ts';
import { parquetFile, types } from '../support/parquet.ts';

const ddl = `CREATE TABLE sales.orders (id bigint PRIMARY KEY, amount numeric(10,2) NOT NULL);
CREATE TABLE sales.items (order_id bigint REFERENCES sales.orders (id));
`;

describe('New Contract, asked for at the server', () => {
  const root = scratchFolder('new-contract');
  const outside = scratchFolder('elsewhere');
  let client: TestClient;
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const scope = () => ({ language: 'contract', uri: client.uri('').replace(/\/$/, '') });
  const offer = (tablesOf?: string) =>
    client.connection.sendRequest<NewFileOffer>(newFileOfferRequest, { ...scope(), ...(tablesOf ? { tablesOf } : {}) });
  const request = (path: string, given: Partial<NewFileRequest>): NewFileRequest => ({
    ...scope(),
    tablesOf: client.uri(path),
    kind: 'from-ddl',
    place: 'contracts/<name>.odcs.yaml',
    answers: { name: 'orders' },
    parts: [],
    ...given,
  });

  before(async () => {
    write('db/schema.sql', ddl);
    write('data/orders.parquet', parquetFile([{ name: 'id', type: types.int64, repetition: 0 }], 7));
    write('data/broken.parquet', 'PAR1');
    writeFileSync(join(outside, 'secret.csv'), 'a,b\n1,2\n');
    symlinkSync(join(outside, 'secret.csv'), join(root, 'data/link.csv'));
    client = new TestClient(root);
    await client.initialized;
    await client.connection.sendRequest(validateWorkspaceRequest);
  });
  after(() => client.stop());

  it('offers examples, and every kind of file with tables', async () => {
    const { kinds, sources, problem } = await offer();
    equal(problem, undefined);
    deepEqual(
      kinds.map(({ id, places }) => `${id} ${places}`),
      ['warehouse-table', 'event-stream', 'object-storage'].map((id) => `${id} contracts/<name>.odcs.yaml`),
    );
    deepEqual(
      sources.map(({ id }) => id),
      ['dbt', 'ddl', 'csv', 'json', 'parquet'],
    );
  });

  it('offers the tables of a file to choose from', async () => {
    const { kinds, sources } = await offer(client.uri('db/schema.sql'));
    deepEqual(sources, []);
    const [kind] = kinds;
    deepEqual(
      kind?.parts.map(({ title }) => title),
      ['orders', 'items'],
    );
    deepEqual([kind?.id, kind?.choice?.comesFirst, kind?.fields[0]?.initial], ['from-ddl', true, 'schema']);
  });

  it('gives the contract, and writes none', async () => {
    const { kinds } = await offer(client.uri('db/schema.sql'));
    const parts = kinds[0]?.parts.map(({ id }) => id) ?? [];
    const made = await client.connection.sendRequest<NewFiles>(newFilesRequest, request('db/schema.sql', { parts }));
    deepEqual(
      made.files.map(({ uri }) => uri),
      [client.uri('contracts/orders.odcs.yaml')],
    );
    const [file] = made.files;
    ok(file && 'text' in file);
    match(file.text, /- name: items\n(?:.*\n)*? +- to: orders\.id\n/);
    match(made.snippet ?? '', /\$\{1:/);
    deepEqual(readdirSync(root).sort(), ['data', 'db']);
  });

  it('takes the file as it is at the time', async () => {
    write('db/late.sql', 'CREATE TABLE a (x int);');
    equal((await offer(client.uri('db/late.sql'))).kinds[0]?.fields[0]?.initial, 'a');
    write('db/late.sql', 'CREATE TABLE other (x int);');
    equal((await offer(client.uri('db/late.sql'))).kinds[0]?.fields[0]?.initial, 'other');
  });

  it('reads Parquet', async () => {
    const given = { kind: 'from-parquet', answers: { name: 'orders' } };
    const made = await client.connection.sendRequest<NewFiles>(newFilesRequest, request('data/orders.parquet', given));
    const [file] = made.files;
    ok(file && 'text' in file, made.problem);
    match(file.text, /- name: id\n +logicalType: integer\n +physicalType: INT64\n +required: true\n/);
  });

  it('judges an answer while it is typed', async () => {
    const given = { key: 'name', kind: 'from-parquet' };
    const judge = (name: string) =>
      client.connection.sendRequest<NewFileVerdict>(newFileCheckRequest, {
        ...request('data/orders.parquet', { answers: { name } }),
        ...given,
      });
    deepEqual(await judge('Orders'), { note: 'Makes contracts/orders.odcs.yaml' });
    match((await judge('')).problem?.message ?? '', /A name is needed/);
  });

  it('says why a file has no tables, also one that is behind a link or outside', async () => {
    const problem = async (uri: string) => (await offer(uri)).problem;
    match(
      (await problem(client.uri('data/broken.parquet'))) ?? '',
      /^'data\/broken\.parquet' is no whole Parquet file/,
    );
    match((await problem(client.uri('data/link.csv'))) ?? '', /lies outside of the workspace/);
    match((await problem('file:///elsewhere/a.csv')) ?? '', /lies outside of the workspace/);
    match((await problem(client.uri('data/gone.csv'))) ?? '', /does not exist/);
  });

  it('can be cancelled', async () => {
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest<NewFileOffer>(
      newFileOfferRequest,
      { ...scope(), tablesOf: client.uri('db/schema.sql') },
      source.token,
    );
    source.cancel();
    // It may have been quicker than the wish to leave it.
    await asked.then(
      ({ kinds }) => equal(kinds.length, 1),
      (error: Error) => match(error.message, /cancel/i),
    );
  });

  it('lists contracts, and what lies in one when it is opened', async () => {
    const { kinds } = await offer(client.uri('db/schema.sql'));
    const parts = kinds[0]?.parts.map(({ id }) => id) ?? [];
    const made = await client.connection.sendRequest<NewFiles>(newFilesRequest, request('db/schema.sql', { parts }));
    const [file] = made.files;
    ok(file && 'text' in file);
    write('contracts/orders.odcs.yaml', file.text);
    client.watched(['contracts/orders.odcs.yaml', 1]);
    await client.connection.sendRequest(validateWorkspaceRequest);
    const { folders } = await client.connection.sendRequest<CatalogAnswer>(catalogRequest, { language: 'contract' });
    const [entry] = folders.flatMap(({ entries }) => entries);
    deepEqual([entry?.name, entry?.uri, entry?.hasParts], ['orders', file.uri, true]);
    const params = { uri: file.uri, number: 0 };
    const tables = await client.connection.sendRequest<CatalogFilePart[]>(catalogPartsRequest, params);
    deepEqual(
      tables.map(({ name, uri, parts: inner }) => [name, uri, ...inner.map((each) => each.name)]),
      [
        ['orders', file.uri, 'id', 'amount'],
        ['items', file.uri, 'order_id'],
      ],
    );
    deepEqual(await client.connection.sendRequest(catalogPartsRequest, { uri: 'file:///gone', number: 0 }), []);
  });
});
