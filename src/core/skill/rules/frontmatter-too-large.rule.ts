import { reportFrameFault } from './frame-faults.ts';
import { defineSkillRule } from './skill-rule.ts';

export default defineSkillRule('skill/frontmatter-too-large', {
  severity: 'warning',
  summary: 'The frontmatter is longer than is read.',
  why: 'Clients load the frontmatter of every skill at their start, to know what there is. Tens of thousands of characters belong into the body or a file beside it; Gatewright checks no frontmatter of that size.',
  remedy: 'Keep name, description and the few keys that clients read, and move the rest into the body.',
  // An example of this length would say nothing; the tests of the frontmatter have one.
  bad: '',
  good: '',
  check(document, report) {
    reportFrameFault(document, report, 'too-large', 'Move what clients do not read into the body.');
  },
});
