import { defineContractRule } from './contract-rule.ts';
import { conversions } from './conversions.ts';
import { formFaults } from './form.ts';

const example = (version: string) => `apiVersion: v3.1.0
kind: DataContract
id: orders
version: ${version}
status: active
`;

export default defineContractRule('contract/wrong-type', {
  severity: 'error',
  summary: 'A value of a contract is of another kind than its key holds.',
  why: 'Text where a number belongs, one value where a list belongs: a program that looks for the one does not find the other. YAML reads `1.10` as the number 1.1, so a version without quotes is not even the one that was written.',
  remedy: 'Write the value in the form the message names.',
  bad: example('«1.10»'),
  good: example('1.10.0'),
  fixed: example('"1.10"'),
  check(document, report) {
    for (const found of formFaults(document, 'wrong-type')) {
      const { span, message } = found.fault;
      report({ span, message, fixes: conversions(document.source.value, found) });
    }
  },
});
