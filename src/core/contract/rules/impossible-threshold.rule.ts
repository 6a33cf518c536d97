import { allQuality, type Quality } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

export default defineContractRule('contract/impossible-threshold', {
  severity: 'error',
  summary: 'A check compares a share or a count with a number that it can never be.',
  why: 'A share of the rows is between 0 and 100 percent and a count is never below 0. With any other number the check passes or fails whatever the data is like, and nobody notices that it checks nothing.',
  remedy: 'Correct the number, or the unit when rows are meant.',
  bad: `${head}schema:
  - name: orders
    properties:
      - name: customer_id
        quality:
          - metric: nullValues
            mustBeLessThan: «150»
            unit: percent
`,
  good: `${head}schema:
  - name: orders
    properties:
      - name: customer_id
        quality:
          - metric: nullValues
            mustBeLessThan: 1.5
            unit: percent
`,
  check(document, report) {
    for (const contract of document.contracts) {
      for (const { quality } of allQuality(contract)) {
        // What a query returns may be anything, a growth in percent for one.
        if (quality.type !== 'library' || !quality.metric || !counting.has(quality.metric.value)) continue;
        const isPercent = /^(?:percent|percentage|%)$/i.test(quality.unit?.value ?? '');
        for (const [key, field] of quality.comparisons) {
          const numbers = (Array.isArray(field.value) ? field.value : [field.value]).filter(
            (each): each is number => typeof each === 'number',
          );
          const wrong =
            numbers.find((each) => each < 0 || (isPercent && each > 100)) ?? emptyEnd(key, numbers, isPercent);
          if (wrong === undefined) continue;
          report({ span: field.span, message: messageOf(quality, key, wrong, isPercent) });
        }
      }
    }
  },
});

/** The metrics of ODCS, and the names they had before 3.1.0. */
const counting = new Set([
  'nullValues',
  'missingValues',
  'invalidValues',
  'duplicateValues',
  'rowCount',
  'duplicateCount',
  'validValues',
  'nullCheck',
  'uniqueCheck',
  'countCheck',
]);

/** The end of the scale where a comparison asks for what lies beyond it. */
function emptyEnd(key: string, [first]: readonly number[], isPercent: boolean): number | undefined {
  if (key === 'mustBeLessThan' && first === 0) return first;
  return key === 'mustBeGreaterThan' && first === 100 && isPercent ? first : undefined;
}

function messageOf({ metric }: Quality, key: string, wrong: number, isPercent: boolean): string {
  const what = `'${metric?.value}'`;
  if (isPercent)
    return `${what} in percent is between 0 and 100, so '${key}' cannot sensibly be ${wrong}; correct the number.`;
  return `${what} is a count and never below 0, so '${key}' cannot sensibly be ${wrong}; correct the number.`;
}
