import { readDdl } from './ddl/read-ddl.ts';
import { SourceProblem } from './source-file.ts';
import type { TableSource } from './table-source.ts';
import { textOf } from './text.ts';

/** More SQL than people write: a dump with its data, for instance. */
const MAX_BYTES = 32 * 1_048_576;

/** `CREATE TABLE` statements of any dialect. */
const ddl: TableSource = {
  id: 'ddl',
  title: 'SQL DDL',
  summary: 'CREATE TABLE statements: types, keys, checks, comments, partitions.',
  glob: '**/*.{sql,ddl}',
  mayRead: (path) => /\.(?:sql|ddl)$/i.test(path),
  async read(file) {
    const bytes = await file.whole(MAX_BYTES, 'leave out the data, as with pg_dump --schema-only');
    file.signal.throwIfAborted();
    const { tables, notes } = readDdl(textOf(bytes, file.path));
    if (tables.length === 0) {
      const [note] = notes;
      throw new SourceProblem(
        note ? `'${file.path}' gives no table. ${note}` : `'${file.path}' has no CREATE TABLE; choose another file.`,
      );
    }
    return { origin: { path: file.path, kind: 'ddl', date: file.date, name: file.stem }, tables, notes };
  },
};

export default ddl;
