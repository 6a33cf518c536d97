import { spawn } from 'node:child_process';
import { killTree } from './kill-tree.ts';
import { root } from './paths.ts';

export interface RunOptions {
  /** The folder the program starts in; the checkout when absent. */
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** After this many milliseconds the program and all its descendants are killed; no limit when absent. */
  readonly limit?: number;
  /** `show` passes the output on as it comes, `keep` returns it (both streams together). `show` when absent. */
  readonly output?: 'show' | 'keep';
}

export interface RunResult {
  /** The exit code; 1 when a signal or the time limit ended the program. */
  readonly code: number;
  readonly timedOut: boolean;
  /** Both output streams as they came; empty unless `output` was `keep`. */
  readonly output: string;
}

/**
 * Runs a program to its end. Rejects only when it cannot be started at all; a non-zero exit is a result.
 */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const keep = options.output === 'keep';
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
    stdio: ['ignore', keep ? 'pipe' : 'inherit', keep ? 'pipe' : 'inherit'],
  });
  let output = '';
  let timedOut = false;
  const collect = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return new Promise((resolve, reject) => {
    const timer = options.limit
      ? setTimeout(() => {
          timedOut = true;
          killTree(child.pid);
        }, options.limit)
      : undefined;
    child.on('error', (cause) => {
      clearTimeout(timer);
      reject(new Error(`Could not start '${command}': ${cause.message}.`, { cause }));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, timedOut, output });
    });
  });
}

/** Runs a TypeScript file of the checkout in a Node of its own. */
export function runScript(file: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return run(process.execPath, ['--import', 'tsx', file, ...args], options);
}
