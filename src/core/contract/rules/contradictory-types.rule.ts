import type { Fix } from '../../finding.ts';
import type { ContractDocument } from '../document.ts';
import type { DataType } from '../types/data-type.ts';
import type { TypeFamily } from '../types/type-spec.ts';
import { type TypedColumn, typedColumns } from '../types/typed-columns.ts';
import { columnTitle } from './columns.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { replaceText } from './replace-text.ts';

const composed: readonly TypeFamily[] = ['array', 'struct', 'map', 'geo', 'xml'];
const moments: readonly TypeFamily[] = ['date', 'time', 'timestamp', 'timestamptz'];

/**
 * What surely is not meant by a logical type. Much else is in use and says nothing wrong: identifiers and codes kept as
 * numbers, flags as letters, days as texts or numbers, objects and lists as text or JSON, days as timestamps.
 */
const impossible: Readonly<Record<string, ReadonlySet<TypeFamily>>> = {
  string: new Set(['boolean', 'date', 'timestamp', 'timestamptz', 'float', 'array', 'struct', 'map']),
  integer: new Set(['string', 'boolean', 'uuid', 'interval', ...moments, ...composed]),
  number: new Set(['string', 'boolean', 'uuid', 'interval', 'binary', ...moments, ...composed]),
  boolean: new Set(['float', 'uuid', 'interval', 'binary', ...moments, ...composed]),
  date: new Set(['boolean', 'float', 'uuid', 'interval', 'binary', ...composed]),
  timestamp: new Set(['boolean', 'date', 'time', 'uuid', 'interval', 'binary', ...composed]),
  time: new Set(['boolean', 'date', 'uuid', 'binary', ...composed]),
  object: new Set(['integer', 'decimal', 'float', 'boolean', 'array', ...moments]),
  array: new Set(['decimal', 'float', 'boolean', ...moments]),
};

/** The logical type that fits a family, where there is one. */
const logicalOf: Partial<Record<TypeFamily, string>> = {
  string: 'string',
  uuid: 'string',
  integer: 'integer',
  decimal: 'number',
  float: 'number',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  timestamp: 'timestamp',
  timestamptz: 'timestamp',
  array: 'array',
  struct: 'object',
};

const inWords: Partial<Record<TypeFamily, string>> = {
  string: 'text',
  uuid: 'a UUID',
  integer: 'a whole number',
  decimal: 'a number',
  float: 'a number',
  boolean: 'a boolean',
  date: 'a day',
  time: 'a time of day',
  timestamp: 'a timestamp',
  timestamptz: 'a timestamp',
  interval: 'a span of time',
  binary: 'bytes',
  array: 'an array',
  struct: 'a structure',
  map: 'a map',
  geo: 'a shape',
  xml: 'XML',
};

export default defineContractRule('contract/contradictory-types', {
  severity: 'warning',
  summary: 'The physical type of a column cannot hold what its logical type says.',
  why: 'Readers go by the logical type and the table is made with the physical one. When the two contradict each other, generated code casts to the wrong type, and checks of the contract fail on data that is right.',
  remedy: 'Find out which of the two the data has, and change the other.',
  bad: `${head}servers:
  - server: prod
    type: snowflake
    account: acme
    database: sales
    schema: public
schema:
  - name: orders
    properties:
      - name: quantity
        logicalType: integer
        physicalType: «varchar(20)»
`,
  good: `${head}servers:
  - server: prod
    type: snowflake
    account: acme
    database: sales
    schema: public
schema:
  - name: orders
    properties:
      - name: quantity
        logicalType: integer
        physicalType: number(10)
`,
  check(document, report) {
    for (const contract of document.contracts) {
      for (const typed of typedColumns(contract)) {
        const { column, field, types } = typed;
        const logical = column.logicalType;
        const excluded = logical && impossible[logical.value];
        const [first] = types;
        if (!logical || !excluded || !first) continue;
        if (!types.every((type) => excluded.has(type.spec.family)) || isInUse(typed, logical.value)) continue;
        const isLength = logical.value === 'string' && first.physical.brackets?.size !== undefined;
        const related = {
          path: document.path,
          range: document.source.rangeOf(logical.span),
          message: 'The logical type.',
        };
        const fixes = isLength ? lengthFixes(document, typed) : logicalFixes(document, typed, first);
        report({
          span: field.span,
          // Some tools write lengths so; it is as meant, and only looks like something else.
          ...(isLength ? { severity: 'info' } : {}),
          message: isLength
            ? `A length stands in parentheses; '${field.value}' is an array to ${first.dialect.title}. Write '${lengthOf(typed)}'.`
            : messageOf(typed, first, logical.value),
          related: [related],
          fixes,
        });
      }
    }
  },
});

function messageOf({ column, field, isStated }: TypedColumn, type: DataType, logical: string): string {
  const place = isStated ? ` in ${type.dialect.title}` : '';
  const what = inWords[type.spec.family] ?? type.spec.family;
  return `${columnTitle(column)} is '${logical}' by its logical type, and '${field.value}' is ${what}${place}; change the one that is wrong.`;
}

/** What contradicts itself by the letter only. */
function isInUse({ isStated, dialects, types, physical }: TypedColumn, logical: string): boolean {
  const family = types[0]?.spec.family;
  // Elsewhere a DATE has a time of day.
  if (logical === 'timestamp' && family === 'date') return !isStated;
  // BigQuery's schemas say of a repeated column what type each value has.
  if (logical === 'array') return dialects.some((dialect) => dialect.id === 'bigquery');
  // A text in brackets with a length is no array in most dialects.
  if (logical === 'string' && family === 'array' && physical.brackets) {
    return physical.brackets.size === undefined || physical.elements[0]?.type.name === 'array';
  }
  return false;
}

function logicalFixes(document: ContractDocument, { column }: TypedColumn, type: DataType): Fix[] {
  const logical = logicalOf[type.spec.family];
  const edit = logical && column.logicalType && replaceText(document.source.value, column.logicalType, logical);
  return edit ? [{ title: `Change the logical type to '${logical}'`, edits: [edit] }] : [];
}

/** The type with its length in parentheses. */
function lengthOf({ field, physical }: Pick<TypedColumn, 'field' | 'physical'>): string {
  return `${field.value.slice(physical.nameSpan.start, physical.nameSpan.end)}(${physical.brackets?.size})`;
}

function lengthFixes(document: ContractDocument, typed: TypedColumn): Fix[] {
  const length = lengthOf(typed);
  const edit = replaceText(document.source.value, typed.field, length);
  return edit ? [{ title: `Change to '${length}'`, edits: [edit] }] : [];
}
