import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

/** Why tables could not be read, in one sentence with the remedy. */
export class SourceProblem extends Error {
  /** True when there is no such file at all. */
  readonly isMissing: boolean;

  constructor(message: string, isMissing = false) {
    super(message);
    this.isMissing = isMissing;
  }
}

/** How much is read at once, in bytes: between the parts somebody may change their mind. */
const STEP = 1_048_576;

/** A file that is open for reading. Files of a fork may be anything, so nothing is read beyond what is asked for. */
export class SourceFile {
  /** From the workspace root. */
  readonly path: string;
  readonly size: number;
  /** When it was written, in ISO 8601. */
  readonly date: string;
  readonly signal: AbortSignal;
  readonly #root: string;
  readonly #handle: FileHandle;

  private constructor(
    root: string,
    path: string,
    handle: FileHandle,
    { size, mtime }: { size: number; mtime: Date },
    signal: AbortSignal,
  ) {
    this.#root = root;
    this.path = path;
    this.#handle = handle;
    this.size = size;
    this.date = mtime.toISOString();
    this.signal = signal;
  }

  /**
   * Opens a file below a root, uses it and closes it again. Throws a `SourceProblem` for what is no file there, links
   * that lead out included.
   */
  static async use<T>(
    root: string,
    path: string,
    signal: AbortSignal,
    act: (file: SourceFile) => Promise<T>,
  ): Promise<T> {
    const handle = await opened(root, path);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) throw new SourceProblem(`'${path}' is no file; choose a file.`);
      return await act(new SourceFile(root, path, handle, stats, signal));
    } finally {
      await handle.close();
    }
  }

  /** What it is called without its ending: `data/orders.csv` is `orders`. */
  get stem(): string {
    return basename(this.path).replace(/(.)\.[^.]*$/, '$1');
  }

  /** Some of the bytes; fewer where the file ends earlier. */
  async slice(start: number, end: number): Promise<Uint8Array> {
    const length = Math.max(0, Math.min(end, this.size) - start);
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; ) {
      this.signal.throwIfAborted();
      const { bytesRead } = await this.#handle.read(bytes, at, Math.min(STEP, length - at), start + at);
      if (bytesRead === 0) return bytes.subarray(0, at);
      at += bytesRead;
    }
    return bytes;
  }

  /** All bytes; throws a `SourceProblem` for a file that is larger than `most` bytes. */
  async whole(most: number, remedy: string): Promise<Uint8Array> {
    if (this.size <= most) return this.slice(0, this.size);
    const [has, may] = [this.size, most].map((bytes) => `${Math.ceil(bytes / 1_048_576)} MiB`);
    throw new SourceProblem(`'${this.path}' has ${has}, and at most ${may} are read; ${remedy}.`);
  }

  /** Uses a file in the same directory; `undefined` when there is none. */
  async beside<T>(name: string, act: (file: SourceFile) => Promise<T>): Promise<T | undefined> {
    const directory = dirname(this.path);
    const path = directory === '.' ? name : `${directory}/${name}`;
    try {
      return await SourceFile.use(this.#root, path, this.signal, act);
    } catch (error) {
      if (error instanceof SourceProblem && error.isMissing) return undefined;
      throw error;
    }
  }
}

async function opened(root: string, path: string): Promise<FileHandle> {
  try {
    const inside = relative(await realpath(root), await realpath(join(root, path)));
    if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || /^[A-Za-z]:/.test(inside))
      throw new SourceProblem(`'${path}' lies outside of the workspace, where nothing is read; copy the file into it.`);
    // Opened without blocking, so that a named pipe is refused instead of waited for.
    return await open(join(root, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (error instanceof SourceProblem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new SourceProblem(`'${path}' does not exist; choose another file.`, true);
    throw new SourceProblem(
      `'${path}' cannot be read (${code ?? String(error)}); give yourself permission to read it.`,
    );
  }
}
