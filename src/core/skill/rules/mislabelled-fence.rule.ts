import { languageOf } from './fence-language.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = '---\nname: demo\ndescription: Loads orders by day. Use when orders are late.\n---\n\n';
const load = 'DELETE FROM orders WHERE day = :day;\nINSERT INTO orders SELECT * FROM staged;\n```\n';

export default defineSkillRule('skill/mislabelled-fence', {
  severity: 'warning',
  summary: 'The label of a code block names another language than the code is in.',
  why: 'Agents take the label for what it says: they write the block into a file of that language, or run it with that interpreter. Editors and readers see it coloured wrongly.',
  remedy: 'Label the block with the language of its content.',
  bad: `${front}\`\`\`«python»\n# Safe to run again\n${load}`,
  good: `${front}\`\`\`sql\n-- Safe to run again\n${load}`,
  fixed: `${front}\`\`\`sql\n# Safe to run again\n${load}`,
  check(document, report) {
    for (const fence of document.outline.fences) {
      const actual =
        fence.language && languageOf(fence.language, document.text.slice(fence.content.start, fence.content.end));
      if (!actual) continue;
      report({
        span: fence.languageSpan,
        message: `This block is labelled '${fence.language}' and holds ${actual.title}; label it '${actual.label}'.`,
        fixes: [
          {
            title: `Label it '${actual.label}'`,
            edits: [{ span: fence.languageSpan, newText: actual.label }],
            auto: true,
          },
        ],
      });
    }
  },
});
