import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { isPublished } from './published.ts';

const example = (id: string, more = '') => `${head.replace('id: orders', `id: ${id}`)}schema:
  - name: orders
    properties:
      - name: order_id
${more}`;

export default defineContractRule('contract/missing-support', {
  severity: 'info',
  summary: 'A contract that holds says nothing of where its readers get help.',
  why: 'Who finds something wrong in the data asks whoever they know, or nobody. A channel lets them report it and hear of changes.',
  remedy: 'Add `support` with a channel.',
  profiles: ['odcs'],
  bad: example('«orders»'),
  good: example('orders', "support:\n  - channel: '#order-data'\n"),
  check(document, report) {
    for (const contract of document.contracts) {
      if (!isPublished(contract) || contract.support.length > 0) continue;
      report({
        span: contract.headSpan,
        message: "The contract names no channel where its readers get help; add 'support'.",
      });
    }
  },
});
