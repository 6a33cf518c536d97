import { defineSettingsRule } from './settings-rule.ts';

const start =
  'id: loader\nextends: claude-agent\nschema:\n  properties:\n    owner:\n      type: string\n      pattern: ';

export default defineSettingsRule('profile/invalid-pattern', {
  severity: 'error',
  summary: 'A pattern of a profile is no regular expression that can be used.',
  why: 'The check that it belongs to is left out. Profiles come with the files of a workspace, so their patterns run in an engine whose time grows only with the text; it knows no look-ahead, no look-behind and no back-references.',
  remedy: 'Correct the pattern, or say the same without looking ahead or behind.',
  bad: `${start}«'^(team|person)-(?=[a-z])'»\n`,
  good: `${start}'^(team|person)-[a-z]'\n`,
  check(document, report) {
    for (const node of document.held('pattern')) {
      const problem = document.form.patternProblem?.(String(node.value));
      if (problem) report({ span: node.span, message: problem });
    }
  },
});
