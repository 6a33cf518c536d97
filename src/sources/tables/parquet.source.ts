import { parquetMetadata, parquetSchema } from 'hyparquet';
import { oneTable } from './one-table.ts';
import { parquetColumns } from './parquet-columns.ts';
import { type SourceFile, SourceProblem } from './source-file.ts';
import type { TableSource } from './table-source.ts';

/** A footer of thousands of columns and row groups is far smaller. */
const MAX_FOOTER = 32 * 1_048_576;

/** The schema that a Parquet file carries at its end; no row is read. */
const parquet: TableSource = {
  id: 'parquet',
  title: 'Parquet File',
  summary: 'Columns and types from the schema in the file.',
  glob: '**/*.{parquet,parq}',
  mayRead: (path) => /\.(?:parquet|parq)$/i.test(path),
  async read(file) {
    const footer = await footerOf(file);
    const { columns, rows } = schemaOf(footer, file.path);
    if (columns.length === 0) throw new SourceProblem(`'${file.path}' has no columns; choose another file.`);
    return oneTable(file, 'parquet', columns, Number.isSafeInteger(rows) ? { rows } : {});
  },
};

export default parquet;

/** The footer with the eight bytes behind it. */
async function footerOf(file: SourceFile): Promise<Uint8Array> {
  const end = await file.slice(Math.max(0, file.size - 8), file.size);
  const mark = Buffer.from(end.subarray(-4)).toString('latin1');
  if (mark === 'PARE') throw new SourceProblem(`'${file.path}' has an encrypted footer; decrypt the file first.`);
  if (mark !== 'PAR1' || file.size < 12)
    throw new SourceProblem(`'${file.path}' is no whole Parquet file: it does not end with 'PAR1'. Write it again.`);
  const length = Buffer.from(end).readUInt32LE(0);
  if (length > file.size - 12) throw broken(file.path, 'it says that its footer is longer than the file');
  if (length > MAX_FOOTER) throw broken(file.path, `its footer has ${length} bytes, and ${MAX_FOOTER} are read`);
  return file.slice(file.size - 8 - length, file.size);
}

function schemaOf(footer: Uint8Array, path: string) {
  try {
    const metadata = parquetMetadata(footer, { geoparquet: false });
    return { columns: parquetColumns(parquetSchema(metadata)), rows: Number(metadata.num_rows) };
  } catch {
    // Whatever the library makes of wrong bytes.
    throw broken(path, 'its footer does not hold what it should');
  }
}

function broken(path: string, why: string): SourceProblem {
  return new SourceProblem(`'${path}' is a broken Parquet file: ${why}. Write it again.`);
}
