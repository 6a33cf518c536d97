import { counted, listed } from '../../words.ts';
import { foreignClient, foreignItems, translate } from './foreign-tools.ts';
import { defineSkillRule } from './skill-rule.ts';
import { rewrite } from './tool-edits.ts';
import { toolListsOf } from './tool-lists.ts';

const agent = (tools: string) =>
  `---\nname: loader\ndescription: Loads orders into the warehouse. Use when orders are late.\ntools: ${tools}\n---\n`;

export default defineSkillRule('skill/foreign-tool', {
  severity: 'warning',
  summary: 'A list of tools uses the names of another client.',
  why: 'Each client has its own names for its tools and passes over others without a word. A list that was copied from another client leaves the agent without the tools it needs.',
  remedy: 'Use the names of the client whose directory the file is in.',
  examplePath: '.claude/agents/loader.md',
  bad: agent("['«codebase', 'editFiles', 'fetch»']"),
  good: agent("['Grep', 'Glob', 'Edit', 'WebFetch']"),
  fixed: agent("['Grep', 'Glob', 'Edit', 'Write', 'NotebookEdit', 'WebSearch', 'WebFetch']"),
  check(document, report) {
    for (const list of toolListsOf(document)) {
      const other = foreignClient(list, document);
      const items = foreignItems(list, document);
      const [first, last] = [items[0], items.at(-1)];
      if (!other || !first || !last) continue;
      const { title } = list.client;
      const shown = items.slice(0, 3).map((item) => `'${item.text}'`);
      if (items.length > 3) shown.push(counted(items.length - 3, 'other name'));
      const edits = rewrite(document.text, list, (item) =>
        items.includes(item) ? translate(item.text, other, list.client) : [item.text],
      );
      report({
        span: { start: first.span.start, end: last.span.end },
        message: `${listed(shown)} are tools of ${other.title} that ${title} does not have; use its own names.`,
        fixes: edits ? [{ title: `Use the names of ${title}`, edits }] : [],
      });
    }
  },
});
