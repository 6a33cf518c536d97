/** `npm run lint` checks formatting, lint rules and the directions of imports; `npm run format` repairs what it can. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isMain } from './main.ts';
import { inRoot } from './paths.ts';
import { type RunOptions, type RunResult, run } from './run.ts';

const biomePackage = createRequire(inRoot('package.json')).resolve('@biomejs/biome/package.json');

/** Runs Biome in the checkout. */
export function biome(args: readonly string[], options?: RunOptions): Promise<RunResult> {
  return run(process.execPath, [join(dirname(biomePackage), 'bin', 'biome'), ...args], options);
}

if (isMain(import.meta.url)) {
  const args = process.argv.includes('--write') ? ['--write'] : ['--error-on-warnings'];
  process.exitCode = (await biome(['check', ...args])).code;
}
