import { entryOf, resolve } from '../../document/yaml/node.ts';
import type { Contract } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { isPublished } from './published.ts';

const example = (id: string, more = '') => `${head.replace('id: orders', `id: ${id}`)}schema:
  - name: orders
    properties:
      - name: order_id
${more}`;

export default defineContractRule('contract/missing-owner', {
  severity: 'info',
  summary: 'A contract that holds says nothing of who answers for the data.',
  why: "When the data is wrong or a change is wanted, somebody has to decide. Without a team the question goes round, and the contract is nobody's promise.",
  remedy: 'Add a `team` with its members, one of them as owner.',
  profiles: ['odcs'],
  bad: example('«orders»'),
  good: example('orders', 'team:\n  name: order data\n'),
  check(document, report) {
    for (const contract of document.contracts) {
      if (!isPublished(contract) || hasOwner(contract)) continue;
      report({ span: contract.headSpan, message: "The contract names nobody who answers for the data; add a 'team'." });
    }
  },
});

/** A team by its name or members, or an owner in the words of the house. */
function hasOwner({ node, team, custom }: Contract): boolean {
  const named = resolve(entryOf(node, 'team')?.value);
  const isNamed = named?.kind === 'map' && named.entries.length > 0;
  return isNamed || team.length > 0 || custom.some(({ property }) => /owner|steward/i.test(property?.value ?? ''));
}
