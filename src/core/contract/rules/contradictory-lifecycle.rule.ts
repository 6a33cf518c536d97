import { dateOf } from '../dates.ts';
import type { Contract, Field, Sla } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (end: string) => `${head}slaProperties:
  - property: generalAvailability
    value: '2025-01-01'
  - property: endOfSupport
    value: ${end}
`;

/** The events of a contract's life, in their order. */
const stages = [
  { property: 'generalAvailability', name: 'general availability' },
  { property: 'endOfSupport', name: 'the end of support' },
  { property: 'endOfLife', name: 'the end of life' },
];

export default defineContractRule('contract/contradictory-lifecycle', {
  severity: 'warning',
  summary: 'The dates of a contract contradict each other.',
  why: 'Support that ends before the data is there, or after the data is gone, is no promise that can be kept, so one of the dates is wrong and consumers plan with it.',
  remedy: 'Correct the date: general availability comes first, then the end of support, then the end of life.',
  profiles: ['odcs'],
  bad: example("«'2024-06-30'»"),
  good: example("'2028-06-30'"),
  check(document, report) {
    for (const contract of document.contracts) {
      for (const dates of datesByElement(contract)) {
        for (const [index, later] of stages.entries()) {
          const own = dates.get(later.property);
          const wrong = stages
            .slice(0, index)
            .findLast((stage) => own && (dates.get(stage.property)?.at ?? 0) > own.at);
          const earlier = wrong && dates.get(wrong.property);
          if (!own || !wrong || !earlier) continue;
          report({
            span: own.field.span,
            message: `'${own.field.value}', ${later.name}, lies before ${wrong.name} on '${earlier.field.value}'; correct one of the two.`,
            related: [
              {
                path: document.path,
                range: document.source.rangeOf(earlier.field.span),
                message: `This is the date of ${wrong.name}.`,
              },
            ],
          });
        }
      }
    }
  },
});

interface Dated {
  readonly field: Field<unknown>;
  readonly at: number;
}

/** The first date of each stage, apart for each element that has its own. */
function datesByElement({ slas }: Contract): Iterable<ReadonlyMap<string, Dated>> {
  const found = new Map<string, Map<string, Dated>>();
  for (const sla of slas) {
    const { property, value } = sla;
    const at = typeof value?.value === 'string' ? dateOf(value.value) : undefined;
    if (!property || !value || at === undefined) continue;
    const dates = found.get(subjectOf(sla)) ?? new Map<string, Dated>();
    if (!dates.has(property.value)) dates.set(property.value, { field: value, at });
    found.set(subjectOf(sla), dates);
  }
  return found.values();
}

function subjectOf({ elements }: Sla): string {
  return elements.map((element) => element.value).join();
}
