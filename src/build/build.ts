/**
 * `npm run build [-- --dev | --watch]`: bundles the extension, the server and the command line into `dist/`.
 * Minified without source maps, unless `--dev` (with source maps); `--watch` is `--dev` again after every change.
 */
import { chmodSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { type BuildOptions, build as bundle, context } from 'esbuild';
import { type Bundle, bundles } from './bundles.ts';
import { isMain } from './main.ts';
import { inRoot } from './paths.ts';

/** Builds all bundles and prints their sizes. Rejects when one cannot be built; esbuild has then printed why. */
export async function build({ dev = false } = {}): Promise<void> {
  const results = await Promise.all(bundles.map((each) => bundle({ ...optionsOf(each, dev), metafile: true })));
  const made = results.flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {}));
  removeStale(made);
  for (const file of made.filter((each) => !each.endsWith('.map'))) {
    if (readFileSync(inRoot(file), 'utf8').startsWith('#!')) chmodSync(inRoot(file), 0o755);
    console.log(`${file.padEnd(24)} ${(statSync(inRoot(file)).size / 1024).toFixed(0).padStart(6)} KB`);
  }
}

async function watch(): Promise<void> {
  for (const each of bundles) {
    const watched = await context({ ...optionsOf(each, true), logLevel: 'info' });
    await watched.watch();
  }
  console.log('Watching src/; Ctrl+C ends it.');
}

function optionsOf({ files, options }: Bundle, dev: boolean): BuildOptions {
  const made = Object.keys(files);
  return {
    ...options,
    absWorkingDir: inRoot(),
    entryPoints: Object.fromEntries(
      made.map((to) => [to.slice('dist/'.length, -extname(to).length), files[to] as string]),
    ),
    outdir: 'dist',
    outExtension: { '.js': extname(made[0] as string) },
    bundle: true,
    minify: !dev,
    sourcemap: dev,
    logLevel: 'warning',
  };
}

/** Takes away what an earlier build left: source maps must not get into a package. */
function removeStale(made: readonly string[]): void {
  const wanted = new Set(made.map((path) => normalize(path)));
  for (const name of readdirSync(inRoot('dist'), { recursive: true, encoding: 'utf8' })) {
    const path = join('dist', name);
    if (!wanted.has(path) && statSync(inRoot(path)).isFile()) rmSync(inRoot(path));
  }
}

if (isMain(import.meta.url)) {
  const args = process.argv.slice(2);
  try {
    if (args.includes('--watch')) await watch();
    else await build({ dev: args.includes('--dev') });
  } catch (error) {
    console.error((error as Error).message.split('\n')[0]); // esbuild has printed the rest
    process.exitCode = 1;
  }
}
