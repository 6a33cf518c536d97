import { dateOf } from '../dates.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (day: string) => `${head}team:
  members:
    - username: order-steward
      dateIn: ${day}
`;

export default defineContractRule('contract/impossible-date', {
  severity: 'error',
  summary: 'A date is on a day that does not exist.',
  why: 'Programs refuse such a date, or move it to the next month without a word.',
  remedy: 'Write the day that was meant.',
  profiles: ['odcs'],
  bad: example("«'2025-02-30'»"),
  good: example("'2025-02-28'"),
  check(document, report) {
    for (const { createdAt, team } of document.contracts) {
      const dates = [createdAt, ...team.flatMap(({ dateIn, dateOut }) => [dateIn, dateOut])];
      for (const date of dates) {
        // What has another form is none that could be looked up in a calendar.
        const day = date && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|[Tt ])/.exec(date.value)?.[0];
        if (!date || !day || dateOf(day) !== undefined) continue;
        report({ span: date.span, message: `There is no '${day}' in the calendar; write the day that was meant.` });
      }
    }
  },
});
