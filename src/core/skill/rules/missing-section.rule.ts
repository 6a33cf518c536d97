import type { SkillDocument } from '../model.ts';
import type { SectionSpec } from '../profiles/profile.ts';
import { hasBrokenFence } from './prose.ts';
import { headingOf, parentOf, titleSpan } from './sections.ts';
import { insertPart } from './skeleton.ts';
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
        fixes: [{ title: `Add the section '${spec.title}'`, edits: [skeleton(document, specs, index)] }],
      });
    });
  },
});

function skeleton(document: SkillDocument, specs: readonly SectionSpec[], index: number) {
  const spec = specs[index] as SectionSpec;
  const outer = parentOf(document, spec);
  const place = outer && headingOf(document, outer);
  // Only sections at the same depth give the place; the one around stands for the end of it all.
  const parts = specs.map((each) => (each.within === spec.within ? headingOf(document, each)?.section : undefined));
  const around = place && parts.every((part) => part === undefined) ? [place.section] : [];
  const level = place ? place.level + 1 : (siblingLevel(document, specs) ?? 2);
  const lines = linesOf(spec, level, specs);
  return insertPart(document.text, [...around, ...parts], index + around.length, lines);
}

/** A section to be filled in, with the sections that belong into it. */
function linesOf(spec: SectionSpec, level: number, specs: readonly SectionSpec[]): string[] {
  const inner = specs.slice(specs.indexOf(spec) + 1).filter((each) => each.within === spec.title);
  return [
    `${'#'.repeat(Math.min(6, level))} ${spec.title}`,
    '',
    `${spec.numbered ? '1. ' : ''}TODO: ${spec.purpose}`,
    ...(spec.labels ? ['', ...spec.labels.map((label) => `**${label}**:`)] : []),
    ...inner.flatMap((each) => ['', ...linesOf(each, level + 1, specs)]),
  ];
}

function siblingLevel(document: SkillDocument, specs: readonly SectionSpec[]): number | undefined {
  const levels = specs.flatMap((each) => (each.within ? [] : (headingOf(document, each)?.level ?? [])));
  return levels.length > 0 ? Math.min(...levels) : undefined;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
