import { allQuality } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (more: string, metric = 'rowCount') => `${head}schema:
  - name: orders
    quality:
      - metric: ${metric}
        mustBeGreaterThan: 0
${more}`;

export default defineContractRule('contract/missing-dimension', {
  severity: 'off',
  summary: 'A check does not say which side of quality it is about.',
  why: 'Reports sum checks up by dimension: how complete, how unique, how timely the data is. A check without one is missing from all of them.',
  remedy: 'Add `dimension`, such as `completeness` or `uniqueness`.',
  profiles: ['odcs'],
  bad: example('', '«rowCount»'),
  good: example('        dimension: completeness\n'),
  check(document, report) {
    for (const { quality } of document.contracts.flatMap(allQuality)) {
      if (quality.dimension || quality.type === 'text') continue;
      const message = "The check does not say what it is about; add a 'dimension', such as 'completeness'.";
      report({ span: quality.headSpan, message });
    }
  },
});
