import { stringOf } from '../../document/yaml/node.ts';
import { odcsSchema } from '../schema/odcs.ts';
import { isSlip } from '../slips.ts';
import type { ContractFormat } from './format.ts';
import { isNewerOdcs, isOdcs, newestOdcs, odcsHint, versionOf } from './odcs.ts';
import { readOdcs } from './read-odcs.ts';

/** A version of ODCS above those that are known: it is read as the newest of them, and what is new is not judged. */
const odcsNewer: ContractFormat = {
  id: 'odcs-newer',
  family: 'odcs',
  title: 'ODCS, newer',
  summary: `A version of ODCS that is not known yet, read as ${newestOdcs}.`,
  hint: odcsHint,
  claims: (root, path) => isNewerOdcs(versionOf(root) ?? '') && isOdcs(root, path),
  schema: odcsSchema(newestOdcs),
  judges({ kind, key = '', near = '', path }, node) {
    if (path[0] === 'apiVersion') return false;
    // What a type of server needs may change, as it does for Athena in 3.2.0.
    if (kind === 'missing-key') return path[0] !== 'servers';
    // Since 3.2.0 a value may be a variable.
    if (kind === 'wrong-type') return !stringOf(node)?.includes('${');
    return isSlip(kind === 'unknown-key' ? key : (stringOf(node) ?? ''), near);
  },
  read: readOdcs,
};

export default odcsNewer;
