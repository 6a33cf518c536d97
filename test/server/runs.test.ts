import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type CodeLens, CodeLensRequest } from 'vscode-languageserver-protocol/node';
import { fileStatusRequest } from '../../src/protocol/requests.ts';
import {
  commandLineRequest,
  type FolderRuns,
  noteRunRequest,
  type RecordRunAnswer,
  type RunForm,
  recordRunRequest,
  runFormRequest,
  runsRequest,
  valueProblemRequest,
} from '../../src/protocol/run-requests.ts';
import { fullCapabilities, TestClient } from '../support/lsp-client.ts';

const skill = `---
name: data.load
version: 1.2.0
phase: data
variables:
  required:
    - name: source
      description: The shop.
  optional:
    - name: api_key
      description: Where it is asked for.
---

# Pre-run Checklist

- [ ] The feed is there.
- [ ] Nobody else loads.

# Invocation Guidance

\`\`\`bash
agents run data.load --vars "source={{source}}" \\
  --key {{api_key}}
\`\`\`

# Follow-up Checklist

- Tell the readers.
`;
const path = 'catalog/load.md';
const chat = '---\nname: orders\ndescription: Loads orders. Use when orders are late.\n---\n\n# Orders\n';

describe('running skills', () => {
  let root = '';
  let client: TestClient;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const ask = <T>(method: string, params: object): Promise<T> => client.connection.sendRequest<T>(method, params);
  const lenses = (file: string) => ask<CodeLens[]>(CodeLensRequest.method, { textDocument: { uri: client.uri(file) } });
  const invocation = () => ({ uri: client.uri(path), invocation: 0, shell: '/bin/bash' });
  const log = () => readFileSync(join(root, '.gatewright/runs.jsonl'), 'utf8');

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'gatewright-runs-'));
    write(path, skill);
    write('skills/orders/SKILL.md', chat);
    write('notes.md', '# Notes\n');
    client = new TestClient(root, fullCapabilities, undefined, { hasRunCommands: true });
    await client.until(path, (found) => found.length > 0);
  });
  after(async () => {
    await client.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('offers to run and to copy above the invocation', async () => {
    const uri = client.uri(path);
    const range = { start: { line: 21, character: 0 }, end: { line: 22, character: 19 } };
    assert.deepEqual(await lenses(path), [
      { range, command: { title: 'Run…', command: 'gatewright.runSkill', arguments: [uri, 0] } },
      { range, command: { title: 'Copy command', command: 'gatewright.copyCommandLine', arguments: [uri, 0] } },
    ]);
  });

  it('names no invocation where there are several to choose from, and offers nothing where there is none', async () => {
    const uri = client.uri('skills/orders/SKILL.md');
    const found = await lenses('skills/orders/SKILL.md');
    assert.deepEqual(
      found.map(({ range, command }) => [range.start.line, command?.title, command?.arguments]),
      [
        [1, 'Run…', [uri]],
        [1, 'Copy command', [uri]],
      ],
    );
    assert.deepEqual(await lenses('notes.md'), []);
    assert.equal(await ask(runFormRequest, { uri: client.uri('notes.md') }), null);
  });

  it('says what has to be filled in and ticked, of the text as it is typed', async () => {
    const form = await ask<RunForm>(runFormRequest, { uri: client.uri(path) });
    assert.deepEqual(form, {
      name: 'data.load',
      invocations: [
        {
          kind: 'shell',
          title: 'agents run data.load',
          variables: [
            { name: 'source', description: 'The shop.', required: true, secret: false },
            { name: 'api_key', description: 'Where it is asked for.', required: false, secret: true },
          ],
        },
      ],
      checklists: { 'pre-run': ['The feed is there.', 'Nobody else loads.'], 'follow-up': ['Tell the readers.'] },
    });
    client.open(path, skill.replace('Nobody else', 'No one else'));
    const typed = await ask<RunForm>(runFormRequest, { uri: client.uri(path) });
    assert.deepEqual(typed.checklists['pre-run'], ['The feed is there.', 'No one else loads.']);
    client.close(path);
  });

  it('judges single values for the shell they are for', async () => {
    const of = (value: string, shell: string) =>
      ask(valueProblemRequest, { ...invocation(), shell, variable: 'source', value });
    assert.equal(await of('%', '/bin/bash'), null);
    assert.match(String(await of('%', 'C:\\Windows\\cmd.exe')), /'%', which cmd\.exe fills in/);
    assert.equal(await of(' ', '/bin/bash'), "'source' needs a value.");
  });

  it('makes the line, and shows no secret', async () => {
    const values = { source: "Bo's", api_key: 's3' };
    assert.deepEqual(await ask(commandLineRequest, { ...invocation(), values }), {
      line: "agents run data.load --vars source='Bo'\\''s' --key 's3'",
      shown: "agents run data.load --vars source='Bo'\\''s' --key '••••••'",
      canRun: true,
      notes: ['Secret values are shown as dots here; in the line itself they can be read.'],
    });
    assert.deepEqual(
      await ask(commandLineRequest, { ...invocation(), values: { source: 'a' }, shell: '/usr/bin/fish' }),
      {
        line: "agents run data.load --vars source='a'",
        shown: "agents run data.load --vars source='a'",
        canRun: false,
        notes: [
          "It is not known how '/usr/bin/fish' reads quotes, so this is for a POSIX shell and can only be copied.",
        ],
      },
    );
    assert.deepEqual(await ask(commandLineRequest, { ...invocation(), values: {} }), {
      problem: "'source' needs a value.",
    });
    assert.deepEqual(await ask(commandLineRequest, { ...invocation(), invocation: 7, values }), {
      problem: 'The file has changed, and this invocation is no longer in it; start again.',
    });
  });

  it('gives what is typed into a chat only to be copied', async () => {
    const params = { uri: client.uri('skills/orders/SKILL.md'), invocation: 1, shell: '/bin/bash', values: {} };
    assert.deepEqual(await ask(commandLineRequest, params), {
      line: '$orders',
      shown: '$orders',
      canRun: false,
      notes: ['This is for the chat of a client: copy it and paste it there.'],
    });
  });

  it('logs a run and what is said of it later, and tells of lines that are broken', async () => {
    const values = { source: 'shop', api_key: 's3' };
    const recorded = await ask<RecordRunAnswer>(recordRunRequest, {
      ...{ ...invocation(), values, handedOver: 'terminal', ticked: ['Nobody else loads.'], person: 'user' },
    });
    assert.ok('id' in recorded);
    assert.equal(recorded.folder, client.uri('').replace(/\/$/, ''));
    const { at, id, ...line } = JSON.parse(log());
    assert.equal(id, recorded.id);
    assert.match(at, /^\d{4}-.*Z$/);
    assert.deepEqual(line, {
      by: userInfo().username,
      skill: 'data.load',
      path,
      version: '1.2.0',
      digest: `sha256:${createHash('sha256').update(skill).digest('hex')}`,
      invocation: 'agents run data.load',
      handedOver: 'terminal',
      values: { source: 'shop' },
      secrets: ['api_key'],
      checks: [
        { list: 'pre-run', item: 'The feed is there.', done: false },
        { list: 'pre-run', item: 'Nobody else loads.', done: true },
        { list: 'follow-up', item: 'Tell the readers.', done: false },
      ],
    });
    assert.ok(!log().includes('s3'), 'a secret is in the log');

    appendFileSync(join(root, '.gatewright/runs.jsonl'), 'broken');
    const check = { list: 'follow-up', item: 'Tell the readers.', done: true };
    const note = { folder: recorded.folder, id, person: 'none', outcome: 'done', checks: [check] };
    assert.equal(
      await ask(noteRunRequest, { ...note, artifacts: ['out/a.md', '../b.md', 'https://example.org/c'] }),
      null,
    );
    const [first, ...others] = await ask<FolderRuns[]>(runsRequest, { limit: 10 });
    assert.deepEqual(others, []);
    assert.ok(first);
    assert.equal(first.total, 1);
    assert.equal(first.log, client.uri('.gatewright/runs.jsonl'));
    assert.deepEqual(
      first.problems.map(({ lineNumber }) => lineNumber),
      [1],
    );
    const [run] = first.runs;
    assert.equal(run?.outcome, 'done');
    assert.equal(run.uri, client.uri(path));
    assert.deepEqual(run.artifacts, [
      { text: 'out/a.md', uri: client.uri('out/a.md') },
      { text: '../b.md' },
      { text: 'https://example.org/c' },
    ]);
    const ticked = run.checks.filter((each) => each.done);
    assert.deepEqual(
      ticked.map(({ item, by }) => [item, by]),
      [
        ['Nobody else loads.', userInfo().username],
        ['Tell the readers.', undefined],
      ],
    );
    assert.deepEqual((await ask<FolderRuns[]>(runsRequest, { limit: 0 }))[0]?.runs, []);
  });

  it('says of a folder that is not open that nothing is logged', async () => {
    assert.deepEqual(await ask(noteRunRequest, { folder: 'file:///gone', id: 'a', person: 'none', outcome: 'done' }), {
      problem: 'The folder of this run is no longer open.',
    });
  });

  it('does not take the log for settings', async () => {
    client.open('.gatewright/runs.jsonl', 'broken', 'yaml');
    client.open('.gatewright/config.yaml', 'clients: [nobody]\n', 'yaml');
    await client.until('.gatewright/config.yaml', (found) => found.length === 1);
    assert.deepEqual(client.diagnostics.get(client.uri('.gatewright/runs.jsonl')), []);
    assert.equal(await ask(fileStatusRequest, { uri: client.uri('.gatewright/runs.jsonl') }), null);
  });
});

it('offers no lenses to a client without the commands', async () => {
  const root = mkdtempSync(join(tmpdir(), 'gatewright-runs-'));
  mkdirSync(join(root, 'catalog'));
  writeFileSync(join(root, path), skill);
  const client = new TestClient(root, fullCapabilities);
  await client.until(path, (found) => found.length > 0);
  const params = { textDocument: { uri: client.uri(path) } };
  assert.deepEqual(await client.connection.sendRequest(CodeLensRequest.type, params), []);
  await client.stop();
  rmSync(root, { recursive: true, force: true });
});
