import { entryOf, resolve, type YamlNode } from '../../document/yaml/node.ts';
import { allQuality } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (implementation: string) => `${head}schema:
  - name: orders
    quality:
      - type: custom
        engine: soda
        implementation: ${implementation}
`;

export default defineContractRule('contract/empty-implementation', {
  severity: 'warning',
  summary: 'A check in the words of an engine has no words.',
  why: 'The engine is handed nothing, so it does nothing or stops with an error, and the check is there on paper only.',
  remedy: 'Write the check as the engine expects it, or take it out.',
  profiles: ['odcs'],
  bad: example("«''»"),
  good: example('"type: missing_count\\nmust_be: 0"'),
  check(document, report) {
    for (const { quality } of document.contracts.flatMap(allQuality)) {
      const entry = entryOf(quality.node, 'implementation');
      // What is null has the wrong type, which the form of the contract reports.
      if (quality.type !== 'custom' || !entry || !isEmptyText(entry.value)) continue;
      const engine = quality.engine ? `for '${quality.engine.value}' ` : '';
      report({ span: entry.value.span, message: `The check ${engine}is empty; write it out, or take it away.` });
    }
  },
});

function isEmptyText(value: YamlNode): boolean {
  const node = resolve(value);
  if (node?.kind === 'map') return node.entries.length === 0;
  return node?.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() === '';
}
