import type { LogicalType } from '../../core/source-table.ts';

/** What a text can be read as, the narrowest first. */
const forms: readonly (readonly [LogicalType, RegExp])[] = [
  // A leading zero belongs to a code, such as a postal code, and not to a number.
  ['integer', /^-?(?:0|[1-9]\d{0,17})$/],
  ['number', /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?$/],
  ['boolean', /^(?:true|false)$/i],
  ['date', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/],
  [
    'timestamp',
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z| ?[+-]\d{2}(?::?\d{2})?| UTC)?$/,
  ],
  ['time', /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?$/],
];

/** The type that a text looks like; `string` for everything that could be more than one thing. */
export function typeOfText(text: string): LogicalType {
  return forms.find(([, form]) => form.test(text))?.[0] ?? 'string';
}

/** The type that holds both; `undefined` when no type does. */
export function joined(a: LogicalType, b: LogicalType): LogicalType | undefined {
  if (a === b) return a;
  const both = [a, b].sort().join();
  return both === 'integer,number' ? 'number' : undefined;
}
