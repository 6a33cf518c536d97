import { resolve } from '../../document/yaml/node.ts';
import { quoteEdits } from '../../document/yaml/quote.ts';
import { shortened } from '../../words.ts';
import { textKeys } from './schema-faults.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (description: string) => `---\nname: demo\ndescription: ${description}\n---\n`;

export default defineSkillRule('skill/text-cut-by-comment', {
  severity: 'warning',
  summary: 'A space and a number sign end a text that goes on behind them.',
  why: 'In YAML a number sign behind a space starts a comment, so the text ends there and the rest is lost to every client. The file loads, and nobody notices that half of the description is missing.',
  remedy: 'Put the text into quotes, or the comment on a line of its own.',
  bad: front('Posts late orders to the channel «#orders-late every morning.»'),
  good: front('"Posts late orders to the channel #orders-late every morning."'),
  fixed: front('"Posts late orders to the channel #orders-late every morning."'),
  check(document, report) {
    for (const key of textKeys(document)) {
      const value = resolve(document.value(key));
      if (value?.kind !== 'scalar' || value.style !== 'plain' || typeof value.value !== 'string' || value.recovered)
        continue;
      const { end } = document.source.lineSpan(document.source.lineAt(value.span.end));
      const rest = document.text.slice(value.span.end, end).trimEnd();
      const comment = /^[ \t]+(#.*)$/.exec(rest)?.[1];
      // Behind a short value a comment is common; in a description nobody writes one.
      if (comment === undefined || (key !== 'description' && !/^#[\w-]/.test(comment))) continue;
      const span = { start: value.span.end + rest.length - comment.length, end: value.span.end + rest.length };
      const edits = quoteEdits(document.text, { start: value.span.start, end: span.end });
      report({
        span,
        message: `'${shortened(comment, 30)}' is a comment for YAML, so '${key}' ends before it; quote the whole text.`,
        fixes: [{ title: `Quote the whole text of '${key}'`, edits }],
      });
    }
  },
});
