import { CronPattern } from 'croner';
import type { Span } from '../document/span.ts';

/** Why a schedule is none, with the part of its text that is to blame. */
export interface CronFault {
  readonly span: Span;
  readonly message: string;
}

interface CronField {
  readonly name: string;
  readonly takes: string;
}

const minute = { name: 'minute', takes: '0 to 59' };
const fields: readonly CronField[] = [
  minute,
  { name: 'hour', takes: '0 to 23' },
  { name: 'day of the month', takes: '1 to 31' },
  { name: 'month', takes: '1 to 12 or JAN to DEC' },
  { name: 'day of the week', takes: '0 to 7 or SUN to SAT' },
];
const second = { ...minute, name: 'second' };
const year = { name: 'year', takes: 'a year with four digits' };

/** The words that cron itself, Airflow and others take in place of five fields. */
const words = new Set(
  '@yearly @annually @monthly @weekly @daily @midnight @hourly @reboot @once @continuous @quarterly'.split(' '),
);

/** True when a text is most likely meant for cron, whatever runs it. */
export function looksLikeCron(text: string): boolean {
  const parts = text.trim().split(/\s+/);
  if (parts.length === 1) return /^@[a-z]+$/.test(text.trim());
  const isField = (part: string): boolean => /^[\d*,/?LW#-]+$/.test(part) || /^[A-Z]{3}(?:[-,][A-Z]{3})*$/i.test(part);
  return parts.length >= 4 && parts.length <= 7 && parts.every(isField) && parts.some((part) => /[\d*]/.test(part));
}

/**
 * What is wrong with a schedule for cron; spans are within `text`. Five fields are those of cron; with six or seven there
 * are seconds before or a year behind them, and since schedulers differ there, only what none of them takes is a fault.
 */
export function cronFault(text: string): CronFault | undefined {
  const whole = { start: 0, end: text.length };
  if (/^\s*@/.test(text)) {
    const word = text.trim();
    if (words.has(word.toLowerCase()) || /^@every\s/.test(word)) return undefined;
    return {
      span: whole,
      message: `'${word}' is no schedule that cron knows; use one such as '@daily' or five fields.`,
    };
  }
  const parts = [...text.matchAll(/\S+/g)].map(({ 0: part, index }) => ({ part, start: index }));
  if (parts.length < 5 || parts.length > 7) {
    const has = parts.length === 1 ? 'one' : parts.length;
    const message = `A cron schedule has five fields (minute, hour, day of the month, month, day of the week), and '${text.trim()}' has ${has}.`;
    return { span: whole, message };
  }
  if (parts.length === 5 && isCron(text)) return undefined;
  const orders = layouts(parts.length);
  const faults = orders.map((order) => parts.find(({ part }, index) => !fits(part, order[index] as CronField)));
  if (faults.some((fault) => fault === undefined)) return undefined;
  const [wrong] = faults;
  const field = wrong && orders[0]?.[parts.indexOf(wrong)];
  if (!field) return undefined;
  const { part, start } = wrong;
  const message = `'${part}' cannot stand for the ${field.name} of a schedule, which takes ${field.takes}, '*', lists, ranges and steps.`;
  return { span: { start, end: start + part.length }, message };
}

function layouts(count: number): readonly (readonly CronField[])[] {
  if (count === 5) return [fields];
  return count === 6
    ? [
        [second, ...fields],
        [...fields, year],
      ]
    : [[second, ...fields, year]];
}

/** True when one field can be what it stands for: tried by the library with every other field open. */
function fits(part: string, field: CronField): boolean {
  if (field === year) return /^(?:[\d*,/?-]+)$/.test(part);
  const at = field === second ? 0 : fields.indexOf(field);
  const pattern = ['*', '*', '*', '*', '*'].map((open, index) => (index === at ? part : open)).join(' ');
  return isCron(pattern);
}

function isCron(pattern: string): boolean {
  try {
    // A single value with a step is read by most schedulers.
    new CronPattern(pattern, undefined, { sloppyRanges: true });
    return true;
  } catch {
    return false;
  }
}
