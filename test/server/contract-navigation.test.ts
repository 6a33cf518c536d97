import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  DefinitionRequest,
  type DocumentHighlight,
  DocumentHighlightRequest,
  type DocumentLink,
  DocumentLinkRequest,
  type Location,
  ReferencesRequest,
  RenameRequest,
  type SymbolInformation,
  SymbolKind,
  type TextDocumentEdit,
  WillRenameFilesRequest,
  type WorkspaceEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { SourceText } from '../../src/core/document/text.ts';
import { contractTree, dbtTree } from '../support/contract-trees.ts';
import { fullCapabilities, TestClient } from '../support/lsp-client.ts';

const orders = 'contracts/orders.odcs.yaml';
const payments = 'contracts/payments.odcs.yaml';
const schema = 'shop/models/schema.yml';
const broken =
  'apiVersion: v3.1.0\nkind: DataContract\nschema:\n  - name: a\n    properties:\n      - name: b\n      - name: b\n';
const files: Record<string, string> = { ...contractTree, ...dbtTree, 'zzz/last.odcs.yaml': broken };

describe('navigation in contracts and dbt projects through the server', () => {
  let root: string;
  let client: TestClient;

  /** The place behind a text of a file. */
  const at = (path: string, text: string) => {
    const offset = (files[path] ?? '').indexOf(text);
    assert.ok(offset >= 0, `${path} has no '${text}'`);
    const position = new SourceText(files[path] ?? '').positionAt(offset + text.length);
    return { textDocument: { uri: client.uri(path) }, position };
  };
  const inside = (uri: string) =>
    decodeURIComponent(uri)
      .slice(decodeURIComponent(client.uri('')).length)
      .replace(/^\//, '');
  const shown = (found: unknown) =>
    (found as Location[]).map(
      ({ uri, range }) => `${inside(uri)}:${range.start.line + 1}:${range.start.character + 1}`,
    );

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'gatewright-contracts-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    client = new TestClient(root, fullCapabilities);
    await client.initialized;
    // The last one to be checked of all files tells that the workspace has been read.
    await client.until('zzz/last.odcs.yaml', (found) => found.length > 0);
  });
  after(async () => {
    await client.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('leads from names to their definitions, in other contracts too', async () => {
    const definition = async (path: string, text: string) =>
      shown(await client.connection.sendRequest(DefinitionRequest.type, at(path, text)));
    assert.deepEqual(await definition(orders, '- to: customers.cust'), [`${orders}:56:15`]);
    assert.deepEqual(await definition(orders, '- to: cust'), [`${orders}:53:11`]);
    assert.deepEqual(await definition(orders, 'WHERE o.AM'), [`${orders}:28:15`]);
    assert.deepEqual(await definition(orders, 'FROM tbl_'), [`${orders}:18:25`]);
    assert.deepEqual(await definition(orders, 'element: orders.amount, orders.address.ci'), [`${orders}:40:19`]);
    assert.deepEqual(await definition(payments, 'schema/customers'), [`${orders}:52:9`]);
    assert.deepEqual(await definition(payments, '#orders.cust'), [`${orders}:25:15`]);
    assert.deepEqual(await definition(payments, '- to: orders.od'), [`${orders}:1:1`]);
    assert.deepEqual(await definition(schema, "to: ref('cust"), ['shop/models/customers.sql:1:1']);
    assert.deepEqual(await definition(schema, 'field: cust'), [`${schema}:30:15`]);
    assert.deepEqual(await definition('shop/models/orders.sql', "'raw', 'ord"), [`${schema}:36:15`]);
    assert.deepEqual(await definition('shop/models/customers.sql', "ref('ord"), ['shop/models/orders.sql:1:1']);
  });

  it('finds every place that names a column or a model', async () => {
    const references = async (path: string, text: string) => {
      const asked = { ...at(path, text), context: { includeDeclaration: false } };
      return shown(await client.connection.sendRequest(ReferencesRequest.type, asked));
    };
    assert.deepEqual(await references(orders, '- name: customer_id'), [
      `${orders}:20:22`,
      `${orders}:35:23`,
      `${orders}:47:34`,
      `${payments}:13:41`,
    ]);
    assert.deepEqual(await references(schema, '- name: orders'), [
      'contracts/shop.odcs.yaml:14:23',
      'shop/models/customers.sql:1:33',
      'shop/models/customers.sql:1:58',
      `${schema}:3:11`,
      `${schema}:45:14`,
    ]);
  });

  it('highlights the places of a document that speak of the same', async () => {
    const found = (await client.connection.sendRequest(
      DocumentHighlightRequest.type,
      at(orders, '- name: amount'),
    )) as DocumentHighlight[];
    assert.deepEqual(
      found.map(({ range }) => range.start.line + 1),
      [28, 34, 43, 43, 67, 74],
    );
  });

  it('links to the files of other contracts', async () => {
    const links = (await client.connection.sendRequest(DocumentLinkRequest.type, {
      textDocument: { uri: client.uri(payments) },
    })) as DocumentLink[];
    assert.deepEqual(
      links.map(({ target }) => inside(target ?? '')),
      [orders, orders],
    );
  });

  it('finds tables, columns and models of the workspace by name, and nothing that only rules know', async () => {
    const found = (query: string) =>
      client.connection.sendRequest(WorkspaceSymbolRequest.type, { query }) as Promise<SymbolInformation[]>;
    const lines = (await found('customer_id')).map(({ name, kind, location }) => [name, kind, ...shown([location])]);
    assert.deepEqual(lines.slice(0, 4), [
      ['orders.customer_id', SymbolKind.Field, `${orders}:25:15`],
      ['orders.customer_id', SymbolKind.Field, `${schema}:22:15`],
      ['customers.customer_id', SymbolKind.Field, `${orders}:56:15`],
      ['customers.customer_id', SymbolKind.Field, `${schema}:30:15`],
    ]);
    const tables = (await found('orders')).filter(({ name }) => name === 'orders');
    assert.deepEqual(
      tables.map(({ kind, location }) => [kind, ...shown([location])]),
      [
        [SymbolKind.Package, `${orders}:3:5`],
        [SymbolKind.Struct, `${orders}:17:11`],
        [SymbolKind.Struct, 'shop/models/orders.sql:1:1'],
        [SymbolKind.Struct, `${schema}:3:11`],
      ],
    );
    assert.deepEqual(
      (await found('')).filter(({ name }) => /^(?:ref|source|contract) |\.yaml$|\.sql$/.test(name)),
      [],
    );
  });

  it('renames over several contracts, and refuses with a reason', async () => {
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      ...at(payments, '#orders.cust'),
      newName: 'customer_key',
    });
    assert.deepEqual(edited(edit), { [orders]: 4, [payments]: 1 });
    const taken = { ...at(orders, '- name: amount'), newName: 'order_id' };
    await assert.rejects(
      client.connection.sendRequest(RenameRequest.type, taken),
      /There is a column 'order_id' already/,
    );
  });

  it('keeps references right when a contract is moved', async () => {
    const moves = [{ oldUri: client.uri(orders), newUri: client.uri('contracts/shop/orders.odcs.yaml') }];
    const edit = await client.connection.sendRequest(WillRenameFilesRequest.type, { files: moves });
    const texts = ((edit?.documentChanges ?? []) as TextDocumentEdit[]).flatMap(({ edits }) =>
      edits.map((each) => (each as { newText: string }).newText),
    );
    assert.deepEqual(texts, ['shop/orders.odcs.yaml', 'shop/orders.odcs.yaml']);
  });

  /** How many edits there are of each file. */
  function edited(edit: WorkspaceEdit | null): Record<string, number> {
    const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    return Object.fromEntries(changes.map(({ textDocument, edits }) => [inside(textDocument.uri), edits.length]));
  }
});
