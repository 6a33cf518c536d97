import { columnOn, placeOf, tableOn } from '../place.ts';
import { aboutColumn, aboutTable } from './about.ts';
import type { HoverKind } from './kind.ts';

/** The name of a table or column: the whole of it at a glance. */
export const tableHover: HoverKind = ({ part, place }) => {
  const { path } = place;
  if (path.at(-1) !== 'name') return undefined;
  const table = tableOn(part.contract, path);
  const at = placeOf(path);
  if (!table) return undefined;
  if (path.length === table.path.length + 1) return aboutTable(table);
  const column = columnOn(table, path);
  return column && column.path.length + 1 === path.length && !/quality/.test(at)
    ? aboutColumn(table, column)
    : undefined;
};
