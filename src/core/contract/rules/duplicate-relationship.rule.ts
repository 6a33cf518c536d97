import { judgedRelationships, type PlacedRelationship, targetKey, targetOf } from '../references-in.ts';
import { defineContractRule } from './contract-rule.ts';
import { ordersAndCustomers } from './relationship-example.ts';
import { removeRelationship } from './remove-relationship.ts';

export default defineContractRule('contract/duplicate-relationship', {
  severity: 'warning',
  summary: 'The same relationship is written twice.',
  why: 'Tools build the foreign key twice, and whoever changes the one later will not know of the other.',
  remedy: 'Take one of them out.',
  profiles: ['odcs-3.1.0'],
  bad: ordersAndCustomers('customers.customer_id\n          - to: «customers.customer_id»'),
  good: ordersAndCustomers('customers.customer_id'),
  fixed: ordersAndCustomers('customers.customer_id'),
  check(document, report, workspace) {
    const first = new Map<string, PlacedRelationship>();
    for (const placed of judgedRelationships(document, workspace)) {
      const key = keyOf(placed);
      const [end] = placed.written.to;
      const earlier = key === undefined ? undefined : first.get(key);
      if (key !== undefined && !earlier) first.set(key, placed);
      if (!earlier || !end) continue;
      const there = earlier.written.to[0]?.field.span ?? earlier.relationship.headSpan;
      report({
        span: end.field.span,
        message: `The relationship to '${end.field.value}' is here a second time; take it out.`,
        related: [{ path: document.path, range: document.source.rangeOf(there), message: 'It stands here before.' }],
        fixes: removeRelationship(document, placed),
      });
    }
  },
});

/** The same for relationships between the same columns, however they are written; `undefined` where one is unknown. */
function keyOf({ from, written, relationship }: PlacedRelationship): string | undefined {
  const to = written.to.map(({ found }) => targetOf(found));
  const pairs = from.map((each, index) => {
    const end = to[index];
    return each && end && `${targetKey(each)} ${targetKey(end)}`;
  });
  if (pairs.length === 0 || pairs.length !== to.length || pairs.includes(undefined)) return undefined;
  return [relationship.type?.value ?? 'foreignKey', ...pairs.sort()].join('\n');
}
