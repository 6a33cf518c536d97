import { resolve, type YamlMap, type YamlNode } from '../../document/yaml/node.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { type Named, reportRepeats } from './repeats.ts';

const example = (id: string) => `${head}schema:
  - name: orders
    properties:
      - id: order_id
        name: order_id
      - id: ${id}
        name: amount
`;

export default defineContractRule('contract/duplicate-id', {
  severity: 'error',
  summary: 'Two things of one list have the same id.',
  why: 'An id says that a thing is still the same when its name changes, and relationships point at it. With two of one id a tool cannot tell which is meant.',
  remedy: 'Give each thing of a list its own id.',
  profiles: ['odcs'],
  bad: example('«order_id»'),
  good: example('amount'),
  check(document, report) {
    const message = (id: string) => `There are two things with the id '${id}' in this list; give one of them its own.`;
    const visit = (node: YamlNode | undefined): void => {
      const here = resolve(node);
      if (here?.kind === 'seq') {
        const maps = here.items.filter((item): item is YamlMap => item.kind === 'map');
        reportRepeats(document, maps.flatMap(idOf), message, report);
        maps.forEach(visit);
      }
      // What stands below a value or an implementation is not of the standard.
      if (here?.kind !== 'map') return;
      for (const { key, value } of here.entries) if (!foreign.has(String(key.value))) visit(value);
    };
    for (const part of document.of('odcs')) visit(part.root);
  },
});

const foreign = new Set(['value', 'valueExt', 'implementation', 'arguments', 'examples', 'logicalTypeOptions']);

function idOf({ entries }: YamlMap): Named[] {
  const node = entries.find(({ key }) => key.value === 'id')?.value;
  if (node?.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '') return [];
  return [{ key: node.value, field: { value: node.value, span: node.span, keySpan: node.span, node } }];
}
