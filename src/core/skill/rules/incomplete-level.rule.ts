import { listed } from '../../words.ts';
import { levelsOf } from './levels.ts';
import { defineSkillRule } from './skill-rule.ts';

const file = (level: string) =>
  `---\nname: order-agent\ndescription: Loads orders into the warehouse.\nmodel: haiku\n---\n\n## Escalation Protocol\n\n### Level 1: Alone\n\n**When:** A load fails\n**Action:** Retry (max 2 attempts, 5 min)\n\n${level}`;

/** The label with something behind it, or with a list below it. */
const WHEN = /^[ \t>*+-]*when\b[ \t*]*:[ \t*]*(?:[^\s*]|\r?\n[ \t]*[-*+][ \t])/im;
const ESCALATE = /\bescalat\w*[ \t*]+to\b[ \t*:]*(?:[^\s*]|\r?\n[ \t]*[-*+][ \t])/i;

export default defineSkillRule('skill/incomplete-level', {
  severity: 'warning',
  summary: 'A level of an escalation protocol does not say when it begins or whom it calls.',
  why: 'At the moment it cannot go on, the agent has only these lines. Without "When" it escalates too early or never; without a name it reports to nobody.',
  remedy: 'Give each level a line `**When:**`, and each level after the first a line `**Escalate to:**` with a name.',
  examplePath: '.claude/agents/order-agent.md',
  profiles: ['escalation-agent'],
  bad: file('### «Level 2: The lead»\n\n**When:** Level 1 is not enough\n'),
  good: file('### Level 2: The lead\n\n**When:** Level 1 is not enough\n**Escalate to:** @lead\n'),
  check(document, report) {
    levelsOf(document).forEach((level, index) => {
      const missing: string[] = [];
      if (!WHEN.test(level.text)) missing.push('when it begins');
      if (index > 0 && !ESCALATE.test(level.text)) missing.push('whom it calls');
      if (missing.length === 0) return;
      const lines = missing.map((each) => (each.startsWith('when') ? "'**When:**'" : "'**Escalate to:**'"));
      report({
        span: level.heading.textSpan,
        message: `Level ${level.number} does not say ${listed(missing)}; add ${listed(lines)}.`,
      });
    });
  },
});
