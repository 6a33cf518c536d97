import { parse } from 'csv-parse/sync';
import type { LogicalType, SourceColumn } from '../../core/source-table.ts';
import { oneTable } from './one-table.ts';
import { SourceProblem } from './source-file.ts';
import type { TableSource } from './table-source.ts';
import { headOf } from './text.ts';
import { joined, typeOfText } from './values.ts';

/** How much of a file is looked at: enough to see what the values are. */
const MAX_BYTES = 1_048_576;
const MAX_ROWS = 10_000;

const delimiters = [',', ';', '\t', '|'];

/** Text with delimiters. Its columns have no declared types, so they are those that all values of a sample have. */
const csv: TableSource = {
  id: 'csv',
  title: 'CSV File',
  summary: 'Names from the header, types from a sample of the rows.',
  glob: '**/*.{csv,tsv}',
  mayRead: (path) => /\.(?:csv|tsv)$/i.test(path),
  async read(file) {
    const { text, isWhole } = await headOf(file, MAX_BYTES);
    if (text.trim() === '') throw new SourceProblem(`'${file.path}' is empty; choose a file with a header.`);
    const [header = [], ...rows] = rowsOf(text, isWhole, file.path);
    const hasHeader = !header.some((cell) => typeOfText(cell.trim()) !== 'string');
    const isAll = isWhole && rows.length < MAX_ROWS;
    const notes = [`Types are those of the ${isAll ? '' : 'first '}${rows.length} rows; others may differ.`];
    if (!hasHeader) notes.push('The first line looks like data, so the columns have no names; give them their own.');
    const names = namesOf(hasHeader ? header : header.map(() => ''), notes);
    const values = hasHeader ? rows : [header, ...rows];
    const columns = names.map((name, index) => columnOf(name, values, index));
    return oneTable(file, 'csv', columns, { notes });
  },
};

export default csv;

/** The rows of the sample, taken apart at the delimiter that makes the most of its first ones. */
function rowsOf(text: string, isWhole: boolean, path: string): string[][] {
  const tried = delimiters.map((delimiter) => {
    const widths = parsed(text, delimiter, 20).rows.map((row) => row.length);
    const width = Math.min(widths[0] ?? 0, 50);
    return { delimiter, score: (width * widths.filter((each) => each === widths[0]).length) / (widths.length || 1) };
  });
  const best = tried.reduce((a, b) => (b.score > a.score ? b : a));
  const { rows, isBroken } = parsed(text, best.delimiter, MAX_ROWS);
  // Where the sample was cut, its last row may be too.
  if (rows.length > 0 && !(isBroken && isWhole)) return rows;
  throw new SourceProblem(`'${path}' is no CSV that can be read: a quote in it is never closed. Close it.`);
}

/** The rows before the first that cannot be taken apart. */
function parsed(text: string, delimiter: string, most: number): { rows: string[][]; isBroken: boolean } {
  const rows: string[][] = [];
  try {
    parse(text, {
      delimiter,
      to: most + 1,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (row: string[]) => {
        rows.push(row);
        return null;
      },
    });
    return { rows, isBroken: false };
  } catch {
    return { rows, isBroken: true };
  }
}

/** A name for each column: those that are empty or there twice get a number. */
function namesOf(header: readonly string[], notes: string[]): string[] {
  const seen = new Set<string>();
  return header.map((cell, index) => {
    const given = cell.trim();
    let name = given || `column_${index + 1}`;
    for (let count = 2; seen.has(name); count++) name = `${given || 'column'}_${count}`;
    if (given !== '' && name !== given)
      notes.push(`There are several columns '${given}'; one is called '${name}' here.`);
    if (given === '' && header.some((each) => each !== ''))
      notes.push(`Column ${index + 1} has no name; it is called '${name}' here.`);
    seen.add(name);
    return name;
  });
}

function columnOf(name: string, rows: readonly string[][], index: number): SourceColumn {
  let type: LogicalType | undefined;
  let isEmpty = false;
  for (const row of rows) {
    const cell = row[index]?.trim() ?? '';
    if (cell === '') isEmpty = true;
    else type = type === undefined ? typeOfText(cell) : (joined(type, typeOfText(cell)) ?? 'string');
  }
  return { name, logicalType: type ?? 'string', ...(isEmpty ? { nullable: true } : {}), columns: [] };
}
