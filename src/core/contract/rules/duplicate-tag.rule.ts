import { nodeAt, resolve, type YamlNode } from '../../document/yaml/node.ts';
import type { Fix } from '../../finding.ts';
import type { ContractDocument } from '../document.ts';
import { removeItem } from '../edits.ts';
import { allColumns, type Field } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { reportRepeats } from './repeats.ts';

const example = (tags: string) => `${head}tags: [${tags}]
`;

export default defineContractRule('contract/duplicate-tag', {
  severity: 'info',
  summary: 'A tag stands twice in one list.',
  why: 'The second one says nothing new, so most likely another tag was meant and is missing now.',
  remedy: 'Write the tag that was meant, or take one of the two out.',
  profiles: ['odcs'],
  bad: example('sales, orders, «sales»'),
  good: example('sales, orders'),
  fixed: example('sales, orders'),
  check(document, report) {
    for (const part of document.of('odcs')) {
      const { tables } = part.contract;
      const owners = [
        part.contract,
        ...tables,
        ...tables.flatMap((table) => allColumns(table).map((each) => each.column)),
      ];
      for (const { tags, node } of owners) {
        const things = tags.map((tag) => ({ key: tag.value, field: tag }));
        const list = nodeAt(node, ['tags']);
        reportRepeats(
          document,
          things,
          (tag) => `The tag '${tag}' stands here twice; take one out.`,
          (finding) => report({ ...finding, fixes: removal(document, list, tags, finding.span.start) }),
        );
      }
    }
  },
});

function removal(
  document: ContractDocument,
  node: YamlNode | undefined,
  tags: readonly Field<string>[],
  start: number,
): Fix[] {
  const list = resolve(node);
  const tag = tags.find((each) => each.span.start === start);
  const index = list?.kind === 'seq' && tag ? list.items.indexOf(tag.node) : -1;
  const edit = list?.kind === 'seq' && index >= 0 ? removeItem(document.source.value, list, index) : undefined;
  return edit ? [{ title: `Remove the second '${tag?.value}'`, edits: [edit], auto: true }] : [];
}
