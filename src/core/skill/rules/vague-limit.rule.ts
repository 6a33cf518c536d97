import { listed } from '../../words.ts';
import { levelsOf } from './levels.ts';
import { defineSkillRule } from './skill-rule.ts';

const file = (heading: string, limit: string) =>
  `---\nname: order-agent\ndescription: Loads orders into the warehouse.\nmodel: haiku\n---\n\n## Escalation Protocol\n\n### ${heading}\n\n**When:** A load fails\n**Action:** Retry (${limit})\n\n### Level 2: The lead\n\n**When:** Level 1 is not enough\n**Escalate to:** @lead\n`;

const NUMBER = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|once|twice)';
const ATTEMPTS = new RegExp(
  `\\b${NUMBER}[ \\t]+(?:\\w+[ \\t]+)?(?:attempt|tr(?:y|ies)|retr(?:y|ies)|time)s?\\b|\\b(?:once|twice)\\b|\\b(?:attempt|retr|tr)(?:ies|y|s)?[ \\t]*[:=][ \\t]*\\d`,
  'i',
);
const TIME = /\b\d+(?:\.\d+)?[ \t-]*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?)\b/i;

export default defineSkillRule('skill/vague-limit', {
  severity: 'warning',
  summary: 'The first level of an escalation protocol has no limit in numbers.',
  why: 'The agent tries on its own until the limit is reached. "A few attempts" is never reached: it goes on repairing for hours while nobody knows that the data is late.',
  remedy: 'State the attempts and the time as numbers: `max 2 attempts, 5 min`.',
  examplePath: '.claude/agents/order-agent.md',
  profiles: ['escalation-agent'],
  bad: file('«Level 1: Alone»', 'a few attempts, 5 min'),
  good: file('Level 1: Alone', 'max 2 attempts, 5 min'),
  check(document, report) {
    const [first] = levelsOf(document);
    if (!first) return;
    const missing: string[] = [];
    if (!ATTEMPTS.test(first.text)) missing.push('how many attempts');
    if (!TIME.test(first.text)) missing.push('how much time');
    if (missing.length === 0) return;
    report({
      span: first.heading.textSpan,
      message: `Level ${first.number} does not say in numbers ${listed(missing)} the agent has; write it such as 'max 2 attempts, 5 min'.`,
    });
  },
});
