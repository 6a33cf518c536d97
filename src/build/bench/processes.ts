import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inRoot } from '../paths.ts';
import { median } from './figures.ts';

/** The command line as it is published. */
export const cli = inRoot('dist/cli.js');
/** The language server as it is published. */
export const server = inRoot('dist/server.cjs');

/** The arguments of a Node that reads every Markdown file below a directory and does nothing with it. */
export function readOnly(directory: string): string[] {
  return [fileURLToPath(new URL('read-files.mjs', import.meta.url)), directory];
}

/** How long a Node with these arguments runs from its start to its end, in milliseconds. */
export function runTime(args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const start = performance.now();
  runNode(args, env);
  return performance.now() - start;
}

/** The most memory that a Node with these arguments ever holds, in bytes, with that of its threads. */
export function peakMemory(args: readonly string[]): number {
  const preload = new URL('print-memory.mjs', import.meta.url).href;
  return Number(runNode(['--import', preload, ...args], {})) * 1024;
}

/**
 * The medians of times that are measured in turns, so that what disturbs the machine disturbs all of them.
 * The first turn is a warm-up and does not count.
 */
export function inTurns(n: number, ...times: readonly (() => number)[]): number[] {
  const turns = Array.from({ length: n + 1 }, () => times.map((time) => time())).slice(1);
  return times.map((_, index) => median(turns.map((turn) => turn[index] as number)));
}

/** Runs Node to its end and gives what it wrote to its error output. Throws when it could not do its work. */
function runNode(args: readonly string[], env: NodeJS.ProcessEnv): string {
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  // 1 says that there are findings
  if (status !== 0 && status !== 1) throw new Error(`A measured process ended with exit code ${status}.`);
  return stderr;
}
