import type { Column, Field, Table } from '../model.ts';
import { placeholderIn } from './placeholders.ts';

/** The table of a name in small letters: first by what the database calls it. */
export function tableCalled(name: string, tables: readonly Table[]): Table | undefined {
  return (
    tables.find(({ physicalName }) => physicalName?.value.split('.').at(-1)?.toLowerCase() === name) ??
    tables.find((table) => table.name?.value.toLowerCase() === name)
  );
}

/** The same for a column at the top of a table. */
export function columnCalled(name: string, table: Table): Column | undefined {
  const known = columnNames.get(table) ?? namesIn(table);
  return known.get(name);
}

const columnNames = new WeakMap<Table, ReadonlyMap<string, Column>>();

function namesIn(table: Table): ReadonlyMap<string, Column> {
  const names = new Map<string, Column>();
  const add = (name: Field<string> | undefined, column: Column): void => {
    const key = name?.value.toLowerCase();
    if (key !== undefined && !names.has(key)) names.set(key, column);
  };
  for (const column of table.columns) add(column.physicalName, column);
  for (const column of table.columns) add(column.name, column);
  columnNames.set(table, names);
  return names;
}

/**
 * Words that parsers take for columns and databases do not: parts of dates, constants, and columns that tables have by
 * themselves, of which many begin with an underscore.
 */
export function isFree(name: string): boolean {
  return !/^\p{L}[\p{L}\p{N}_]*$/u.test(name) || placeholderIn(name) !== undefined || free.has(name);
}

const free = new Set(
  'century dayofweek dayofyear day days decade dow doy epoch hour hours isodow isoweek isoyear microsecond microseconds millennium millisecond milliseconds minute minutes month months nanosecond quarter second seconds week weekday weeks year years yy yyyy qq mm dd hh mi ss ms dy wk ww dw y q m d h n s true false null unknown default current_date current_time current_timestamp current_user current_role current_schema current_database localtime localtimestamp session_user system_user user sysdate systimestamp getdate now today rownum rowid rowversion oid ctid xmin xmax cmin cmax tableoid level value key index seq this path offset ordinal connect_by_root sysdatetime utc_date utc_time utc_timestamp both leading trailing separator'.split(
    ' ',
  ),
);
