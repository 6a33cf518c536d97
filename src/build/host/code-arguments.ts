import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtensionTestOptions } from './extension-tests.ts';

/** Options of VS Code that take a value which may be the next argument. Others have theirs after `=`, or none. */
const valued = new Set([
  'crash-reporter-directory',
  'disable-extension',
  'enable-proposed-api',
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'extensions-dir',
  'file-uri',
  'folder-uri',
  'locale',
  'log',
  'profile',
  'user-data-dir',
]);

/**
 * Reads the command line that `@vscode/test-electron` gives to VS Code. Options of Electron's and those without a
 * meaning in a browser are passed over. Throws when it is not a test run.
 */
export function readCodeArguments(args: readonly string[]): ExtensionTestOptions {
  const options = new Map<string, string[]>();
  const positional: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(arg);
    if (!match) {
      positional.push(resolve(arg));
      continue;
    }
    const name = match[1] ?? '';
    const next = args[i + 1];
    let value = match[2] ?? '';
    if (match[2] === undefined && valued.has(name) && next !== undefined && !next.startsWith('-')) {
      value = next;
      i++;
    }
    options.set(name, [...(options.get(name) ?? []), value]);
  }
  const paths = (name: string) => (options.get(name) ?? []).map(toPath);
  const places = [...paths('folder-uri'), ...paths('file-uri'), ...positional];
  const extensions = paths('extensionDevelopmentPath');
  const entry = paths('extensionTestsPath')[0];
  if (!entry || extensions.length === 0) {
    throw new Error('Only test runs are possible: give --extensionDevelopmentPath and --extensionTestsPath.');
  }
  return {
    extensions,
    entry,
    workspace: places.find(isWorkspace),
    openFile: places.find((place) => kindOf(place) === 'file' && !isWorkspace(place)),
    userData: paths('user-data-dir')[0],
    installedExtensions: paths('extensions-dir')[0],
    disableInstalledExtensions: options.has('disable-extensions'),
  };
}

function toPath(value: string): string {
  return value.startsWith('file:') ? fileURLToPath(value) : resolve(value);
}

function isWorkspace(place: string): boolean {
  return kindOf(place) === 'folder' || place.endsWith('.code-workspace');
}

function kindOf(place: string): 'file' | 'folder' | undefined {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat) return undefined;
  return stat.isDirectory() ? 'folder' : 'file';
}
