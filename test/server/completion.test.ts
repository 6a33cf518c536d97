import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemTag,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver-protocol/node';
import { SourceText } from '../../src/core/document/text.ts';
import { cursor } from '../support/cursor.ts';
import { fullCapabilities, TestClient } from '../support/lsp-client.ts';

const able: ClientCapabilities = {
  ...fullCapabilities,
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        documentationFormat: [MarkupKind.Markdown],
        tagSupport: { valueSet: [CompletionItemTag.Deprecated] },
        insertTextModeSupport: { valueSet: [InsertTextMode.asIs] },
      },
    },
  },
};

const path = '.github/agents/late.agent.md';

describe('completion through the server', () => {
  let root: string;
  let client: TestClient;
  let plain: TestClient;

  const ask = async (of: TestClient, file: string, marked: string, typed?: string): Promise<CompletionList | null> => {
    const { text, offset } = cursor(marked);
    of.open(file, text);
    const answer = await of.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: of.uri(file) },
      position: new SourceText(text).positionAt(offset),
      ...(typed ? { context: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: typed } } : {}),
    });
    of.close(file);
    return answer as CompletionList | null;
  };
  const find = (list: CompletionList | null, label: string): CompletionItem =>
    list?.items.find((each) => each.label === label) ??
    assert.fail(`'${label}' is not among ${list?.items.map((each) => each.label).join(', ')}`);

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'gatewright-completion-'));
    const agent = join(root, '.github/agents/checker.agent.md');
    mkdirSync(dirname(agent), { recursive: true });
    writeFileSync(agent, '---\ndescription: Checks what was loaded.\n---\n\nCheck it.\n');
    client = new TestClient(root, able);
    plain = new TestClient(root, fullCapabilities);
    const [{ capabilities }] = await Promise.all([client.initialized, plain.initialized]);
    assert.ok(capabilities.completionProvider?.triggerCharacters?.includes('{'));
  });
  after(async () => {
    await Promise.all([client.stop(), plain.stop()]);
    rmSync(root, { recursive: true, force: true });
  });

  it('narrows a long list to what is typed, and says that there is more', async () => {
    for (let index = 0; index < 300; index++) {
      const name = `load-${String(index).padStart(3, '0')}`;
      const file = join(root, 'skills', name, 'SKILL.md');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `---\nname: ${name}\ndescription: Loads ${name}. Use when it is late.\n---\n`);
    }
    const many = new TestClient(root, able);
    await many.initialized;
    await many.connection.sendRequest('gatewright/validateWorkspace');
    const chief = (typed: string) => `---\nname: chief\ndescription: Leads. Use when unsure.\nskills: ${typed}|\n---\n`;
    const all = await ask(many, '.claude/agents/chief.md', chief(''));
    assert.deepEqual([all?.items.length, all?.isIncomplete], [250, true]);
    const few = await ask(many, '.claude/agents/chief.md', chief('299'));
    assert.deepEqual(
      few?.items.map((each) => each.label),
      ['load-299'],
    );
    assert.equal(few?.isIncomplete, true);
    await many.stop();
    rmSync(join(root, 'skills'), { recursive: true });
  });

  it('gives a client all that it can show', async () => {
    const list = await ask(client, path, '---\nhan|d\n---\n');
    assert.equal(list?.isIncomplete, false);
    const { documentation, sortText, ...item } = find(list, 'handoffs');
    assert.deepEqual(item, {
      label: 'handoffs',
      kind: 10,
      labelDetails: { description: 'VS Code' },
      insertTextFormat: InsertTextFormat.Snippet,
      insertTextMode: InsertTextMode.asIs,
      textEdit: {
        newText: 'handoffs:\n  - label: $1\n    agent: $2',
        insert: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } },
        replace: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
      },
    });
    assert.equal((documentation as { kind: string }).kind, MarkupKind.Markdown);
    assert.ok(sortText);
    const infer = find(list, 'infer');
    assert.deepEqual(infer.tags, [CompletionItemTag.Deprecated]);
    const order = [...(list?.items ?? [])].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    assert.deepEqual([order[0]?.label, order.at(-1)?.label], ['description', 'infer']);
  });

  it('gives a client without abilities plain text', async () => {
    const list = await ask(plain, path, '---\nhan|d\n---\n');
    const { documentation, sortText: _, ...item } = find(list, 'handoffs');
    assert.deepEqual(item, {
      label: 'handoffs',
      kind: 10,
      detail: 'VS Code',
      textEdit: {
        newText: 'handoffs:\n  - label: \n    agent: ',
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
      },
    });
    assert.equal(typeof documentation, 'string');
    assert.ok(!String(documentation).includes('**'));
    assert.equal(find(list, 'infer').tags, undefined);
  });

  it('knows the agents of files that nobody opened, and what was typed just now', async () => {
    const { uri } = { uri: client.uri(path) };
    client.open(path, '---\ndescription: Loads late orders.\nhandoffs:\n  - label: Check\n---\n');
    client.change(path, '    agent: \n', { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } });
    const position = { line: 4, character: 11 };
    const list = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position,
    })) as CompletionList;
    assert.ok(find(list, 'agent'));
    await client.until('.github/agents/checker.agent.md', () => true);
    const again = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position,
    })) as CompletionList;
    const { labelDetails, documentation } = find(again, 'checker');
    assert.equal(labelDetails?.description, '.github/agents/checker.agent.md');
    assert.deepEqual(documentation, { kind: MarkupKind.Markdown, value: 'Checks what was loaded.' });
    client.close(path);
  });

  it('describes an item when it is looked at, and says a shared place once', async () => {
    const { completion } = able.textDocument ?? {};
    const completionItem = { ...completion?.completionItem, resolveSupport: { properties: ['documentation'] } };
    const lazy = new TestClient(root, {
      ...able,
      textDocument: { completion: { completionItem, completionList: { itemDefaults: ['editRange'] } } },
    });
    await lazy.initialized;
    const list = await ask(lazy, path, '---\ntar|\n---\n');
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } };
    assert.deepEqual(list?.itemDefaults, { editRange: range });
    const { sortText: _, ...item } = find(list, 'target');
    assert.deepEqual(item, {
      label: 'target',
      kind: 10,
      labelDetails: { description: 'VS Code' },
      insertTextFormat: InsertTextFormat.Snippet,
      textEditText: `target: \${1|vscode,github-copilot|}`,
    });
    const resolved = await lazy.connection.sendRequest(CompletionResolveRequest.type, item);
    assert.match((resolved.documentation as { value: string }).value, /meant/);
    assert.deepEqual(await lazy.connection.sendRequest(CompletionResolveRequest.type, { label: 'none' }), {
      label: 'none',
    });
    await lazy.stop();
  });

  it('changes the marks of a heading along with it', async () => {
    const marked =
      '---\nname: loads\ndescription: Loads.\n---\n\n## Workflow Contract\n\n1. Load\n\n## Quality Bar\n\n#|\n';
    const item = find(await ask(client, 'skills/loads/SKILL.md', marked), 'Output Modes');
    assert.deepEqual(item.additionalTextEdits, [
      { range: { start: { line: 11, character: 0 }, end: { line: 11, character: 1 } }, newText: '##' },
    ]);
  });

  it('opens behind a space only where a value begins', async () => {
    assert.ok((await ask(client, path, '---\ntarget: |\n---\n', ' '))?.items.length);
    assert.ok((await ask(client, path, '---\ntools:\n  - |\n---\n', ' '))?.items.length);
    assert.equal(await ask(client, path, '---\ndescription: Loads |\n---\n', ' '), null);
    assert.equal(await ask(client, path, '---\n |\n---\n', ' '), null);
  });

  it('answers nothing for files of others', async () => {
    assert.equal(await ask(client, 'README.md', '# |\n'), null);
  });

  it('completes the settings of the workspace', async () => {
    const list = await ask(client, '.gatewright/config.yaml', 'rules:\n  skill/long-body: |\n');
    assert.deepEqual(list?.items.map((each) => each.label).sort(), ['error', 'hint', 'info', 'off', 'warning']);
  });
});
