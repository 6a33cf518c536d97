import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Facts } from '../../core/workspace.ts';
import { writeFileAtomic } from '../../sources/write-file.ts';
import type { Outcome } from './checker.ts';

/** What is remembered of one file for as long as its content stays the same. */
export interface Entry {
  readonly hash: string;
  /** What it tells the others; absent when no language claims it. */
  readonly facts?: Facts;
  /** The result of its last check, and a digest of the findings over all files that went into it. */
  readonly checked?: Omit<Outcome, 'path'> & { readonly catalog: string };
}

/** Everything that is remembered of one workspace, by path. */
export type Entries = ReadonlyMap<string, Entry>;

/** Beyond this a cache costs more than it saves. */
const MAX_BYTES = 64 * 1024 * 1024;
/** How many workspaces are remembered; of more, those that were not checked for longest are forgotten. */
const MAX_WORKSPACES = 40;

/** A digest of bytes or text; short, for it is kept by the thousand. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64').slice(0, 22);
}

/** Where one workspace is remembered between two runs. Nothing in here ever fails: without a cache the check is only slower. */
export class Cache {
  readonly #directory: string;
  readonly #file: string;
  readonly #key: string;

  /**
   * @param root absolute path of the workspace
   * @param key differs whenever the same content could give other results: the program and the settings
   */
  constructor(root: string, key: string, env: NodeJS.ProcessEnv = process.env) {
    this.#directory = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'gatewright');
    this.#file = join(this.#directory, `${createHash('sha1').update(root).digest('hex')}.json`);
    this.#key = key;
  }

  /** What is remembered; nothing when there is no cache, when it is another version's, or when it is broken. */
  load(): Map<string, Entry> {
    try {
      const { key, entries } = JSON.parse(readFileSync(this.#file, 'utf8')) as {
        key: string;
        entries: [string, Entry][];
      };
      return key === this.#key ? new Map(entries) : new Map();
    } catch {
      return new Map();
    }
  }

  save(entries: Entries): void {
    try {
      const text = JSON.stringify({ key: this.#key, entries: [...entries] });
      if (text.length > MAX_BYTES) return;
      mkdirSync(this.#directory, { recursive: true, mode: 0o700 });
      writeFileAtomic(this.#file, text);
      this.#forgetOldest();
    } catch {
      // A home that cannot be written to is no reason to fail.
    }
  }

  #forgetOldest(): void {
    const files = readdirSync(this.#directory).filter((name) => /^[0-9a-f]{40}\.json$/.test(name));
    if (files.length <= MAX_WORKSPACES) return;
    const aged = files.map((name) => ({
      path: join(this.#directory, name),
      age: statSync(join(this.#directory, name)).mtimeMs,
    }));
    for (const { path } of aged.sort((a, b) => b.age - a.age).slice(MAX_WORKSPACES)) rmSync(path, { force: true });
  }
}
