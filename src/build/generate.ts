/**
 * `npm run generate [-- --check]`: writes the files that are made from tables in the sources. They are committed;
 * `--check` writes nothing and fails when one is not what the sources say.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isMain } from './main.ts';
import { manifest } from './manifest.ts';
import { inRoot } from './paths.ts';
import { profilePage } from './profile-page.ts';
import { rulePages } from './rule-pages.ts';
import { warehouseSample } from './samples/warehouse.ts';
import { snippetFiles } from './snippets.ts';
import { validators } from './validators.ts';

/**
 * Makes some of the generated files: path relative to the checkout, with `/`, and the file's whole text. A generator
 * that owns only parts of a file (keys of package.json) reads it and gives it back with these parts renewed.
 */
export type Generator = () => Promise<ReadonlyMap<string, string>>;

/** All generators, in the order they run. To add one, export a `Generator` from a file of its own and list it here. */
const generators: readonly Generator[] = [validators, manifest, rulePages, profilePage, snippetFiles, warehouseSample];

/** Whether one generated file is what its generator makes of the sources. */
export interface Generated {
  readonly path: string;
  readonly upToDate: boolean;
}

/** Runs all generators and compares with the files; writes those that differ when `write` is true. */
export async function generate({ write }: { readonly write: boolean }): Promise<Generated[]> {
  const results: Generated[] = [];
  for (const generator of generators) {
    for (const [path, text] of await generator()) {
      const upToDate = textOf(inRoot(path)) === text;
      results.push({ path, upToDate });
      if (upToDate || !write) continue;
      mkdirSync(dirname(inRoot(path)), { recursive: true });
      writeFileSync(inRoot(path), text);
    }
  }
  return results;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // a file that is not there is not up to date
  }
}

if (isMain(import.meta.url)) {
  const check = process.argv.includes('--check');
  const results = await generate({ write: !check });
  for (const { path, upToDate } of results) {
    if (!upToDate) console.log(check ? `${path} is out of date. Run 'npm run generate'.` : `${path} written.`);
  }
  if (check && results.some(({ upToDate }) => !upToDate)) process.exitCode = 1;
}
