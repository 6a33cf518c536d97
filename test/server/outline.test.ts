import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type SelectionRange,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRefreshRequest,
  SemanticTokensRequest,
  type SymbolInformation,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { fullCapabilities, TestClient } from '../support/lsp-client.ts';

const agent = (name: string, rest = ''): string =>
  `---\nname: ${name}\ndescription: Loads orders into the warehouse. Use when orders are late.\n${rest}---\n\n# A\n\n## B\n\ntext\n`;

describe('the outline of the server', () => {
  let root: string;
  let client: TestClient;
  let refreshed: () => void = () => {};
  const path = '.claude/agents/loader.md';
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const asked = () => ({ textDocument: { uri: client.uri(path) } });

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'gatewright-outline-'));
    write(path, agent('loader', 'skills: data-quality\ntools: Read, MultiEdit\n'));
    write('.claude/agents/data-loader.md', agent('data-loader'));
    write('.claude/skills/order-load/SKILL.md', agent('order-load'));
    client = new TestClient(root, {
      ...fullCapabilities,
      workspace: { ...fullCapabilities.workspace, semanticTokens: { refreshSupport: true } },
      textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, foldingRange: { rangeLimit: 3 } },
    });
    client.connection.onRequest(SemanticTokensRefreshRequest.type, () => refreshed());
    await client.initialized;
    await client.until(path, (found) => found.some((each) => each.code === 'skill/removed-tool'));
  });
  after(async () => {
    await client.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('is a tree with ranges', async () => {
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, asked())) as DocumentSymbol[];
    assert.deepEqual(
      symbols.map((each) => [each.name, each.kind, each.children?.map((child) => child.name)]),
      [
        ['Frontmatter', SymbolKind.String, ['name', 'description', 'skills', 'tools']],
        ['A', SymbolKind.String, ['B']],
      ],
    );
    assert.deepEqual(symbols[1]?.range, { start: { line: 7, character: 0 }, end: { line: 11, character: 4 } });
    assert.deepEqual(symbols[1]?.selectionRange, { start: { line: 7, character: 2 }, end: { line: 7, character: 3 } });
    assert.equal(symbols[0]?.children?.[2]?.detail, 'data-quality');
  });

  it('is a list with containers for a client that takes no tree', async () => {
    const plain = new TestClient(root);
    await plain.initialized;
    try {
      const symbols = (await plain.connection.sendRequest(DocumentSymbolRequest.type, asked())) as SymbolInformation[];
      assert.deepEqual(
        symbols.map((each) => [each.name, each.containerName]),
        [
          ['Frontmatter', undefined],
          ['name', 'Frontmatter'],
          ['description', 'Frontmatter'],
          ['skills', 'Frontmatter'],
          ['tools', 'Frontmatter'],
          ['A', undefined],
          ['B', 'A'],
        ],
      );
    } finally {
      await plain.stop();
    }
  });

  it('is none for a file that is none of ours', async () => {
    write('README.md', '# Readme\n');
    const textDocument = { uri: client.uri('README.md') };
    assert.equal(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), null);
    assert.equal(await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument }), null);
    const positions = [{ line: 0, character: 3 }];
    assert.equal(await client.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions }), null);
    assert.deepEqual(await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }), { data: [] });
  });

  it('folds whole lines, and no more than the client wants', async () => {
    assert.deepEqual(await client.connection.sendRequest(FoldingRangeRequest.type, asked()), [
      { startLine: 0, endLine: 5 },
      { startLine: 7, endLine: 11 },
      { startLine: 9, endLine: 11 },
    ]);
  });

  it('grows a selection at each place asked for', async () => {
    const positions = [
      { line: 11, character: 1 },
      { line: 1, character: 7 },
    ];
    const ranges = await client.connection.sendRequest(SelectionRangeRequest.type, { ...asked(), positions });
    const lines = (range: SelectionRange | undefined): string[] =>
      range ? [`${range.range.start.line}-${range.range.end.line}`, ...lines(range.parent)] : [];
    assert.deepEqual(ranges?.map(lines), [
      ['11-11', '9-11', '7-11', '0-12'],
      ['1-1', '1-1', '1-4', '0-5', '0-12'],
    ]);
  });

  it('tells tokens of the whole file and of a part', async () => {
    const whole = await client.connection.sendRequest(SemanticTokensRequest.type, asked());
    assert.deepEqual(whole?.data, [1, 6, 6, 1, 1, 3, 13, 9, 2, 4]);
    const range = { start: { line: 3, character: 0 }, end: { line: 6, character: 0 } };
    const part = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { ...asked(), range });
    assert.deepEqual(part?.data, [4, 13, 9, 2, 4]);
  });

  it('asks for new colours when a name comes to be defined elsewhere', async () => {
    const told = new Promise<void>((resolve) => {
      refreshed = resolve;
    });
    write('.claude/skills/data-quality/SKILL.md', agent('data-quality'));
    client.watched(['.claude/skills/data-quality/SKILL.md', 1]);
    await told;
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, asked());
    assert.deepEqual(tokens?.data, [1, 6, 6, 1, 1, 2, 8, 12, 2, 0, 1, 13, 9, 2, 4]);
  });

  it('finds the names of the whole workspace by their letters, the best fit first', async () => {
    const find = async (query: string) =>
      ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map((each) => [
        each.name,
        each.kind,
        each.containerName,
      ]);
    assert.deepEqual(await find('LOAD'), [
      ['loader', SymbolKind.Class, '.claude/agents'],
      ['order-load', SymbolKind.Function, '.claude/skills/order-load'],
      ['data-loader', SymbolKind.Class, '.claude/agents'],
    ]);
    assert.deepEqual(await find('dtl'), [
      ['data-loader', SymbolKind.Class, '.claude/agents'],
      ['data-quality', SymbolKind.Function, '.claude/skills/data-quality'],
    ]);
    assert.deepEqual(await find('xyz'), []);
  });
});
