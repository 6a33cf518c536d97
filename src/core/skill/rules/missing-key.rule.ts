import { misspellingOf } from './keys.ts';
import { valueFaults } from './schema-faults.ts';
import { defineSkillRule } from './skill-rule.ts';

const file = (agent: string) =>
  `---\ndescription: Plans the load of a new source.\nhandoffs:\n  - label: Write the load\n${agent}---\n\nPlan the load.\n`;

export default defineSkillRule('skill/missing-key', {
  severity: 'error',
  summary: 'A key that the profile of the file asks for is missing.',
  why: 'A profile promises its readers certain keys, and the programs that read such files rely on them: they stop at the file, or go on with nothing in the place of the value.',
  remedy: 'Add the key; its hover says what belongs there.',
  examplePath: '.github/agents/load-planner.agent.md',
  bad: file('').replace('- label', '- «label»'),
  good: file('    agent: load-writer\n'),
  check(document, report) {
    for (const { fault } of valueFaults(document, ['missing-key'])) {
      const isTop = fault.path.length === 0;
      // The two have rules of their own, and a key that is only misspelt is there.
      if (isTop && (fault.key === 'name' || fault.key === 'description' || misspellingOf(document, fault.key ?? '')))
        continue;
      const purpose = fault.schema?.description ? ` ${fault.schema.description}` : '';
      const message = isTop
        ? fault.message.replace(/\.$/, ` in this ${document.profile.title.toLowerCase()}.`)
        : fault.message;
      report({ span: fault.span, message: `${message}${purpose}` });
    }
  },
});
