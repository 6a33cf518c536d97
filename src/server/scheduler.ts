import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver/node';
import type { Folder } from './folder.ts';
import type { Folders, Located } from './folders.ts';
import type { Publisher } from './publisher.ts';

/** How long typing has to rest before the other documents are looked at, in milliseconds. */
const REST = 150;

/** How long the server works before it looks for new messages, in milliseconds. */
const SLICE = 5;

/**
 * Decides when work is done. A changed document is checked as soon as the messages that wait are read; everything that
 * depends on it after a rest; whole folders in slices between messages.
 */
export class Scheduler {
  readonly #connection: Connection;
  readonly #folders: Folders;
  readonly #publisher: Publisher;
  readonly #isOpen: (uri: string) => boolean;
  readonly #waiting = new Map<string, () => void>();
  /** Documents whose new text was taken and not checked yet. */
  readonly #unchecked = new Set<string>();
  #immediate: NodeJS.Immediate | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Counts up whenever running work over whole folders is out of date. */
  #generation = 0;
  /** The newest scan of the workspace. */
  #running: Promise<boolean> | undefined;
  /** How many scans of the workspace are under way; all but the newest end soon. */
  #scans = 0;
  /** Whether the client can show progress. */
  showsProgress = false;

  constructor(connection: Connection, folders: Folders, publisher: Publisher, isOpen: (uri: string) => boolean) {
    this.#connection = connection;
    this.#folders = folders;
    this.#publisher = publisher;
    this.#isOpen = isOpen;
  }

  /** A document changed; `take` hands its newest text over. Several changes in a row are taken as one. */
  changed(uri: string, take: () => void): void {
    this.#waiting.set(uri, take);
    // A question about what was just typed is the very next message, and is answered before the check.
    this.#immediate ??= setImmediate(() => {
      this.#immediate = setImmediate(() => this.flush());
    });
  }

  /** Takes what has changed, for a request about it; the check comes later. */
  take(): void {
    for (const [uri, take] of this.#waiting) {
      if (!this.#isOpen(uri)) continue;
      take();
      this.#unchecked.add(uri);
    }
    this.#waiting.clear();
  }

  /** Takes and checks what has changed, now. */
  flush(): void {
    if (this.#immediate) clearImmediate(this.#immediate);
    this.#immediate = undefined;
    this.take();
    const unchecked = [...this.#unchecked];
    this.#unchecked.clear();
    for (const uri of unchecked) {
      const at = this.#folders.find(uri);
      if (at) this.#checkOne(at);
    }
    if (unchecked.length > 0) this.later();
  }

  /** Brings one document up to date, for a request that needs its findings now. */
  bringUpToDate(at: Located): void {
    this.flush();
    this.#checkOne(at);
  }

  #checkOne({ folder, path }: Located): void {
    const isNew = folder.session.checkOne(path);
    if (isNew || !this.#publisher.has(folder, path)) this.#publisher.publish(folder, path);
  }

  /** Checks whatever needs it, once nothing has changed for a moment. */
  later(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#checkAll(), REST);
  }

  /** Looks for files in a directory that came into being. */
  scanBelow(folder: Folder, path: string): void {
    if (folder.session.index.view(new Map()).kind(path) !== 'directory') return;
    void this.#slices(folder.scan(path), () => false).then(() => this.later());
  }

  /**
   * Reads and checks every folder, with progress that can be cancelled.
   * Resolves to `false` when the user cancelled or newer work took over.
   */
  scan(): Promise<boolean> {
    const running = this.#scan();
    this.#running = running;
    return running;
  }

  async #scan(): Promise<boolean> {
    const generation = ++this.#generation;
    this.#scans++;
    // A client that refuses to show progress gets its findings all the same.
    const progress = this.showsProgress
      ? await this.#connection.window.createWorkDoneProgress().catch(() => undefined)
      : undefined;
    progress?.begin('Gatewright', 0, 'Reading the workspace', true);
    const stopped = () => generation !== this.#generation || progress?.token.isCancellationRequested === true;
    try {
      for (const folder of this.#folders.all) {
        let read = 0;
        const finished = await this.#slices(folder.scan(), stopped, (count) => {
          read = Math.max(read, count);
          progress?.report(`${read} files read`);
        });
        if (!finished) return false;
        if (!(await this.#check(folder, stopped, progress))) return false;
        this.#publisher.sweep(folder);
      }
      return true;
    } finally {
      progress?.done();
      this.#scans--;
      this.#publisher.announce();
    }
  }

  /** Resolves once every folder is read and everything is checked that has to be; what is typed meanwhile may be left. */
  async settled(): Promise<void> {
    this.flush();
    await this.#running;
    for (const folder of this.#folders.all) await this.#check(folder, () => false, undefined);
  }

  /** True while the workspace is read: what is known of it is not all. */
  get isReading(): boolean {
    return this.#scans > 0;
  }

  async #checkAll(): Promise<void> {
    const generation = this.#generation;
    for (const folder of this.#folders.all) await this.#check(folder, () => generation !== this.#generation, undefined);
    // A description or a file without findings is news too.
    this.#publisher.announce();
  }

  async #check(
    folder: Folder,
    stopped: () => boolean,
    progress: WorkDoneProgressServerReporter | undefined,
  ): Promise<boolean> {
    let count = 0;
    return this.#slices(folder.check(), stopped, (path) => {
      if (path === undefined) return;
      this.#publisher.publish(folder, path);
      if (++count % 50 === 0) progress?.report(`${count} files with findings`);
    });
  }

  /** Runs steps in slices; between two of them messages are read. Resolves to `false` when it was stopped. */
  async #slices<T>(
    steps: Generator<T, void>,
    stopped: () => boolean,
    each: (value: T) => void = () => {},
  ): Promise<boolean> {
    for (;;) {
      const until = performance.now() + SLICE;
      do {
        if (stopped()) return false;
        const step = steps.next();
        if (step.done) return true;
        each(step.value);
      } while (performance.now() < until);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
