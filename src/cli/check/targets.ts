import { realpathSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { findRoot } from '../../sources/root.ts';
import { UsageError } from '../verb.ts';

/** A workspace, and the parts of it that were asked for. */
export interface Target {
  /** Absolute path of the workspace root. */
  readonly root: string;
  /** Paths from the root, with `/`: files and directories. Empty means all of it. */
  readonly below: readonly string[];
}

/** The workspaces that the paths of a command line are in, in the order they are named first. Throws `UsageError`. */
export function findTargets(paths: readonly string[]): Target[] {
  const byRoot = new Map<string, string[]>();
  for (const path of paths.length > 0 ? paths : ['.']) {
    const real = existing(path);
    const root = findRoot(real);
    const below = relative(root, real).split(sep).join('/');
    byRoot.set(root, [...(byRoot.get(root) ?? []), below]);
  }
  return [...byRoot].map(([root, below]) => ({ root, below: below.includes('') ? [] : below }));
}

/** True when a path is one of those asked for or lies in one. */
export function isAskedFor({ below }: Target, path: string): boolean {
  return below.length === 0 || below.some((each) => path === each || path.startsWith(`${each}/`));
}

/** The path without symbolic links, so that what was named is checked wherever it lies. */
function existing(path: string): string {
  try {
    const real = realpathSync(path);
    const kind = statSync(real);
    if (kind.isFile() || kind.isDirectory()) return real;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(`There is no file or directory '${path}'.`);
    if (code === 'ELOOP') throw new UsageError(`'${path}' is a symbolic link that leads back to itself.`);
    throw new UsageError(`'${path}' cannot be looked at (${code}).`);
  }
  throw new UsageError(`'${path}' is neither a file nor a directory.`);
}
