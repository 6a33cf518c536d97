import type { LogicalType, SourceColumn } from '../../source-table.ts';
import { dialectsOf, parameterOf, typeIn } from '../types/data-type.ts';
import type { TypeFamily } from '../types/type-spec.ts';

/** What ODCS calls the values of a family of types; families that it has no word for are left out. */
const logical: Readonly<Partial<Record<TypeFamily, LogicalType>>> = {
  integer: 'integer',
  decimal: 'number',
  float: 'number',
  string: 'string',
  uuid: 'string',
  xml: 'string',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  timestamp: 'timestamp',
  timestamptz: 'timestamp',
  array: 'array',
  struct: 'object',
  map: 'object',
};

/**
 * The logical type of a column; `undefined` for types that nobody knows or that are of several kinds.
 *
 * @param serverType whose types they are, where the column does not say
 */
export function logicalTypeOf(column: SourceColumn, serverType: string): LogicalType | undefined {
  if (column.logicalType) return column.logicalType;
  if (column.items) return 'array';
  if (column.columns.length > 0) return 'object';
  const [dialect] = dialectsOf(column.dialect ?? serverType);
  const type = dialect && column.physicalType ? typeIn(dialect, column.physicalType) : undefined;
  if (!type) return undefined;
  const isWhole = type.spec.family === 'decimal' && parameterOf(type, 'scale') === 0;
  return isWhole ? 'integer' : logical[type.spec.family];
}
