import { findRoot } from '../sources/root.ts';
import { Folder } from './folder.ts';
import { pathOfUri } from './uris.ts';

/** A file of a folder. */
export interface Located {
  readonly folder: Folder;
  /** From the folder's root. */
  readonly path: string;
}

/** The folders of the workspace. */
export class Folders {
  /** The folders the client named when it started. */
  initial: readonly string[] = [];
  /** The editor's settings as the client sent them last. */
  settings: unknown;
  readonly #folders = new Map<string, Folder>();
  #started = false;

  get all(): readonly Folder[] {
    return [...this.#folders.values()];
  }

  /** False until the client has said all that is needed to read the folders. */
  get isStarted(): boolean {
    return this.#started;
  }

  /** Adds the folders that the client named; before this, no file belongs to anything. */
  start(settings: unknown): void {
    this.settings = settings;
    this.#started = true;
    for (const uri of this.initial) this.add(uri);
  }

  /** Adds a folder by its address; one that is no directory on this machine is left out. */
  add(uri: string): void {
    const path = pathOfUri(uri);
    if (path !== undefined && !this.#folders.has(path)) this.#folders.set(path, new Folder(path, this.settings));
  }

  /** Takes a folder away and gives it back, so that what it showed can be cleared. */
  remove(uri: string): Folder | undefined {
    const path = pathOfUri(uri) ?? '';
    const folder = this.#folders.get(path);
    this.#folders.delete(path);
    return folder;
  }

  /** The folder of a file; with folders inside folders, the innermost one. */
  find(uri: string): Located | undefined {
    let best: Located | undefined;
    for (const folder of this.#folders.values()) {
      const path = folder.pathOf(uri);
      if (path !== undefined && (!best || folder.root.length > best.folder.root.length)) best = { folder, path };
    }
    return best;
  }

  /** Makes a folder for a file that was opened by itself, at the root of its project. */
  adopt(uri: string): Located | undefined {
    const path = pathOfUri(uri);
    if (path === undefined || !this.#started) return undefined;
    const root = findRoot(path);
    if (!this.#folders.has(root)) this.#folders.set(root, new Folder(root, this.settings));
    return this.find(uri);
  }
}
