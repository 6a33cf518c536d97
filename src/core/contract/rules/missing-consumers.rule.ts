import { consumersOf } from '../consumers.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { isPublished } from './published.ts';

const example = (id: string, more = '') => `${head.replace('id: orders', `id: ${id}`)}schema:
  - name: orders
    properties:
      - name: order_id
${more}`;

export default defineContractRule('contract/missing-consumers', {
  severity: 'info',
  summary: 'Nobody is known to read the data of a contract that holds.',
  why: 'Before a change somebody has to ask those who read the data. Where nobody is known, either nobody is asked, or every change waits for people who may not exist.',
  remedy: 'List who reads the data in a custom property `consumers`, or let their own files refer to the contract.',
  profiles: ['odcs'],
  bad: example('«orders»'),
  good: example(
    'orders',
    'customProperties:\n  - property: consumers\n    value:\n      - name: revenue dashboard\n        reads: [orders]\n',
  ),
  check(document, report, workspace) {
    for (const part of document.of('odcs')) {
      const { contract } = part;
      if (!isPublished(contract) || contract.consumers.length > 0) continue;
      if (contract.tables.some((table) => consumersOf(document, part, table, workspace).length > 0)) continue;
      const message = "Nobody is known to read this data; list its readers in a custom property 'consumers'.";
      report({ span: contract.headSpan, message });
    }
  },
});
