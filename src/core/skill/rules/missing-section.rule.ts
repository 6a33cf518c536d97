import { hasBrokenFence } from './prose.ts';
import { addSection } from './section-skeleton.ts';
import { headingOf, parentOf, titleSpan } from './sections.ts';
import { defineSkillRule } from './skill-rule.ts';

const front =
  '---\nname: load-orders\ndescription: Loads orders into the warehouse. Use when orders are late.\n---\n\n';
const workflow = '## Workflow Contract\n\n1. Read the orders\n2. Load the warehouse\n\n';
const before = `${workflow}## Clarification Rules\n\nAsk 2 to 4 questions about:\n- Freshness\n\n## Default Assumptions\n\n- Loads run at night\n\n`;
const after =
  '## Output Modes\n\nGuided by default, one-shot when asked for.\n\n## Boundary From Other Skills\n\nDashboards belong to `draw-charts`.\n\n';
const bar = '## Quality Bar\n\n- The orders are read\n';

export default defineSkillRule('skill/missing-section', {
  severity: 'warning',
  summary: 'A section that this family of files owes is missing.',
  why: 'Readers and programs that know the family look for its sections by name. One that is missing is a question nobody answers: the agent makes something up, or the step is skipped.',
  remedy: 'Add the section; the fix puts its heading where the family has it.',
  bad: `${front}# «Load Orders»\n\n${before}${after.trimEnd()}\n`,
  good: `${front}# Load Orders\n\n${before}${after}${bar}`,
  fixed: `${front}# Load Orders\n\n${before}${after.trimEnd()}\n\n## Quality Bar\n\nTODO: What the result must show before it is handed over.\n`,
  check(document, report) {
    const specs = document.profile.sections ?? [];
    if (hasBrokenFence(document)) return;
    specs.forEach((spec, index) => {
      const outer = parentOf(document, spec);
      const place = outer && headingOf(document, outer);
      if (headingOf(document, spec) || (outer && !place)) return;
      const where = place ? ` in '${place.text}'` : '';
      report({
        span: place?.textSpan ?? titleSpan(document),
        ...(spec.severity ? { severity: spec.severity } : {}),
        message: `The section '${spec.title}' is missing${where}; add it with this: ${lowerFirst(spec.purpose)}`,
        fixes: [{ title: `Add the section '${spec.title}'`, edits: [addSection(document, index)] }],
      });
    });
  },
});

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
