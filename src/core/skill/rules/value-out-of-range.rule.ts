import type { Fix } from '../../finding.ts';
import { type ValueFault, valueFaults } from './schema-faults.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (turns: string) =>
  `---\nname: load-checker\ndescription: Checks a finished load. Use after every load.\nmaxTurns: ${turns}\n---\n\nCompare the counts.\n`;

export default defineSkillRule('skill/value-out-of-range', {
  severity: 'error',
  summary: 'A number, a text or a list is smaller or larger than its key allows.',
  why: 'A value outside its range is not corrected by anyone: a confidence of 1.7 is never reached, so every question is handed on, and a limit of zero turns stops the agent before it begins.',
  remedy: 'Use a value inside the range the message names.',
  examplePath: '.claude/agents/load-checker.md',
  bad: front('«0»'),
  good: front('1'),
  fixed: front('1'),
  check(document, report) {
    for (const each of valueFaults(document, ['out-of-range'])) {
      const { fault } = each;
      const [key] = fault.path;
      const isBlank =
        fault.path.length === 1 && (key === 'name' || key === 'description') && fault.schema?.minLength === 1;
      if (!isBlank) report({ span: fault.span, message: fault.message, fixes: nearestInRange(each) });
    }
  },
});

function nearestInRange({ fault, value }: ValueFault): Fix[] {
  const { minimum, maximum } = fault.schema ?? {};
  if (value?.kind !== 'scalar' || typeof value.value !== 'number') return [];
  const limit = minimum !== undefined && value.value < minimum ? minimum : maximum;
  return limit === undefined
    ? []
    : [{ title: `Change to ${limit}`, edits: [{ span: fault.span, newText: `${limit}` }] }];
}
