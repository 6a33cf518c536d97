import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Hover, HoverRequest, type MarkupContent } from 'vscode-languageserver-protocol/node';
import { cursor } from '../support/cursor.ts';
import { fullCapabilities, TestClient } from '../support/lsp-client.ts';

const skill = (description: string, body = ''): string =>
  `---\nname: orders\ndescription: ${description}\n---\n\n# Orders\n\n${body}\n`;

describe('hover of the server', () => {
  let root: string;
  let client: TestClient;
  const path = 'skills/orders/SKILL.md';

  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };

  /** Opens a text with a cursor and asks there; an open text is replaced. */
  async function hoverAt(marked: string, of = path, languageId = 'markdown', asking = client) {
    const { text, offset } = cursor(marked);
    asking.close(of);
    asking.open(of, text, languageId);
    const before = text.slice(0, offset).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const hover = await asking.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: asking.uri(of) },
      position,
    });
    return hover && { ...shownOf(text, hover), kind: (hover.contents as MarkupContent).kind };
  }

  function shownOf(text: string, { contents, range }: Hover) {
    assert.ok(range);
    const lines = text.split('\n');
    assert.equal(range.start.line, range.end.line);
    return {
      over: lines[range.start.line]?.slice(range.start.character, range.end.character),
      value: (contents as MarkupContent).value,
    };
  }

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'gatewright-hover-'));
    write('skills/orders/references/steps.md', '# Steps\n\nLoad it.\n');
    client = new TestClient(root, fullCapabilities);
    await client.initialized;
  });
  after(async () => {
    await client.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('is offered', async () => {
    assert.equal((await client.initialized).capabilities.hoverProvider, true);
  });

  it('joins the rule of a finding with what stands there, over the thing that is meant', async () => {
    const text = skill('Loads orders. Use when: it rains or when');
    client.open(path, text);
    await client.until(path, (found) => found.some((each) => each.code === 'skill/unquoted-colon'));
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: client.uri(path) },
      position: { line: 2, character: 34 },
    });
    assert.ok(hover);
    const { over, value } = shownOf(text, hover);
    assert.equal(over, 'Loads orders. Use when: it rains or when');
    assert.match(
      value,
      /^\*\*\[skill\/unquoted-colon\]\(file:\/\/\/rules\/skill\/unquoted-colon\.md\)\*\*\n\n.*\n\n---\n\n\*\*description\*\*/s,
    );
  });

  it('leads to files by their address, and reads them as they are open', async () => {
    const marked = skill('Loads orders.', 'Read [the st|eps](references/steps.md).');
    const closed = await hoverAt(marked);
    assert.equal(closed?.kind, 'markdown');
    assert.equal(closed?.over, '[the steps](references/steps.md)');
    assert.ok(closed?.value.includes(`](${client.uri('skills/orders/references/steps.md')})`), closed?.value);
    assert.match(closed?.value ?? '', /```markdown\n# Steps\n\nLoad it\.\n```/);
    client.open('skills/orders/references/steps.md', '# Steps\n\nChanged.\n', 'markdown');
    assert.match((await hoverAt(marked))?.value ?? '', /Changed\./);
    client.close('skills/orders/references/steps.md');
  });

  it('sees what was typed just now', async () => {
    assert.equal((await hoverAt(skill('Loads orders.', 'A back|fill.')))?.over, 'backfill');
    assert.equal((await hoverAt(skill('Loads orders.', '\nA cut|over.')))?.over, 'cutover');
  });

  it('explains a rule in the comment that silences it', async () => {
    const body =
      '<!-- gatewright-disable-next-line skill/broken-|reference -- not written yet -->\n[a](references/a.md)';
    const hover = await hoverAt(skill('Loads orders.', body));
    assert.equal(hover?.over, 'skill/broken-reference');
    assert.match(hover?.value ?? '', /^\*\*\[skill\/broken-reference\]/);
  });

  it('answers in the files of settings', async () => {
    assert.equal((await hoverAt('max|FileSize: 2048\n', '.gatewright/config.yaml', 'yaml'))?.over, 'maxFileSize');
  });

  it('leaves to VS Code what it says by itself', async () => {
    const marked = skill('Loads orders.').replace('description', 'desc|ription');
    const says = /What the model reads in every request/;
    assert.doesNotMatch((await hoverAt(marked, path, 'skill'))?.value ?? '', says);
    assert.match((await hoverAt(marked, path, 'markdown'))?.value ?? '', says);
  });

  it('says nothing where nothing stands, in other files and outside of the workspace', async () => {
    assert.equal(await hoverAt(skill('Loads orders.', '\n|\n')), null);
    assert.equal(await hoverAt('# A back|fill\n', 'notes.md'), null);
    const textDocument = { uri: 'file:///nowhere/else.md' };
    assert.equal(
      await client.connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 0, character: 0 } }),
      null,
    );
  });

  it('is plain text for a client that shows no Markdown', async () => {
    const plain = new TestClient(root, {
      ...fullCapabilities,
      textDocument: { hover: { contentFormat: ['plaintext'] } },
    });
    try {
      await plain.initialized;
      const hover = await hoverAt(skill('Loads orders.', 'Every load is idem|potent.'), path, 'markdown', plain);
      assert.equal(hover?.kind, 'plaintext');
      assert.match(hover?.value ?? '', /^Idempotent\n\nRunning it twice/);
    } finally {
      await plain.stop();
    }
  });

  it('explains why a file could not be read', async () => {
    write('skills/broken/SKILL.md', '\0\0\0');
    client.watched(['skills/broken/SKILL.md', 1]);
    await client.until('skills/broken/SKILL.md', (found) =>
      found.some((each) => each.code === 'gatewright/unreadable-file'),
    );
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: client.uri('skills/broken/SKILL.md') },
      position: { line: 0, character: 0 },
    });
    assert.ok(hover);
    assert.match((hover.contents as MarkupContent).value, /unreadable-file/);
  });
});
