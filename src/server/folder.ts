import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Document } from '../core/document/document.ts';
import { Engine } from '../core/engine.ts';
import { directoryOf } from '../core/paths.ts';
import { logPath } from '../core/run/log.ts';
import { Session } from '../core/session.ts';
import { DiskFiles } from '../sources/disk-files.ts';
import { readTextFile } from '../sources/read-file.ts';
import { readSettings, type WorkspaceSettings } from '../sources/settings.ts';
import { walkSteps } from '../sources/walk.ts';
import { pathOfUri, uriOfPath } from './uris.ts';

/** One workspace folder: its settings, its session, and the texts that are open in the editor. */
export class Folder {
  /** Absolute path. */
  readonly root: string;
  readonly #open = new Map<string, string>();
  readonly #files: DiskFiles;
  #settings: WorkspaceSettings;
  #session: Session;
  /** What was asked for last. */
  #last: { readonly engine: Engine; readonly document: Document | undefined } | undefined;

  /** @param editor the client's settings, as it sent them */
  constructor(root: string, editor: unknown) {
    this.root = root;
    this.#files = new DiskFiles(root);
    this.#settings = readSettings(root, editor);
    this.#session = this.#newSession();
  }

  get session(): Session {
    return this.#session;
  }

  /** The path from the root, with `/`; `undefined` for an address outside of it. */
  pathOf(uri: string): string | undefined {
    const path = pathOfUri(uri);
    if (path === undefined) return undefined;
    const inside = relative(this.root, path);
    return inside === '' || inside.startsWith('..') || inside.startsWith(sep) || /^[A-Za-z]:/.test(inside)
      ? undefined
      : inside.split(sep).join('/');
  }

  uriOf(path: string): string {
    return uriOfPath(join(this.root, path));
  }

  /** The document of a path as it is now: the open text, else the file's. `undefined` when nobody claims it. */
  document(path: string): Document | undefined {
    const text = this.textOf(path);
    if (text === undefined) return undefined;
    const { engine } = this.#session;
    // An editor asks many things of one text, one after the other.
    const last = this.#last;
    if (last?.document?.path === path && last.document.source.value === text && last.engine === engine)
      return last.document;
    const document = engine.parse(path, text);
    this.#last = { engine, document };
    return document;
  }

  /** The present text of a file, open or on disk; `undefined` when there is none. */
  readonly textOf = (path: string): string | undefined => {
    const open = this.#open.get(path);
    if (open !== undefined) return open;
    if (!this.#isInside(path)) return undefined;
    const read = readTextFile(join(this.root, path), this.#settings.maxFileSize);
    return 'text' in read ? read.text : undefined;
  };

  /** True when a file of this path, whether it is there or is to be made, lies in the folder and not behind a link that leads out. */
  mayHold(path: string): boolean {
    if (isAbsolute(path) || path.split('/').includes('..')) return false;
    for (let at = path; at !== ''; at = directoryOf(at)) {
      if (lstatSync(join(this.root, at), { throwIfNoEntry: false })) return this.#isInside(at);
    }
    return true;
  }

  /** Takes the text of an open document; from now on the file on disk does not count. */
  opened(path: string, text: string): void {
    this.#open.set(path, text);
    this.#take(path, text);
  }

  /** The file on disk counts again. */
  closed(path: string): void {
    this.#open.delete(path);
    this.changedOnDisk(path);
  }

  /** Reads a file anew, or forgets it when it is gone. */
  changedOnDisk(path: string): void {
    this.#files.forget(path);
    this.#session.changed();
    if (this.#open.has(path)) return;
    const kind = this.#files.kind(path);
    if (kind === undefined || !this.#settings.scanWorkspace) {
      this.#session.delete(path);
      for (const below of this.#session.paths) if (below.startsWith(`${path}/`)) this.#session.delete(below);
    } else if (this.#session.engine.mayClaim(path)) this.#read(path);
  }

  /** True for files whose change makes other settings: everything has to be looked at again then. */
  isSettings(path: string): boolean {
    return path === '.gatewright' || (path.startsWith('.gatewright/') && path !== logPath);
  }

  /** Reads the settings anew and starts over; open documents are taken along. */
  reload(editor: unknown): void {
    this.#settings = readSettings(this.root, editor);
    this.#files.forgetAll();
    this.#session = this.#newSession();
    for (const [path, text] of this.#open) this.#take(path, text);
  }

  /**
   * Finds and parses every file of the folder or of a directory in it, in small steps; none when the user wants only
   * open files checked. Each step yields how many files were read.
   */
  *scan(below = ''): Generator<number, void> {
    if (!this.#settings.scanWorkspace) return;
    const { engine } = this.#session;
    const steps = walkSteps(this.root, {
      below,
      exclude: this.#settings.exclude,
      wanted: (path) => engine.mayClaim(path),
      misnamed: (path) => engine.expects(path),
    });
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield 0;
    let count = 0;
    for (const path of step.value.files) {
      if (!this.#open.has(path)) this.#read(path);
      yield ++count;
    }
  }

  /** Checks what needs it, in small steps; a step yields a path when its findings changed. */
  check(): Generator<string | undefined, void> {
    return this.#session.check((path) => this.textOf(path));
  }

  /** False for a link that leads out of the folder: what a fork brings along must not show files of this machine. */
  #isInside(path: string): boolean {
    try {
      const real = relative(realpathSync(this.root), realpathSync(join(this.root, path)));
      return real !== '' && !real.startsWith('..') && !isAbsolute(real);
    } catch {
      return false;
    }
  }

  #newSession(): Session {
    return new Session(new Engine(this.#settings.engine), this.#files);
  }

  #read(path: string): void {
    const read = readTextFile(join(this.root, path), this.#settings.maxFileSize);
    if ('text' in read) this.#session.set(path, read.text);
    else if (this.#files.kind(path) !== 'directory' || this.#session.engine.expects(path)) {
      this.#session.setUnreadable(path, read.problem);
    }
  }

  #take(path: string, text: string): void {
    if (text.length > this.#settings.maxFileSize) {
      const problem = `This text has ${text.length} characters and was not checked; the setting 'maxFileSize' allows ${this.#settings.maxFileSize}.`;
      this.#session.setUnreadable(path, problem);
    } else this.#last = { engine: this.#session.engine, document: this.#session.set(path, text) };
  }
}
