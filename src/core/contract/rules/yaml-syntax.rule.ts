import type { Span } from '../../document/span.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../../document/yaml/node.ts';
import type { Fix } from '../../finding.ts';
import { yamlReports } from '../../yaml-reports.ts';
import type { ContractDocument } from '../document.ts';
import { removeEntry } from '../edits.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (value: string) => `${head}schema:
  - name: orders
    description: ${value}
`;

export default defineContractRule('contract/yaml-syntax', {
  severity: 'error',
  summary: 'A contract is not valid YAML.',
  why: 'Programs that cannot parse the file have no contract at all, and of a key that stands twice most keep one value without saying which. Gatewright goes on with what it can still read.',
  remedy: 'Repair the line; most often a value needs quotes or the indentation is off.',
  bad: example('Orders of the «shop:» one row per order'),
  good: example('"Orders of the shop: one row per order"'),
  fixed: example('"Orders of the shop: one row per order"'),
  check(document, report) {
    // What is no JSON is reported as such; JSON itself allows a key twice.
    const faults = document.parts.flatMap(({ yaml }) => yaml.faults);
    const shown = document.isJson ? faults.filter(({ cause }) => cause === 'duplicate-key') : faults;
    if (document.jsonFault) return;
    for (const each of yamlReports(document, shown)) {
      const repair = each.fixes ?? removal(document, each.span);
      report({ ...each, fixes: repair });
    }
  },
});

/** Of a key that stands twice the second one can go, since the first is the one that is read. */
function removal({ parts, source }: ContractDocument, { start }: Span): Fix[] {
  const found = parts.flatMap(({ root }) => entriesAt(root, start))[0];
  const edit = found && removeEntry(source.value, found.map, found.entry);
  return edit ? [{ title: `Remove the second '${found.entry.key.value}'`, edits: [edit] }] : [];
}

/** The entry whose key begins at an offset, with its mapping. */
function entriesAt(node: YamlNode, start: number): { map: YamlMap; entry: YamlEntry }[] {
  if (node.span.start > start || node.span.end < start) return [];
  if (node.kind === 'seq') return node.items.flatMap((item) => entriesAt(item, start));
  if (node.kind !== 'map') return [];
  return node.entries.flatMap((entry) =>
    entry.key.span.start === start ? [{ map: node, entry }] : entriesAt(entry.value, start),
  );
}
