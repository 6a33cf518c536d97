import { toYamlScalar } from '../../document/yaml/quote.ts';
import { held } from '../../schema/held.ts';
import { listed, nearest } from '../../words.ts';
import { defineSkillRule } from './skill-rule.ts';

const file = (role: string) =>
  `---\nname: order-expert\ndescription: Loads orders into the warehouse.\nensemble_roles:\n  solo: Loads and checks the orders alone.\n  auditor: Checks what another agent loaded.\n  default: ${role}\n---\n`;

export default defineSkillRule('skill/unknown-default', {
  severity: 'error',
  summary: 'A default names something that is not defined beside it.',
  why: 'The default is what runs when the caller asks for nothing in particular, which is nearly always. When no mode or role of that name is there, the program that starts the agent fails or goes on without any.',
  remedy: 'Name one of the keys beside the default.',
  examplePath: 'agents/order-expert.md',
  bad: file('«sole»'),
  good: file('solo'),
  fixed: file('solo'),
  check(document, report) {
    for (const { scalar, key, beside } of held(document.profile.schema, document.data, 'sibling-key')) {
      const names = beside.map((entry) => String(entry.key.value));
      if (typeof scalar.value !== 'string' || names.includes(scalar.value) || names.length === 0) continue;
      const near = nearest(scalar.value, names);
      const advice = near
        ? `did you mean '${near}'?`
        : `it must be ${listed(
            names.map((name) => `'${name}'`),
            'or',
          )}.`;
      report({
        span: scalar.span,
        message: `'${key}' names '${scalar.value}', which is not defined beside it; ${advice}`,
        fixes: near
          ? [{ title: `Change it to '${near}'`, edits: [{ span: scalar.span, newText: toYamlScalar(near) }] }]
          : [],
      });
    }
  },
});
