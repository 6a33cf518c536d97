import assert from 'node:assert/strict';
import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { after, beforeEach, describe, it } from 'node:test';
import { CliWorkspace } from '../support/cli.ts';

const isWindows = process.platform === 'win32';
/** Two faults that are repaired without asking: a name with capitals, and a colon that ends the value. */
const faulty = `---
name: Orders # the team's name
description: Loads orders. Use when: orders are late.
---

# Orders

<!-- name: Orders, use when: late -->

\`\`\`markdown
---
name: Orders
description: Loads orders. Use when: orders are late.
---
\`\`\`
`;
const repaired = faulty
  .replace('name: Orders #', 'name: orders #')
  .replace(
    'description: Loads orders. Use when: orders are late.',
    'description: "Loads orders. Use when: orders are late."',
  );
const path = 'skills/orders/SKILL.md';

describe('check --fix', () => {
  const workspace = new CliWorkspace();
  const fix = (...args: string[]) => workspace.run(['check', '--fix', ...args]);

  beforeEach(() => {
    rmSync(workspace.root, { recursive: true, force: true });
    workspace.write('.git/HEAD', '');
    workspace.write(path, faulty);
  });
  after(() => workspace.remove());

  it('repairs what needs no asking, says what, and leaves code and comments alone', async () => {
    const before = await workspace.run(['check']);
    assert.equal(before.code, 1);
    assert.match(before.stdout, /2 can be fixed with --fix\./);
    assert.deepEqual(await fix(), {
      code: 0,
      stdout: 'No findings in 1 file.\n',
      stderr: `Fixed ${path}: Change the name to 'orders'; Quote the value of 'description'.\n`,
    });
    assert.equal(workspace.read(path), repaired);
    assert.deepEqual(readdirSync(workspace.path('skills/orders')), ['SKILL.md'], 'nothing is left beside it');
  });

  it('changes nothing in a second run', async () => {
    await fix();
    const { mtimeMs } = statSync(workspace.path(path));
    assert.deepEqual(await fix(), { code: 0, stdout: 'No findings in 1 file.\n', stderr: '' });
    assert.equal(statSync(workspace.path(path)).mtimeMs, mtimeMs);
  });

  it('changes only what was asked for, and says the rest', async () => {
    workspace.write(
      'skills/late/SKILL.md',
      `${faulty.replaceAll('Orders', 'Late').replaceAll('orders', 'refunds')}\n[Steps](steps.md)\n`,
    );
    const untouched = workspace.read('skills/late/SKILL.md');
    assert.equal((await fix('skills/orders')).stderr.split('\n').length, 2);
    assert.equal(workspace.read('skills/late/SKILL.md'), untouched);
    const { code, stdout, stderr } = await fix('--format', 'json', 'skills/late');
    assert.deepEqual(
      [code, JSON.parse(stdout).findings.map((each: { rule: string }) => each.rule)],
      [0, ['skill/broken-reference']],
    );
    assert.match(stderr, /^Fixed skills\/late\/SKILL\.md: /);
  });

  it('keeps line ends and the byte order mark where the mark is not what is fixed', async () => {
    workspace.write('.gatewright/config.yaml', 'rules:\n  skill/byte-order-mark: off\n');
    workspace.write(path, `\uFEFF${faulty.replaceAll('\n', '\r\n')}`);
    await fix();
    assert.equal(workspace.read(path), `\uFEFF${repaired.replaceAll('\n', '\r\n')}`);
  });

  it('keeps the mode of a file', { skip: isWindows && 'Windows has no modes' }, async () => {
    for (const mode of [0o755, 0o640]) {
      workspace.write(path, faulty);
      chmodSync(workspace.path(path), mode);
      await fix();
      assert.equal(workspace.read(path), repaired);
      assert.equal(statSync(workspace.path(path)).mode & 0o777, mode);
    }
  });

  it('writes through no link that leads out of the workspace', { skip: isWindows && 'needs links' }, async () => {
    workspace.write('../outside/SKILL.md', faulty);
    workspace.write('shared/late.txt', faulty.replace('name: Orders', 'name: Late'));
    mkdirSync(workspace.path('skills/out'));
    mkdirSync(workspace.path('skills/late'));
    symlinkSync('../../../outside/SKILL.md', workspace.path('skills/out/SKILL.md'));
    symlinkSync('../../shared/late.txt', workspace.path('skills/late/SKILL.md'));
    symlinkSync('../../outside', workspace.path('skills/outside'));
    await fix();
    await fix('skills');
    assert.equal(workspace.read('../outside/SKILL.md'), faulty);
    assert.equal(lstatSync(workspace.path('skills/late/SKILL.md')).isSymbolicLink(), true, 'a link stays a link');
    assert.match(workspace.read('shared/late.txt'), /^name: late #/m);
  });

  it('says nothing that a terminal would obey', { skip: isWindows && 'no such names' }, async () => {
    workspace.write('skills/\u001B[31mred\u202E/SKILL.md', faulty.replaceAll('Orders', 'Red'));
    const { stderr } = await fix();
    assert.match(stderr, /^Fixed skills\/<U\+001B>\[31mred<U\+202E>\/SKILL\.md: /m);
    workspace.write('named.yaml', 'profiles: { "*.md": "\u202Ex" }\nclients: ["\u202Ex"]\nrules: 3\n');
    const refused = await workspace.run(['check', '--config', 'named.yaml']);
    assert.equal(refused.code, 2);
    assert.doesNotMatch(refused.stderr, /\u202E/);
  });

  it('repairs the settings too, and checks every file anew then', async () => {
    const config = (rule: string): string =>
      `# gatewright-disable-next-line ${rule} -- for another tool\nowner: orders\n`;
    workspace.write('.gatewright/config.yaml', config('config/unknown-kee'));
    const { code, stdout, stderr } = await fix();
    assert.deepEqual([code, stdout], [0, 'No findings in 2 files.\n']);
    assert.match(stderr, /^Fixed \.gatewright\/config\.yaml: Change to 'config\/unknown-key'\.$/m);
    assert.equal(workspace.read('.gatewright/config.yaml'), config('config/unknown-key'));
  });
});
