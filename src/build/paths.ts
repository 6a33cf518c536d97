import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, without a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** An absolute path inside the checkout. */
export function inRoot(...parts: string[]): string {
  return join(root, ...parts);
}

const scratch = new Set<string>();
process.once('exit', () => {
  for (const folder of scratch) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/**
 * Makes an empty folder in the system's temporary folder; it is removed when this process exits.
 * `purpose` is a short word in its name. Keep it short: sockets live in there, and their paths may have 100 characters.
 */
export function scratchFolder(purpose: string): string {
  // macOS gives its users a temporary folder with a path so long that no socket can be opened in it
  const parent = process.platform === 'darwin' && tmpdir().length > 40 ? '/tmp' : tmpdir();
  const folder = mkdtempSync(join(parent, `gw-${purpose}-`));
  scratch.add(folder);
  return folder;
}
