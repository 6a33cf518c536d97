import type { Dialect, SourceColumn, SourceReference } from '../../../core/source-table.ts';
import { Cursor, isOneOf } from './cursor.ts';
import { typeOf } from './types.ts';

/** A column as it is written, with what it demands of the whole table. */
export interface ColumnText {
  readonly column: SourceColumn & { readonly name: string };
  readonly isKey: boolean;
  /** Expressions of its checks. */
  readonly checks: readonly string[];
}

/** Words that end the type of a column and begin something else that is said of it. */
const ends = [
  'ALIAS',
  'AS',
  'ASC',
  'AUTOINCREMENT',
  'AUTO_INCREMENT',
  'CHARSET',
  'CHECK',
  'CODEC',
  'COLLATE',
  'COMMENT',
  'COMPRESS',
  'COMPRESSION',
  'CONSTRAINT',
  'DEFAULT',
  'DISTKEY',
  'ENABLE',
  'ENCODE',
  'ENFORCED',
  'EPHEMERAL',
  'GENERATED',
  'IDENTITY',
  'INVISIBLE',
  'KEY',
  'MASKED',
  'MASKING',
  'MATERIALIZED',
  'NOT',
  'NULL',
  'ON',
  'OPTIONS',
  'PRIMARY',
  'REFERENCES',
  'ROWGUIDCOL',
  'SORTKEY',
  'SPARSE',
  'STORAGE',
  'STORED',
  'TAG',
  'TTL',
  'UNIQUE',
  'VIRTUAL',
  'VISIBLE',
];

/** Reads `name TYPE constraints`; `undefined` when there is no name. */
export function columnOf(cursor: Cursor, dialect: Dialect | undefined): ColumnText | undefined {
  const name = cursor.name()?.at(-1);
  if (name === undefined) return undefined;
  const start = cursor.at;
  while (!cursor.isDone && !endsType(cursor, start)) cursor.skipBalanced();
  const typed = typeOf(new Cursor(cursor.text, cursor.tokens.slice(start, cursor.at)), dialect);
  const said = saidOf(cursor);
  const isSerial = /^(?:big|small)?serial\d?$/i.test(typed.physicalType ?? '');
  const nullable = said.nullable ?? (said.isKey || isSerial ? false : undefined);
  return {
    column: {
      name,
      ...typed,
      // Every dialect allows nulls where nothing is said.
      nullable: nullable ?? true,
      ...(said.isUnique ? { unique: true } : {}),
      ...(said.description ? { description: said.description } : {}),
      ...(said.default ? { default: said.default } : {}),
      ...(said.references ? { references: said.references } : {}),
    },
    isKey: said.isKey,
    checks: said.checks,
  };
}

interface Said {
  nullable?: boolean;
  isKey: boolean;
  isUnique: boolean;
  description?: string;
  default?: string;
  references?: SourceReference;
  readonly checks: string[];
}

/** What stands behind the type. What is not known is passed over. */
function saidOf(cursor: Cursor): Said {
  const said: Said = { isKey: false, isUnique: false, checks: [] };
  while (!cursor.isDone) {
    if (cursor.takes('NOT', 'NULL')) said.nullable = false;
    else if (cursor.takes('NULL')) said.nullable = true;
    else if (cursor.takes('PRIMARY', 'KEY')) said.isKey = true;
    else if (cursor.takes('UNIQUE')) {
      said.isUnique = true;
      cursor.takes('KEY');
    } else if (cursor.takes('DEFAULT')) said.default = expression(cursor);
    else if (cursor.takes('COMMENT')) {
      cursor.takes('=');
      if (cursor.token?.kind === 'string' || cursor.token?.kind === 'name')
        said.description = cursor.next()?.value ?? '';
    } else if (cursor.takes('OPTIONS')) {
      const description = optionOf(cursor.group(), 'DESCRIPTION');
      if (description !== undefined) said.description = description;
    } else if (cursor.takes('REFERENCES')) {
      const reference = referenceOf(cursor);
      if (reference) said.references = { table: reference.table, ...one(reference.targets) };
    } else if (cursor.takes('CHECK')) {
      const group = cursor.group();
      if (group) said.checks.push(group.written());
    } else if (cursor.takes('CONSTRAINT')) cursor.next();
    else if (cursor.takes('BY', 'DEFAULT') || cursor.takes('ALWAYS')) continue;
    else if (cursor.takes('IDENTITY')) said.nullable ??= false;
    else if (cursor.takes('AS')) {
      // What a computed column is made of says nothing of the column, but may hold any word.
      if (!cursor.sees('IDENTITY')) cursor.skipBalanced();
    } else cursor.skipBalanced();
  }
  return said;
}

/** What `REFERENCES` names: the table, and its columns where they are given. */
export function referenceOf(cursor: Cursor): { table: string; targets: readonly string[] } | undefined {
  const table = cursor.name()?.at(-1);
  return table === undefined ? undefined : { table, targets: cursor.group()?.names() ?? [] };
}

/** The text that an option of BigQuery has: `OPTIONS(description = 'the text')`. */
export function optionOf(options: Cursor | undefined, key: string): string | undefined {
  for (const part of options?.parts() ?? []) {
    if (!part.takes(key) || !part.takes('=')) continue;
    const { token } = part;
    return token?.kind === 'string' || token?.kind === 'name' ? token.value : undefined;
  }
  return undefined;
}

/** The expression of a default: as far as nothing else begins. */
function expression(cursor: Cursor): string {
  const start = cursor.at;
  // `DEFAULT NULL` begins with a word that would end it.
  do cursor.skipBalanced();
  while (!cursor.isDone && !isOneOf(cursor.token, ends));
  return cursor.written(start, Math.min(cursor.at, cursor.tokens.length));
}

function endsType(cursor: Cursor, start: number): boolean {
  const { token } = cursor;
  if (cursor.sees('CHARACTER', 'SET')) return cursor.at > start;
  if (cursor.sees('WITH')) return !['TIME', 'LOCAL'].some((word) => cursor.sees('WITH', word));
  // The type of a column named like one of these words may be quoted, and a type may be called like none of them.
  return isOneOf(token, ends);
}

function one(targets: readonly string[]): { column?: string } {
  return targets.length === 1 && targets[0] !== undefined ? { column: targets[0] } : {};
}
