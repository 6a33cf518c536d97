import type { Span } from '../../document/span.ts';
import type { SkillDocument } from '../model.ts';
import type { SectionSpec } from '../profiles/profile.ts';
import { withoutCode } from './prose.ts';
import { headingOf } from './sections.ts';
import { defineSkillRule } from './skill-rule.ts';

const front =
  '---\nname: load-orders\ndescription: Loads orders into the warehouse. Use when orders are late.\n---\n\n';
const file = (last: string) =>
  `${front}## Workflow Contract\n\n1. Read the orders\n2. Load the warehouse\n${last} Compare the sums\n\n## Quality Bar\n\n- The sums are the same\n`;

export default defineSkillRule('skill/broken-numbering', {
  severity: 'warning',
  summary: 'Numbered steps skip a number or use one twice.',
  why: 'People and other files speak of a step by its number, and Markdown shows a list in its own count whatever the numbers say. With a gap or a repeat the two part, and "stage 4" means two different things.',
  remedy: 'Renumber the items from 1 on without gap or repeat.',
  bad: file('«4.»'),
  good: file('3.'),
  fixed: file('3.'),
  check(document, report) {
    for (const spec of document.profile.sections ?? []) {
      if (!spec.numbered) continue;
      const heading = headingOf(document, spec);
      if (!heading) continue;
      const items = numberedItems(document, heading.section);
      if (items.length === 0) {
        const message = `'${heading.text}' has no numbered items; number its steps from 1 on.`;
        report({ span: heading.textSpan, message });
      }
      const expected = expectedNumbers(items, spec.numbered);
      const at = items.findIndex((item, index) => item.number !== expected[index]);
      const item = items[at];
      if (!item) continue;
      const before = at > 0 && expected[at] !== 1 ? `follows '${items[at - 1]?.number}.'` : 'comes first';
      const through = spec.numbered === 'through' ? ', whose numbers run on over its sub-headings' : '';
      report({
        span: item.markSpan,
        message: `'${item.number}.' ${before} in '${heading.text}'${through}; it must be ${expected[at]}.`,
        fixes: [{ title: `Renumber the items of '${heading.text}'`, edits: renumber(document, items, expected) }],
      });
    }
  },
});

interface Numbered {
  readonly number: number;
  readonly markSpan: Span;
  /** The list it belongs to; absent for a line that Markdown reads as part of a paragraph. */
  readonly list?: number;
}

/**
 * The numbered items at the top of a section. Markdown begins a list below a line of text only with the number 1, so
 * lines that begin with another number are no items to it, and still are to their reader.
 */
function numberedItems(document: SkillDocument, section: Span): Numbered[] {
  const isHere = (at: number): boolean => section.start <= at && at < section.end;
  const items = document.outline.listItems.filter((item) => item.depth === 0 && isHere(item.span.start));
  const numbered = items.flatMap(({ number, markSpan, list }) =>
    number === undefined ? [] : [{ number, markSpan, list }],
  );
  const starts = new Set(numbered.map((item) => item.markSpan.start));
  const prose = withoutCode(document.text, document.outline).slice(section.start, section.end);
  const lines = [...prose.matchAll(/^(\d{1,9})[.)](?=[ \t])/gm)].map((found): Numbered => {
    const start = section.start + found.index;
    return { number: Number(found[1]), markSpan: { start, end: start + found[0].length } };
  });
  return [...numbered, ...lines.filter((line) => !starts.has(line.markSpan.start))].sort(
    (a, b) => a.markSpan.start - b.markSpan.start,
  );
}

/** The number each item must have. A list that begins with 1 begins anew, unless the numbers run through. */
function expectedNumbers(items: readonly Numbered[], mode: NonNullable<SectionSpec['numbered']>): number[] {
  let next = 1;
  return items.map((item, index) => {
    const isNewList = index > 0 && items[index - 1]?.list !== item.list;
    if (mode === 'list' && isNewList && item.number === 1) next = 1;
    return next++;
  });
}

function renumber(document: SkillDocument, items: readonly Numbered[], expected: readonly number[]) {
  return items.flatMap((item, index) => {
    if (item.number === expected[index]) return [];
    const digits = /^\d+/.exec(document.text.slice(item.markSpan.start, item.markSpan.end))?.[0].length ?? 0;
    const span = { start: item.markSpan.start, end: item.markSpan.start + digits };
    return [{ span, newText: String(expected[index]) }];
  });
}
