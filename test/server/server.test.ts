import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type Diagnostic, HoverRequest, type ProgressToken } from 'vscode-languageserver-protocol/node';
import {
  type FileStatus,
  fileStatusRequest,
  type ProfileChoice,
  profilesRequest,
  validateWorkspaceRequest,
} from '../../src/protocol/requests.ts';
import { fullCapabilities, TestClient } from '../support/lsp-client.ts';

const sound =
  '---\nname: orders\ndescription: Loads orders into the warehouse. Use when orders are late.\n---\n\n# Orders\n';
const broken = sound.replace('Use when', 'Use when: it rains or when');

const has = (rule: string) => (found: readonly Diagnostic[]) => found.some((each) => each.code === rule);
const lacks = (rule: string) => (found: readonly Diagnostic[]) => !has(rule)(found);

describe('the language server', () => {
  let root: string;
  let client: TestClient;
  let turn = 0;
  /** Each test works in a directory of its own, so that none sees another's files. */
  let directory = '';

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'gatewright-server-'));
    write('plugins/closed/skills/orders/SKILL.md', broken);
    client = new TestClient(root, fullCapabilities);
    await client.initialized;
  });
  beforeEach(() => {
    directory = `plugins/p${++turn}`;
  });
  after(async () => {
    await client.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('finds the faults of files that nobody opened', async () => {
    const [first] = await client.until('plugins/closed/skills/orders/SKILL.md', has('skill/unquoted-colon'));
    assert.ok(first);
    assert.equal(first.source, 'gatewright');
    assert.equal(first.severity, 1);
    assert.deepEqual(first.range, { start: { line: 2, character: 50 }, end: { line: 2, character: 55 } });
    assert.equal(first.codeDescription?.href, 'file:///rules/skill/unquoted-colon.md');
  });

  it('checks an open document as it is typed, through incremental changes', async () => {
    const path = `${directory}/skills/orders/SKILL.md`;
    client.open(path, sound);
    await client.until(path, (found) => found.every((each) => each.severity !== 1));
    client.change(path, ': it rains or when', { start: { line: 2, character: 54 }, end: { line: 2, character: 54 } });
    const found = await client.until(path, has('skill/unquoted-colon'));
    assert.equal(found.filter((each) => each.severity === 1).length, 1);
    client.change(path, '', { start: { line: 2, character: 54 }, end: { line: 2, character: 72 } });
    await client.until(path, lacks('skill/unquoted-colon'));
  });

  it('offers the fix, the silence and the explanation, and every automatic fix at once', async () => {
    const path = `${directory}/skills/orders/SKILL.md`;
    client.open(path, broken);
    const found = (await client.until(path, has('skill/unquoted-colon'))).filter(
      (each) => each.code === 'skill/unquoted-colon',
    );
    const range = (found[0] as Diagnostic).range;
    const actions = await client.codeActions(path, range, found);
    assert.deepEqual(
      actions.map((action) => action.title),
      ["Quote the value of 'description'", "Silence 'skill/unquoted-colon' here", "Explain 'skill/unquoted-colon'"],
    );
    assert.equal(actions[0]?.isPreferred, true);
    assert.equal(actions[2]?.command?.command, 'gatewright.explainRule');
    const hidden = await client.codeActions(path, range, []);
    assert.equal(hidden[0]?.title, actions[0]?.title, 'a fix does not depend on what the client shows');
    const [all] = await client.codeActions(path, range, [], ['source.fixAll']);
    assert.equal(all?.kind, 'source.fixAll.gatewright');
    assert.ok(all?.edit?.documentChanges?.length === 1);
  });

  it('says in a hover why a finding is one and what to do, and nothing elsewhere', async () => {
    const path = `${directory}/skills/orders/SKILL.md`;
    client.open(path, broken);
    const [found] = (await client.until(path, has('skill/unquoted-colon'))).filter((each) => each.severity === 1);
    const textDocument = { uri: client.uri(path) };
    const position = (found as Diagnostic).range.start;
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position });
    assert.ok(hover);
    const { value } = hover.contents as { value: string };
    assert.match(value, /^\*\*\[skill\/unquoted-colon\]\(file:\/\/\/rules\/skill\/unquoted-colon\.md\)\*\*/);
    assert.match(value, /drop the file without a word/);
    const elsewhere = { textDocument, position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest(HoverRequest.type, elsewhere), null);
  });

  it('reads every folder of a workspace by itself, and folders that come and go', async () => {
    const path = `${directory}/skills/orders/SKILL.md`;
    write(path, sound);
    write(`${directory}-other/.gatewright/config.yaml`, 'rules:\n  skill/unquoted-colon: hint\n');
    write(`${directory}-other/skills/orders/SKILL.md`, broken);
    const folder = { uri: client.uri(`${directory}-other`), name: 'other' };
    const notify = (event: { added: unknown[]; removed: unknown[] }) =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    const severityOf = (found: readonly Diagnostic[]) =>
      found.find((each) => each.code === 'skill/unquoted-colon')?.severity;
    await notify({ added: [folder], removed: [] });
    await client.until(`${directory}-other/skills/orders/SKILL.md`, (found) => severityOf(found) === 4);
    await notify({ added: [], removed: [folder] });
    await client.until(`${directory}-other/skills/orders/SKILL.md`, (found) => severityOf(found) !== 4);
  });

  it('stops reading the workspace when the user cancels', async () => {
    const listener = client.connection.onNotification(
      '$/progress',
      ({ token, value }: { token: ProgressToken; value: { kind: string } }) => {
        if (value.kind === 'begin')
          void client.connection.sendNotification('window/workDoneProgress/cancel', { token });
      },
    );
    for (let count = 0; count < 400; count++) write(`${directory}/skills/s${count}/SKILL.md`, broken);
    const summary = await client.connection.sendRequest<{ cancelled: boolean }>(validateWorkspaceRequest);
    assert.equal(summary.cancelled, true);
    listener.dispose();
    rmSync(join(root, directory), { recursive: true });
  });

  it('looks at a document again when another one takes its name', async () => {
    const one = `${directory}/skills/orders/SKILL.md`;
    const two = `${directory}/skills/late-orders/SKILL.md`;
    client.open(one, sound);
    client.open(two, sound.replace('name: orders', 'name: late-orders'));
    await client.until(two, lacks('skill/duplicate-name'));
    client.change(two, sound);
    const [found] = (await client.until(one, has('skill/duplicate-name'))).filter(
      (each) => each.code === 'skill/duplicate-name',
    );
    assert.equal(found?.relatedInformation?.[0]?.location.uri, client.uri(two));
    client.close(two);
    await client.until(one, lacks('skill/duplicate-name'));
  });

  it('follows files that come, go and move on disk, and takes doubled events as one', async () => {
    const path = `${directory}/skills/orders/SKILL.md`;
    write(path, broken);
    client.watched([path, 1], [path, 1], [path, 2]);
    await client.until(path, has('skill/unquoted-colon'));
    const moved = `${directory}/skills/orders-2`;
    renameSync(join(root, dirname(path)), join(root, moved));
    client.watched([dirname(path), 3], [moved, 1]);
    await client.until(`${moved}/SKILL.md`, has('skill/unquoted-colon'));
    await client.until(path, (found) => found.length === 0);
  });

  it('sees a reference become right when the file is made', async () => {
    const path = `${directory}/skills/orders/SKILL.md`;
    client.open(path, `${sound}\nRead [the checks](references/checks.md).\n`);
    await client.until(path, has('skill/broken-reference'));
    const reference = `${directory}/skills/orders/references/checks.md`;
    write(reference, '# Checks\n');
    client.watched([`${directory}/skills/orders/references`, 1], [reference, 1]);
    await client.until(path, lacks('skill/broken-reference'));
  });

  it('says how a file is read and which profiles it may have', async () => {
    const path = `${directory}/skills/orders/SKILL.md`;
    client.open(path, sound);
    const status = await client.connection.sendRequest<FileStatus>(fileStatusRequest, { uri: client.uri(path) });
    assert.equal(status.profile, 'agent-skill');
    assert.ok(status.clients.includes('Claude Code'));
    const choices = await client.connection.sendRequest<ProfileChoice[]>(profilesRequest, { uri: client.uri(path) });
    assert.ok(choices.some((choice) => choice.id === 'claude-agent'));
    assert.equal(await client.connection.sendRequest(fileStatusRequest, { uri: client.uri('plain.txt') }), null);
  });

  it('takes settings from the client and from the file of the workspace', async () => {
    const path = 'plugins/closed/skills/orders/SKILL.md';
    client.configure({ rules: { 'skill/unquoted-colon': 'warning' } });
    await client.until(path, (found) =>
      found.some((each) => each.code === 'skill/unquoted-colon' && each.severity === 2),
    );
    write('.gatewright/config.yaml', 'rules:\n  skill/unquoted-colon: off\n');
    client.watched(['.gatewright/config.yaml', 1]);
    await client.until(path, lacks('skill/unquoted-colon'));
    rmSync(join(root, '.gatewright'), { recursive: true });
    client.configure({});
    client.watched(['.gatewright/config.yaml', 3]);
    await client.until(path, (found) =>
      found.some((each) => each.code === 'skill/unquoted-colon' && each.severity === 1),
    );
  });

  it('offers fixes at once after a change of settings made everything new', async () => {
    const path = `${directory}/skills/orders/SKILL.md`;
    client.open(path, broken);
    const found = await client.until(path, has('skill/unquoted-colon'));
    const colon = found.filter((each) => each.code === 'skill/unquoted-colon');
    let go: (answer: null) => void = () => {};
    client.progress = new Promise((resolve) => {
      go = resolve;
    });
    client.configure({ rules: { 'skill/short-description': 'off' } });
    // The scan that follows waits for the leave to show progress, so nothing but the request itself can check the file.
    await client.connection.sendRequest(fileStatusRequest, { uri: client.uri(path) });
    const actions = await client.codeActions(path, (colon[0] as Diagnostic).range, colon);
    client.progress = null;
    go(null);
    assert.equal(actions[0]?.title, "Quote the value of 'description'");
  });

  it('counts what it found over the whole workspace', async () => {
    const summary = await client.connection.sendRequest<{ files: number; error: number }>(validateWorkspaceRequest);
    assert.ok(summary.files >= 1);
    assert.ok(summary.error >= 1);
  });

  it('takes a file that is opened before the settings came as one of the workspace, and answers then', async () => {
    const early = new TestClient(root, fullCapabilities);
    let answer: (settings: unknown) => void = () => {};
    early.settings = new Promise((resolve) => {
      answer = resolve;
    });
    await early.initialized;
    const path = `${directory}/skills/orders/SKILL.md`;
    early.open(path, broken);
    const asked = early.connection.sendRequest<FileStatus>(fileStatusRequest, { uri: early.uri(path) });
    // Messages arrive in their order, so the settings come behind the file and the question.
    answer({});
    await early.until(path, has('skill/unquoted-colon'));
    assert.equal((await asked).path, path);
    await early.stop();
  });

  it('survives texts that no parser likes', async () => {
    const path = `${directory}/skills/odd/SKILL.md`;
    client.open(path, '');
    for (const text of [
      '---',
      '---\n',
      '\u0000',
      '---js\nx()\n---\n',
      `---\na: ${'['.repeat(20_000)}\n---\n`,
      '\uFEFF---\r\nname: x\r---',
    ]) {
      client.change(path, text);
    }
    client.change(path, broken);
    await client.until(path, has('skill/unquoted-colon'));
  });
});
