import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseLog } from '../../src/core/run/log.ts';
import type { RunLine } from '../../src/core/run/log-line.ts';
import { personName } from '../../src/sources/person.ts';
import { appendRunLog, readRunLog } from '../../src/sources/run-log.ts';

const begin = (id: string): RunLine => ({
  id,
  at: '2026-03-04T05:06:07Z',
  skill: 'data.load',
  path: 'catalog/load.md',
  digest: `sha256:${'0'.repeat(64)}`,
  invocation: 'run',
  handedOver: 'copied',
  values: {},
});

describe('the run log on disk', () => {
  let base = '';
  let root = '';
  let turn = 0;
  const log = () => join(root, '.gatewright/runs.jsonl');

  before(() => {
    base = mkdtempSync(join(tmpdir(), 'gatewright-log-'));
  });
  beforeEach(() => {
    root = join(base, `w${++turn}`);
    mkdirSync(root);
  });
  after(() => rmSync(base, { recursive: true, force: true }));

  it('is empty until something is written, and then is there', () => {
    assert.deepEqual(readRunLog(root), { text: '' });
    assert.ok(!existsSync(log()), 'reading made a file');
    appendRunLog(root, begin('a'));
    assert.equal(readFileSync(log(), 'utf8'), `${JSON.stringify(begin('a'))}\n`);
  });

  it('closes a last line that has no end, and loses nothing of it', () => {
    mkdirSync(join(root, '.gatewright'));
    writeFileSync(log(), '{"id": "broken');
    appendRunLog(root, begin('a'));
    assert.equal(readFileSync(log(), 'utf8'), `{"id": "broken\n${JSON.stringify(begin('a'))}\n`);
  });

  it('keeps every line that two programs write at once', async () => {
    appendRunLog(root, begin('one'));
    appendRunLog(root, begin('two'));
    const program = fileURLToPath(new URL('../support/append-runs.ts', import.meta.url));
    const writers = ['one', 'two'].map((id) =>
      spawn(process.execPath, ['--import', 'tsx', program, root, id, '400'], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
    await Promise.all(writers.map((each) => once(each.stdout, 'data')));
    const ends = writers.map((each) => once(each, 'exit'));
    for (const each of writers) each.stdin.write('go\n');
    assert.deepEqual(await Promise.all(ends), [
      [0, null],
      [0, null],
    ]);
    const read = readRunLog(root);
    assert.ok('text' in read);
    const { runs, problems } = parseLog(read.text);
    assert.deepEqual(problems, []);
    assert.deepEqual(runs.map(({ id, artifacts }) => [id, artifacts.length]).sort(), [
      ['one', 400],
      ['two', 400],
    ]);
  });

  it('leads nowhere by a link', { skip: process.platform === 'win32' }, () => {
    const outside = join(base, 'outside.jsonl');
    writeFileSync(outside, 'kept');
    mkdirSync(join(root, '.gatewright'));
    symlinkSync(outside, log());
    assert.throws(() => appendRunLog(root, begin('a')), /it is a link, and a file is expected/);
    assert.match(JSON.stringify(readRunLog(root)), /is a link that leads out of the workspace/);
    assert.equal(readFileSync(outside, 'utf8'), 'kept');
  });

  it('leads nowhere by a link in the place of its directory', { skip: process.platform === 'win32' }, () => {
    const outside = join(base, `outside-${turn}`);
    mkdirSync(outside);
    symlinkSync(outside, join(root, '.gatewright'));
    assert.throws(() => appendRunLog(root, begin('a')), /is a link that leads out of the workspace/);
    assert.ok(!existsSync(join(outside, 'runs.jsonl')));
  });

  it('says what is in its place', () => {
    mkdirSync(log(), { recursive: true });
    assert.throws(() => appendRunLog(root, begin('a')), /cannot be written: the system says EISDIR/);
    assert.match(JSON.stringify(readRunLog(root)), /This is a directory/);
  });
});

describe('the name in the log', () => {
  it('is that of the user of the system, or none', async () => {
    assert.equal(await personName('user', tmpdir()), userInfo().username);
    assert.equal(await personName('none', tmpdir()), undefined);
  });

  it('is that of git where git has one', async () => {
    const root = mkdtempSync(join(tmpdir(), 'gatewright-git-'));
    const ended = spawn('git', ['init', '--quiet', root]);
    await once(ended, 'exit');
    writeFileSync(join(root, '.git/config'), '[user]\n\tname = Ana Lee\n');
    assert.equal(await personName('git', root), 'Ana Lee');
    rmSync(root, { recursive: true, force: true });
  });
});
