import { type SourceFile, SourceProblem } from './source-file.ts';

/** The beginning of a text file. */
export interface Head {
  readonly text: string;
  /** False when the file goes on behind it. */
  readonly isWhole: boolean;
}

/** Reads at most so many bytes of a text file, up to the end of a line where it is cut; a byte order mark is left out. */
export async function headOf(file: SourceFile, most: number): Promise<Head> {
  const bytes = await file.slice(0, most);
  const isWhole = file.size <= most;
  const end = isWhole ? bytes.length : bytes.lastIndexOf(10) + 1 || lastWhole(bytes);
  return { text: textOf(bytes.subarray(0, end), file.path), isWhole };
}

/** Decodes a text file; throws a `SourceProblem` for what is no text in UTF-8. */
export function textOf(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new SourceProblem(`'${path}' is encoded in UTF-16; save it as UTF-8.`);
  if (bytes.includes(0)) throw new SourceProblem(`'${path}' is not text, but binary data; choose another file.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceProblem(`'${path}' is not encoded in UTF-8, but perhaps in Windows-1252; save it as UTF-8.`);
  }
}

/** Where the last character ends that is whole: a cut may go through one. */
function lastWhole(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && ((bytes[end - 1] as number) & 0xc0) === 0x80) end--;
  return Math.max(0, end - 1);
}
