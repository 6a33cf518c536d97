import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../paths.ts';

/**
 * All `*.test.ts` below a folder of the checkout, relative to the checkout, with `/`, sorted. Node 20 expands no
 * patterns after `--test`, so the list is made here. Throws when the folder does not exist.
 */
export function testFiles(folder: string): string[] {
  return readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();
}
