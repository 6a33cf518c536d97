import { reportFrameFault } from './frame-faults.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (opening: string) =>
  `${opening}\nname: demo\ndescription: Loads orders. Use when orders are late.\n---\n`;

export default defineSkillRule('skill/code-frontmatter', {
  severity: 'error',
  summary: 'The opening line of the frontmatter names a language.',
  why: 'Agent clients read only YAML between two lines of three hyphens, so they find no frontmatter here. Worse, tools built on the `gray-matter` library run what stands below `---js` as JavaScript when they only meant to list the file.',
  remedy: "Write the frontmatter as YAML and open it with '---' alone.",
  bad: front('«---js»'),
  good: front('---'),
  check(document, report) {
    reportFrameFault(document, report, 'code', "Write it as YAML and open it with '---' alone.");
  },
});
