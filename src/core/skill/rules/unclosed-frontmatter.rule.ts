import { reportFrameFault } from './frame-faults.ts';
import { defineSkillRule } from './skill-rule.ts';

const file = (open: string, close: string) =>
  `${open}\nname: demo\ndescription: Loads orders. Use when orders are late.\n${close}\n# Load orders\n`;

export default defineSkillRule('skill/unclosed-frontmatter', {
  severity: 'error',
  summary: 'The frontmatter is opened and never closed.',
  why: 'Without a second line of exactly three hyphens a client either finds no frontmatter or takes the whole file for it. Codex drops such a skill, and others fail on the first line of text.',
  remedy: "Write a line '---' below the last key.",
  bad: file('«---»', ''),
  good: file('---', '---\n'),
  fixed: '---\nname: demo\ndescription: Loads orders. Use when orders are late.\n---\n\n# Load orders\n',
  check(document, report) {
    reportFrameFault(document, report, 'unclosed', "Close it with a line '---'.", 'Close the frontmatter');
  },
});
