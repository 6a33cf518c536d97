import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { formFaults } from './form.ts';

const example = (date: string) => `${head}team:
  name: Order data
  members:
    - username: a.meyer@example.com
      dateIn: ${date}
`;

export default defineContractRule('contract/invalid-form', {
  severity: 'error',
  summary: 'A value of a contract does not have the form its key asks for.',
  why: 'A date, an id or a reference is read by programs. In another form it is taken for something else, or for nothing.',
  remedy: 'Write the value in the form the message names.',
  bad: example('«31.03.2025»'),
  good: example('2025-03-31'),
  check(document, report) {
    for (const { fault } of formFaults(document, 'wrong-form')) report({ span: fault.span, message: fault.message });
  },
});
