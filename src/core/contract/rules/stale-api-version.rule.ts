import { newestOdcs, versionOf } from '../formats/odcs.ts';
import { upgradeEdits } from '../upgrade.ts';
import { defineContractRule } from './contract-rule.ts';

const example = (apiVersion: string, check: string) => `apiVersion: ${apiVersion}
kind: DataContract
id: orders
version: 1.2.0
status: active
schema:
  - name: orders
    properties:
      - name: amount # gross
        logicalType: number
        logicalTypeOptions:
          ${check}
`;

export default defineContractRule('contract/stale-api-version', {
  severity: 'info',
  summary: 'A contract is written in an older version of the standard.',
  why: 'Since 3.1.0 a contract can say how tables relate, give its parts ids that outlive their names, and is checked for keys that nobody reads. Tools follow the newest version first.',
  remedy: 'Upgrade the contract; the fix changes what has another form and keeps comments and order.',
  profiles: ['odcs'],
  bad: example('«v3.0.2»', 'minimum: 0\n          exclusiveMinimum: true'),
  good: example('v3.1.0', 'exclusiveMinimum: 0'),
  fixed: example('v3.1.0', 'exclusiveMinimum: 0'),
  check(document, report) {
    for (const { contract, root, newerFaults } of document.of('odcs')) {
      // The version is not only old but wrong, which is reported as that.
      if (newerFaults.length > 0) continue;
      const { apiVersion } = contract;
      const version = versionOf(root);
      if (!apiVersion || !version) continue;
      if (!/^3\.0\.[0-2]$/.test(version)) continue;
      const edits = upgradeEdits(document.source.value, contract);
      report({
        span: apiVersion.span,
        message: `The contract is written in ODCS ${version}, and ${newestOdcs} is the newest version; upgrade it.`,
        fixes: edits.length > 0 ? [{ title: `Upgrade to ODCS ${newestOdcs}`, edits }] : [],
      });
    }
  },
});
