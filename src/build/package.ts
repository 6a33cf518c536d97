/** `npm run package [-- FILE]`: makes `gatewright-VERSION.vsix`, or FILE. */
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from './build.ts';
import { isMain } from './main.ts';
import { inRoot, root, scratchFolder } from './paths.ts';

/** The largest VSIX that we publish, in bytes. */
export const vsixLimit = 2 * 1024 * 1024;

/** Folders that can be large and have nothing of the extension; vsce would look at each of their files. */
const notStaged = new Set(['.git', '.host', '.vscode-test', 'coverage', 'node_modules', 'out']);

/**
 * Builds the extension in production form and packs it into `file`. Rejects, and leaves no file, when something that
 * the manifest names is missing or the package is larger than the limit.
 */
export async function packageExtension(file: string): Promise<void> {
  await build();
  const stage = scratchFolder('stage');
  cpSync(root, stage, { recursive: true, filter: (source) => !notStaged.has(relative(root, source)) });
  writeFileSync(join(stage, 'package.json'), publishedManifest());
  await createVSIX({
    cwd: stage,
    packagePath: file,
    dependencies: false,
    // No address of a repository is in the manifest, so links in the README stay as they are.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const { size } = statSync(file);
  if (size <= vsixLimit) return;
  rmSync(file);
  throw new Error(`The VSIX would have ${size} bytes; ${vsixLimit} are allowed. Look for new files or dependencies.`);
}

/** package.json less what only matters in the checkout; vsce would also run the scripts, in the stage. */
function publishedManifest(): string {
  const { scripts: _, devDependencies: __, ...manifest } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

if (isMain(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string };
  const file = resolve(process.argv[2] ?? inRoot(`gatewright-${version}.vsix`));
  await packageExtension(file);
  console.log(`${relative(root, file)}: ${(statSync(file).size / 1024).toFixed(0)} KB`);
}
