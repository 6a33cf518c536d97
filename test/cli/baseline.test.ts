import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, beforeEach, describe, it } from 'node:test';
import { CliWorkspace, sound } from '../support/cli.ts';

describe('a baseline', () => {
  const workspace = new CliWorkspace();
  const late = sound('late', '\nFirst \u202Eone.\n\nThen \u202Etwo.\n');
  const orders = sound('orders', '\nSee [the list](list.md).\n');
  const known = (...args: string[]) => workspace.findings(['--baseline', 'known.json', ...args]);
  const update = (...args: string[]) =>
    workspace.run(['check', '--baseline', 'known.json', '--update-baseline', ...args]);

  beforeEach(() => {
    rmSync(workspace.root, { recursive: true, force: true });
    workspace.write('.git/HEAD', '');
    workspace.write('skills/late/SKILL.md', late);
    workspace.write('skills/orders/SKILL.md', orders);
  });
  after(() => workspace.remove());

  it('silences what is known, and says how much that is', async () => {
    assert.deepEqual(await update('--fail-on', 'warning'), {
      code: 0,
      stdout: '',
      stderr: 'Wrote 3 known findings to known.json.\n',
    });
    const { code, stdout } = await workspace.run(['check', '--baseline', 'known.json', '--fail-on', 'info']);
    assert.deepEqual([code, stdout], [0, 'No findings in 2 files. 3 known findings of the baseline left out.\n']);
    assert.equal((await workspace.run(['check', '--fail-on', 'warning'])).code, 1, 'without it they are there');
  });

  it('is a sorted text with one mark a finding, and the same whenever it is written', async () => {
    await update();
    const written = workspace.read('known.json');
    const { version, findings } = JSON.parse(written);
    assert.equal(version, 1);
    assert.deepEqual(Object.keys(findings), ['skills/late/SKILL.md', 'skills/orders/SKILL.md']);
    assert.equal(findings['skills/late/SKILL.md']['skill/invisible-character'].length, 2);
    await update();
    assert.equal(workspace.read('known.json'), written);
    await update('skills/orders', 'skills/late');
    assert.equal(workspace.read('known.json'), written);
  });

  it('knows findings whose lines moved, and reports one more of the same kind', async () => {
    await update();
    workspace.write('skills/late/SKILL.md', late.replace('# Load\n', '# Load\n\nFirst of all.\n\n'));
    assert.deepEqual(await known(), []);
    workspace.write('skills/late/SKILL.md', `${late}\nLast \u202Ethree.\n\nAnd [new](new.md).\n`);
    assert.deepEqual(
      (await known()).map((each) => each.split(' leads')[0]),
      [
        'skills/late/SKILL.md skill/invisible-character: An invisible character (U+202E, changes the direction of the text) stands here; take it out.',
        "skills/late/SKILL.md skill/broken-reference: 'new.md'",
      ],
    );
    const { code } = await workspace.run(['check', '--baseline', 'known.json', '--fail-on', 'warning']);
    assert.equal(code, 1);
  });

  it('does not mind entries of faults and files that are gone', async () => {
    await update();
    workspace.write('skills/late/SKILL.md', sound('late'));
    rmSync(workspace.path('skills/orders'), { recursive: true });
    const { code, stdout } = await workspace.run(['check', '--baseline', 'known.json']);
    assert.deepEqual([code, stdout], [0, 'No findings in 1 file.\n']);
    await update();
    assert.deepEqual(JSON.parse(workspace.read('known.json')), { version: 1, findings: {} });
  });

  it('keeps the marks of files that were not checked when it is written', async () => {
    await update();
    const all = JSON.parse(workspace.read('known.json')).findings;
    workspace.write('skills/late/SKILL.md', sound('late'));
    await update('skills/late');
    assert.deepEqual(JSON.parse(workspace.read('known.json')).findings, {
      'skills/orders/SKILL.md': all['skills/orders/SKILL.md'],
    });
    const inside = ['check', 'orders', '--baseline', '../known.json', '--update-baseline'];
    assert.equal((await workspace.run(inside, 'skills')).code, 0);
    await workspace.run(['check', '.', '--baseline', '../../known.json', '--update-baseline'], 'skills/late');
    assert.deepEqual(JSON.parse(workspace.read('known.json')).findings, {
      'skills/orders/SKILL.md': all['skills/orders/SKILL.md'],
    });
  });

  it('names files from where it lies, so that it serves every working directory', async () => {
    workspace.write('ci/notes.md', '');
    const file = ['--baseline', 'ci/known.json'];
    await workspace.run(['check', ...file, '--update-baseline']);
    assert.deepEqual(Object.keys(JSON.parse(workspace.read('ci/known.json')).findings), [
      '../skills/late/SKILL.md',
      '../skills/orders/SKILL.md',
    ]);
    assert.deepEqual(await workspace.findings(['--baseline', '../ci/known.json'], 'skills'), []);
  });
});
