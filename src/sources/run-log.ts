import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  writeSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { appendedText, logPath } from '../core/run/log.ts';
import type { LogLine } from '../core/run/log-line.ts';
import type { Decoded } from './decode.ts';
import { readTextFile } from './read-file.ts';

/** Larger logs are not read; 10,000 runs take about 6 MB. */
const MAX_BYTES = 67_108_864;

/** The text of a workspace's run log, empty where there is none; else why it cannot be read. */
export function readRunLog(root: string): Decoded {
  if (!existsSync(join(root, logPath))) return { text: '' };
  return isInside(root, logPath) ? readTextFile(join(root, logPath), MAX_BYTES) : { problem: leadsOut };
}

/**
 * Adds a line to a workspace's run log, which is made when it is not there. Everything goes out in one write at the end
 * of the file, so that lines of several programs never mix. Throws with a sentence for people when that cannot be done.
 */
export function appendRunLog(root: string, line: LogLine): void {
  const path = join(root, logPath);
  mkdirSync(dirname(path), { recursive: true });
  if (!isInside(root, dirname(logPath))) throw new Error(leadsOut);
  // What is written must not follow a link either.
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
  const descriptor = opened(path, flags);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error(`'${logPath}' is not a file; rename it, so that runs can be logged there.`);
    const bytes = Buffer.from(appendedText(line, endsOpen(descriptor, stats.size)), 'utf8');
    if (writeSync(descriptor, bytes) < bytes.length)
      throw new Error(`'${logPath}' could not be written; the disk may be full.`);
  } finally {
    closeSync(descriptor);
  }
}

const leadsOut = `'${logPath}' is a link that leads out of the workspace, and is left alone; put a file in its place.`;

function isInside(root: string, path: string): boolean {
  return realpathSync(join(root, path)).startsWith(realpathSync(root) + sep);
}

/** Two programs may both see an open end and close it: an empty line is skipped. */
function endsOpen(descriptor: number, size: number): boolean {
  const last = Buffer.alloc(1);
  return size > 0 && readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] !== 10;
}

function opened(path: string, flags: number): number {
  try {
    return openSync(path, flags, 0o666);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ELOOP' ? 'it is a link, and a file is expected' : `the system says ${code ?? String(error)}`;
    throw new Error(`'${logPath}' cannot be written: ${why}.`);
  }
}
