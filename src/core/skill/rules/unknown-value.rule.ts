import { toYamlScalar } from '../../document/yaml/quote.ts';
import { isClientKey, valueFaults } from './schema-faults.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (mode: string) =>
  `---\nname: load-checker\ndescription: Checks a finished load. Use after every load.\npermissionMode: ${mode}\n---\n\nCompare the counts.\n`;

export default defineSkillRule('skill/unknown-value', {
  severity: 'error',
  summary: 'A value is none of those its key can have.',
  why: 'A client that does not know the value goes on with its default and says nothing: an agent that was meant to plan only starts to edit.',
  remedy: 'Use one of the values the message names.',
  examplePath: '.claude/agents/load-checker.md',
  bad: front('«acceptEdit»'),
  good: front('acceptEdits'),
  fixed: front('acceptEdits'),
  check(document, report) {
    for (const { fault, value } of valueFaults(document, ['not-in-list'])) {
      const { near } = fault;
      const written = value?.kind === 'scalar' ? String(value.value) : '';
      const isSameWord = near?.toLowerCase() === written.toLowerCase();
      const edits = near ? [{ span: fault.span, newText: toYamlScalar(near) }] : [];
      report({
        span: fault.span,
        message: fault.message,
        ...(isClientKey(document, fault) ? { severity: 'warning' } : {}),
        fixes: near ? [{ title: `Change to '${near}'`, edits, ...(isSameWord ? { auto: true as const } : {}) }] : [],
      });
    }
  },
});
