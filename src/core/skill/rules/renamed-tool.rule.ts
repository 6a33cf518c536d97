import { listed } from '../../words.ts';
import type { ClientTool } from '../clients/client.ts';
import { defineSkillRule } from './skill-rule.ts';
import { rewrite } from './tool-edits.ts';
import type { ToolItem } from './tool-items.ts';
import { lookUp, type ToolList, toolListsOf } from './tool-lists.ts';

const agent = (tools: string) =>
  `---\ndescription: Loads orders into the warehouse. Use when orders are late.\ntools: ${tools}\n---\n`;

export default defineSkillRule('skill/renamed-tool', {
  severity: 'info',
  summary: 'A list of tools uses names that the client has replaced.',
  why: 'The old names still work, or work in one product of the client only. Editors mark them, documentation no longer mentions them, and one day they go.',
  remedy: 'Use the names of today; the fix changes all of the list.',
  examplePath: '.github/agents/loader.agent.md',
  bad: agent("['«codebase»', 'editFiles', 'web/fetch']"),
  good: agent("['search/codebase', 'edit/editFiles', 'web/fetch']"),
  fixed: agent("['search/codebase', 'edit/editFiles', 'web/fetch']"),
  check(document, report) {
    for (const list of toolListsOf(document)) {
      const renamed = list.items.filter((item) => successors(list, item) !== undefined);
      const [first, ...others] = renamed;
      if (!first) continue;
      const shown = renamed
        .slice(0, 4)
        .map((item) => `'${item.text}' is ${listed(successors(list, item)?.map((name) => `'${name}'`) ?? [])}`);
      if (renamed.length > 4) shown.push(`${renamed.length - 4} more have new names`);
      const edits = rewrite(document.text, list, (item) => successors(list, item) ?? [item.text]);
      report({
        span: first.span,
        message: `Today's names in ${list.client.title}: ${listed(shown)}.`,
        related: others.map((item) => ({
          path: document.path,
          range: document.source.rangeOf(item.span),
          message: `'${item.text}' is ${listed(successors(list, item)?.map((name) => `'${name}'`) ?? [])}.`,
        })),
        fixes: edits ? [{ title: `Use the names of today`, edits, auto: true }] : [],
      });
    }
  },
});

/** The names that took an item's place, with its parentheses; `undefined` for a name that is current or gone. */
function successors(list: ToolList, item: ToolItem): readonly string[] | undefined {
  const tool = lookUp(list.client, item.text);
  if (typeof tool !== 'object' || tool.removed) return undefined;
  const rest = /\(.*$/s.exec(item.text)?.[0] ?? '';
  return namesOf(tool)?.map((name) => name + rest);
}

function namesOf(tool: ClientTool): readonly string[] | undefined {
  return tool.replacedBy ?? (tool.renamedTo ? [tool.renamedTo] : undefined);
}
