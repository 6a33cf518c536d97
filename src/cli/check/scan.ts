import { Engine } from '../../core/engine.ts';
import type { Finding } from '../../core/finding.ts';
import type { Facts, WorkspaceIndex } from '../../core/workspace.ts';
import { decode } from '../../sources/decode.ts';
import { DiskFiles } from '../../sources/disk-files.ts';
import { readBytes, textReader } from '../../sources/read-file.ts';
import type { SettingsFiles } from '../../sources/settings-files.ts';
import { walk } from '../../sources/walk.ts';
import type { WorkspaceSettings } from '../../sources/workspace-settings.ts';
import { type Entries, type Entry, hashOf } from './cache.ts';
import { indexOf, type Outcome, unpacked, unreadable } from './checker.ts';
import { isAskedFor, type Target } from './targets.ts';
import { Work } from './work.ts';

export interface ScanOptions {
  readonly target: Target;
  readonly settings: WorkspaceSettings;
  readonly files: SettingsFiles;
  /** What is remembered from earlier. */
  readonly remembered: Entries;
  /** Called now and then with how many files are checked, of how many. */
  readonly progress: (done: number, all: number) => void;
}

export interface Scan {
  readonly engine: Engine;
  readonly index: WorkspaceIndex;
  /** Of every file that was asked for and is one of ours, sorted by path. */
  readonly outcomes: readonly Outcome[];
  /** What to remember for the next scan: of every file that was read. */
  readonly entries: Entries;
}

/** Checks what was asked for in one workspace. What is remembered and still true is not checked again. */
export async function scan(options: ScanOptions): Promise<Scan> {
  try {
    return await attempt(options, true);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    // Rare: most of the files are such that they need far more room than files do.
    return attempt(options, false);
  }
}

async function attempt(options: ScanOptions, mayBound: boolean): Promise<Scan> {
  const scanner = new Scanner(options, mayBound);
  try {
    return await scanner.run();
  } finally {
    scanner.end();
  }
}

class Scanner {
  readonly #options: ScanOptions;
  readonly #engine: Engine;
  readonly #disk: DiskFiles;
  readonly #work: Work;
  /** Of the content of every file that has a text. */
  readonly #hashes = new Map<string, string>();
  /** What those files tell the others; `undefined` for one that nobody claims. */
  readonly #told = new Map<string, Facts | undefined>();
  readonly #outcomes = new Map<string, Outcome>();
  /** The files that were parsed. */
  readonly #fresh = new Set<string>();

  constructor(options: ScanOptions, mayBound: boolean) {
    const { target, settings, files } = options;
    this.#options = options;
    this.#engine = new Engine(settings.engine);
    this.#disk = new DiskFiles(target.root);
    const textOf = textReader(target.root, settings.maxFileSize);
    this.#work = new Work(this.#engine, this.#disk, textOf, { root: target.root, files }, mayBound);
  }

  async run(): Promise<Scan> {
    const { target, remembered, progress } = this.#options;
    await this.#readAll();
    for (const path of this.#hashes.keys()) this.#told.set(path, remembered.get(path)?.facts);
    for (const [path, facts] of await this.#work.told()) this.#told.set(path, facts);

    const index = indexOf(this.#told, this.#disk);
    const catalog = this.#engine.checkCatalog(index);
    const claimed = [...this.#told.keys()].filter((path) => this.#told.get(path) && isAskedFor(target, path));
    this.#recall(
      claimed.filter((path) => !this.#fresh.has(path)),
      index,
      catalog,
    );
    const found = (outcome: Outcome): void => void this.#outcomes.set(outcome.path, outcome);
    await this.#work.check([...this.#told], catalog, found, progress);

    const outcomes = [...this.#outcomes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { engine: this.#engine, index, outcomes, entries: this.#entries(catalog) };
  }

  end(): void {
    this.#work.end();
  }

  /** Reads every file, since its content decides and not its date, and parses those whose content is not known. */
  async #readAll(): Promise<void> {
    const { target, settings, remembered } = this.#options;
    const found = walk(target.root, {
      exclude: settings.exclude,
      named: target.below,
      wanted: (path) => this.#engine.mayClaim(path),
      misnamed: (path) => this.#engine.mayClaim(path) && this.#engine.expects(path),
      onDirectory: (path, entries) => this.#disk.remember(path, entries),
    });
    this.#work.expect(found.files.filter((path) => !remembered.has(path)).length);
    for (const path of found.files) {
      this.#read(path, (hash) => remembered.get(path)?.hash === hash);
      await this.#work.room();
    }
    for (const path of found.unreadable) {
      if (isAskedFor(target, path)) this.#outcomes.set(path, unreadable(this.#engine, path, unreadableDirectory));
    }
  }

  #read(path: string, isKnown: (hash: string) => boolean): void {
    const { target, settings } = this.#options;
    const wanted = isAskedFor(target, path);
    const read = readBytes(`${target.root}/${path}`, settings.maxFileSize);
    const hash = 'bytes' in read ? hashOf(read.bytes) : '';
    const decoded = !('bytes' in read) || isKnown(hash) ? read : decode(read.bytes);
    if ('problem' in decoded) {
      if (!wanted || (this.#disk.kind(path) === 'directory' && !this.#engine.expects(path))) return;
      this.#outcomes.set(path, unreadable(this.#engine, path, decoded.problem));
      return;
    }
    // The hash of the first reading stays, so that a file that changes meanwhile is not remembered by its new content.
    if (!this.#hashes.has(path)) this.#hashes.set(path, hash);
    if (!('text' in decoded)) return;
    this.#fresh.add(path);
    this.#work.add({ path, text: decoded.text, wanted });
  }

  /** Takes over what is remembered as long as nothing it asked about has another answer now; the rest is read again. */
  #recall(paths: readonly string[], index: WorkspaceIndex, catalog: ReadonlyMap<string, readonly Finding[]>): void {
    const outdated: string[] = [];
    for (const path of paths) {
      const checked = this.#options.remembered.get(path)?.checked;
      const isCurrent = checked?.catalog === digestOf(catalog, path) && index.isCurrent(unpacked(checked.reads));
      if (isCurrent) this.#outcomes.set(path, { path, ...checked });
      else outdated.push(path);
    }
    this.#work.expect(outdated.length);
    for (const path of outdated) this.#read(path, () => false);
  }

  /** What was not looked at again keeps its very entry, so that one can see whether anything is new. */
  #entries(catalog: ReadonlyMap<string, readonly Finding[]>): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const [path, hash] of this.#hashes) {
      const before = this.#options.remembered.get(path);
      const facts = this.#told.get(path);
      const outcome = this.#outcomes.get(path);
      if (before && !this.#fresh.has(path)) entries.set(path, before);
      else if (!facts) entries.set(path, { hash });
      else if (!outcome) entries.set(path, { hash, facts });
      else {
        const { profile, findings, reads } = outcome;
        entries.set(path, { hash, facts, checked: { profile, findings, reads, catalog: digestOf(catalog, path) } });
      }
    }
    return entries;
  }
}

/** A digest of the findings over all files that fall on one file. */
function digestOf(catalog: ReadonlyMap<string, readonly Finding[]>, path: string): string {
  const findings = catalog.get(path);
  return findings ? hashOf(JSON.stringify(findings)) : '';
}

const unreadableDirectory =
  'This directory may not be read, so nothing in it was checked; give yourself permission to read it.';
