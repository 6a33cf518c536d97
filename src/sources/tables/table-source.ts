import type { SourceKind, SourceTables } from '../../core/source-table.ts';
import type { SourceFile } from './source-file.ts';

/** A kind of file that tables are read from: one file, one literal object. */
export interface TableSource {
  readonly id: SourceKind;
  /** What people call it: a list shows it. */
  readonly title: string;
  readonly summary: string;
  /** The files that are offered, as a glob from the root of a workspace folder. */
  readonly glob: string;
  /** Those of them that hardly ever hold tables, as a glob. */
  readonly exclude?: string;
  /** True when a file of this path may be one. */
  mayRead(path: string): boolean;
  /**
   * The tables of a file; `undefined` when it turns out to be something else. Throws a `SourceProblem` for one that is
   * broken, too large or empty, and what an aborted signal throws.
   */
  read(file: SourceFile): Promise<SourceTables | undefined>;
}
