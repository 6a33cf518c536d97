import { entryOf } from '../../document/yaml/node.ts';
import type { Fix } from '../../finding.ts';
import { removeEntry } from '../edits.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { type FormFault, formFaults } from './form.ts';

const example = (more: string) => `${head}schema:
  - name: orders
    properties:
      - name: order_id
        quality:
          - metric: nullValues
            mustBe: 0
${more}`;

export default defineContractRule('contract/ambiguous-comparison', {
  severity: 'error',
  summary: 'Keys of which only one can hold stand beside each other, such as two comparisons of a check.',
  why: 'A check compares what it measures with one thing. Of two, programs take one or reject the contract, and nobody knows which was promised.',
  remedy: 'Keep the one you mean; for two limits use `mustBeBetween` or two checks.',
  bad: example('            «mustBeLessThan»: 5\n'),
  good: example(''),
  fixed: example(''),
  check(document, report) {
    for (const found of formFaults(document, 'ambiguous')) {
      const { span, message } = found.fault;
      report({ span, message, fixes: fixesFor(document.source.value, found) });
    }
  },
});

/** One of two can be taken out; of more, more than one would have to go. */
function fixesFor(text: string, { fault, map }: FormFault): Fix[] {
  const keys = fault.schema?.exactlyOneOf ?? fault.schema?.atMostOneOf ?? [];
  const entries = keys.flatMap((key) => entryOf(map, key) ?? []);
  if (!map || entries.length !== 2) return [];
  return entries
    .toSorted((a, b) => b.key.span.start - a.key.span.start)
    .flatMap((entry) => {
      const edit = removeEntry(text, map, entry);
      return edit ? [{ title: `Remove '${entry.key.value}'`, edits: [edit] }] : [];
    });
}
