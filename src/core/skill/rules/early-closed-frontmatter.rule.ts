import { reportFrameFault } from './frame-faults.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (separator: string) =>
  `---\nname: demo\ndescription: Loads orders. Use when orders are late.\n${separator}license: MIT\n---\n`;

export default defineSkillRule('skill/early-closed-frontmatter', {
  severity: 'error',
  summary: 'A line inside the frontmatter begins with three hyphens.',
  why: 'Many readers take any line that begins with three hyphens for the end of the frontmatter, and the keys below it for text. The others wait for a line of exactly three hyphens, and then fail on this one, which is no YAML.',
  remedy: 'Make it a comment that begins with `#`, or remove it.',
  bad: front('«---- publishing ----»\n'),
  good: front('# ---- publishing ----\n'),
  fixed: front('# ---- publishing ----\n'),
  check(document, report) {
    reportFrameFault(document, report, 'early-close', 'Make it a comment or remove it.', 'Make it a comment');
  },
});
