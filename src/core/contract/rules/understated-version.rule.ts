import type { SchemaFault } from '../../schema/validate.ts';
import { counted, shortened } from '../../words.ts';
import { newestOdcs, versionOf } from '../formats/odcs.ts';
import { upgradeEdits } from '../upgrade.ts';
import { defineContractRule } from './contract-rule.ts';

const example = (apiVersion: string) => `apiVersion: ${apiVersion}
kind: DataContract
id: orders
version: 1.2.0
status: active
schema:
  - name: orders
    properties:
      - name: ordered_at
        logicalType: timestamp
`;

export default defineContractRule('contract/understated-version', {
  severity: 'warning',
  summary: 'A contract states a version of the standard that does not have all it uses.',
  why: 'Tools choose by `apiVersion` how to read the file. What came in a later version is rejected, or means nothing to them.',
  remedy: 'State the version whose parts the contract uses, or do without them.',
  profiles: ['odcs'],
  bad: example('«v3.0.2»'),
  good: example('v3.1.0'),
  fixed: example('v3.1.0'),
  check(document, report) {
    const text = document.source.value;
    for (const { contract, newerFaults, root } of document.of('odcs')) {
      const { apiVersion } = contract;
      const [first] = newerFaults;
      if (!apiVersion || !first) continue;
      const shown = shownOf(first, text);
      const more = newerFaults.length > 1 ? `, ${counted(newerFaults.length, 'place')} in all` : '';
      const edits = upgradeEdits(text, contract);
      report({
        span: apiVersion.span,
        message: `The contract states ODCS ${versionOf(root)} and uses what came with ${newestOdcs}, such as '${shown}'${more}; state ${newestOdcs}.`,
        related: newerFaults.slice(0, 10).map(({ span, message }) => ({
          path: document.path,
          range: document.source.rangeOf(span),
          message: `In ODCS ${versionOf(root)}: ${message}`,
        })),
        fixes: edits.length > 0 ? [{ title: `Upgrade to ODCS ${newestOdcs}`, edits }] : [],
      });
    }
  },
});

/** The key, with its value where that is on one line: `logicalType: timestamp`. */
function shownOf({ kind, key, path, span }: SchemaFault, text: string): string {
  if (kind === 'unknown-key' && key !== undefined) return key;
  const written = text.slice(span.start, span.end);
  const name = path.findLast((step) => typeof step === 'string');
  if (kind === 'missing-key' || name === undefined) return shortened(written);
  return /[\r\n]/.test(written) ? String(name) : `${name}: ${shortened(written)}`;
}
