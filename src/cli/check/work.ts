import { availableParallelism } from 'node:os';
import type { Engine } from '../../core/engine.ts';
import type { Finding } from '../../core/finding.ts';
import type { DiskFiles } from '../../sources/disk-files.ts';
import { Checker, type Item, type Outcome, type Surroundings, type Told } from './checker.ts';
import { RemoteChecker, type WorkerStart } from './pool.ts';

/** A thread is started for this many files; for fewer its start takes longer than their check. */
const FILES_PER_THREAD = 100;
/** How much text is handed to a thread at once: enough to keep it busy, and little enough that all end together. */
const CHUNK = 65_536;

/** Shares files out to this thread and to others, and gathers what they make of them. */
export class Work {
  readonly #start: WorkerStart;
  readonly #local: Checker;
  readonly #files: DiskFiles;
  readonly #remote: RemoteChecker[] = [];
  readonly #told: Promise<readonly Told[]>[] = [];
  /** Chunks of this thread, which reads them only when all others have theirs. */
  readonly #own: (readonly Item[])[] = [];
  #chunk: Item[] = [];
  #size = 0;
  #chunks = 0;
  #wanted = 0;

  constructor(engine: Engine, files: DiskFiles, start: Omit<WorkerStart, 'count'>) {
    this.#local = new Checker(engine);
    this.#files = files;
    this.#start = { ...start, count: new Int32Array(new SharedArrayBuffer(4)) };
  }

  /** Starts the threads that so many files are worth; early, because they take as long to start as the files to be read. */
  expect(files: number): void {
    const threads = Math.min(availableParallelism() - 1, Math.floor(files / FILES_PER_THREAD));
    while (this.#remote.length < threads) this.#remote.push(new RemoteChecker(this.#start));
  }

  add(item: Item): void {
    this.#chunk.push(item);
    this.#size += item.text.length;
    if (item.wanted) this.#wanted++;
    if (this.#size >= CHUNK) this.#handOut();
  }

  /** What every file that was added since the last call tells the others. */
  async told(): Promise<readonly Told[]> {
    this.#handOut();
    const own = this.#own.splice(0).flatMap((chunk) => this.#local.read(chunk));
    const others = await Promise.all(this.#told.splice(0));
    return [own, ...others].flat();
  }

  /**
   * Checks every file that was added and is wanted.
   *
   * @param progress is called now and then with how many are done, of how many
   */
  async check(
    told: readonly Told[],
    catalog: ReadonlyMap<string, readonly Finding[]>,
    progress: (done: number, all: number) => void,
  ): Promise<Outcome[]> {
    await this.told();
    const { count } = this.#start;
    const show = (): void => progress(Atomics.load(count, 0), this.#wanted);
    const surroundings: Surroundings = { told, catalog, directories: this.#files.directories };
    const others = this.#remote.map((remote) => remote.check(surroundings));
    const own = this.#local.check(surroundings, this.#files, () => {
      Atomics.add(count, 0, 1);
      show();
    });
    const timer = setInterval(show, 250);
    const outcomes = await Promise.all(others).finally(() => clearInterval(timer));
    return [own, ...outcomes].flat();
  }

  end(): void {
    for (const remote of this.#remote) remote.close();
  }

  #handOut(): void {
    if (this.#chunk.length === 0) return;
    const remote = this.#remote[this.#chunks++ % (this.#remote.length + 1)];
    if (remote) this.#told.push(remote.read(this.#chunk));
    else this.#own.push(this.#chunk);
    this.#chunk = [];
    this.#size = 0;
  }
}
