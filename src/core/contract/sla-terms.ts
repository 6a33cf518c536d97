import { nearest } from '../words.ts';

/** What the value of a promise of service is. */
export type SlaKind = 'duration' | 'percent' | 'date' | 'time' | 'other';

/**
 * The promises that the standard names, with what their values are. Others may be made up, so nothing is said of those;
 * the ones of kind `other` stand here so that they are not taken for misspellings.
 */
const kinds: Readonly<Record<string, SlaKind>> = {
  availability: 'percent',
  throughput: 'other',
  errorRate: 'percent',
  generalAvailability: 'date',
  endOfSupport: 'date',
  endOfLife: 'date',
  retention: 'duration',
  frequency: 'duration',
  latency: 'duration',
  freshness: 'duration',
  timeToDetect: 'duration',
  timeToNotify: 'duration',
  timeToRepair: 'duration',
  timeOfAvailability: 'time',
  severity: 'other',
  timeliness: 'other',
  uptime: 'percent',
  accuracy: 'other',
  completeness: 'other',
  recency: 'other',
  backup: 'other',
  volume: 'other',
};

/** The kind of a property; `undefined` for one that the standard does not name. */
export function slaKind(property: string): SlaKind | undefined {
  return Object.hasOwn(kinds, property) ? kinds[property] : undefined;
}

/** The property that a mistyped one most likely means; case and separators do not count. */
export function meantProperty(property: string): string | undefined {
  if (slaKind(property)) return undefined;
  const known = Object.keys(kinds);
  const bare = property.replace(/[\s_-]/g, '').toLowerCase();
  return known.find((each) => each.toLowerCase() === bare) ?? nearest(property, known, property.length < 6 ? 1 : 2);
}

const durations: Readonly<Record<string, readonly string[]>> = {
  milliseconds: ['ms', 'msec', 'millis', 'millisecond', 'milliseconds'],
  seconds: ['s', 'sec', 'secs', 'second', 'seconds'],
  minutes: ['m', 'min', 'mins', 'minute', 'minutes'],
  hours: ['h', 'hr', 'hrs', 'hour', 'hours', 'hourly'],
  days: ['d', 'day', 'days', 'daily'],
  weeks: ['w', 'wk', 'wks', 'week', 'weeks', 'weekly'],
  months: ['mo', 'mon', 'mth', 'month', 'months', 'monthly'],
  quarters: ['q', 'qtr', 'quarter', 'quarters', 'quarterly'],
  years: ['a', 'y', 'yr', 'yrs', 'year', 'years', 'yearly', 'annual', 'annually'],
};
const durationUnits: ReadonlySet<string> = new Set(Object.values(durations).flat());
const percentUnits: ReadonlySet<string> = new Set(['%', 'percent', 'percentage', 'pct', 'pc']);
/** Units of amounts, which no duration and no percentage has. */
const amountUnits: ReadonlySet<string> = new Set(
  'row rows record records byte bytes kb mb gb tb kib mib gib tib event events message messages eur usd'.split(' '),
);

/** What a unit measures; words such as `business days` count by any one of them. `undefined` for an unknown one. */
export function unitKind(unit: string): 'duration' | 'percent' | 'amount' | undefined {
  const words = unit.toLowerCase().split(/[\s_/().-]+/);
  if (words.some((word) => percentUnits.has(word))) return 'percent';
  if (words.some((word) => durationUnits.has(word))) return 'duration';
  return words.some((word) => amountUnits.has(word)) ? 'amount' : undefined;
}

/** The unit of time that a mistyped one most likely means. */
export function meantUnit(unit: string): string | undefined {
  const found = [...durationUnits, 'percent'].filter((each) => each.length > 2);
  return nearest(unit, found, unit.length < 3 ? 0 : unit.length < 6 ? 1 : 2);
}

/** True for text that stands for a value still to come, of which nothing is said. */
export function isPlaceholder(text: string): boolean {
  return /\$\{|\{\{|\{%|<[^>]*>|\b(?:tbd|tbc|todo|n\/?a)\b/i.test(text);
}
