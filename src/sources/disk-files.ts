import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../core/workspace.ts';

type Kind = 'file' | 'directory';

/** What directories hold, by their path from the root: plain data, so that threads can share it. */
export type Directories = ReadonlyMap<string, ReadonlyMap<string, Kind>>;

/**
 * The files below a directory, with their letter case as it is on disk even where the disk does not care. Directories
 * are read once and remembered until `forget`.
 */
export class DiskFiles implements Files {
  readonly #root: string;
  readonly #directories: Map<string, ReadonlyMap<string, Kind>>;
  readonly #lists = new WeakMap<ReadonlyMap<string, Kind>, readonly string[]>();

  /**
   * @param root absolute path of the workspace root
   * @param known what is known of it already
   */
  constructor(root: string, known: Directories = new Map()) {
    this.#root = root;
    this.#directories = new Map(known);
  }

  /** Everything that is remembered. */
  get directories(): Directories {
    return this.#directories;
  }

  /** Takes what somebody has read of a directory. */
  remember(path: string, entries: readonly Dirent[]): void {
    this.#directories.set(path, this.#kindsOf(path, entries));
  }

  kind(path: string): Kind | undefined {
    let kind: Kind | undefined = 'directory';
    let directory = '';
    for (const part of path.split('/')) {
      if (part === '' || part === '.') continue;
      if (part === '..' || kind !== 'directory') return undefined;
      kind = this.#entries(directory).get(part);
      directory = directory === '' ? part : `${directory}/${part}`;
    }
    return kind;
  }

  list(path: string): readonly string[] {
    if (this.kind(path) !== 'directory') return [];
    const entries = this.#entries(path);
    let names = this.#lists.get(entries);
    if (!names) {
      names = [...entries.keys()].sort();
      this.#lists.set(entries, names);
    }
    return names;
  }

  /** Forgets what is known of a path and of every directory above it, because it came, went or changed its kind. */
  forget(path: string): void {
    for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
      this.#directories.delete(at);
      if (at === '') return;
    }
  }

  /** Forgets everything. */
  forgetAll(): void {
    this.#directories.clear();
  }

  #entries(directory: string): ReadonlyMap<string, Kind> {
    let entries = this.#directories.get(directory);
    if (!entries) {
      entries = this.#read(directory);
      this.#directories.set(directory, entries);
    }
    return entries;
  }

  #read(directory: string): ReadonlyMap<string, Kind> {
    try {
      return this.#kindsOf(directory, readdirSync(join(this.#root, directory), { withFileTypes: true }));
    } catch {
      return new Map();
    }
  }

  #kindsOf(directory: string, entries: readonly Dirent[]): ReadonlyMap<string, Kind> {
    const kinds = new Map<string, Kind>();
    for (const entry of entries) {
      const kind = kindOf(entry, () => join(this.#root, directory, entry.name));
      if (kind) kinds.set(entry.name, kind);
    }
    return kinds;
  }
}

/** A symbolic link is what it leads to; a link to nowhere is nothing. */
function kindOf(entry: Dirent, path: () => string): Kind | undefined {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  if (!entry.isSymbolicLink()) return undefined;
  try {
    return statSync(path()).isDirectory() ? 'directory' : 'file';
  } catch {
    return undefined;
  }
}
