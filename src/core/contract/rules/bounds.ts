import type { Column, Field } from '../model.ts';

/** One end of a range of values, as a column's options state it. */
export interface Bound {
  readonly key: string;
  readonly field: Field<unknown>;
  readonly value: number | string;
  readonly isExclusive: boolean;
}

/** The lower and the upper ends that a column's options state; values that cannot be compared are left out. */
export function boundsOf({ options }: Column): { readonly lower: readonly Bound[]; readonly upper: readonly Bound[] } {
  const bound = (key: string, exclusiveKey: string): Bound[] => {
    const plain = boundAt(options, key, false);
    const exclusive = boundAt(options, exclusiveKey, true);
    // Before ODCS 3.1.0 the second key said of the first one whether it is exclusive.
    const isExclusive = options.get(exclusiveKey)?.value === true;
    return [...(plain ? [{ ...plain, isExclusive }] : []), ...(exclusive ? [exclusive] : [])];
  };
  return { lower: bound('minimum', 'exclusiveMinimum'), upper: bound('maximum', 'exclusiveMaximum') };
}

function boundAt(options: Column['options'], key: string, isExclusive: boolean): Bound | undefined {
  const field = options.get(key);
  const value = field?.value;
  return field && (typeof value === 'number' || typeof value === 'string')
    ? { key, field, value, isExclusive }
    : undefined;
}

/**
 * Less than 0 when `a` comes before `b`, 0 when they are the same, more than 0 when it comes after; `undefined` when
 * that cannot be told. Texts are compared as days and times when both are written alike, the greatest unit first.
 */
export function compare(a: unknown, b: unknown): number | undefined {
  if (typeof a === 'number' && typeof b === 'number') return Number.isNaN(a - b) ? undefined : a - b;
  if (typeof a !== 'string' || typeof b !== 'string' || shapeOf(a) !== shapeOf(b)) return undefined;
  if (
    !/^(?:\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?|\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|[-+]\d\d:?\d\d)?$/.test(
      a,
    )
  ) {
    return undefined;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is alike in texts that can be compared: where digits stand, and all of the zone. */
function shapeOf(text: string): string {
  const zone =
    /(?:Z|:\d\d[-+]\d\d:?\d\d|:\d\d\.\d+[-+]\d\d:?\d\d)$/.exec(text)?.[0].replace(/^:\d\d(?:\.\d+)?/, '') ?? '';
  return text.slice(0, text.length - zone.length).replace(/\d/g, '0') + zone;
}
