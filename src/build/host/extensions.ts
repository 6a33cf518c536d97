import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, root } from '../paths.ts';
import { run } from '../run.ts';
import { hostPlace } from './place.ts';

/**
 * Makes a folder of installed extensions in which this checkout is the only one: a link, so it is always what was
 * built last. Replaces what was in the folder.
 */
export function linkExtension(extensions: string): void {
  const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as Record<string, string>;
  rmSync(extensions, { recursive: true, force: true });
  mkdirSync(extensions, { recursive: true });
  symlinkSync(root, join(extensions, `${manifest.publisher}.${manifest.name}-${manifest.version}`), 'dir');
}

/** Installs a VSIX into a folder of extensions. Rejects with the host's words when it refuses. */
export async function installVsix(vsix: string, extensions: string, userData: string): Promise<void> {
  const folders = ['--extensions-dir', extensions, '--user-data-dir', userData];
  const args = [hostPlace.entry, ...folders, '--config', join(userData, 'install.yaml'), '--install-extension', vsix];
  const { code, output } = await run(hostPlace.node, args, { output: 'keep' });
  if (code !== 0) throw new Error(`'${vsix}' could not be installed:\n${output}`);
}
