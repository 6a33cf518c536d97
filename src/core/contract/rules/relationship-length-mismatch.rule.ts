import { entryOf, resolve } from '../../document/yaml/node.ts';
import { counted } from '../../words.ts';
import { judgedRelationships } from '../references-in.ts';
import { defineContractRule } from './contract-rule.ts';
import { ordersWithKeys } from './relationship-example.ts';

export default defineContractRule('contract/relationship-length-mismatch', {
  severity: 'error',
  summary: 'A relationship leads from some columns to another number of columns.',
  why: 'Each column of a key of several parts refers to its counterpart at the same place of the other list. Where the lists differ in length, one of the columns refers to nothing, and tools refuse the relationship.',
  remedy: 'Name as many columns in `to` as in `from`, in the same order.',
  profiles: ['odcs-3.1.0'],
  bad: ordersWithKeys('from: [orders.customer_id, orders.country_code]\n«to»: [customers.customer_id]'),
  good: ordersWithKeys(
    'from: [orders.customer_id, orders.country_code]\nto: [customers.customer_id, customers.country_code]',
  ),
  check(document, report, workspace) {
    for (const { relationship, column } of judgedRelationships(document, workspace)) {
      const [from, to] = ['from', 'to'].map((key) => entryOf(relationship.node, key));
      const [start, end] = [from, to].map((entry) => resolve(entry?.value));
      if (column || !to || start?.kind !== 'seq' || end?.kind !== 'seq') continue;
      if (start.items.length === end.items.length || start.items.length * end.items.length === 0) continue;
      report({
        span: to.key.span,
        message: `'from' names ${counted(start.items.length, 'column')} and 'to' names ${end.items.length}; each needs its counterpart.`,
      });
    }
  },
});
