import type { Column } from '../model.ts';

/** How messages call a column at the beginning of a sentence. */
export function columnTitle(column: Column): string {
  return column.name ? `Column '${column.name.value}'` : 'The item';
}

/** The same within a sentence. */
export function columnName(column: Column): string {
  return column.name ? `column '${column.name.value}'` : 'the item';
}
