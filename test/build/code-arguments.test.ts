import { deepEqual, throws } from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCodeArguments } from '../../src/build/host/code-arguments.ts';
import { scratchFolder } from '../../src/build/paths.ts';

test('the command line of @vscode/test-electron is understood', () => {
  const folder = scratchFolder('arguments');
  mkdirSync(join(folder, 'workspace'));
  writeFileSync(join(folder, 'file.md'), '');
  const args = [
    ...[join(folder, 'workspace'), join(folder, 'file.md'), '--disable-extensions', '--user-data-dir', '/data'],
    ...['--no-sandbox', '--disable-workspace-trust', '--extensionTestsPath=/out/run.cjs'],
    ...['--extensionDevelopmentPath=/extension', '--extensions-dir=/extensions'],
  ];
  deepEqual(readCodeArguments(args), {
    extensions: ['/extension'],
    entry: '/out/run.cjs',
    workspace: join(folder, 'workspace'),
    openFile: join(folder, 'file.md'),
    userData: '/data',
    installedExtensions: '/extensions',
    disableInstalledExtensions: true,
  });
});

test('a command line that runs no tests is refused', () => {
  throws(() => readCodeArguments(['--extensionDevelopmentPath=/extension']), /Only test runs are possible/);
});
