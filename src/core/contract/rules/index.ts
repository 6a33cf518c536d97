import type { ContractRule } from './contract-rule.ts';
import duplicateColumn from './duplicate-column.rule.ts';

/** Every rule on data contracts, in alphabetical order. */
export const rules: readonly ContractRule[] = [duplicateColumn];
