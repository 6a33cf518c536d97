import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver-protocol/node';
import { type CatalogAnswer, catalogRequest, checkedNotification } from '../../src/protocol/requests.ts';
import { fullCapabilities, TestClient } from '../support/lsp-client.ts';

const skill = (name: string, rest = '') =>
  `---\nname: ${name}\ndescription: Loads ${name} into the warehouse. Use when ${name} are late.\n---\n\n# ${name}\n${rest}`;

describe('the catalog of the server', () => {
  let root: string;
  let client: TestClient;
  let checked = () => {};

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const ask = () => client.connection.sendRequest<CatalogAnswer>(catalogRequest, { language: 'skill' });

  /** The answer as soon as it fits: asked again whenever the server says that results are new. */
  async function answer(fits: (answer: CatalogAnswer) => boolean): Promise<CatalogAnswer> {
    for (;;) {
      const news = new Promise<void>((resolve) => {
        checked = resolve;
      });
      const now = await ask();
      if (fits(now)) return now;
      await news;
    }
  }
  const names = ({ folders }: CatalogAnswer) => folders.flatMap(({ entries }) => entries.map(({ name }) => name));

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'gatewright-catalog-'));
    write('skills/orders/SKILL.md', skill('orders', '\nSee [refunds](../refunds/SKILL.md).\n'));
    write('skills/refunds/SKILL.md', skill('refunds'));
    client = new TestClient(root, fullCapabilities);
    client.connection.onNotification(checkedNotification, () => checked());
    await client.initialized;
  });
  after(async () => {
    await client.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('has every file with its address, and what refers to what', async () => {
    const { folders, isReading } = await answer((each) => !each.isReading);
    assert.equal(isReading, false);
    assert.deepEqual(
      folders.map(({ uri }) => uri),
      [client.uri('')].map((uri) => uri.replace(/\/$/, '')),
    );
    const [folder] = folders;
    assert.deepEqual(
      folder?.entries.map(({ uri, name, kind, findings }) => ({ uri, name, kind, errors: findings.error })),
      ['orders', 'refunds'].map((name) => ({
        uri: client.uri(`skills/${name}/SKILL.md`),
        name,
        kind: 'skill',
        errors: 0,
      })),
    );
    assert.deepEqual(folder?.relations, [
      {
        kind: 'refers',
        from: 'skills/orders/SKILL.md',
        to: 'skills/refunds/SKILL.md',
        range: { start: { line: 7, character: 14 }, end: { line: 7, character: 33 } },
      },
    ]);
    assert.deepEqual(
      folder?.meters.map(({ title }) => title),
      ['Claude Code listing'],
    );
  });

  it('tells of a description that is typed, although no finding changed', async () => {
    client.open('skills/orders/SKILL.md', skill('orders'));
    client.change('skills/orders/SKILL.md', skill('orders').replace('Loads orders', 'Brings orders'));
    const now = await answer(({ folders }) =>
      folders.some(({ entries }) => entries.some(({ description }) => description?.startsWith('Brings'))),
    );
    assert.deepEqual(names(now), ['orders', 'refunds']);
    client.close('skills/orders/SKILL.md');
  });

  it('tells of files that come and go, although nothing is wrong with them', async () => {
    write('skills/late/SKILL.md', skill('late'));
    client.watched(['skills/late/SKILL.md', 1]);
    assert.deepEqual(names(await answer((each) => names(each).length === 3)), ['late', 'orders', 'refunds']);
    rmSync(join(root, 'skills/late'), { recursive: true });
    client.watched(['skills/late/SKILL.md', 3]);
    assert.deepEqual(names(await answer((each) => names(each).length === 2)), ['orders', 'refunds']);
  });

  it('has each folder of the workspace by itself', async () => {
    const other = mkdtempSync(join(tmpdir(), 'gatewright-catalog-'));
    mkdirSync(join(other, 'skills/prices'), { recursive: true });
    writeFileSync(join(other, 'skills/prices/SKILL.md'), skill('prices'));
    const folder = { uri: pathToFileURL(other).href, name: 'other' };
    const change = (event: object) =>
      client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.method, { event });
    await change({ added: [folder], removed: [] });
    const both = await answer(({ folders }) => folders.length === 2);
    assert.deepEqual(
      both.folders.map(({ uri, entries }) => [uri === folder.uri, entries.map(({ name }) => name)]),
      [
        [false, ['orders', 'refunds']],
        [true, ['prices']],
      ],
    );
    await change({ added: [], removed: [folder] });
    await answer(({ folders }) => folders.length === 1);
    rmSync(other, { recursive: true });
  });

  it('is not said to be empty while the workspace is read', async () => {
    let allow: (value: null) => void = () => {};
    const slow = new TestClient(root, fullCapabilities);
    slow.progress = new Promise((resolve) => {
      allow = resolve;
    });
    await slow.initialized;
    assert.deepEqual(await slow.connection.sendRequest(catalogRequest, { language: 'skill' }), {
      folders: [],
      isReading: true,
    });
    allow(null);
    await slow.stop();
  });
});
