import { levelsOf } from './levels.ts';
import { defineSkillRule } from './skill-rule.ts';

const file = (number: string) =>
  `---\nname: order-agent\ndescription: Loads orders into the warehouse.\nmodel: haiku\n---\n\n## Escalation Protocol\n\n### Level 1: Alone\n\n**When:** A load fails\n**Action:** Retry (max 2 attempts, 5 min)\n\n### Level ${number}: The lead\n\n**When:** Level 1 is not enough\n**Escalate to:** @lead\n`;

export default defineSkillRule('skill/misnumbered-level', {
  severity: 'error',
  summary: 'The levels of an escalation protocol are not numbered 1, 2, 3 in this order.',
  why: 'An agent that cannot go on looks for the level with the next number. When that number is missing, repeated or out of place, it stops with the problem in its hands or hands it to the wrong people.',
  remedy: 'Number the levels from 1 without gap or repeat, in the order in which they are tried.',
  examplePath: '.claude/agents/order-agent.md',
  profiles: ['escalation-agent'],
  bad: file('«3»'),
  good: file('2'),
  fixed: file('2'),
  check(document, report) {
    const levels = levelsOf(document);
    const at = levels.findIndex((level, index) => level.number !== index + 1);
    const level = levels[at];
    if (!level) return;
    const before = at === 0 ? 'comes first' : `follows level ${levels[at - 1]?.number}`;
    const edits = levels.flatMap((each, index) =>
      each.number === index + 1 ? [] : [{ span: each.numberSpan, newText: String(index + 1) }],
    );
    report({
      span: level.numberSpan,
      message: `Level ${level.number} ${before}; it must be level ${at + 1}.`,
      fixes: [{ title: 'Renumber the levels', edits }],
    });
  },
});
