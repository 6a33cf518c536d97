import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRoot } from '../../src/build/paths.ts';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * npm leaves optional packages out of the lock file when its registry does not offer them, and `npm ci` of npm 11 then
 * refuses the whole file. Biome's programs for other systems are such packages. The repair: put the entry back, with
 * its version, `cpu`, `os`, `dev` and `optional`, as for the other systems.
 */
test('package-lock.json names every optional package, for every system', () => {
  const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
  const packages = lock.packages as Record<string, LockedPackage>;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(packages, path, name)),
  );
  deepEqual(missing, []);
});

/** A package is found in the `node_modules` of the one that needs it, or of a folder around it. */
function isLocked(packages: Readonly<Record<string, LockedPackage>>, path: string, name: string): boolean {
  if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
  return path !== '' && isLocked(packages, path.slice(0, Math.max(0, path.lastIndexOf('node_modules') - 1)), name);
}
