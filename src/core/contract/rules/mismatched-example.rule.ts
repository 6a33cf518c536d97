import { shortened } from '../../words.ts';
import { allColumns, type Column } from '../model.ts';
import { statedLength } from '../types/limits.ts';
import { typedColumns } from '../types/typed-columns.ts';
import { boundsOf, compare } from './bounds.ts';
import { columnName } from './columns.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

export default defineContractRule('contract/mismatched-example', {
  severity: 'warning',
  summary: 'An example of a column is no value that the column may have.',
  why: 'People learn from examples what a column holds, and tools make test data of them. An example against the rules of its own column misleads the first and breaks the second.',
  remedy: 'Correct the example, or the type or limit that it breaks.',
  bad: `${head}schema:
  - name: orders
    properties:
      - name: quantity
        logicalType: integer
        logicalTypeOptions:
          maximum: 100
        examples:
          - 12
          - «250»
`,
  good: `${head}schema:
  - name: orders
    properties:
      - name: quantity
        logicalType: integer
        logicalTypeOptions:
          maximum: 100
        examples:
          - 12
          - 50
`,
  check(document, report) {
    for (const contract of document.contracts) {
      const lengths = new Map<Column, number>();
      for (const { column, types } of typedColumns(contract)) {
        const stated = types.map(statedLength);
        if (stated.length > 0 && !stated.includes(undefined)) lengths.set(column, Math.max(...(stated as number[])));
      }
      for (const { column } of contract.tables.flatMap(allColumns)) {
        for (const { value, span } of column.examples) {
          const reason = misfit(column, value, lengths.get(column));
          if (!reason) continue;
          const shown = typeof value === 'string' ? shortened(value) : String(value);
          report({ span, message: `The example '${shown}' of ${columnName(column)} ${reason}.` });
        }
      }
    }
  },
});

/** Why a value is none of a column; `undefined` when it may be one. */
function misfit(column: Column, value: unknown, typeLength: number | undefined): string | undefined {
  const logical = column.logicalType?.value;
  if (typeof value === 'string' && /^(?:\s*|null|none|n\/?a|nan|-)$|[<{[*…]|\.\.\./i.test(value)) return undefined;
  switch (logical) {
    case 'integer':
      if (typeof value === 'number' && !Number.isInteger(value)) return 'is no whole number';
      return numeric(column, value);
    case 'number':
      return numeric(column, value);
    case 'boolean':
      return typeof value === 'number' && value !== 0 && value !== 1 ? 'is no boolean' : undefined;
    case 'date':
    case 'timestamp':
    case 'time':
      if (typeof value === 'boolean' || (typeof value === 'string' && !/\d/.test(value))) return `is no ${logical}`;
      return outside(column, value);
    case 'string':
      return typeof value === 'string' ? text(column, value, typeLength) : undefined;
    default:
      return undefined;
  }
}

function numeric(column: Column, value: unknown): string | undefined {
  if (typeof value === 'boolean' || (typeof value === 'string' && !/\d/.test(value))) return 'is no number';
  return outside(column, value);
}

function outside(column: Column, value: unknown): string | undefined {
  const { lower, upper } = boundsOf(column);
  const below = lower.find((each) => isBeyond(compare(each.value, value), each.isExclusive));
  if (below) return `is below '${below.key}' (${below.value})`;
  const above = upper.find((each) => isBeyond(compare(value, each.value), each.isExclusive));
  return above && `is above '${above.key}' (${above.value})`;
}

function isBeyond(order: number | undefined, isExclusive: boolean): boolean {
  return order !== undefined && (order > 0 || (order === 0 && isExclusive));
}

function text({ options }: Column, value: string, typeLength: number | undefined): string | undefined {
  const length = [...value].length;
  const least = options.get('minLength')?.value;
  const most = options.get('maxLength')?.value;
  if (typeof least === 'number' && length < least) return `is shorter than 'minLength' (${least})`;
  if (typeof most === 'number' && length > most) return `is longer than 'maxLength' (${most})`;
  if (typeLength !== undefined && length > typeLength) return `is longer than its type holds (${typeLength})`;
  const format = options.get('format')?.value;
  if (format === 'uuid' && !/^[{(]?[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}[)}]?$/i.test(value)) return 'is no UUID';
  if (format === 'email' && !value.includes('@')) return 'is no email address';
  return undefined;
}
