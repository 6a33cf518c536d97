import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { packageExtension, vsixLimit } from '../../src/build/package.ts';
import { inRoot, scratchFolder } from '../../src/build/paths.ts';
import { sqlDialects } from '../../src/core/contract/sql/dialects.ts';
import { namesInZip } from './zip.ts';

describe('the VSIX', () => {
  const file = join(scratchFolder('vsix'), 'gatewright.vsix');
  const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  let names: string[];

  before(async () => {
    await packageExtension(file);
    names = namesInZip(readFileSync(file));
  });

  it('is at most 2 MB', () => {
    ok(statSync(file).size <= vsixLimit);
  });

  it('has no dependencies, source maps or sources', () => {
    deepEqual(
      names.filter((name) => /(^|\/)(node_modules|src|test)\/|\.(map|ts)$/.test(name)),
      [],
    );
  });

  it('has every file that the manifest names', () => {
    const named = [manifest.main, manifest.icon, ...relativePaths(manifest.contributes)].filter(Boolean);
    const wanted = named.map((path: string) => join('extension', path).replaceAll('\\', '/'));
    deepEqual(
      wanted.filter((path) => !names.includes(path)),
      [],
    );
  });

  it('has what the extension starts', () => {
    ok(names.includes('extension/dist/server.cjs'));
    for (const dialect of sqlDialects) ok(names.includes(`extension/dist/sql/${dialect}.cjs`), dialect);
  });

  it('has the readme and the license', () => {
    ok(names.includes('extension/readme.md'), 'README.md is missing.');
    ok(names.includes('extension/LICENSE.txt'), 'LICENSE is missing.');
  });
});

/** All strings in a JSON value that are paths relative to the manifest. */
function relativePaths(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(relativePaths);
}
