import { Fields } from '../fields.ts';
import type { ContractFormat } from './format.ts';
import { noContract } from './no-contract.ts';
import { isOdcs, odcsHint, versionOf } from './odcs.ts';

/** The standard before its third version, which has another form: it is recognised, and that is all. */
const odcs2: ContractFormat = {
  id: 'odcs-2',
  family: 'legacy',
  title: 'ODCS 2',
  summary: 'The Open Data Contract Standard before 3.0.0, which has another form; convert such files.',
  hint: odcsHint,
  claims: (root, path) => /^2\.\d/.test(versionOf(root) ?? '') && isOdcs(root, path),
  read: (root) => noContract(new Fields(root, [])),
};

export default odcs2;
