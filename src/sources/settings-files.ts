import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readTextFile } from './read-file.ts';

/** The settings files of a workspace as they are on disk: plain data, so that every process reads the same ones. */
export interface SettingsFiles {
  /** The text of `.gatewright/config.yaml`, or of the file that takes its place; absent when there is none. */
  readonly config?: string;
  /** The texts of `.gatewright/profiles/*.yaml`, by path from the root. */
  readonly profiles: Readonly<Record<string, string>>;
}

/** Larger files are reported by the rules on settings, and are not settings. */
const MAX_BYTES = 1_048_576;

/**
 * Reads the settings files below a workspace root. What cannot be read is left out; it is reported where it stands.
 *
 * @param configFile a file to read instead of `.gatewright/config.yaml`; throws with the problem when it has no text
 */
export function readSettingsFiles(root: string, configFile?: string): SettingsFiles {
  const profiles: Record<string, string> = {};
  for (const name of namesIn(join(root, '.gatewright', 'profiles'))) {
    if (!/\.ya?ml$/.test(name)) continue;
    const path = `.gatewright/profiles/${name}`;
    const text = textOf(join(root, path));
    if (text !== undefined) profiles[path] = text;
  }
  const config = configFile === undefined ? ownConfig(root) : namedConfig(configFile);
  return { ...(config === undefined ? {} : { config }), profiles };
}

function ownConfig(root: string): string | undefined {
  return textOf(join(root, '.gatewright', 'config.yaml')) ?? textOf(join(root, '.gatewright', 'config.yml'));
}

function namedConfig(path: string): string {
  const read = readTextFile(resolve(path), MAX_BYTES);
  if ('text' in read) return read.text;
  throw new Error(read.problem);
}

function textOf(path: string): string | undefined {
  const read = readTextFile(path, MAX_BYTES);
  return 'text' in read ? read.text : undefined;
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}
