import { allQuality } from '../model.ts';
import { tolerance } from '../quality-terms.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (target: string) => `${head}schema:
  - name: orders
    properties:
      - name: customer_id
        quality:
          - metric: nullValues
            mustBeLessThan: ${target}
            unit: percent
`;

export default defineContractRule('contract/loose-target', {
  severity: 'hint',
  summary: 'A check lets more rows fail than is usual.',
  why: 'When more than five percent of the values are missing or invalid, or any key is there twice, most teams stop and look. A check that allows more stays green while reports go wrong.',
  remedy: 'Lower the number, or leave it when the data is meant to be like that.',
  profiles: ['odcs'],
  bad: example('«20»'),
  good: example('5'),
  check(document, report) {
    for (const { quality } of document.contracts.flatMap(allQuality)) {
      const found = tolerance(quality);
      const [target] = quality.comparisons.values();
      if (!found || !target || found.allowed <= found.usual) continue;
      const usual = found.usual === 0 ? 'none is allowed' : `no more than ${found.usual} percent are`;
      const message = `The check allows ${found.allowed} percent of '${quality.metric?.value}'; usually ${usual}.`;
      report({ span: target.span, message });
    }
  },
});
