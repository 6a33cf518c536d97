import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The workspace root for a path given on the command line: the nearest directory at or above it that has a
 * `.gatewright` folder or is a git work tree, else the directory itself (that of a file, for a file).
 *
 * @returns an absolute path
 */
export function findRoot(path: string): string {
  const start = resolve(path);
  const directory = isDirectory(start) ? start : dirname(start);
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, '.gatewright')) || existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return directory;
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
