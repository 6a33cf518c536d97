import { isCounterExample, sqlFences } from './fence-code.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = '---\nname: demo\ndescription: Loads orders by day. Use when orders are late.\n---\n\n';
const load = 'delete from orders where day = :day;\ninsert into orders select * from staged where day = :day;\n';

const DELETE = /\bdelete\s+from\s+([\w."`{}$:-]+)/gi;
const INSERT = /\binsert\s+into\s+(?:table\s+(?!select\b|values\b))?([\w."`{}$:-]+)/gi;

export default defineSkillRule('skill/delete-insert-without-transaction', {
  severity: 'info',
  summary: 'Rows are deleted and inserted again without a transaction around both.',
  why: 'When the insert fails, or somebody reads between the two statements, the rows are gone: reports show a day without orders until the load runs again.',
  remedy:
    'Put both statements into one transaction, or use one statement that does both, such as `merge` or an overwrite of the partition.',
  bad: `${front}\`\`\`sql\n«${load.split(' where')[0]}»${load.slice(load.indexOf(' where'))}\`\`\`\n`,
  good: `${front}\`\`\`sql\nbegin;\n${load}commit;\n\`\`\`\n`,
  check(document, report) {
    for (const fence of sqlFences(document)) {
      const code = document.text.slice(fence.content.start, fence.content.end);
      if (/\bbegin\b|\bstart transaction\b|\bcommit\b|\btransaction\b|\batomic\b|autocommit/i.test(code)) continue;
      const inserts = [...code.matchAll(INSERT)];
      for (const removed of code.matchAll(DELETE)) {
        const table = (removed[1] as string).toLowerCase();
        const insert = inserts.find(
          (each) => each.index > removed.index && (each[1] as string).toLowerCase() === table,
        );
        const start = fence.content.start + removed.index;
        if (!insert || isCounterExample(document, fence, start)) continue;
        const at = fence.content.start + insert.index;
        report({
          span: { start, end: start + removed[0].length },
          message: `When the insert below fails, what is deleted from '${removed[1]}' is gone; put both into one transaction.`,
          related: [
            {
              path: document.path,
              range: document.source.rangeOf({ start: at, end: at + insert[0].length }),
              message: 'The insert that belongs to it.',
            },
          ],
        });
        break;
      }
    }
  },
});
