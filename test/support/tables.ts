import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scratchFolder } from '../../src/build/paths.ts';
import type { SourceColumn, SourceTable, SourceTables } from '../../src/core/source-table.ts';
import { readTables } from '../../src/sources/tables/index.ts';

/** Writes files into an empty workspace and gives its root. */
export function workspaceOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = scratchFolder('tables');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** The tables of the first of some files; fails when there are none. */
export async function tablesOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<SourceTables> {
  const [path = ''] = Object.keys(files);
  const read = await readTables(workspaceOf(files), path, new AbortController().signal);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

/** The only table of a file. */
export async function tableOf(path: string, content: string | Uint8Array): Promise<SourceTable> {
  const { tables } = await tablesOf({ [path]: content });
  if (tables.length !== 1) throw new Error(`${path} has ${tables.length} tables.`);
  return tables[0] as SourceTable;
}

/** Why a file gives no tables. */
export async function problemOf(path: string, content: string | Uint8Array): Promise<string> {
  const read = await readTables(workspaceOf({ [path]: content }), path, new AbortController().signal);
  return 'problem' in read ? read.problem : `${read.tables.length} tables were read`;
}

/** Columns in short, those inside of others in brackets: `id integer bigint! pk1 unique`. */
export function shortly(columns: readonly SourceColumn[]): string[] {
  return columns.map((column) => {
    const { name = 'items', logicalType, physicalType, nullable, primaryKey, unique, references } = column;
    const inner = [...shortly(column.columns), ...(column.items ? shortly([column.items]) : [])];
    return [
      name,
      logicalType,
      physicalType && `<${physicalType}>`,
      nullable === undefined ? undefined : nullable ? 'null' : 'not null',
      primaryKey === undefined ? undefined : `pk${primaryKey}`,
      unique && 'unique',
      references && `-> ${references.table}.${references.column ?? '?'}`,
      inner.length > 0 ? `[${inner.join(', ')}]` : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(' ');
  });
}
