import { defineSkillRule } from './skill-rule.ts';
import { remove, type Variable, variablesOf } from './variables.ts';

const file = (variables: string) =>
  `---\nname: data.load_orders\nphase: data\nvariables:\n  required:\n    - name: source\n      description: The shop that sells.\n    - name: region\n      description: The region to load.\n${variables}---\n\nLoad the orders of {{source}} in {{region}}.\n`;

export default defineSkillRule('skill/duplicate-variable', {
  severity: 'error',
  summary: 'Two variables have the same name.',
  why: 'A placeholder has only a name to go by. With two variables of one name the caller is asked twice, and which of the two answers the body gets depends on the program.',
  remedy: 'Rename one of them, or take the copy out.',
  bad: file('    - name: «region»\n      description: Where the customer lives.\n'),
  good: file(''),
  fixed: file(''),
  check(document, report) {
    const first = new Map<string, Variable>();
    for (const variable of variablesOf(document)) {
      if (variable.name === undefined) continue;
      const earlier = first.get(variable.name);
      if (!earlier) {
        first.set(variable.name, variable);
        continue;
      }
      const edit = remove(document, variable);
      const range = document.source.rangeOf(earlier.span);
      report({
        span: variable.span,
        message: `The variable '${variable.name}' is declared a second time; rename it or take it out.`,
        related: [{ path: document.path, range, message: `'${variable.name}' is declared here first.` }],
        fixes: edit ? [{ title: `Remove the second '${variable.name}'`, edits: [edit] }] : [],
      });
    }
  },
});
