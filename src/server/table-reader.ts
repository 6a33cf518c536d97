import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceTables } from '../core/source-table.ts';
import type { TableSource } from '../sources/tables/table-source.ts';
import type { Folder } from './folder.ts';

type Read = SourceTables | { readonly problem: string };

/** Reads the tables of files, and keeps those of the last one: a wizard asks for them at every key. */
export class TableReader {
  #last: { readonly key: string; readonly tables: SourceTables } | undefined;

  /** Every kind of file that tables are read from. */
  async sources(): Promise<readonly TableSource[]> {
    // What reads Parquet and the like is only loaded when somebody asks.
    return (await import('../sources/tables/index.ts')).tableSources;
  }

  /** @param path of the file from the folder's root; throws when `signal` is aborted */
  async read({ root }: Folder, path: string, signal: AbortSignal): Promise<Read> {
    const { readTables } = await import('../sources/tables/index.ts');
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    const key = JSON.stringify([root, path, stats?.size, stats?.mtimeMs, stats?.ino]);
    if (this.#last?.key === key) return this.#last.tables;
    const read = await readTables(root, path, signal);
    this.#last = 'problem' in read ? undefined : { key, tables: read };
    return read;
  }
}
