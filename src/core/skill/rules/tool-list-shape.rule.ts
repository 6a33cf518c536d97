import { defineSkillRule } from './skill-rule.ts';
import { joined } from './tool-edits.ts';
import { toolListsOf } from './tool-lists.ts';

const agent = (tools: string) =>
  `---\nname: loader\ndescription: Loads orders into the warehouse. Use when orders are late.\n${tools}\n---\n`;

export default defineSkillRule('skill/tool-list-shape', {
  severity: 'info',
  summary: 'Several tools are written so that they may read as one.',
  why: "A list inside quotes, several tools in one item of a list, or an agent's tools with only spaces between them make one long name. A client that knows no such tool starts the agent without any of them.",
  remedy: 'Put commas between the tools of a text, or write each as an item of a list.',
  examplePath: '.claude/agents/loader.md',
  bad: agent('tools: «Read Grep Bash»'),
  good: agent('tools: Read, Grep, Bash'),
  fixed: agent('tools: Read, Grep, Bash'),
  check(document, report) {
    for (const list of toolListsOf(document)) {
      for (const { span, items, quotedList } of list.lumps) {
        const [first] = items;
        if (!first) continue;
        const written = document.text.slice(span.start, span.end);
        const inside = written.slice(written.indexOf('['), written.lastIndexOf(']') + 1);
        // The quotes of an item in a list stay around each part, those of a text stay where they are.
        const like = list.form === 'text' ? first : { ...first, outer: span, span: innerOf(span, written) };
        const names = items.map((item) => item.text);
        report({
          span,
          // A client splits no list out of a text; whether it splits an item is nowhere written.
          severity: quotedList ? 'warning' : 'info',
          message: quotedList
            ? `The quotes make ${list.client.title} read this list as one text; take them away.`
            : `'${written.replace(/^["']|["']$/g, '')}' may be read as the name of one tool; ${list.client.title} documents ${list.form === 'text' ? 'commas between tools' : 'one tool an item'}.`,
          fixes: [
            quotedList
              ? { title: 'Take the quotes away', edits: [{ span, newText: inside.replaceAll('\\"', '"') }], auto: true }
              : {
                  title: 'Separate the tools',
                  edits: [{ span, newText: joined(document.text, list, like, names) }],
                  auto: true,
                },
          ],
        });
      }
    }
  },
});

function innerOf(span: { start: number; end: number }, written: string) {
  return /^["']/.test(written) ? { start: span.start + 1, end: span.end - 1 } : span;
}
