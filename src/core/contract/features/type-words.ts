import type { TypeFamily, TypeParameter, TypeSpec } from '../types/type-spec.ts';

const families: Readonly<Record<TypeFamily, string>> = {
  integer: 'A whole number',
  decimal: 'An exact number with decimals',
  float: 'A floating-point number: fast, and not exact',
  string: 'Text',
  boolean: 'True or false',
  date: 'A day of the calendar',
  time: 'A time of the day',
  timestamp: 'A day with its time, without a time zone',
  timestamptz: 'A moment, whatever the time zone',
  interval: 'A length of time',
  binary: 'Bytes',
  bits: 'Bits',
  uuid: 'A UUID',
  json: 'JSON, or a value of any form',
  xml: 'XML',
  array: 'A list of values',
  struct: 'A value with named fields',
  map: 'Values by their keys',
  geo: 'A shape or a place on the earth',
  other: '',
};

/** What a type of a database holds, in a sentence; empty where nothing is known of it. */
export function typeInWords(spec: TypeSpec): string {
  const what = families[spec.family];
  return what === '' ? '' : `${[what, ...details(spec)].join(', ')}.`;
}

function details({ bits, unsigned, digits, unit, parameters = [], family }: TypeSpec): string[] {
  if (family === 'integer' && bits !== undefined) return [rangeOf(bits, unsigned === true)];
  if (bits !== undefined) return [`${bits} bits`];
  if (digits) return [`${digits[0]} digits, ${digits[1]} of them behind the point`];
  return parameters.flatMap((parameter) => {
    const words = inWords(parameter, unit ?? 'characters', family);
    const { default: standard } = parameter;
    return words ? [standard === undefined ? words : `${words} (${grouped(standard)} where none is given)`] : [];
  });
}

function inWords({ is, max }: TypeParameter, unit: string, family: TypeFamily): string {
  switch (is) {
    case 'length':
      return unit === 'ignored' ? '' : `up to ${grouped(max)} ${unit}`;
    case 'precision':
      return family === 'decimal' ? `up to ${max} digits` : '';
    case 'scale':
      return `up to ${max} behind the point`;
    case 'fraction':
      return `up to ${max} digits of a second`;
    case 'width':
      return '';
  }
}

function rangeOf(bits: number, isUnsigned: boolean): string {
  const size = 2n ** BigInt(bits - (isUnsigned ? 0 : 1));
  return `from ${grouped(isUnsigned ? 0n : -size)} to ${grouped(size - 1n)}`;
}

/** With a thin gap between groups of three digits. */
function grouped(value: number | bigint): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}
