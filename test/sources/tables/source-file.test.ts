import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { scratchFolder } from '../../../src/build/paths.ts';
import { readTables, tableSources } from '../../../src/sources/tables/index.ts';
import { workspaceOf } from '../../support/tables.ts';

const never = new AbortController().signal;

describe('files with tables', () => {
  it('are never read outside of the workspace', async () => {
    const outside = scratchFolder('outside');
    writeFileSync(join(outside, 'secret.csv'), 'a,b\n1,2\n');
    const root = workspaceOf({ 'here.csv': 'a\nx\n' });
    symlinkSync(join(outside, 'secret.csv'), join(root, 'link.csv'));
    symlinkSync(outside, join(root, 'folder'), 'dir');
    for (const path of ['link.csv', 'folder/secret.csv', '../secret.csv']) {
      const read = await readTables(root, path, never);
      match('problem' in read ? read.problem : 'it was read', /lies outside of the workspace|does not exist/, path);
    }
    const read = await readTables(root, 'here.csv', never);
    equal('tables' in read && read.origin.path, 'here.csv');
  });

  it('are refused with their name and a remedy when they are none', async () => {
    const root = workspaceOf({ 'a.txt': 'x' });
    mkdirSync(join(root, 'folder.csv'));
    const problem = async (path: string) => {
      const read = await readTables(root, path, never);
      return 'problem' in read ? read.problem : '';
    };
    match(await problem('gone.csv'), /^'gone.csv' does not exist; choose another file\.$/);
    match(await problem('folder.csv'), /^'folder.csv' (?:is no file|cannot be read)/);
    match(await problem('a.txt'), /^No tables are read from files like 'a.txt'; choose/);
  });

  it('are left when somebody changes their mind', async () => {
    const abort = new AbortController();
    abort.abort();
    await rejects(readTables(workspaceOf({ 'a.csv': 'a\nx\n' }), 'a.csv', abort.signal));
  });

  it('have one source each, which is in the list', () => {
    const files = readdirSync(new URL('../../../src/sources/tables/', import.meta.url));
    const sources = files.filter((name) => name.endsWith('.source.ts')).map((name) => name.replace('.source.ts', ''));
    deepEqual(tableSources.map(({ id }) => id).sort(), sources.sort());
  });
});
