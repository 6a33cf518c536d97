import { type ResourceLimits, Worker } from 'node:worker_threads';
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
export type Reply =
  | { readonly told: readonly Told[] }
  | { readonly outcomes: readonly Outcome[]; readonly isLast: boolean };

interface Waiting {
  /** Called with every reply; answers `true` when no further one belongs to the request. */
  readonly take: (reply: Reply) => boolean;
  readonly reject: (error: unknown) => void;
}

/** A checker in a thread of its own. */
export class RemoteChecker {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];

  /** @param resourceLimits how large its heap may become; it fails when that is not enough */
  constructor(start: WorkerStart, resourceLimits: ResourceLimits) {
    // Beside the bundle lies a bundle, beside the source a source.
    const ending = import.meta.url.endsWith('.ts') ? '../worker.ts' : './worker.js';
    this.#worker = new Worker(new URL(ending, import.meta.url), { workerData: start, resourceLimits });
    this.#worker.on('message', (reply: Reply) => {
      if (this.#waiting[0]?.take(reply)) this.#waiting.shift();
    });
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  read(items: readonly Item[]): Promise<readonly Told[]> {
    return new Promise((resolve, reject) => {
      const take = (reply: Reply): boolean => {
        if ('told' in reply) resolve(reply.told);
        return true;
      };
      this.#ask({ read: items }, { take, reject });
    });
  }

  /** Resolves when everything is checked; `found` is called with the results as they come. */
  check(surroundings: Surroundings, found: (outcome: Outcome) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const take = (reply: Reply): boolean => {
        if (!('outcomes' in reply)) return false;
        reply.outcomes.forEach(found);
        if (reply.isLast) resolve();
        return reply.isLast;
      };
      this.#ask({ check: surroundings }, { take, reject });
    });
  }

  close(): void {
    void this.#worker.terminate();
  }

  #ask(request: Request, waiting: Waiting): void {
    this.#waiting.push(waiting);
    this.#worker.postMessage(request);
  }
}
