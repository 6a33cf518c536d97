import { type DataType, parameterOf } from './data-type.ts';

/** The smallest and the greatest number that a type holds. */
export interface NumberLimits {
  readonly min: number;
  readonly max: number;
}

/** What numbers a type holds; `undefined` where there is no limit or none that is known. Beyond 2^53 rounded. */
export function numberLimits(type: DataType): NumberLimits | undefined {
  const { spec, physical } = type;
  // A word among the numbers is nothing that is known.
  if (physical.elements.length > 0) return undefined;
  if (spec.family === 'integer' && spec.bits !== undefined) return integerLimits(spec.bits, spec.unsigned);
  if (spec.family !== 'decimal' && !spec.digits) return undefined;
  const precision = spec.digits?.[0] ?? parameterOf(type, 'precision');
  const scale = spec.digits?.[1] ?? parameterOf(type, 'scale') ?? 0;
  if (precision === undefined) return undefined;
  const whole = Math.min(precision - scale, spec.integerDigits ?? Number.POSITIVE_INFINITY);
  // As many nines as there are digits; so many that no number is greater are enough.
  const nines = '9'.repeat(Math.min(400, Math.max(0, whole + scale)));
  const max = Number(`${nines || '0'}e${-scale}`);
  return { min: -max, max };
}

/** What an integer of so many bits holds. */
export function integerLimits(bits: number, unsigned = false): NumberLimits {
  return unsigned ? { min: 0, max: 2 ** bits - 1 } : { min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 };
}

/**
 * How long a text a type holds at most, where the length is written: `varchar(10)`. In characters, or in bytes, of
 * which a character has at least one; `undefined` where nothing is written or the database does not heed it.
 */
export function statedLength({ spec, physical }: DataType): number | undefined {
  if (spec.family !== 'string' || spec.unit === 'ignored' || spec.parameters?.[0]?.is !== 'length') return undefined;
  return physical.elements.length > 0 ? undefined : physical.parameters[0]?.value;
}
