import type { Target } from '../references.ts';
import { judgedRelationships, targetKey, targetOf } from '../references-in.ts';
import { defineContractRule } from './contract-rule.ts';
import { ordersAndCustomers } from './relationship-example.ts';
import { removeRelationship } from './remove-relationship.ts';

export default defineContractRule('contract/relationship-to-itself', {
  severity: 'warning',
  summary: 'A relationship leads from a column to that same column.',
  why: 'Every value is found in its own column, so the relationship promises nothing, and the table that was meant is missing.',
  remedy: 'Name the column that is meant, or take the relationship out.',
  profiles: ['odcs-3.1.0'],
  bad: ordersAndCustomers('«orders.customer_id»'),
  good: ordersAndCustomers('customers.customer_id'),
  check(document, report, workspace) {
    for (const placed of judgedRelationships(document, workspace)) {
      const { from, written } = placed;
      const to = written.to.map(({ found }) => targetOf(found));
      const isSame = from.length === to.length && from.every((each, index) => isSameTarget(each, to[index]));
      const [first] = written.to;
      if (!isSame || !first) continue;
      report({
        span: written.to.length > 1 ? placed.relationship.headSpan : first.field.span,
        message: `This relationship leads from '${first.field.value}' to itself; name the column that it refers to.`,
        fixes: removeRelationship(document, placed),
      });
    }
  },
});

function isSameTarget(a: Target | undefined, b: Target | undefined): boolean {
  return a !== undefined && b !== undefined && targetKey(a) === targetKey(b);
}
