import { titleSpan } from './sections.ts';
import { defineSkillRule } from './skill-rule.ts';
import { isSameLabel, quoteOf } from './stamps.ts';

const rest =
  '\n<role>\nYou load orders.\n</role>\n\n<responsibilities>\nEvery order is loaded once.\n</responsibilities>\n\n<handoff>\nSay what was loaded.\n</handoff>\n';

export default defineSkillRule('skill/missing-stamp', {
  severity: 'warning',
  summary: 'The quote at the top does not state what this family of files states there.',
  why: 'A file without frontmatter has only this quote to say which version it is and when it was last looked at. Without it nobody can tell two copies apart.',
  remedy: 'Add the line to the quote below the title.',
  examplePath: 'agents/orders.md',
  bad: `# Orders Agent\n\n> «**Version:** 1.2.0»\n${rest}`,
  good: `# Orders Agent\n\n> **Version:** 1.2.0\n> **Last Updated:** 2026-03-14\n${rest}`,
  check(document, report) {
    const specs = document.profile.stamps ?? [];
    if (specs.length === 0) return;
    const quote = quoteOf(document);
    for (const { label, form } of specs) {
      if (quote?.stamps.some((stamp) => isSameLabel(stamp.label, label))) continue;
      const sample = form === 'date' ? '2026-03-14' : '1.2.0';
      const place = quote ? 'The quote at the top' : 'The file has no quote at its top that';
      const message = `${place} states ${quote ? 'no' : 'the'} '${label}'; add a line such as '> **${label}:** ${sample}'.`;
      report({ span: quote?.span ?? titleSpan(document), message });
    }
  },
});
