import { availableParallelism } from 'node:os';
import type { ResourceLimits } from 'node:worker_threads';
import type { Engine } from '../../core/engine.ts';
import type { Finding } from '../../core/finding.ts';
import { withoutSummary } from '../../core/workspace.ts';
import type { DiskFiles } from '../../sources/disk-files.ts';
import { Checker, type Item, type Outcome, type Surroundings, type Told } from './checker.ts';
import { RemoteChecker, type WorkerStart } from './pool.ts';

/** A thread is started for this many files; for fewer its start takes longer than their check. */
const FILES_PER_THREAD = 100;
/**
 * Of more files than these, this thread only reads the bytes and gathers what is found: its own heap grows as it likes,
 * those of the others are bounded, so that garbage does not pile up in them.
 */
const FILES_TO_BOUND = 2_000;
/** New objects are few and short-lived here; with more room for them a thread takes more memory and no less time. */
const roomy: ResourceLimits = { maxYoungGenerationSizeMb: 24 };
/** What the checking itself needs, and what every file of the catalog adds to it, in megabytes. */
const [HEAP, HEAP_PER_FILE] = [44, 0.002];
/** How much text is handed to a thread at once: enough to keep it busy, and little enough that all end together. */
const CHUNK = 65_536;
/** How much text may wait for this thread, or for the others, before the next file is read. */
const MAX_WAITING = 1_048_576;

/** Shares files out to this thread and to others, and gathers what they make of them. */
export class Work {
  readonly #start: WorkerStart;
  readonly #local: Checker;
  readonly #files: DiskFiles;
  readonly #remote: RemoteChecker[] = [];
  readonly #told: Promise<readonly Told[]>[] = [];
  /** Chunks of this thread, which reads them only when the others have theirs. */
  readonly #own: (readonly Item[])[] = [];
  #ownWaiting = 0;
  #othersWaiting = 0;
  #chunk: Item[] = [];
  #size = 0;
  #chunks = 0;
  #wanted = 0;
  #takesPart = true;
  readonly #mayBound: boolean;

  /** @param mayBound false after threads with bounded heaps have failed */
  constructor(
    engine: Engine,
    files: DiskFiles,
    textOf: (path: string) => string | undefined,
    start: Omit<WorkerStart, 'count'>,
    mayBound: boolean,
  ) {
    this.#mayBound = mayBound;
    this.#local = new Checker(engine, textOf);
    this.#files = files;
    this.#start = { ...start, count: new Int32Array(new SharedArrayBuffer(4)) };
  }

  /** Starts the threads that so many files are worth; early, because they take as long to start as the files to be read. */
  expect(files: number): void {
    const isBounded = this.#mayBound && files > FILES_TO_BOUND;
    if (isBounded) this.#takesPart = false;
    const most = availableParallelism() - (this.#takesPart ? 1 : 0);
    const limits = isBounded
      ? { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: HEAP + files * HEAP_PER_FILE }
      : roomy;
    const threads = Math.min(most, Math.floor(files / FILES_PER_THREAD));
    while (this.#remote.length < threads) this.#remote.push(new RemoteChecker(this.#start, limits));
  }

  add(item: Item): void {
    this.#chunk.push(item);
    this.#size += item.text.length;
    if (item.wanted) this.#wanted++;
    if (this.#size >= CHUNK) this.#handOut();
  }

  /** Resolves when there is room for further files: without it a large catalog would stand in memory as a whole. */
  async room(): Promise<void> {
    if (this.#ownWaiting > MAX_WAITING) this.#readOwn();
    for (const told of this.#told) {
      if (this.#othersWaiting <= MAX_WAITING) return;
      await told;
    }
  }

  /** What every file that was added since the last call tells the others. */
  async told(): Promise<readonly Told[]> {
    this.#handOut();
    this.#readOwn();
    return (await Promise.all(this.#told.splice(0))).flat();
  }

  /**
   * Checks every file that was added and is wanted.
   *
   * @param found is called with each result
   * @param progress is called now and then with how many are done, of how many
   */
  async check(
    told: readonly Told[],
    catalog: ReadonlyMap<string, readonly Finding[]>,
    found: (outcome: Outcome) => void,
    progress: (done: number, all: number) => void,
  ): Promise<void> {
    await this.told();
    const { count } = this.#start;
    const show = (): void => progress(Atomics.load(count, 0), this.#wanted);
    const surroundings: Surroundings = { told: told.map(brief), catalog, directories: this.#files.directories };
    const others = this.#remote.map((remote) => remote.check(surroundings, found));
    for (const outcome of this.#local.check(surroundings, this.#files)) {
      Atomics.add(count, 0, 1);
      found(outcome);
      show();
    }
    const timer = setInterval(show, 250);
    await Promise.all(others).finally(() => clearInterval(timer));
  }

  end(): void {
    for (const remote of this.#remote) remote.close();
  }

  #handOut(): void {
    if (this.#chunk.length === 0) return;
    const size = this.#size;
    const remote = this.#remote[this.#chunks++ % (this.#remote.length + Number(this.#takesPart))];
    if (remote) {
      this.#othersWaiting += size;
      const told = remote.read(this.#chunk).finally(() => {
        this.#othersWaiting -= size;
      });
      this.#told.push(told);
    } else {
      this.#ownWaiting += size;
      this.#own.push(this.#chunk);
    }
    this.#chunk = [];
    this.#size = 0;
  }

  #readOwn(): void {
    for (const chunk of this.#own.splice(0)) this.#told.push(Promise.resolve(this.#local.read(chunk)));
    this.#ownWaiting = 0;
  }
}

/** What is told, without what only the rules over all files look at. */
function brief([path, facts]: Told): Told {
  return [path, facts && { definitions: facts.definitions.map(withoutSummary) }];
}
