import type { Dialect, SourceColumn, SourceConstraint } from '../../../core/source-table.ts';
import { columnOf, optionOf, referenceOf } from './column.ts';
import { type Cursor, isWord } from './cursor.ts';

/** A table while its statements are read: `ALTER TABLE` and `COMMENT ON` come later. */
export interface TableDraft {
  readonly namespace: readonly string[];
  readonly name: string;
  columns: (SourceColumn & { readonly name: string })[];
  readonly constraints: SourceConstraint[];
  readonly keys: string[];
  readonly partitionedBy: string[];
  description?: string;
  readonly notes: string[];
}

/** Takes the elements between the parentheses of `CREATE TABLE`. */
export function takeElements(table: TableDraft, elements: Cursor, dialect: Dialect | undefined): void {
  for (const element of elements.parts()) {
    if (takeConstraint(table, element, dialect)) continue;
    takeColumn(table, element, dialect);
  }
}

export function takeColumn(table: TableDraft, element: Cursor, dialect: Dialect | undefined): void {
  const found = columnOf(element, dialect);
  if (!found) {
    if (!element.isDone)
      table.notes.push(`'${shown(element)}' in table '${table.name}' could not be read as a column.`);
    return;
  }
  table.columns.push(found.column);
  if (found.isKey) table.keys.push(found.column.name);
  for (const expression of found.checks) table.constraints.push({ kind: 'check', expression });
}

/** Takes an element that is no column; false when it is one. */
export function takeConstraint(table: TableDraft, element: Cursor, dialect: Dialect | undefined): boolean {
  const name = element.takes('CONSTRAINT') ? element.name()?.at(-1) : undefined;
  const named = name === undefined ? {} : { name };
  if (element.takes('PRIMARY', 'KEY')) {
    const columns = listIn(element);
    table.keys.push(...columns.filter((column) => !table.keys.includes(column)));
    return true;
  }
  if (element.sees('UNIQUE')) {
    const columns = listIn(element);
    if (columns.length > 0) table.constraints.push({ kind: 'unique', ...named, columns });
    return true;
  }
  if (element.takes('FOREIGN', 'KEY')) {
    const columns = listIn(element);
    const reference = element.takes('REFERENCES') ? referenceOf(element) : undefined;
    if (reference) table.constraints.push({ kind: 'reference', ...named, columns, ...reference });
    return true;
  }
  if (element.sees('CHECK', '(')) {
    element.next();
    table.constraints.push({ kind: 'check', ...named, expression: element.group()?.written() ?? '' });
    return true;
  }
  if (element.takes('LIKE')) {
    table.notes.push(`Table '${table.name}' takes columns of '${element.name()?.join('.')}', which are left out.`);
    return true;
  }
  return name !== undefined || isIndex(element, dialect);
}

/** Elements that say how a table is stored, or what PostgreSQL and SQL Server alone demand. */
function isIndex(element: Cursor, dialect: Dialect | undefined): boolean {
  const isReserved = dialect === 'mysql' || dialect === 'sqlserver' || dialect === 'clickhouse';
  if (isReserved && ['KEY', 'INDEX', 'FULLTEXT', 'SPATIAL', 'PROJECTION'].some((word) => element.sees(word)))
    return true;
  if (['DISTKEY', 'SORTKEY'].some((word) => element.sees(word, '('))) return true;
  return element.sees('EXCLUDE', 'USING') || element.sees('EXCLUDE', '(') || element.sees('PERIOD', 'FOR');
}

/** The names in the next parentheses, whatever stands before them, such as the name of an index or `CLUSTERED`. */
function listIn(element: Cursor): string[] {
  while (!element.isDone && !element.sees('(')) element.next();
  return element.group()?.names() ?? [];
}

/** Takes what stands behind the elements: partitions and comments. */
export function takeOptions(table: TableDraft, options: Cursor, dialect: Dialect | undefined): void {
  while (!options.isDone) {
    if (options.takes('COMMENT')) {
      options.takes('=');
      if (options.token?.kind === 'string') table.description = options.next()?.value ?? '';
    } else if (options.takes('OPTIONS')) {
      const description = optionOf(options.group(), 'DESCRIPTION');
      if (description !== undefined) table.description = description;
    } else if (options.takes('PARTITIONED', 'BY')) takePartitions(table, options, dialect);
    else if (options.takes('PARTITION', 'BY')) takePartitions(table, options, dialect);
    else if (options.takes('PARTITIONED_BY') || options.takes('PARTITIONING')) takePartitions(table, options, dialect);
    else if (options.sees('WITH', '(')) options.at += 2;
    else options.skipBalanced();
  }
}

/** In Hive the columns that a table is partitioned by are only declared here: `PARTITIONED BY (day STRING)`. */
function takePartitions(table: TableDraft, options: Cursor, dialect: Dialect | undefined): void {
  if (options.sees('(')) {
    const start = options.at;
    const group = options.group();
    const parts = group?.parts() ?? [];
    for (const part of parts) {
      const isDeclared = part.tokens.length > 1 && !part.tokens.some((token) => isWord(token, '('));
      const name = part.tokens[0];
      const isKnown = table.columns.some((column) => isNamed(column, name?.value ?? ''));
      if (isDeclared && !isKnown && name?.kind !== 'sign') takeColumn(table, part, dialect);
    }
    options.at = start;
  }
  const end = clauseEnd(options);
  for (; options.at < end; options.next()) {
    const value = options.token?.value ?? '';
    const column = options.token?.kind === 'sign' ? undefined : table.columns.find((each) => isNamed(each, value));
    if (column && !table.partitionedBy.includes(column.name)) table.partitionedBy.push(column.name);
  }
}

/** Where the clause ends that begins here: with its parentheses, or where the next clause begins. */
function clauseEnd(options: Cursor): number {
  const start = options.at;
  if (options.sees('=')) options.next();
  if (options.sees('RANGE') || options.sees('LIST') || options.sees('HASH') || options.sees('ARRAY')) options.next();
  else if (!options.sees('(')) options.name();
  options.skipBalanced();
  const end = Math.min(options.at, options.tokens.length);
  options.at = start;
  return end;
}

export function isNamed(column: Pick<SourceColumn, 'name'>, name: string): boolean {
  return column.name?.toLowerCase() === name.toLowerCase();
}

function shown(element: Cursor): string {
  const written = element.written();
  return written.length > 40 ? `${written.slice(0, 39)}…` : written;
}
