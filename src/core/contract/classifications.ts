import type { Definition } from '../workspace.ts';
import type { ContractDocument } from './document.ts';
import { allColumns, type Field } from './model.ts';

/** The kind of the definition that tells how a file classifies its columns; its name is the class. */
export const classification = 'classification';

/** Every class of a column in a file, in the order of the text. */
export function classesIn(document: ContractDocument): Field<string>[] {
  const columns = document.contracts.flatMap(({ tables }) => tables.flatMap((table) => allColumns(table)));
  return columns.flatMap(({ column }) => (column.classification?.value ? [column.classification] : []));
}

/** One definition for each class that a file uses, with how often it does as its detail. */
export function classificationDefinitions(document: ContractDocument): Definition[] {
  const counts = new Map<string, { field: Field<string>; count: number }>();
  for (const field of classesIn(document)) {
    const known = counts.get(field.value) ?? { field, count: 0 };
    known.count++;
    counts.set(field.value, known);
  }
  return [...counts].map(([name, { field, count }]) => ({
    kind: classification,
    name,
    path: document.path,
    span: field.span,
    range: document.source.rangeOf(field.span),
    detail: count,
  }));
}
