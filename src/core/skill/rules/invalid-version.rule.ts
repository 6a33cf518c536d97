import { isSemanticVersion } from '../../schema/forms.ts';
import { defineSkillRule } from './skill-rule.ts';
import { stampsOf } from './stamps.ts';

const file = (version: string) =>
  `# Orders Agent\n\n> **Version:** ${version}\n> **Last Updated:** 2026-03-14\n\n<role>\nYou load orders.\n</role>\n\n<responsibilities>\nEvery order is loaded once.\n</responsibilities>\n\n<handoff>\nSay what was loaded.\n</handoff>\n`;

export default defineSkillRule('skill/invalid-version', {
  severity: 'error',
  summary: 'The version at the top of the file is no semantic version.',
  why: 'Programs compare versions number by number to see which copy is newer and whether it still fits. With two numbers, or a letter in front, the comparison fails or gives the wrong answer.',
  remedy: 'Write three numbers with dots between them: what breaks, what is added, what is repaired.',
  examplePath: 'agents/orders.md',
  bad: file('«v1.2»'),
  good: file('1.2.0'),
  fixed: file('1.2.0'),
  check(document, report) {
    for (const { label, value, span } of stampsOf(document, 'version')) {
      if (isSemanticVersion(value)) continue;
      const better = repaired(value);
      const what = value === '' ? `'${label}' has no value` : `'${value}' is no semantic version`;
      const edits = [{ span, newText: better ?? '' }];
      report({
        span,
        message: `${what}; write three numbers such as '${better ?? '1.2.0'}'.`,
        fixes: better ? [{ title: `Change it to '${better}'`, edits, auto: true }] : [],
      });
    }
  },
});

/** The version with three numbers and nothing before them; `undefined` when more than that is wrong. */
function repaired(value: string): string | undefined {
  const form = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?$/i.exec(value);
  if (!form) return undefined;
  return form
    .slice(1)
    .map((part) => Number(part ?? 0))
    .join('.');
}
