import type { SourceTables } from '../../core/source-table.ts';
import csv from './csv.source.ts';
import dbt from './dbt.source.ts';
import ddl from './ddl.source.ts';
import json from './json.source.ts';
import parquet from './parquet.source.ts';
import { SourceFile, SourceProblem } from './source-file.ts';
import type { TableSource } from './table-source.ts';

/** Every kind of file that tables are read from, the more particular in front. */
export const tableSources: readonly TableSource[] = [dbt, ddl, csv, json, parquet];

/**
 * Reads the tables of a file, with the first source that can. What is in the way is a problem in one sentence; only an
 * aborted signal makes it throw.
 *
 * @param root absolute path of the workspace root, which is never left
 * @param path of the file, from the root
 */
export async function readTables(
  root: string,
  path: string,
  signal: AbortSignal,
): Promise<SourceTables | { readonly problem: string }> {
  try {
    return await SourceFile.use(root, path, signal, async (file) => {
      for (const source of tableSources) {
        const tables = source.mayRead(path) ? await source.read(file) : undefined;
        if (tables) return tables;
      }
      throw new SourceProblem(`No tables are read from files like '${path}'; choose ${offered}.`);
    });
  } catch (error) {
    if (error instanceof SourceProblem) return { problem: error.message };
    throw error;
  }
}

const offered = 'a dbt manifest.json, SQL, CSV, JSON or Parquet';
