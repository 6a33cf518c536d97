import { defineSkillRule } from './skill-rule.ts';
import { rewrite } from './tool-edits.ts';
import { lookUp, toolListsOf } from './tool-lists.ts';

const agent = (tools: string) =>
  `---\nname: loader\ndescription: Loads orders into the warehouse. Use when orders are late.\ntools: ${tools}\n---\n`;

export default defineSkillRule('skill/removed-tool', {
  severity: 'info',
  summary: 'A list of tools names one that the client no longer has.',
  why: 'The name does nothing any more. Where another tool took over its work and is not in the list, the agent has lost that ability without a word.',
  remedy: 'Replace it by the tool that does its work now, or take it out.',
  examplePath: '.claude/agents/loader.md',
  bad: agent('Read, «MultiEdit», Bash'),
  good: agent('Read, Edit, Bash'),
  fixed: agent('Read, Edit, Bash'),
  check(document, report) {
    for (const list of toolListsOf(document)) {
      const names = list.items.map((item) => item.text.replace(/\(.*$/s, ''));
      for (const [index, item] of list.items.entries()) {
        const tool = lookUp(list.client, item.text);
        if (typeof tool !== 'object' || !tool.removed) continue;
        const now = tool.renamedTo;
        const isThere = now !== undefined && names.includes(now);
        const edits = rewrite(document.text, list, (each) =>
          each !== item ? [each.text] : now && !isThere ? [now] : [],
        );
        const advice = now
          ? isThere
            ? `'${now}' is in the list already, so take it out.`
            : `'${now}' does its work now.`
          : 'take it out.';
        report({
          span: item.span,
          // Without its successor the list gives less than its author thinks.
          severity: now && !isThere && list.key.value === 'tools' ? 'warning' : 'info',
          message: `${list.client.title} no longer has the tool '${names[index]}'; ${advice}`,
          fixes: edits
            ? [{ title: now && !isThere ? `Change to '${now}'` : `Take '${item.text}' out`, edits, auto: true }]
            : [],
        });
      }
    }
  },
});
