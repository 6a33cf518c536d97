import type { ListItem } from '../../document/markdown/outline.ts';
import { shortened } from '../../words.ts';
import type { SkillDocument } from '../model.ts';
import { firstList, headingNamed } from './sections.ts';
import { defineSkillRule } from './skill-rule.ts';

const file = (item: string) =>
  `---\nname: load-orders\ndescription: Loads orders into the warehouse. Use when orders are late.\n---\n\n## Workflow Contract\n\n1. Source inventory\n2. Freshness targets\n3. Reconciliation of the sums\n\n## Quality Bar\n\n- Every source is in the inventory\n- ${item}\n- Sums are reconciled with the shop\n`;

/** Words that any stage and any item may have, and which therefore trace nothing. */
const COMMON = new Set(
  (
    'about and are that the their them then there these this those with without from into each every have must when ' +
    'where which will what data plan plans design designs strategy strategies gate gates stage stages final explicit ' +
    'present policy policies requirement requirements clear documented defined complete'
  ).split(' '),
);

export default defineSkillRule('skill/untraced-quality-item', {
  severity: 'warning',
  summary: 'An item of the quality bar belongs to no stage of the workflow.',
  why: 'The result is held to every item of the quality bar, and each is made true in some stage. An item without a stage is never worked on, so the result either fails at the end or claims what nobody did.',
  remedy: 'Add the stage that makes the item true, use the words of the stage that does, or take the item out.',
  profiles: ['workflow-skill'],
  bad: file('«Colleagues like the colours»'),
  good: file('Freshness is agreed with the readers'),
  check(document, report) {
    const bar = headingNamed(document, 'Quality Bar');
    const contract = headingNamed(document, 'Workflow Contract');
    if (!bar || !contract) return;
    const stages = firstList(document, contract).map((item) => stemsOf(item.text));
    const items = firstList(document, bar);
    if (stages.length === 0) return;
    // The first stage whose words an item shares, as far as any does.
    const traces = items.map((item) => stages.findIndex((stage) => shares(stemsOf(item.text), stage)));
    const elsewhere = stemsOf(textBetween(document));
    items.forEach((item, index) => {
      if (traces[index] !== -1 || isImplied(item, index, traces, stages.length, elsewhere)) return;
      const start = document.text.indexOf(item.text, item.markSpan.end);
      report({
        span: { start, end: start + item.text.length },
        message: `'${shortened(item.text)}' belongs to no stage of '${contract.text}'; add the stage that sees to it, or name it in that stage's words.`,
      });
    });
  },
});

/**
 * Stages and items are mostly in the same order, and the first of them often share no word: such an item stands for a
 * stage at its place that no other item traces to, when the clarification or the assumptions speak of the same thing.
 */
function isImplied(
  item: ListItem,
  index: number,
  traces: readonly number[],
  stages: number,
  elsewhere: ReadonlySet<string>,
): boolean {
  const before = Math.max(-1, ...traces.slice(0, index));
  const after = traces.slice(index + 1).find((trace) => trace > before) ?? stages;
  return after - before > 1 && shares(stemsOf(item.text), elsewhere);
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/** What the skill says of its questions and assumptions. */
function textBetween(document: SkillDocument): string {
  return ['Clarification Rules', 'Default Assumptions']
    .flatMap((title) => headingNamed(document, title) ?? [])
    .map((heading) => document.text.slice(heading.section.start, heading.section.end))
    .join('\n');
}

/** The words of a text that say something, cut so that `layering` and `layers` are one. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => !COMMON.has(word))
      .map((word) => word.replace(/(?:ies|(?<![aeiou])y|es|e|(?<!s)s)$/, '').slice(0, 6)),
  );
}
