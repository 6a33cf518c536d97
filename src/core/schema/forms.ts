/** Forms of text that several schemas and rules ask for. */

/** A semantic version, as a piece of a schema. */
export const semanticVersion = {
  type: 'string',
  pattern:
    '^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$',
  expected: 'a semantic version such as 1.2.0',
} as const;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a semantic version of three numbers, with or without a pre-release and build part. */
export function isSemanticVersion(text: string): boolean {
  return new RegExp(semanticVersion.pattern).test(text);
}

/** True for a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const form = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!form) return false;
  const [year, month, day] = form.slice(1).map(Number) as [number, number, number];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
