import { nearest } from '../../words.ts';
import { fixTo } from '../edits.ts';
import { defineContractRule } from './contract-rule.ts';

const example = (status: string) => `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.2.0
status: ${status}
`;

const known = ['proposed', 'draft', 'active', 'deprecated', 'retired'];
/** Words that people use on purpose and that look like one of the standard's. */
const others = ['inactive', 'reactivated', 'activated', 'proposal', 'archive', 'archived'];

export default defineContractRule('contract/unknown-status', {
  severity: 'warning',
  summary: 'The status of a contract is almost one of the standard.',
  why: 'Catalogs and tools compare the status letter by letter. A contract whose status they do not know is left out of lists, or treated as if it held.',
  remedy: 'Use `proposed`, `draft`, `active`, `deprecated` or `retired`, or a word that is clearly another one.',
  profiles: ['odcs'],
  bad: example('«depricated»'),
  good: example('deprecated'),
  fixed: example('deprecated'),
  check(document, report) {
    for (const { status } of document.contracts) {
      if (!status || known.includes(status.value) || others.includes(status.value.toLowerCase())) continue;
      const near = nearest(status.value.trim(), known, Math.min(2, Math.floor(status.value.length / 3)));
      if (!near) continue;
      report({
        span: status.span,
        message: `The standard has no status '${status.value}'; did you mean '${near}'?`,
        fixes: fixTo(document.source.value, status.node, near),
      });
    }
  },
});
