import { defineSkillRule } from './skill-rule.ts';
import { reportYamlFaults } from './yaml-faults.ts';

const front = (indent: string) =>
  `---\nname: demo\ndescription: Loads orders. Use when orders are late.\nmetadata:\n${indent}owner: data-platform\n---\n`;

export default defineSkillRule('skill/tab-indent', {
  severity: 'error',
  summary: 'A line of the frontmatter is indented with a tab.',
  why: 'YAML allows only spaces there. Most readers reject the whole frontmatter; some older ones put the line one level up without a word, so that `owner` below `metadata` becomes a key of the skill itself.',
  remedy: 'Indent with spaces.',
  bad: front('«\t»'),
  good: front('  '),
  fixed: front('  '),
  check(document, report) {
    reportYamlFaults(document, report, ['tab-indent'], ({ message }) => ({ message, title: 'Indent with spaces' }));
  },
});
