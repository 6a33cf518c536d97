import { isCounterExample, sqlFences } from './fence-code.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = '---\nname: demo\ndescription: Loads orders by day. Use when orders are late.\n---\n\n';
const model = (filter: string) =>
  `${front}\`\`\`sql\n{% if is_incremental() %}\nwhere ${filter}\n{% endif %}\n\`\`\`\n`;

/** `column > (select max(column) from …)`, with `coalesce` around the maximum and a default behind it. */
const NEWER =
  /(?<![\w."`])([\w."`]+)\s*>=?\s*\(\s*select\s+(?:(?:coalesce|ifnull|nvl)\s*\(\s*)?max\s*\(\s*([\w."`]+)\s*\)(?:\s*,[^()]*(?:\([^()]*\)[^()]*)?\))?\s+from\s+[^()]{1,200}\)/gi;
const TIME = /(?:_at|_on|_ts|_dt|dttm|date|time|timestamp|day|hour|updated|created|modified|changed)["`]?$/i;
/** Times at which a row came into the warehouse: late rows have a late one, so none is lost. */
const ARRIVAL = /load|ingest|sync|insert|extract|arriv|receiv|batch|process|etl|dbt_/i;

export default defineSkillRule('skill/late-data-loss', {
  severity: 'info',
  summary: 'An incremental filter takes only rows newer than the newest one, so late rows are lost.',
  why: 'A row that arrives late is older than the newest row already loaded. The filter passes over it in this run and in every later one, and no test fails: the numbers are just too low.',
  remedy: 'Look back by as long as rows may be late and merge on the key, or filter by the time of arrival.',
  bad: model('«updated_at > (select max(updated_at) from {{ this }})»'),
  good: model("updated_at > (select max(updated_at) - interval '3 days' from {{ this }})"),
  check(document, report) {
    for (const fence of sqlFences(document)) {
      const code = document.text.slice(fence.content.start, fence.content.end);
      // Only where rows are added to what is there: elsewhere such a comparison is an ordinary question.
      if (
        !/is_incremental|\{\{\s*this\b|\b(?:insert|merge)\s+into\b/i.test(code) ||
        /look[-_ ]?back|late[-_ ]arriv/i.test(code)
      )
        continue;
      for (const found of code.matchAll(NEWER)) {
        const [whole, left = '', column = ''] = found;
        const end = found.index + whole.length;
        // A look-back may also stand behind the subquery.
        if (!TIME.test(column) || ARRIVAL.test(column) || ARRIVAL.test(left) || /^\s*-/.test(code.slice(end, end + 20)))
          continue;
        const start = fence.content.start + found.index;
        if (isCounterExample(document, fence, start)) continue;
        report({
          span: { start, end: start + whole.length },
          message: `Rows that arrive late are older than max(${column}) and never loaded; look back by as long as rows may be late, and merge on the key.`,
        });
      }
    }
  },
});
