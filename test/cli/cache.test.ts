import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { CliWorkspace, sound } from '../support/cli.ts';

describe('the cache of a check', () => {
  const workspace = new CliWorkspace({ bundled: true });
  const directory = join(workspace.cache, 'gatewright');
  const files = (): string[] => readdirSync(directory).map((name) => join(directory, name));
  const only = (): string => {
    const [file, ...others] = files();
    assert.ok(file && others.length === 0, `one file is expected: ${files()}`);
    return file;
  };
  const check = async (...args: string[]): Promise<string> => (await workspace.run(['check', ...args])).stdout;

  before(() => {
    workspace.write('.git/HEAD', '');
    workspace.write('skills/late/SKILL.md', sound('late', '\n[Steps](steps.md)\n'));
  });
  beforeEach(() => {
    rmSync(workspace.cache, { recursive: true, force: true });
    workspace.write('skills/orders/SKILL.md', sound('orders', '\nSee [the steps](steps.md).\n'));
  });
  after(() => workspace.remove());

  it('gives the same output in a second run, and is not written again', async () => {
    const first = await check();
    assert.match(first, /2 warnings in 2 of 2 files/);
    const long = new Date(2001, 1, 1);
    utimesSync(only(), long, long);
    assert.equal(await check(), first);
    assert.match(readFileSync(only(), 'utf8'), /steps\.md/);
    writeFileSync(only(), readFileSync(only(), 'utf8').replaceAll('skill/broken-reference', 'skill/remembered'));
    assert.match(await check(), /skill\/remembered/, 'a second run reads what is remembered');
  });

  it('says something new of a remembered file when another one changes', async () => {
    const findings = () => workspace.findings(['skills/late']);
    const before = await findings();
    workspace.write('skills/orders/SKILL.md', sound('late'));
    const [duplicate, ...rest] = await findings();
    assert.match(String(duplicate), /^skills\/late\/SKILL\.md skill\/duplicate-name: 'late' is also/);
    assert.deepEqual(rest, before);
    workspace.write('skills/orders/SKILL.md', sound('orders'));
    assert.deepEqual(await findings(), before);
  });

  it('notices a file that comes and goes although nobody checks it', async () => {
    assert.match(await check('skills/late'), /'steps\.md' leads to/);
    workspace.write('skills/late/steps.md', '# Steps\n');
    assert.match(await check('skills/late'), /^No findings in 1 file/);
    rmSync(workspace.path('skills/late/steps.md'));
    assert.match(await check('skills/late'), /'steps\.md' leads to/);
  });

  it('notices other settings', async () => {
    await check();
    workspace.write('.gatewright/config.yaml', 'rules:\n  skill/broken-reference: off\n');
    assert.match(await check(), /^No findings in 3 files/);
    rmSync(workspace.path('.gatewright'), { recursive: true });
    assert.match(await check(), /2 warnings in 2 of 2 files/);
  });

  it('is made anew when it is broken', async () => {
    const first = await check();
    const good = readFileSync(only(), 'utf8');
    for (const broken of ['', '{', '[]', 'null', '{"entries":3}', good.slice(0, good.length / 2)]) {
      writeFileSync(only(), broken);
      const { stdout, stderr } = await workspace.run(['check']);
      assert.equal(stdout, first);
      assert.equal(stderr, '');
      assert.equal(readFileSync(only(), 'utf8'), good);
    }
  });

  it('survives entries that are none', async () => {
    const first = await check();
    const { key } = JSON.parse(readFileSync(only(), 'utf8')) as { key: string };
    for (const entries of [3, [3], [['skills/late/SKILL.md', null]], [['skills/late/SKILL.md', { hash: 3 }]]]) {
      writeFileSync(only(), JSON.stringify({ key, entries }));
      assert.equal(await check(), first, JSON.stringify(entries));
    }
  });

  it('is neither read nor written with --no-cache', async () => {
    const first = await check('--no-cache');
    assert.throws(files);
    assert.equal(await check(), first);
    writeFileSync(only(), readFileSync(only(), 'utf8').replaceAll('skill/broken-reference', 'skill/remembered'));
    assert.equal(await check('--no-cache'), first);
  });

  it('is done without where it cannot be written', async () => {
    mkdirSync(workspace.cache);
    writeFileSync(directory, 'a file where the directory has to be');
    const { code, stdout, stderr } = await workspace.run(['check']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /2 warnings in 2 of 2 files/);
  });

  it('keeps workspaces apart', async () => {
    workspace.write('inner/.gatewright/config.yaml', 'rules: {}\n');
    workspace.write('inner/skills/orders/SKILL.md', sound('orders'));
    await check('.');
    await check('inner');
    assert.equal(files().length, 2);
    assert.match(await check('inner'), /^No findings in 2 files/);
    rmSync(workspace.path('inner'), { recursive: true });
  });
});
