import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { inRoot } from '../paths.ts';
import { testFiles } from '../suites/files.ts';

/**
 * Bundles the tests that run inside VS Code, and the entry that runs them, into `out/host/`. Resolves to the path of
 * the entry. They stay inside the checkout because VS Code gives the API to files of the extension's own folder, and
 * mocha is found in its `node_modules`.
 */
export async function bundleHostTests(): Promise<string> {
  const outdir = inRoot('out/host');
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: inRoot(),
    entryPoints: ['test/host/run.ts', ...testFiles('test/host/suite')],
    outbase: 'test/host',
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    external: ['vscode', 'mocha'],
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
  return inRoot('out/host/run.cjs');
}
