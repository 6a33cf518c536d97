import type { YamlPath } from '../../document/yaml/frames.ts';
import type { ContractDocument, ContractPart } from '../document.ts';
import type { Column, Contract, Table } from '../model.ts';

/** The contract of a file that an offset lies in; of several the last one that begins before it. */
export function partAt({ parts }: ContractDocument, offset: number): ContractPart | undefined {
  return parts.find(({ region }) => region.start <= offset && offset <= region.end);
}

/** A path with `*` for the items of lists: `schema.*.properties.*.name`. */
export function placeOf(path: YamlPath): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}

/** The table that a path leads to or into. */
export function tableOn({ tables }: Contract, path: YamlPath): Table | undefined {
  return tables.find((table) => leadsInto(table.path, path));
}

/** The innermost column that a path leads to or into. */
export function columnOn({ columns }: Pick<Column, 'columns'>, path: YamlPath): Column | undefined {
  const column = columns.find((each) => leadsInto(each.path, path));
  if (!column) return undefined;
  if (column.items && leadsInto(column.items.path, path)) return columnOn(column.items, path) ?? column.items;
  return columnOn(column, path) ?? column;
}

function leadsInto(outer: YamlPath, path: YamlPath): boolean {
  return outer.length <= path.length && outer.every((step, index) => step === path[index]);
}
