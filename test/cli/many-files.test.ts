import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CliWorkspace, sound } from '../support/cli.ts';

/** Above 2,000 files every file is checked in threads whose memory is bounded. */
const count = 2_100;

describe('a check of more files than one thread is left with', () => {
  const workspace = new CliWorkspace({ bundled: true });
  const check = () => workspace.json(['--no-cache']);

  before(() => {
    workspace.write('.git/HEAD', '');
    for (let index = 0; index < count; index++) {
      const name = `load-${index}`;
      workspace.write(`skills/${name}/SKILL.md`, sound(name, index % 100 === 0 ? '\n[Steps](steps.md)\n' : ''));
    }
  });
  after(() => workspace.remove());

  it('checks them all, with what the other threads have read', async () => {
    workspace.write('.claude/agents/load-7.md', sound('load-7'));
    const { files, findings } = await check();
    assert.equal(files, count + 1);
    const byRule = (rule: string) => findings.filter((finding) => finding.rule === rule).map(({ file }) => file);
    assert.equal(byRule('skill/broken-reference').length, count / 100);
    assert.equal(byRule('skill/listing-budget').length, 1);
  });

  it('checks a file that needs more memory than such a thread may take', async () => {
    workspace.write('skills/load-7/SKILL.md', sound('load-7', `\n${'[a](missing.md) '.repeat(64_000)}`));
    const { files, findings } = await check();
    assert.equal(files, count + 1);
    assert.ok(
      findings.some(({ file, rule }) => file === 'skills/load-7/SKILL.md' && rule === 'skill/broken-reference'),
    );
  });
});
