import { defineSkillRule } from './skill-rule.ts';

const front = (mark: string) => `${mark}---\nname: demo\ndescription: Loads orders. Use when orders are late.\n---\n`;

export default defineSkillRule('skill/byte-order-mark', {
  severity: 'hint',
  summary: 'An invisible byte order mark stands before the frontmatter.',
  why: 'Most clients skip the mark. Codex compares the first line with three hyphens as it stands, finds no frontmatter and drops the skill, and nobody can see the difference.',
  remedy: 'Save the file as UTF-8 without a byte order mark.',
  bad: front('«\uFEFF»'),
  good: front(''),
  fixed: front(''),
  check(document, report) {
    if (!document.text.startsWith('\uFEFF')) return;
    const span = { start: 0, end: 1 };
    const stumbles =
      document.frontmatter.yaml !== undefined && document.clients.some((client) => client.id === 'codex');
    report({
      span,
      ...(stumbles ? { severity: 'warning' } : {}),
      message: `An invisible byte order mark begins the file${stumbles ? ', and Codex finds no frontmatter behind it' : ''}; remove it.`,
      fixes: [{ title: 'Remove the byte order mark', edits: [{ span, newText: '' }], auto: true }],
    });
  },
});
