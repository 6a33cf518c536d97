import { resolve } from '../../document/yaml/node.ts';
import { removeItem } from '../edits.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { formFaults } from './form.ts';

const example = (more: string) => `${head}schema:
  - name: orders
    properties:
      - name: address
        logicalType: object
        logicalTypeOptions:
          required: [city${more}]
`;

export default defineContractRule('contract/duplicate-item', {
  severity: 'error',
  summary: 'A list that may not repeat itself has an item twice.',
  why: 'The second one says nothing, and most often another one was meant.',
  remedy: 'Take it out, or write what was meant.',
  bad: example(', «city»'),
  good: example(', country'),
  fixed: example(''),
  check(document, report) {
    for (const { fault, node } of formFaults(document, 'repeated-item')) {
      const list = resolve(node);
      const index = list?.kind === 'seq' ? list.items.findIndex(({ span }) => span.start === fault.span.start) : -1;
      const edit = list?.kind === 'seq' ? removeItem(document.source.value, list, index) : undefined;
      const fixes = edit ? [{ title: 'Remove the second one', edits: [edit] }] : [];
      report({ span: fault.span, message: fault.message, fixes });
    }
  },
});
