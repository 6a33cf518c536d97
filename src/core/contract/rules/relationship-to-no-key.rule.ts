import { judgedRelationships, targetOf } from '../references-in.ts';
import { defineContractRule } from './contract-rule.ts';
import { ordersAndCustomers } from './relationship-example.ts';

export default defineContractRule('contract/relationship-to-no-key', {
  severity: 'info',
  summary: 'A relationship leads to a column that is neither a primary key nor unique.',
  why: 'A foreign key must lead to values that occur once: most databases refuse any other, and a join multiplies rows where a value stands in several.',
  remedy: 'Say `unique: true` or `primaryKey: true` of the column if that is so, or name the key of the table.',
  profiles: ['odcs-3.1.0'],
  bad: ordersAndCustomers('«customers.email»').replace('logicalType: string', 'logicalType: integer'),
  good: ordersAndCustomers('customers.customer_id'),
  check(document, report, workspace) {
    for (const { written } of judgedRelationships(document, workspace)) {
      const targets = written.to.flatMap(({ found }) => targetOf(found) ?? []);
      const [first] = written.to;
      if (!first || targets.length !== written.to.length) continue;
      // A key of several columns is one by all of them, and none of them need be unique.
      if (targets.some(({ columns }) => columns.length === 0 || columns.at(-1)?.isKey)) continue;
      const names = targets.map(({ columns }) => `'${columns.at(-1)?.name}'`).join(', ');
      const are = targets.length > 1 ? 'are not said to be' : 'is not said to be';
      report({
        span: first.field.span,
        message: `${names} of '${targets[0]?.table.name}' ${are} a key; mark it as unique or as the primary key, if it is.`,
      });
    }
  },
});
