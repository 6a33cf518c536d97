import type { Writable } from 'node:stream';
import { visible } from './formats/visible.ts';

/** `gatewright check | head` closes the pipe early; that is no error of ours and none of the reader's. */
export function endQuietlyOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Writes to standard output; resolves when the text is out, or when nobody reads it any more. */
export function print(text: string): Promise<void> {
  return write(process.stdout, text);
}

/** Writes lines to standard error: what is for people and no part of the result. Names of files cannot disturb them. */
export function say(text: string): Promise<void> {
  return write(process.stderr, `${text.split('\n').map(visible).join('\n')}\n`);
}

function write(stream: Writable, text: string): Promise<void> {
  // The error, if there is one, comes as an event too and is judged there.
  return new Promise((resolve) => stream.write(text, () => resolve()));
}

/** True when a stream is a terminal whose user has not asked for plain text. */
export function hasColor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): boolean {
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
