import { accessSync, constants, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Fixer } from '../../core/fixer.ts';
import { decode } from '../../sources/decode.ts';
import { readBytes } from '../../sources/read-file.ts';
import { writeFileAtomic } from '../../sources/write-file.ts';
import { hashOf } from './cache.ts';
import type { Outcome } from './checker.ts';
import type { Scan } from './scan.ts';

/** What was done to one file: the titles of its fixes, or why none was applied. */
export interface Fixed {
  readonly path: string;
  readonly titles: readonly string[];
  readonly problem?: string;
}

/** Applies every automatic fix to the files of a scan. A file that cannot be changed safely is left as it is. */
export function fixFiles(root: string, scan: Scan, maxFileSize: number): Fixed[] {
  return scan.outcomes.filter(isFixable).map(({ path }) => fixFile(root, path, scan, maxFileSize));
}

function isFixable(outcome: Outcome): boolean {
  return outcome.findings.some((finding) => finding.fixes?.some((fix) => fix.auto));
}

function fixFile(root: string, path: string, { engine, index, entries }: Scan, maxFileSize: number): Fixed {
  const left = (problem: string): Fixed => ({ path, titles: [], problem });
  try {
    const file = realpathSync(join(root, path));
    if (!file.startsWith(realpathSync(root) + sep)) return left('it is a link to a file outside of the workspace');
    const hash = entries.get(path)?.hash;
    const isUnchanged = (): Uint8Array | undefined => {
      const read = readBytes(file, maxFileSize);
      return 'bytes' in read && hashOf(read.bytes) === hash ? read.bytes : undefined;
    };
    const decoded = decode(isUnchanged() ?? new Uint8Array([0]));
    const document = 'text' in decoded ? engine.parse(path, decoded.text) : undefined;
    if (!document) return left(changed);

    const titles: string[] = [];
    const text = new Fixer(engine, index).fixAll(document, undefined, (_, fix) => titles.push(fix.title));
    if (text === document.source.value) return { path, titles: [] };
    accessSync(file, constants.W_OK);
    if (!isUnchanged()) return left(changed);
    writeFileAtomic(file, text);
    return { path, titles };
  } catch (error) {
    return left(`it cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`);
  }
}

const changed = 'it changed while it was checked';
