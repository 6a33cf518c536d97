import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  PrepareRenameRequest,
  RenameRequest,
  type TextDocumentEdit,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { fullCapabilities, TestClient } from '../support/lsp-client.ts';

const skill = (name: string, body = '') =>
  `---\nname: ${name}\ndescription: Loads ${name} into the warehouse. Use when orders are late.\n---\n\n# Load\n${body}`;

describe('a rename through the server', () => {
  let root: string;
  let client: TestClient;

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const place = (path: string, line: number, character: number) => ({
    textDocument: { uri: client.uri(path) },
    position: { line, character },
  });
  /** An edit in one line each: texts by file and place, then moves. */
  const shown = (edit: WorkspaceEdit | null): string[] => {
    const inside = (uri: string) => uri.slice(client.uri('').length).replace(/^\//, '');
    return (edit?.documentChanges ?? []).flatMap((change) => {
      if (!('edits' in change)) {
        assert.equal(change.kind, 'rename');
        return change.kind === 'rename' ? [`${inside(change.oldUri)} -> ${inside(change.newUri)}`] : [];
      }
      const { textDocument, edits } = change as TextDocumentEdit;
      return edits.map((each) => {
        const { start, end } = (each as { range: { start: Position; end: Position } }).range;
        const text = (each as { newText: string }).newText;
        return `${inside(textDocument.uri)} ${start.line}:${start.character}-${end.character} ${text}`;
      });
    });
  };

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'gatewright-rename-'));
    write('skills/load/SKILL.md', skill('load', '\n[Steps](references/steps.md)\n'));
    write('skills/load/references/steps.md', '# Steps\n');
    write(
      'skills/late/SKILL.md',
      skill('late', '\nFirst [load](../load/SKILL.md), by [these](../load/references/steps.md).\n'),
    );
    write('.claude/agents/loader.md', skill('loader').replace('\n---\n', '\nskills: [load, late]\n---\n'));
    // The last one to be checked of all files tells that the workspace has been read.
    write('skills/zzz/SKILL.md', skill('zzz').replace('Use when', 'Use: when'));
    client = new TestClient(root, fullCapabilities);
    await client.initialized;
    await client.until('skills/zzz/SKILL.md', (found) => found.length > 0);
  });
  after(async () => {
    await client.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('offers the name alone for editing', async () => {
    const offered = await client.connection.sendRequest(PrepareRenameRequest.type, place('skills/load/SKILL.md', 1, 7));
    assert.deepEqual(offered, {
      range: { start: { line: 1, character: 6 }, end: { line: 1, character: 10 } },
      placeholder: 'load',
    });
    const none = await client.connection.sendRequest(PrepareRenameRequest.type, place('skills/load/SKILL.md', 2, 20));
    assert.equal(none, null);
  });

  it('changes every file and moves the directory', async () => {
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      ...place('.claude/agents/loader.md', 3, 10),
      newName: 'load-all',
    });
    assert.deepEqual(shown(edit), [
      '.claude/agents/loader.md 3:9-13 load-all',
      'skills/load/SKILL.md 1:6-10 load-all',
      'skills/late/SKILL.md 7:13-29 ../load-all/SKILL.md',
      'skills/late/SKILL.md 7:43-70 ../load-all/references/steps.md',
      'skills/load -> skills/load-all',
    ]);
  });

  it('says why a name cannot be had', async () => {
    const asked = { ...place('skills/load/SKILL.md', 1, 7), newName: 'late' };
    await assert.rejects(client.connection.sendRequest(RenameRequest.type, asked), /There is a skill 'late' already/);
  });

  it('keeps the paths right when a file is moved in the editor', async () => {
    const files = [
      { oldUri: client.uri('skills/load/references/steps.md'), newUri: client.uri('skills/load/docs/all.md') },
    ];
    assert.deepEqual(shown(await client.connection.sendRequest(WillRenameFilesRequest.type, { files })), [
      'skills/late/SKILL.md 7:43-70 ../load/docs/all.md',
      'skills/load/SKILL.md 7:8-27 docs/all.md',
    ]);
  });

  it('does not repeat what a rename of its own has done', async () => {
    const asked = { ...place('skills/load/SKILL.md', 1, 7), newName: 'fill' };
    await client.connection.sendRequest(RenameRequest.type, asked);
    const files = [{ oldUri: client.uri('skills/load'), newUri: client.uri('skills/fill') }];
    assert.equal(await client.connection.sendRequest(WillRenameFilesRequest.type, { files }), null);
  });
});

interface Position {
  readonly line: number;
  readonly character: number;
}
