import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  type ClientCapabilities,
  DefinitionRequest,
  type DocumentHighlight,
  DocumentHighlightRequest,
  type DocumentLink,
  DocumentLinkRequest,
  DocumentLinkResolveRequest,
  type Location,
  type LocationLink,
  type Position,
  ReferencesRequest,
} from 'vscode-languageserver-protocol/node';
import type { ServerOptions } from '../../src/protocol/requests.ts';
import { fullCapabilities, TestClient } from '../support/lsp-client.ts';

const front = (name: string, more = '') =>
  `---\nname: ${name}\ndescription: Loads orders. Use when orders are late.\n${more}---\n`;

const files: Record<string, string> = {
  'experts/e.md': front('expert', 'tier: expert\nescalation:\n  confidence_threshold: 0.6\n  escalate_to: checker\n'),
  '.claude/agents/checker.md': front('checker', 'tools: Read\n'),
  'skills/b/SKILL.md': `${front('b')}# Part\n[a](references/steps.md#cut-over) [b](#part) \`references/steps.md\`\n`,
  'skills/b/references/steps.md': '# Steps\n\n## Cut over\n',
};

const withLinks: ClientCapabilities = {
  ...fullCapabilities,
  textDocument: { definition: { linkSupport: true }, documentLink: { tooltipSupport: true } },
};

const at = (line: number, character: number): Position => ({ line, character });
const range = (line: number, start: number, end: number) => ({ start: at(line, start), end: at(line, end) });

describe('navigation through the server', () => {
  let root: string;
  const clients: TestClient[] = [];

  const start = async (capabilities?: ClientCapabilities, options?: ServerOptions) => {
    const client = new TestClient(root, capabilities, undefined, options);
    clients.push(client);
    await client.initialized;
    return client;
  };
  const open = (client: TestClient, path: string) => client.open(path, files[path] as string);
  const definition = (client: TestClient, path: string, position: Position) =>
    client.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri: client.uri(path) }, position });
  const references = (client: TestClient, path: string, position: Position, includeDeclaration = true) =>
    client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: client.uri(path) },
      position,
      context: { includeDeclaration },
    });
  const links = (client: TestClient, path: string) =>
    client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: client.uri(path) } });

  before(() => {
    root = mkdtempSync(join(tmpdir(), 'gatewright-navigation-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  });
  after(async () => {
    for (const client of clients) await client.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('leads from a name to its definition, in the form the client takes', async () => {
    const simple = await start();
    open(simple, 'experts/e.md');
    const target = simple.uri('.claude/agents/checker.md');
    assert.deepEqual(await definition(simple, 'experts/e.md', at(6, 17)), [{ uri: target, range: range(1, 6, 13) }]);
    assert.equal(await definition(simple, 'experts/e.md', at(3, 1)), null);

    const able = await start(withLinks);
    open(able, 'experts/e.md');
    assert.deepEqual((await definition(able, 'experts/e.md', at(6, 17))) as LocationLink[], [
      {
        originSelectionRange: range(6, 15, 22),
        targetUri: target,
        targetRange: range(1, 6, 13),
        targetSelectionRange: range(1, 6, 13),
      },
    ]);
  });

  it('finds references over the whole workspace, with what was typed just now', async () => {
    const client = await start();
    open(client, '.claude/agents/checker.md');
    open(client, 'experts/e.md');
    client.change('experts/e.md', '\n', range(0, 3, 3));
    const use = { uri: client.uri('experts/e.md'), range: range(7, 15, 22) };
    const own = { uri: client.uri('.claude/agents/checker.md'), range: range(1, 6, 13) };
    const of = (declared: boolean) => references(client, '.claude/agents/checker.md', at(1, 8), declared);
    assert.deepEqual((await of(false)) as Location[], [use]);
    assert.deepEqual((await of(true)) as Location[], [own, use]);
    assert.equal(await references(client, '.claude/agents/checker.md', at(0, 1)), null);
  });

  it('highlights the same thing in the document', async () => {
    const client = await start();
    open(client, 'skills/b/SKILL.md');
    const found = (await client.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument: { uri: client.uri('skills/b/SKILL.md') },
      position: at(4, 3),
    })) as DocumentHighlight[];
    assert.deepEqual(found, [
      { range: range(4, 2, 6), kind: 3 },
      { range: range(5, 39, 43), kind: 2 },
    ]);
  });

  it('offers links to files and headings, and looks up the heading when it is followed', async () => {
    const client = await start(withLinks);
    open(client, 'skills/b/SKILL.md');
    const found = (await links(client, 'skills/b/SKILL.md')) as DocumentLink[];
    const steps = client.uri('skills/b/references/steps.md');
    assert.deepEqual(
      found.map(({ range: place, target, tooltip }) => ({ place, target, tooltip })),
      [
        { place: range(5, 4, 32), target: undefined, tooltip: 'Open skills/b/references/steps.md#cut-over' },
        { place: range(5, 38, 43), target: undefined, tooltip: 'Open skills/b/SKILL.md#part' },
        { place: range(5, 46, 65), target: steps, tooltip: 'Open skills/b/references/steps.md' },
      ],
    );
    const resolved = await Promise.all(
      found.slice(0, 2).map((link) => client.connection.sendRequest(DocumentLinkResolveRequest.type, link)),
    );
    assert.deepEqual(
      resolved.map(({ target }) => target),
      [`${steps}#L3`, `${client.uri('skills/b/SKILL.md')}#L5`],
    );
  });

  it('leaves the links of Markdown to an editor that follows them itself', async () => {
    const client = await start(withLinks, { followsMarkdownLinks: true });
    open(client, 'skills/b/SKILL.md');
    const found = (await links(client, 'skills/b/SKILL.md')) as DocumentLink[];
    assert.deepEqual(
      found.map((link) => link.range),
      [range(5, 46, 65)],
    );
    const count = async (position: Position) => {
      const leads = (await definition(client, 'skills/b/SKILL.md', position)) as LocationLink[] | null;
      const uses = (await references(client, 'skills/b/SKILL.md', position)) as Location[] | null;
      return [leads?.length, uses?.length];
    };
    assert.deepEqual(await count(at(5, 10)), [1, 2], 'the file of a link');
    assert.deepEqual(await count(at(5, 50)), [1, 2], 'a path');
    assert.deepEqual(await count(at(5, 28)), [undefined, undefined], 'an anchor');
    assert.deepEqual(await count(at(4, 3)), [undefined, undefined], 'a heading');
  });
});
