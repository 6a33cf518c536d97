import { globProblem } from '../../glob.ts';
import { shortened } from '../../words.ts';
import { defineSettingsRule } from './settings-rule.ts';

export default defineSettingsRule('config/invalid-glob', {
  severity: 'error',
  summary: 'A glob can match no file.',
  why: 'Globs are held against paths from the workspace root, written with `/`. One of another form never matches, so the files that it means are not excluded, or not given the profile.',
  remedy:
    'Write the path from the workspace root: `*` for a part of a name, `**` for any number of directories, `{a,b}` for one of several.',
  bad: 'exclude:\n  - «./target/**»\n',
  good: 'exclude:\n  - target/**\n',
  check(document, report) {
    for (const node of document.held('glob')) {
      const problem = globProblem(String(node.value));
      if (problem) report({ span: node.span, message: `The glob '${shortened(String(node.value))}' ${problem}.` });
    }
  },
});
