import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { npmCommand } from '../../src/build/npm.ts';
import { inRoot, root, scratchFolder } from '../../src/build/paths.ts';
import { run } from '../../src/build/run.ts';

test('the npm package installs into an empty folder and its command runs', async () => {
  const packed = scratchFolder('pack');
  await npm(root, 'pack', '--pack-destination', packed);
  const [tarball = ''] = readdirSync(packed);

  const project = scratchFolder('project');
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
  await npm(project, 'install', '--offline', join(packed, tarball));

  const installed = join(project, 'node_modules', 'gatewright');
  deepEqual(
    readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['gatewright'],
  );
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
  deepEqual(
    files.filter((name) => /^(src|test|samples|media.schemas)|\.(map|vsix)$/.test(name)),
    [],
  );
  ok(files.includes(join('dist', 'cli.js')));
  ok(files.includes(join('dist', 'sql', 'postgresql.cjs')));
  ok(files.includes(join('media', 'rules', 'skill', 'unquoted-colon.md')));

  const command = await run(join(project, 'node_modules', '.bin', 'gatewright'), ['--version'], {
    cwd: project,
    output: 'keep',
  });
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  equal(command.code, 0, command.output);
  ok(command.output.includes(version), `'gatewright --version' says '${command.output.trim()}', not '${version}'.`);
});

async function npm(cwd: string, ...args: string[]): Promise<void> {
  const [program, before] = npmCommand();
  const { code, output } = await run(program, [...before, ...args], { cwd, output: 'keep' });
  equal(code, 0, `'npm ${args.join(' ')}' failed:\n${output}`);
}
