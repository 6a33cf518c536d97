import { fixTo } from '../edits.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { formFaults } from './form.ts';

const example = (type: string) => `${head}servers:
  - server: prod
    type: ${type}
    project: example-sales
    dataset: orders
`;

export default defineContractRule('contract/unknown-value', {
  severity: 'error',
  summary: 'A value of a contract is none of those its key can have.',
  why: 'Programs choose by such values what to do: how to connect, what to compare. One that they do not know stops them, or is passed over.',
  remedy: 'Take one of the values that the message or completion names.',
  bad: example('«bigqery»'),
  good: example('bigquery'),
  fixed: example('bigquery'),
  check(document, report) {
    for (const { fault, node } of formFaults(document, 'not-in-list')) {
      const { near, span, message } = fault;
      const fixes = near !== undefined && node ? fixTo(document.source.value, node, near) : [];
      report({ span, message, fixes });
    }
  },
});
