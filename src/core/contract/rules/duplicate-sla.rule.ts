import type { Sla } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { reportRepeats } from './repeats.ts';

const example = (second: string) => `${head}slaProperties:
  - property: latency
    value: 4
    unit: h
  - property: ${second}
    value: 2
    unit: d
`;

export default defineContractRule('contract/duplicate-sla', {
  severity: 'warning',
  summary: 'The same promise of service is made twice.',
  why: 'Two values for one promise, on the same element and for the same driver, leave it open which of them holds. Consumers rely on one and producers on the other.',
  remedy: 'Keep one of them, or say with `element` or `driver` what each is about.',
  profiles: ['odcs'],
  bad: example('«latency»'),
  good: example('retention'),
  check(document, report) {
    for (const { slas } of document.contracts) {
      const entries = slas.flatMap((sla) => (sla.property ? [{ key: keyOf(sla), field: sla.property }] : []));
      const message = (name: string) =>
        `'${name}' is promised twice for the same element and driver; keep one of the two, or say what sets them apart.`;
      reportRepeats(document, entries, message, report);
    }
  },
});

function keyOf({ property, elements, driver, schedule, node }: Sla): string {
  const texts = elements.map((element) => element.value).sort();
  // Further keys, such as those of other versions, may tell them apart.
  const others = node.entries.filter(({ key }) => !known.has(String(key.value))).map(({ key }) => key.value);
  return JSON.stringify([property?.value, texts, driver?.value, schedule?.value, others]);
}

const known = new Set([
  'id',
  'property',
  'value',
  'valueExt',
  'unit',
  'element',
  'driver',
  'schedule',
  'scheduler',
  'description',
]);
