import { defineRule, type Rule } from '../../rule.ts';
import type { ContractDocument } from '../document.ts';

export type ContractRule = Rule<ContractDocument>;

/** Declares a rule on data contracts; its text-only examples are ODCS contracts. */
export function defineContractRule(id: `contract/${string}`, rule: Omit<ContractRule, 'id'>): ContractRule {
  return defineRule<ContractDocument>(id, { examplePath: 'contracts/orders.odcs.yaml', ...rule });
}
