import { toYamlScalar } from '../../document/yaml/quote.ts';
import { inForm, valueFaults } from './schema-faults.ts';
import { defineSkillRule } from './skill-rule.ts';

const front = (name: string) =>
  `---\nname: ${name}\nphase: data\nroles:\n  - Data Engineer\ndescription: Loads the orders of a day again.\nvariables: {}\noutputs:\n  - The loaded table.\n---\n`;

export default defineSkillRule('skill/invalid-format', {
  severity: 'error',
  summary: 'A text does not have the form that its key asks for.',
  why: 'Programs compare and sort such texts: versions by their three numbers, names by their parts. One in another form is not found, or comes out in the wrong place.',
  remedy: 'Write the text in the form the message names.',
  examplePath: 'catalog/load-orders.md',
  bad: front('«Data.Load_Orders»'),
  good: front('data.load_orders'),
  fixed: front('data.load_orders'),
  check(document, report) {
    for (const { fault, value } of valueFaults(document, ['wrong-form'])) {
      const text = value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
      const better = text === undefined ? undefined : inForm(document, fault.schema, text);
      const fixes = better
        ? [{ title: `Change to '${better}'`, edits: [{ span: fault.span, newText: toYamlScalar(better) }] }]
        : [];
      report({ span: fault.span, message: fault.message, fixes });
    }
  },
});
