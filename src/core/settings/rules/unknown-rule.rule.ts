import { nearest } from '../../words.ts';
import { kindOf } from '../settings.ts';
import { defineSettingsRule } from './settings-rule.ts';
import { replaceWord } from './suggest.ts';

export default defineSettingsRule('config/unknown-rule', {
  severity: 'warning',
  summary: 'The settings give a severity to a rule that does not exist.',
  why: 'The rule that was meant keeps its own severity: what should be off is still reported, and what should fail the build does not.',
  remedy: 'Correct the id. `gatewright explain` lists every rule.',
  bad: 'rules:\n  «skill/brokn-reference»: error\n',
  good: 'rules:\n  skill/broken-reference: error\n',
  fixed: 'rules:\n  skill/broken-reference: error\n',
  check(document, report) {
    const { kind } = document.form;
    const rules = document.form.rules.map((rule) => rule.id);
    // A profile speaks of single rules only.
    const known = new Set(kind === 'config' ? [...rules, ...rules.map(kindOf)] : rules);
    for (const node of document.held('rule')) {
      const id = String(node.value);
      if (known.has(id)) continue;
      const near = nearest(id, known);
      const advice = near ? `did you mean '${near}'?` : 'take it out.';
      report({ span: node.span, message: `There is no rule '${id}'; ${advice}`, fixes: replaceWord(node, near) });
    }
  },
});
