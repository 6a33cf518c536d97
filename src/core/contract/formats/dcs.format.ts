import { entryOf } from '../../document/yaml/node.ts';
import { Fields } from '../fields.ts';
import type { ContractFormat } from './format.ts';
import { noContract } from './no-contract.ts';

/** The Data Contract Specification, which ODCS took the place of: it is recognised, and that is all. */
const dcs: ContractFormat = {
  id: 'dcs',
  family: 'legacy',
  title: 'Data Contract Specification',
  summary: 'The format that the Open Data Contract Standard took the place of; convert such files.',
  // White space of one line only: over several the search would begin anew at each.
  hint: /^["'{ \t]*dataContractSpecification["']?\s*:/m,
  claims: (root) => entryOf(root, 'dataContractSpecification') !== undefined,
  read: (root) => noContract(new Fields(root, [])),
};

export default dcs;
