import { isNewerOdcs, newestOdcs, versionOf } from '../formats/odcs.ts';
import { defineContractRule } from './contract-rule.ts';

const example = (version: string) => `apiVersion: ${version}
kind: DataContract
id: orders
version: 1.2.0
status: active
`;

export default defineContractRule('contract/newer-api-version', {
  severity: 'info',
  summary: 'A contract is written in a version of the standard that is not known yet.',
  why: 'The contract is read as one of the newest version that is known. What only the newer one has is passed over: nobody checks it.',
  remedy: 'Update Gatewright, or write the contract in a version that is known.',
  profiles: ['odcs'],
  bad: example('«v3.9.0»'),
  good: example('v3.1.0'),
  check(document, report) {
    for (const { contract, root } of document.of('odcs')) {
      const { apiVersion } = contract;
      if (!apiVersion || !isNewerOdcs(versionOf(root) ?? '')) continue;
      const message = `ODCS ${versionOf(root)} is not known yet; the contract is read as ${newestOdcs}, and what is new in it is not checked.`;
      report({ span: apiVersion.span, message });
    }
  },
});
