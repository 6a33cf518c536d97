import { allColumns, type Column, type Field } from '../model.ts';
import { integerLimits, type NumberLimits, numberLimits, statedLength } from '../types/limits.ts';
import { type TypedColumn, typedColumns } from '../types/typed-columns.ts';
import { type Bound, boundsOf } from './bounds.ts';
import { columnName } from './columns.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

export default defineContractRule('contract/range-exceeds-type', {
  severity: 'warning',
  summary: "A column's limits allow values that its type cannot hold.",
  why: 'Readers make room for what the contract allows. The table cannot hold all of it: a value that is right by the contract is refused or cut when it is loaded.',
  remedy: 'Choose a type that is wide enough, or a limit that the type can hold.',
  bad: `${head}schema:
  - name: orders
    properties:
      - name: amount
        logicalType: number
        physicalType: decimal(4,2)
        logicalTypeOptions:
          maximum: «1000000»
`,
  good: `${head}schema:
  - name: orders
    properties:
      - name: amount
        logicalType: number
        physicalType: decimal(9,2)
        logicalTypeOptions:
          maximum: 1000000
`,
  check(document, report) {
    for (const contract of document.contracts) {
      const typed = new Map(typedColumns(contract).map((each) => [each.column, each]));
      for (const { column } of contract.tables.flatMap(allColumns)) {
        if (column.options.size === 0) continue;
        const byType = typed.get(column);
        const found = [
          ...(byType ? [...beyond(column, limitsOf(byType), `'${byType.field.value}'`), ...tooLong(byType)] : []),
          ...beyondFormat(column),
        ];
        // A limit that neither the type nor the format can hold is one mistake.
        for (const { key, field, isEmpty, why } of new Map(found.map((each) => [each.key, each])).values()) {
          const effect = isEmpty ? 'leaves no value' : 'cannot be reached';
          report({
            span: field.span,
            ...(isEmpty ? { severity: 'error' } : {}),
            message: `${why}, so '${key}: ${field.value}' of ${columnName(column)} ${effect}; widen the one or change the other.`,
          });
        }
      }
    }
  },
});

/** A limit of a column's values that its type cannot hold. */
interface Excess {
  readonly key: string;
  readonly field: Field<unknown>;
  /** True when no value is left. */
  readonly isEmpty: boolean;
  /** What the type holds, in words. */
  readonly why: string;
}

/** The widest limits that the type has in any of its dialects. */
function limitsOf({ types }: TypedColumn): NumberLimits | undefined {
  // What a decimal without digits is differs, and often they stand somewhere else.
  if (types.some(({ spec, physical }) => spec.family === 'decimal' && physical.parameters.length === 0)) {
    return undefined;
  }
  const limits = types.map(numberLimits).filter((each) => each !== undefined);
  if (limits.length === 0 || limits.length < types.length) return undefined;
  return { min: Math.min(...limits.map((each) => each.min)), max: Math.max(...limits.map((each) => each.max)) };
}

function beyondFormat(column: Column): Excess[] {
  const format = column.options.get('format')?.value;
  const found = /^([iu])(8|16|32|64|128)$/.exec(typeof format === 'string' ? format : '');
  const limits = found ? integerLimits(Number(found[2]), found[1] === 'u') : undefined;
  return beyond(column, limits, `The format '${found?.[0]}'`);
}

/** @param holder what has the limits, as the beginning of a sentence */
function beyond(column: Column, limits: NumberLimits | undefined, holder: string): Excess[] {
  if (!limits) return [];
  const { lower, upper } = boundsOf(column);
  const isAbove = ({ value, isExclusive }: Bound): boolean =>
    typeof value === 'number' && value > (isExclusive ? Math.ceil(limits.max) + 1 : limits.max);
  const isBelow = ({ value, isExclusive }: Bound): boolean =>
    typeof value === 'number' && value < (isExclusive ? Math.floor(limits.min) - 1 : limits.min);
  const above = { why: `${holder} holds numbers up to ${limits.max}` };
  const below = { why: `${holder} holds numbers from ${limits.min} on` };
  return [
    ...lower.filter(isAbove).map((bound) => ({ ...bound, ...above, isEmpty: true })),
    ...upper.filter(isBelow).map((bound) => ({ ...bound, ...below, isEmpty: true })),
    ...upper.filter(isAbove).map((bound) => ({ ...bound, ...above, isEmpty: false })),
    ...lower.filter(isBelow).map((bound) => ({ ...bound, ...below, isEmpty: false })),
  ];
}

function tooLong({ types, column, field: type }: TypedColumn): Excess[] {
  const lengths = types.map(statedLength).filter((each) => each !== undefined);
  if (lengths.length === 0 || lengths.length < types.length) return [];
  const length = Math.max(...lengths);
  const unit = types.every(({ spec }) => spec.unit === 'bytes') ? 'bytes' : 'characters';
  return ['minLength', 'maxLength'].flatMap((key) => {
    const field = column.options.get(key);
    if (typeof field?.value !== 'number' || field.value <= length) return [];
    return [{ key, field, isEmpty: key === 'minLength', why: `'${type.value}' holds at most ${length} ${unit}` }];
  });
}
