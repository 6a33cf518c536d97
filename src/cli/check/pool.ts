import { Worker } from 'node:worker_threads';
import type { SettingsFiles } from '../../sources/settings-files.ts';
import type { Item, Outcome, Surroundings, Told } from './checker.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly root: string;
  readonly files: SettingsFiles;
  /** One number: how many files all threads have checked. */
  readonly count: Int32Array;
}

/** What is asked of a worker, and what it answers. It does one thing after the other. */
export type Request = { readonly read: readonly Item[] } | { readonly check: Surroundings };
export type Reply = { readonly told: Told[] } | { readonly outcomes: Outcome[] };

/** A checker in a thread of its own. */
export class RemoteChecker {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (reply: Reply) => void; reject: (error: unknown) => void }[] = [];

  constructor(start: WorkerStart) {
    // Beside the bundle lies a bundle, beside the source a source.
    const ending = import.meta.url.endsWith('.ts') ? '../worker.ts' : './worker.js';
    this.#worker = new Worker(new URL(ending, import.meta.url), { workerData: start });
    this.#worker.on('message', (reply: Reply) => this.#waiting.shift()?.resolve(reply));
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  async read(items: readonly Item[]): Promise<Told[]> {
    const reply = await this.#ask({ read: items });
    return 'told' in reply ? reply.told : [];
  }

  async check(surroundings: Surroundings): Promise<Outcome[]> {
    const reply = await this.#ask({ check: surroundings });
    return 'outcomes' in reply ? reply.outcomes : [];
  }

  close(): void {
    void this.#worker.terminate();
  }

  #ask(request: Request): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(request);
    });
  }
}
