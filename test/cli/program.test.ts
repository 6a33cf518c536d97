import assert from 'node:assert/strict';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { CliWorkspace, sound } from '../support/cli.ts';

const count = 250;

describe('the program in a process of its own', () => {
  const workspace = new CliWorkspace({ bundled: true });
  before(() => {
    workspace.write('.git/HEAD', '');
    for (let at = 0; at < count; at++) workspace.write(`skills/s${1000 + at}/SKILL.md`, sound(`orders-${at}`));
  });
  after(() => workspace.remove());

  const run = async (args: readonly string[]) => {
    const child = await workspace.start(args);
    const [stdout, stderr, [code, signal]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    return { code, signal, stdout, stderr };
  };

  it('writes all of a long output before it ends, and hands its exit code to the shell', async () => {
    const { code, signal, stdout, stderr } = await run(['check', '--format', 'json', '--no-cache']);
    assert.deepEqual([code, signal, stderr], [1, null, '']);
    assert.ok(stdout.length > 65_536, 'more than a pipe holds');
    const { files, findings } = JSON.parse(stdout);
    assert.equal(files, count);
    const differing = findings.filter((each: { rule: string }) => each.rule === 'skill/name-differs-from-directory');
    // Several threads share the files; the output is in the order of the paths all the same.
    assert.deepEqual(
      differing.map((each: { file: string }) => each.file),
      Array.from({ length: count }, (_, at) => `skills/s${1000 + at}/SKILL.md`),
    );
  });

  it('ends quietly when nobody reads on', async () => {
    const child = await workspace.start(['check']);
    const errors = text(child.stderr);
    child.stdout.once('data', () => child.stdout.destroy());
    const [code, signal] = await once(child, 'close');
    assert.deepEqual([code, signal, await errors], [1, null, '']);
  });

  it('writes no colours into a pipe', async () => {
    assert.equal((await run(['check', 'skills/s1000'])).stdout.includes('\u001b'), false);
  });

  it('says on standard error what is wrong with a call', async () => {
    const { code, stdout, stderr } = await run(['check', 'nowhere']);
    assert.deepEqual([code, stdout, stderr], [2, '', "gatewright: There is no file or directory 'nowhere'.\n"]);
  });
});
