import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { formFaults } from './form.ts';

const example = (range: string) => `${head}schema:
  - name: orders
    quality:
      - metric: rowCount
        mustBeBetween: ${range}
`;

export default defineContractRule('contract/out-of-range', {
  severity: 'error',
  summary: 'A number, a text or a list of a contract is too small or too large.',
  why: 'A length below zero or a range with one end cannot be checked, so what was promised by it is not.',
  remedy: 'Keep to the limits that the message names.',
  bad: example('«[1000]»'),
  good: example('[1000, 5000]'),
  check(document, report) {
    for (const { fault } of formFaults(document, 'out-of-range')) report({ span: fault.span, message: fault.message });
  },
});
