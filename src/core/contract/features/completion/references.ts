import type { Surroundings } from '../../../feature.ts';
import { directoryOf, relativePath } from '../../../paths.ts';
import type { Offer } from '../../../schema/offer.ts';
import { type ContractFileFacts, contractFile, type TableFacts } from '../../facts.ts';
import { allColumns, type Column, type Contract, type PlacedColumn, type Table } from '../../model.ts';

/** What the two parts of a short reference may look like; others are written by their ids. */
const SHORT = /^[A-Za-z_]\w*$/;

/** The columns that a relationship may point at: of the own contract, keys first, and of the others by their ids. */
export function targets(
  contract: Contract,
  from: Column | undefined,
  path: string,
  { all }: Surroundings,
): readonly Offer[] {
  const own = contract.tables.flatMap((table) =>
    table.columns.flatMap((column): Offer[] => {
      const value = column === from ? undefined : referenceTo(table, column);
      if (value === undefined) return [];
      const isKey = column.primaryKey?.value || column.unique?.value;
      return [{ value, kind: 'variable', detail: detailOf(column), ...(isKey ? { rank: 0 } : {}) }];
    }),
  );
  const others = all(contractFile)
    .filter((each) => each.path !== path && each.path.endsWith('.yaml'))
    .flatMap((each) => {
      const file = relativePath(directoryOf(path), each.path);
      return (each.detail as ContractFileFacts).contracts.flatMap(({ tables }) =>
        tables.flatMap((table) => outerTargets(file, table)),
      );
    });
  return [...own, ...others];
}

/** The columns that a relationship of a table may start at. */
export function starts(table: Table): readonly Offer[] {
  return table.columns.flatMap((column): Offer[] => {
    const value = referenceTo(table, column);
    return value === undefined ? [] : [{ value, kind: 'variable', detail: detailOf(column) }];
  });
}

/** The tables and columns that a promise of service or a consumer may name. */
export function elements(contract: Contract): readonly Offer[] {
  return contract.tables.flatMap((table): Offer[] => {
    const name = table.name?.value;
    if (name === undefined) return [];
    const columns = allColumns(table).map((placed) => columnOffer(`${name}.${placed.name}`, placed));
    return [{ value: name, kind: 'name', detail: 'table', rank: 0 }, ...columns];
  });
}

/** The columns of one table by their own names. */
export function columnsOf(table: Table): readonly Offer[] {
  return allColumns(table).flatMap((placed) => (placed.name === '' ? [] : [columnOffer(placed.name, placed)]));
}

function columnOffer(value: string, { column }: PlacedColumn): Offer {
  return { value, kind: 'variable', detail: detailOf(column) };
}

function referenceTo(table: Table, column: Column): string | undefined {
  const [ofTable, ofColumn] = [table.name?.value ?? '', column.name?.value ?? ''];
  if (SHORT.test(ofTable) && SHORT.test(ofColumn)) return `${ofTable}.${ofColumn}`;
  const ids = [table.id?.value, column.id?.value];
  return ids.every((id) => id) ? `schema/${ids[0]}/properties/${ids[1]}` : undefined;
}

function outerTargets(file: string, table: TableFacts): Offer[] {
  return table.columns.flatMap((column): Offer[] => {
    if (!table.id || !column.id || column.name.includes('.')) return [];
    const value = `${file}#schema/${table.id}/properties/${column.id}`;
    const detail = `${table.name ?? table.id}.${column.name}`;
    return [{ value, kind: 'variable', detail, rank: column.isKey ? 1 : 9_000 }];
  });
}

function detailOf(column: Column): string {
  const type = column.logicalType?.value ?? column.physicalType?.value ?? '';
  return [type, column.primaryKey?.value ? 'primary key' : ''].filter(Boolean).join(' · ');
}
