import type { Fix } from '../../finding.ts';
import { nearest } from '../../words.ts';
import { defineSkillRule } from './skill-rule.ts';
import { declare, variablesOf, variableUses } from './variables.ts';

const file = (placeholder: string) =>
  `---\nname: data.load_orders\nphase: data\nvariables:\n  required:\n    - name: source_system\n      description: The shop that sells.\n---\n\nLoad the orders of ${placeholder}.\n`;

export default defineSkillRule('skill/undeclared-variable', {
  severity: 'error',
  summary: 'The body uses a variable that the frontmatter does not declare.',
  why: 'Whoever runs the skill is asked for the declared variables and for nothing else. The placeholder of an undeclared one is never filled: its braces reach the model, which guesses what was meant.',
  remedy: 'Correct the name, or declare the variable in the frontmatter.',
  bad: file('«{{source_sytem}}»'),
  good: file('{{source_system}}'),
  fixed: file('{{source_system}}'),
  check(document, report) {
    const names = variablesOf(document).flatMap((each) => each.name ?? []);
    for (const { name, span } of variableUses(document)) {
      if (names.includes(name)) continue;
      const near = nearest(name, names);
      const advice = near ? `did you mean '{{${near}}}'?` : "declare it below 'variables', or take it out.";
      const fixes: Fix[] = [];
      if (near) fixes.push({ title: `Change it to '{{${near}}}'`, edits: [{ span, newText: `{{${near}}}` }] });
      const declaration = declare(document, name);
      if (declaration) fixes.push({ title: `Declare the variable '${name}'`, edits: [declaration] });
      report({ span, message: `The frontmatter declares no variable '${name}'; ${advice}`, fixes });
    }
  },
});
