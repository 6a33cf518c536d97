import { shift } from '../../document/span.ts';
import { writtenSpan } from '../../document/yaml/node.ts';
import { type CronFault, cronFault, looksLikeCron } from '../cron.ts';
import { allQuality } from '../model.ts';
import { isPlaceholder } from '../sla-terms.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (schedule: string) => `${head}schema:
  - name: orders
    quality:
      - metric: rowCount
        mustBeGreaterThan: 0
        scheduler: cron
        schedule: ${schedule}
`;

export default defineContractRule('contract/invalid-schedule', {
  severity: 'error',
  summary: 'A schedule is not one that cron can read.',
  why: 'The scheduler refuses such a line, or reads it as something else, so the check never runs and nobody sees that it does not.',
  remedy: 'Write five fields: minute, hour, day of the month, month and day of the week, or a word such as `@daily`.',
  profiles: ['odcs'],
  bad: example('0 «25» * * *'),
  good: example('0 20 * * *'),
  check(document, report) {
    // Most checks of a contract run at the same time.
    const faults = new Map<string, CronFault | undefined>();
    for (const contract of document.contracts) {
      const timed = [...allQuality(contract).map(({ quality }) => quality), ...contract.slas];
      for (const { schedule, scheduler } of timed) {
        if (!schedule || !isForCron(schedule.value, scheduler?.value)) continue;
        const text = schedule.value.trim();
        const fault = faults.has(text) ? faults.get(text) : cronFault(text);
        faults.set(text, fault);
        if (!fault) continue;
        const written = writtenSpan(document.source.value, schedule.node);
        report({ span: written ? shift(fault.span, written.start) : schedule.span, message: fault.message });
      }
    }
  },
});

/** Without a scheduler, or with one that takes other forms as well, only what looks like cron is taken for it. */
function isForCron(schedule: string, scheduler: string | undefined): boolean {
  // Jenkins and AWS have their own dialects, and a time zone may stand in front.
  if (schedule.trim() === '' || isPlaceholder(schedule) || /\bH\b|\(|TZ=/.test(schedule)) return false;
  if (scheduler !== undefined && /^(?:unix )?cron(?:tab)?$/i.test(scheduler.trim())) return true;
  return (scheduler === undefined || /cron|airflow/i.test(scheduler)) && looksLikeCron(schedule);
}
