import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { type Decoded, decode } from './decode.ts';

/** A file's bytes, or why there are none. */
export type Bytes = { readonly bytes: Uint8Array } | { readonly problem: string };

/** Reads a text file of at most `maxBytes`. Never throws: what is no such file gives its problem in one sentence. */
export function readTextFile(path: string, maxBytes: number): Decoded {
  const read = readBytes(path, maxBytes);
  return 'bytes' in read ? decode(read.bytes) : read;
}

/** Gives the texts of the files below a root, by their path from it; `undefined` for what has no text. */
export function textReader(root: string, maxBytes: number): (path: string) => string | undefined {
  return (path) => {
    const read = readTextFile(`${root}/${path}`, maxBytes);
    return 'text' in read ? read.text : undefined;
  };
}

/**
 * Reads the bytes of a file of at most `maxBytes`. Never throws: a directory, a file without permission, a device or a
 * file that is too large gives its problem in one sentence. The bytes stand until the next call: a new place for each of
 * ten thousand files would fill the memory faster than it is tidied.
 */
export function readBytes(path: string, maxBytes: number): Bytes {
  let descriptor: number;
  try {
    // Opened without blocking, so that a named pipe is refused below instead of waited for.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return { problem: problemOf(error) };
  }
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) return { problem: isDirectory };
    if (!stats.isFile()) return { problem: 'This is a device or a pipe, which is not read.' };
    if (stats.size > maxBytes) {
      const size = `${(stats.size / 1_048_576).toFixed(1)} MiB`;
      return {
        problem: `This file is ${size} large and was not checked; the setting 'maxFileSize' allows ${maxBytes} bytes.`,
      };
    }
    return { bytes: readAll(descriptor, stats.size) };
  } catch (error) {
    return { problem: problemOf(error) };
  } finally {
    closeSync(descriptor);
  }
}

/** Where bytes are read to. */
let place = Buffer.allocUnsafeSlow(65_536);

/** Reads a file whose size is known; one that grows or shrinks meanwhile is read as far as it goes. */
function readAll(descriptor: number, size: number): Uint8Array {
  // Files in `/proc` and the like have no size and a content nevertheless.
  if (size === 0) return readFileSync(descriptor);
  if (place.length < size) place = Buffer.allocUnsafeSlow(size);
  const bytes = place;
  let length = 0;
  for (let read = -1; length < size && read !== 0; length += read)
    read = readSync(descriptor, bytes, length, size - length, null);
  return bytes.subarray(0, length);
}

const isDirectory = 'This is a directory, and a file is expected under its name; rename it.';

function problemOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'This file may not be read; give yourself permission to read it.';
    case 'ENOENT':
      return 'This file does not exist; it was deleted or is a link to a place that is not there.';
    case 'ELOOP':
      return 'This file is a symbolic link that leads back to itself.';
    case 'EISDIR':
      return isDirectory;
    default:
      return `This file could not be read (${code}).`;
  }
}
