import { isDate } from '../../schema/forms.ts';
import { defineSkillRule } from './skill-rule.ts';
import { stampsOf } from './stamps.ts';

const file = (date: string) =>
  `# Orders Agent\n\n> **Version:** 1.2.0\n> **Last Updated:** ${date}\n\n<role>\nYou load orders.\n</role>\n\n<responsibilities>\nEvery order is loaded once.\n</responsibilities>\n\n<handoff>\nSay what was loaded.\n</handoff>\n`;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export default defineSkillRule('skill/invalid-date', {
  severity: 'error',
  summary: 'The date at the top of the file is no day of the calendar, or not written as year, month, day.',
  why: 'The date tells which copy is newer and which has not been looked at for long. `03/04/2026` is one day to some readers and another to others, and programs sort it wrong.',
  remedy: 'Write the date as `YYYY-MM-DD`.',
  examplePath: 'agents/orders.md',
  bad: file('«14 March 2026»'),
  good: file('2026-03-14'),
  fixed: file('2026-03-14'),
  check(document, report) {
    for (const { label, value, span } of stampsOf(document, 'date')) {
      if (isDate(value)) continue;
      const better = repaired(value);
      const isForm = /^\d{4}-\d{2}-\d{2}$/.test(value);
      const what =
        value === ''
          ? `'${label}' has no value`
          : isForm
            ? `There is no day '${value}'`
            : `'${value}' is not written as YYYY-MM-DD`;
      const edits = [{ span, newText: better ?? '' }];
      report({
        span,
        message: `${what}; write a date such as '${better ?? '2026-03-14'}'.`,
        fixes: better ? [{ title: `Change it to '${better}'`, edits, auto: true }] : [],
      });
    }
  },
});

/** The same day as `YYYY-MM-DD`, where it is clear which number is the month. */
function repaired(value: string): string | undefined {
  const numbers = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value);
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(value);
  const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(value);
  const parts = numbers
    ? [numbers[1], numbers[2], numbers[3]]
    : dayFirst
      ? [dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]]
      : monthFirst
        ? [monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]]
        : [];
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return isDate(date) ? date : undefined;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}
