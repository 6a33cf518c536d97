import { isUtf8 } from 'node:buffer';

/** A file's text, or why it has none. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/**
 * Reads bytes as UTF-8. A byte order mark stays in the text as its first character, so that offsets are those of the
 * file. Anything else than text in UTF-8 gives the problem in one sentence, with its remedy.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { problem: 'This file is encoded in UTF-16, which agent clients do not read; save it as UTF-8.' };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return { problem: `This file is not text: byte ${zero + 1} is NUL. Delete the NUL bytes or replace the file.` };
  }
  // A decoder for each file would take longer than all that is done here.
  if (isUtf8(bytes)) return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') };
  const at = firstInvalid(bytes);
  return { problem: `This file is not valid UTF-8: byte ${at + 1} belongs to no character. Save it as UTF-8.` };
}

/**
 * Where the first byte sequence stands that is no UTF-8, by halving: a valid prefix decodes in streaming mode. A prefix
 * may end in the middle of a character, so its last, unfinished one is taken off again.
 */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isValidPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  while (!isUtf8(bytes.subarray(0, low))) low--;
  return low;
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
