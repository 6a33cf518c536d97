import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type CodeLens, CodeLensRefreshRequest, CodeLensRequest } from 'vscode-languageserver-protocol/node';
import { TestClient } from '../support/lsp-client.ts';

const path = 'models/schema.yml';
const files = {
  [path]: 'version: 2\nmodels:\n  - name: orders\n    columns:\n      - name: id\n',
  'models/orders.sql': "select * from {{ source('shop', 'orders') }}\n",
  'models/revenue.sql': "select 1\nfrom {{ ref('orders') }}\n",
};

describe('the lens above a table', () => {
  let root = '';
  const clients: TestClient[] = [];
  const start = (options: object, capabilities: object = {}): TestClient => {
    const client = new TestClient(root, capabilities, undefined, options);
    clients.push(client);
    return client;
  };
  const lenses = (client: TestClient): Promise<CodeLens[]> =>
    client.connection.sendRequest(CodeLensRequest.method, { textDocument: { uri: client.uri(path) } });

  before(() => {
    root = mkdtempSync(join(tmpdir(), 'gatewright-lenses-'));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
  });
  after(async () => {
    for (const client of clients) await client.stop();
    rmSync(root, { recursive: true, force: true });
  });

  const range = { start: { line: 2, character: 10 }, end: { line: 2, character: 16 } };

  it('shows the places of the consumers by a command of ours', async () => {
    const client = start({ hasShowPlacesCommand: true });
    await client.initialized;
    const at = { start: { line: 1, character: 8 }, end: { line: 1, character: 21 } };
    const places = [{ uri: client.uri('models/revenue.sql'), range: at }];
    assert.deepEqual(await lenses(client), [
      {
        range,
        command: {
          title: '1 consumer',
          command: 'gatewright.showPlaces',
          arguments: [client.uri(path), range.start, places],
        },
      },
    ]);
  });

  it('only tells the number where the client has no such command', async () => {
    const client = start({});
    await client.initialized;
    assert.deepEqual(await lenses(client), [{ range, command: { title: '1 consumer', command: '' } }]);
  });

  it('is asked for again when a consumer comes along', async () => {
    const client = start({}, { workspace: { codeLens: { refreshSupport: true } } });
    const asked: (() => void)[] = [];
    client.connection.onRequest(CodeLensRefreshRequest.type, () => {
      for (const each of asked.splice(0)) each();
    });
    const refreshed = () => new Promise<void>((resolve) => asked.push(resolve));
    const first = refreshed();
    await client.initialized;
    await first;
    assert.equal((await lenses(client))[0]?.command?.title, '1 consumer');
    const second = refreshed();
    client.open('models/refunds.sql', "select * from {{ ref('orders') }}\n", 'sql');
    await second;
    assert.equal((await lenses(client))[0]?.command?.title, '2 consumers');
  });
});
