import { allQuality } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (metric: string, more = '') => `${head.replace('v3.1.0', 'v3.0.2')}schema:
  - name: orders
    quality:
      - type: library
        rule: ${metric}
${more}`;

/** Rules of the library that say by their name what has to be: none of the values may fail. */
const absolute = new Set(['nullCheck', 'uniqueCheck', 'unique', 'notNull', 'validValues']);

export default defineContractRule('contract/check-without-target', {
  severity: 'warning',
  summary: 'A check counts something and does not say what the number has to be.',
  why: 'A check without a target cannot fail, so it gives a good feeling and finds nothing.',
  remedy: 'Add a comparison, such as `mustBe: 0` or `mustBeGreaterThan: 1000`.',
  // Since 3.1.0 the form of the contract asks for one.
  profiles: ['odcs-3.0.0', 'odcs-3.0.1', 'odcs-3.0.2'],
  bad: example('«rowCount»'),
  good: example('rowCount', '        mustBeGreaterThan: 0\n'),
  check(document, report) {
    for (const part of document.of('odcs').filter(({ format }) => format.id !== 'odcs-3.1.0')) {
      for (const { quality } of allQuality(part.contract)) {
        const { metric, query, type, comparisons } = quality;
        const counts = type === 'sql' ? query : type === 'library' ? metric : undefined;
        if (!counts || comparisons.size > 0 || absolute.has(metric?.value ?? '')) continue;
        const what = type === 'sql' ? 'the query gives' : `'${metric?.value}' counts`;
        const span = type === 'sql' ? counts.keySpan : counts.span;
        report({ span, message: `What ${what} is compared with nothing; add a target, such as 'mustBe: 0'.` });
      }
    }
  },
});
