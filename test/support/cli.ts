import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Bundle, bundles } from '../../src/build/bundles.ts';

/** What one run of the command line gave. */
export interface CliResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** What the host is asked to run. */
export interface Asked {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A finding as `--format json` prints it. */
export interface JsonFinding {
  readonly file: string;
  readonly profile: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { readonly start: JsonPlace; readonly end: JsonPlace };
  readonly fixes: readonly { readonly title: string }[];
  readonly related: readonly { readonly file: string; readonly message: string; readonly range: unknown }[];
}

interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

export interface JsonReport {
  readonly version: number;
  readonly files: number;
  readonly findings: readonly JsonFinding[];
  readonly summary: Readonly<Record<string, number>>;
}

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const fromSource = ['--import', import.meta.resolve('tsx')];
const sources = {
  host: fromHere('cli-host.ts'),
  cli: fromHere('../../src/cli/main.ts'),
  worker: fromHere('../../src/cli/worker.ts'),
};

/** A skill that has nothing wrong with it. */
export const sound = (name: string, body = ''): string =>
  `---\nname: ${name}\ndescription: Loads ${name} into the warehouse. Use when ${name} are late.\n---\n\n# Load\n${body}`;

/** A directory of its own for a test file, a cache beside it, and the command line at work in it. */
export class CliWorkspace {
  readonly #base = realpathSync(mkdtempSync(join(tmpdir(), 'gatewright-cli-')));
  /** Absolute path of the workspace. */
  readonly root = join(this.#base, 'work');
  /** Where the cache is. */
  readonly cache = join(this.#base, 'cache');
  readonly #bundled: boolean;
  #host: ChildProcess | undefined;

  /** @param bundled true to run the program as it is published: only there it keeps a cache and starts threads */
  constructor({ bundled = false } = {}) {
    this.#bundled = bundled;
    mkdirSync(this.root);
  }

  path(path: string): string {
    return resolve(this.root, path);
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  /** Runs the command line with a working directory inside of the workspace, in a process that stays for the next run. */
  async run(args: readonly string[], cwd = '.', env: Readonly<Record<string, string>> = {}): Promise<CliResult> {
    const { host } = await this.#program();
    // Pipes, so that nothing depends on the terminal the tests are run in.
    this.#host ??= fork(host, { execArgv: this.#bundled ? [] : [...fromSource], silent: true });
    const asked: Asked = { args, cwd: this.path(cwd), env: { XDG_CACHE_HOME: this.cache, ...env } };
    const ended = new AbortController();
    this.#host.send(asked);
    const [result] = await Promise.race([
      once(this.#host, 'message', { signal: ended.signal }),
      once(this.#host, 'exit', { signal: ended.signal }),
    ]).finally(() => ended.abort());
    assert.equal(typeof result, 'object', 'The command line ended its own process.');
    return result as CliResult;
  }

  /** `check --format json`, read. */
  async json(args: readonly string[] = [], cwd = '.'): Promise<JsonReport> {
    const { stdout, stderr } = await this.run(['check', '--format', 'json', ...args], cwd);
    assert.notEqual(stdout, '', stderr);
    return JSON.parse(stdout) as JsonReport;
  }

  /** The findings of `check` in one line each: file, rule and message. */
  async findings(args: readonly string[] = [], cwd = '.'): Promise<string[]> {
    const { findings } = await this.json(args, cwd);
    return findings.map(({ file, rule, message }) => `${file} ${rule}: ${message}`);
  }

  /** Starts the command line as people do: in a process of its own. */
  async start(args: readonly string[]) {
    const { main } = await this.#program();
    const env = { ...process.env, XDG_CACHE_HOME: this.cache };
    const before = this.#bundled ? [] : fromSource;
    return spawn(process.execPath, [...before, main, ...args], {
      cwd: this.root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** Ends the host and removes everything. */
  remove(): void {
    this.#host?.kill();
    rmSync(this.#base, { recursive: true, force: true });
  }

  /** The files to start: the host, and the command line itself. */
  async #program(): Promise<{ readonly host: string; readonly main: string }> {
    if (!this.#bundled) return { host: sources.host, main: sources.cli };
    const outdir = join(this.#base, 'program');
    if (!existsSync(outdir)) {
      const { options } = bundles.find(({ files }) => 'dist/cli.js' in files) as Bundle;
      await build({ ...options, entryPoints: sources, outdir, absWorkingDir: fromHere('../..'), bundle: true });
      writeFileSync(join(outdir, 'package.json'), '{ "type": "module" }');
    }
    return { host: join(outdir, 'host.js'), main: join(outdir, 'cli.js') };
  }
}

/** Compares with `test/fixtures/cli/NAME`; with `UPDATE_GOLDEN=1` in the environment the file is written instead. */
export function assertGolden(name: string, actual: string): void {
  const path = fromHere(`../fixtures/cli/${name}`);
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, actual);
  const hint = `test/fixtures/cli/${name} differs; when that is meant, write it anew with UPDATE_GOLDEN=1.`;
  assert.equal(actual, readFileSync(path, 'utf8'), hint);
}
