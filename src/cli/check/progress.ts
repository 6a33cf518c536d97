/** Nothing is shown before this many milliseconds, and nothing more often. */
const FIRST = 1000;
const EVERY = 100;

/** A line on standard error that says how far a long run is; only where somebody watches. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #next = performance.now() + FIRST;
  #isShown = false;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  show(done: number, all: number): void {
    if (!this.#stream.isTTY || performance.now() < this.#next) return;
    this.#next = performance.now() + EVERY;
    this.#isShown = true;
    this.#stream.write(`\r\u001b[KChecked ${done} of ${all} files`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#isShown) this.#stream.write('\r\u001b[K');
    this.#isShown = false;
  }
}
