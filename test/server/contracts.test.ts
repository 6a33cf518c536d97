import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionTriggerKind,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  InsertTextFormat,
  type MarkupContent,
  SemanticTokensRequest,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { inRoot } from '../../src/build/paths.ts';
import { SourceText } from '../../src/core/document/text.ts';
import { type FileStatus, fileStatusRequest } from '../../src/protocol/requests.ts';
import { head, tables } from '../support/contracts.ts';
import { cursor } from '../support/cursor.ts';
import { fullCapabilities, TestClient } from '../support/lsp-client.ts';

describe('contracts through the server', () => {
  let root: string;
  let client: TestClient;

  const open = (path: string, marked: string, languageId = 'yaml') => {
    const { text, offset } = cursor(marked);
    client.open(path, text, languageId);
    return { textDocument: { uri: client.uri(path) }, position: new SourceText(text).positionAt(offset) };
  };
  async function complete(path: string, marked: string, typed?: string): Promise<CompletionItem[]> {
    const context = typed
      ? { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: typed }
      : undefined;
    const asked = { ...open(path, marked), ...(context ? { context } : {}) };
    const list = (await client.connection.sendRequest(CompletionRequest.type, asked)) as CompletionList | null;
    client.close(path);
    return list?.items ?? [];
  }

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'gatewright-contracts-'));
    cpSync(inRoot('samples/contracts'), join(root, 'contracts'), { recursive: true });
    client = new TestClient(root, {
      ...fullCapabilities,
      textDocument: {
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        completion: { completionItem: { snippetSupport: true } },
      },
    });
    await client.initialized;
    await client.until('contracts/refunds.odcs.yaml', (found) => found.length > 0);
  });
  after(async () => {
    await client.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('reports the faults of the sample, and keeps still about the sound ones', async () => {
    const found = await client.until('contracts/refunds.odcs.yaml', (all) => all.length > 0);
    assert.deepEqual(
      found.map(({ code, range }) => `${code} ${range.start.line + 1}`),
      [
        'contract/missing-key 19',
        'contract/dangling-relationship 45',
        'contract/range-exceeds-type 52',
        'contract/ambiguous-comparison 62',
        'contract/dangling-sla-element 68',
      ],
    );
    for (const sound of ['orders.odcs.yaml', 'products.odcs.json', 'web.odcs.yaml', 'warehouse.odcs.yaml']) {
      assert.deepEqual(client.diagnostics.get(client.uri(`contracts/${sound}`)) ?? [], [], sound);
    }
  });

  it('completes keys and values, with what they need', async () => {
    const server = `${head}servers:\n  - server: prod\n    type: |\n`;
    const items = await complete('contracts/new.yaml', server, ' ');
    const postgres = items.find(({ label }) => label === 'postgres');
    assert.equal(postgres?.insertTextFormat, InsertTextFormat.Snippet);
    assert.equal(
      (postgres?.textEdit as TextEdit | undefined)?.newText,
      'postgres\n    host: $1\n    port: $2\n    database: $3\n    schema: $4',
    );
    const keys = await complete('contracts/new.yaml', `${head}sch|\n`);
    assert.ok(keys.some(({ label }) => label === 'schema'));
    assert.deepEqual(await complete('k8s/deploy.yaml', 'apiVersion: v1\nkind: |\n', ' '), []);
  });

  it('replaces a text of JSON with its quotes, and is filtered with them', async () => {
    const [first] = await complete('contracts/new.odcs.json', '{ "api|" }');
    assert.deepEqual(first?.filterText, '"apiVersion');
    assert.deepEqual((first?.textEdit as TextEdit | undefined)?.range, {
      start: { line: 0, character: 2 },
      end: { line: 0, character: 7 },
    });
  });

  it('explains what stands under the cursor', async () => {
    const asked = open('contracts/new.yaml', `${head}${tables.replace('bigint', 'big|int')}`);
    const hover = (await client.connection.sendRequest(HoverRequest.type, asked)) as Hover | null;
    client.close('contracts/new.yaml');
    assert.match((hover?.contents as MarkupContent | undefined)?.value ?? '', /PostgreSQL.*A whole number/);
  });

  it('shows the outline, the folds and the colours', async () => {
    const asked = open('contracts/new.yaml', `${head}${tables}|`);
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, asked)) as DocumentSymbol[];
    const schema = symbols.find(({ name }) => name === 'schema');
    assert.deepEqual(
      schema?.children?.map(({ name, kind, detail }) => [name, kind, detail]),
      [
        ['customers', SymbolKind.Struct, '2 columns'],
        ['orders', SymbolKind.Struct, '2 columns'],
      ],
    );
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, asked);
    assert.ok(folds?.some(({ startLine }) => startLine === 13));
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, asked);
    assert.equal((tokens?.data.length ?? 0) / 5, 6);
    client.close('contracts/new.yaml');
  });

  it('says what the file is, and that nobody chooses that', async () => {
    const path = 'contracts/shipments.odcs.yaml';
    client.open(path, readFileSync(join(root, path), 'utf8'), 'yaml');
    const status = await client.connection.sendRequest<FileStatus>(fileStatusRequest, { uri: client.uri(path) });
    assert.deepEqual([status.title, status.hasChoice], ['ODCS 3.0.2', false]);
    client.close(path);
  });

  it('follows what is typed into a new file from its first word on', async () => {
    const path = 'contracts/begun.odcs.yaml';
    client.open(path, '', 'yaml');
    client.change(path, 'kind: DataContract\nstatus: activ\nid: x\nversion: 1.0.0\napiVersion: v3.1.0\nschemas: []\n');
    const found = await client.until(path, (all) => all.some(({ code }) => code === 'contract/unknown-key'));
    assert.ok(found.some(({ message }) => String(message).includes("'schema'")));
    client.close(path);
  });
});
