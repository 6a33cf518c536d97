import { reportFrameFault } from './frame-faults.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (opening: string) =>
  `${opening}\nname: demo\ndescription: Loads orders. Use when orders are late.\n---\n`;

export default defineSkillRule('skill/misplaced-frontmatter', {
  severity: 'error',
  summary: 'The frontmatter does not begin in the first line of the file.',
  why: 'Clients look for the frontmatter in the very first line. With a heading, a comment or only an empty line above it they find none, take its keys for text, and the file has neither name nor description.',
  remedy: 'Move the frontmatter to the top of the file.',
  bad: `# Load orders\n\n${front('«---»')}\nRun the load.\n`,
  good: `${front('---')}# Load orders\n\n\nRun the load.\n`,
  fixed: `${front('---')}# Load orders\n\n\nRun the load.\n`,
  check(document, report) {
    const isOpenedWrong = document.frontmatter.span.start < 2 && document.frontmatter.faults[0]?.repair?.length === 1;
    if (isOpenedWrong)
      reportFrameFault(document, report, 'misplaced', "Write '---' there.", "Open the frontmatter with '---'");
    else reportFrameFault(document, report, 'misplaced', 'Move it to the top.', 'Move the frontmatter to the top');
  },
});
