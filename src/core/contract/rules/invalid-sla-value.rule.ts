import { shortened } from '../../words.ts';
import { dateOf } from '../dates.ts';
import type { Sla } from '../model.ts';
import { isPlaceholder, type SlaKind, slaKind, unitKind } from '../sla-terms.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (value: string) => `${head}slaProperties:
  - property: endOfSupport
    value: ${value}
`;

export default defineContractRule('contract/invalid-sla-value', {
  severity: 'warning',
  summary: 'The value of a promise of service is not of the kind that the promise needs.',
  why: 'A date that is none, an availability above one hundred percent or a latency below nothing can be neither kept nor measured.',
  remedy:
    'Give dates as `2025-03-31`, times of the day as `08:00`, parts of a whole from 0 to 100, and lengths of time as numbers that are not negative.',
  profiles: ['odcs'],
  bad: example("«'2032-02-30'»"),
  good: example("'2032-02-28'"),
  check(document, report) {
    for (const sla of document.contracts.flatMap((contract) => contract.slas)) {
      const kind = sla.property && slaKind(sla.property.value);
      const { value } = sla;
      if (!sla.property || !kind || !value || typeof value.value === 'object') continue;
      if (isPlaceholder(String(value.value))) continue;
      const needs = unmetNeed(kind, value.value, sla);
      if (!needs) continue;
      const text = shortened(document.source.value.slice(value.span.start, value.span.end)).replace(
        /^(["'])(.*)\1$/,
        '$2',
      );
      report({ span: value.span, message: `'${sla.property.value}' needs ${needs}, and '${text}' is none.` });
    }
  },
});

/** What a value of this kind has to be, when it is something else; free text such as `best effort` is left alone. */
function unmetNeed(kind: SlaKind, value: unknown, { unit }: Sla): string | undefined {
  if (kind === 'other') return undefined;
  if (typeof value === 'boolean') return nounOf[kind];
  const text = String(value).trim();
  const number = /^[-+]?\d+(?:\.\d+)?\s*%?$/.test(text) ? Number.parseFloat(text) : undefined;
  switch (kind) {
    case 'date':
      // Support may be promised for a time, and a year or month alone is a date as well.
      if (unit && unitKind(unit.value) === 'duration' && number !== undefined) return undefined;
      return /\d/.test(text) && !/^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?$/i.test(text) && !isDate(text)
        ? nounOf.date
        : undefined;
    case 'time': {
      const clock = /^(\d{1,2}):(\d\d)/.exec(text);
      return clock && (Number(clock[1]) > 24 || Number(clock[2]) > 59) ? nounOf.time : undefined;
    }
    case 'percent': {
      const isPercent = text.endsWith('%') || !unit || unitKind(unit.value) === 'percent';
      return number !== undefined && (number < 0 || (isPercent && number > 100)) ? nounOf.percent : undefined;
    }
    case 'duration':
      // Some systems write -1 for a time without end.
      return number !== undefined && number < 0 && number !== -1 ? nounOf.duration : undefined;
  }
}

const nounOf = {
  date: "a date such as '2025-03-31'",
  time: "a time of the day such as '08:00'",
  percent: 'a part of a whole from 0 to 100',
  duration: 'a length of time that is not negative',
} as const;

/** Only what looks like the dates of the standard is held against the calendar; words and other forms are left alone. */
function isDate(text: string): boolean {
  return dateOf(text) !== undefined || !/^(?:\d{4}-\d|[-+.\d]+$)/.test(text);
}
