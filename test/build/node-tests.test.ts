import { deepEqual, match } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inRoot, scratchFolder } from '../../src/build/paths.ts';
import { run } from '../../src/build/run.ts';

test('tests are counted, and failures shown, by what happened to them', async () => {
  const { counts, output } = await count({
    'groups.test.ts': `
      import { ok } from 'node:assert';
      import { describe, it, test } from 'node:test';
      describe('group', () => {
        it('passes', () => {});
        it('fails', () => ok(false, 'because'));
        it.skip('is skipped', () => {});
        it.todo('is to be written');
      });
      test('parent', async (t) => { await t.test('child', () => {}); });`,
  });
  deepEqual(counts, { passed: 3, failed: 1, skipped: 2 });
  match(output, /✖ fails.*because/s);
});

test('a file that cannot be loaded, or that hangs, counts as one failed test', async () => {
  const { counts } = await count({
    'broken.test.ts': `throw new Error('broken');`,
    'endless.test.ts': `setInterval(() => {}, 1000);`,
    'good.test.ts': `import { test } from 'node:test'; test('passes', () => {});`,
  });
  deepEqual(counts, { passed: 1, failed: 2, skipped: 0 });
});

test('a file without tests has nothing to count', async () => {
  const { counts } = await count({ 'empty.test.ts': '' });
  deepEqual(counts, { passed: 0, failed: 0, skipped: 0 });
});

/** Runs made-up test files in a process of its own, whose output is the inner run's. */
async function count(files: Readonly<Record<string, string>>): Promise<{ counts: unknown; output: string }> {
  const folder = scratchFolder('counted');
  const paths = Object.keys(files).map((name) => join(folder, name));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const script = `
    import { runNodeTests } from ${JSON.stringify(inRoot('src/build/suites/node-tests.ts'))};
    const counts = await runNodeTests(${JSON.stringify(paths)}, { limit: 3 });
    console.log('\\nCOUNTS ' + JSON.stringify(counts));`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const { output } = await run(process.execPath, args, { output: 'keep' });
  return { counts: JSON.parse(/^COUNTS (.*)$/m.exec(output)?.[1] ?? 'null'), output };
}
