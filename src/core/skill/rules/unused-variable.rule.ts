import { counted } from '../../words.ts';
import { defineSkillRule } from './skill-rule.ts';
import { remove, variablesOf } from './variables.ts';

const file = (variables: string) =>
  `---\nname: data.load_orders\nphase: data\nvariables:\n  required:\n    - name: source\n      description: The shop that sells.\n${variables}---\n\nLoad the orders of {{source}}.\n`;

export default defineSkillRule('skill/unused-variable', {
  severity: 'warning',
  summary: 'A declared variable is never used in the body.',
  why: 'The caller is asked for a value, and nothing is done with it. Most often the placeholder was mistyped or lost, so that the skill runs without the answer it asked for.',
  remedy: 'Use the variable as `{{name}}` in the body, or take its declaration out.',
  bad: file('    - name: «region»\n      description: The region to load.\n'),
  good: file(''),
  fixed: file(''),
  check(document, report) {
    const variables = variablesOf(document);
    const used = new Set(document.placeholders.map((each) => each.name));
    const key = document.entry('variables')?.key;
    if (key && variables.length > 1 && used.size === 0) {
      const message = `None of the ${counted(variables.length, 'declared variable')} is used in the body; write each as '{{name}}' where its value belongs.`;
      report({ span: key.span, message });
      return;
    }
    for (const variable of variables) {
      if (variable.name === undefined || used.has(variable.name)) continue;
      const edit = remove(document, variable);
      report({
        span: variable.span,
        // An optional variable may be meant for the caller alone.
        ...(variable.required ? {} : { severity: 'info' as const }),
        message: `The ${variable.required ? 'required' : 'optional'} variable '${variable.name}' is never used; write '{{${variable.name}}}' where its value belongs, or take it out.`,
        fixes: edit ? [{ title: `Remove the variable '${variable.name}'`, edits: [edit] }] : [],
      });
    }
  },
});
