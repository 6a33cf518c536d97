import type { SourceColumn, SourceKind, SourceTable, SourceTables } from '../../core/source-table.ts';
import type { SourceFile } from './source-file.ts';

/** The tables of a file that is one table itself and is called like it. */
export function oneTable(
  { path, date, stem }: SourceFile,
  kind: SourceKind,
  columns: readonly SourceColumn[],
  more: Partial<Pick<SourceTable, 'rows' | 'notes'>> = {},
): SourceTables {
  return {
    origin: { path, kind, date, name: stem },
    tables: [
      {
        name: stem,
        namespace: [],
        kind: 'file',
        columns,
        constraints: [],
        partitionedBy: [],
        tags: [],
        notes: [],
        ...more,
      },
    ],
    notes: [],
  };
}
