import type { ListItem } from '../../document/markdown/outline.ts';
import type { ChecklistId } from '../../run/runnable.ts';
import type { SkillDocument } from '../model.ts';
import type { SectionSpec } from '../profiles/profile.ts';
import { headingOf } from '../rules/sections.ts';

/** The two lists a skill may have, wherever it stands in the body. */
const sections: Readonly<Record<ChecklistId, SectionSpec>> = {
  'pre-run': {
    title: 'Pre-run Checklist',
    pattern: 'pre-?run (?:checklist|checks?)\\b',
    purpose: 'What must be settled before the skill runs.',
  },
  'follow-up': {
    title: 'Follow-up Checklist',
    pattern: 'follow-?up (?:checklist|checks?)\\b',
    purpose: 'What is left to do when the work is done.',
  },
};

/**
 * The items of a checklist in the order of the text: those of its outer lists, and nested ones that have a box of their
 * own. A box, a tick of a template and marks of emphasis are no part of an item. Items that say the same count once.
 */
export function checklistOf(document: SkillDocument, id: ChecklistId): string[] {
  const place = headingOf(document, sections[id])?.section;
  if (!place) return [];
  const items = document.outline.listItems.filter(
    (item) =>
      place.start <= item.span.start && item.span.start < place.end && (item.depth === 0 || BOX.test(item.text)),
  );
  const texts = items.map((item) => textOf(document, item)).filter((text) => text !== '');
  return [...new Set(texts)];
}

const BOX = /^\[[ xX]\](?=\s|$)/;

/** The item's own paragraph as one line. */
function textOf(document: SkillDocument, item: ListItem): string {
  const own = document.text.slice(item.markSpan.end, item.span.end);
  // A nested list or an empty line ends the paragraph.
  const paragraph =
    /^[^\r\n]*(?:(?:\r\n|\r|\n)(?![ \t]*(?:[-*+]|\d+[.)])[ \t])[^\r\n]*\S[^\r\n]*)*/.exec(own)?.[0] ?? '';
  return paragraph
    .trim()
    .replace(BOX, '')
    .replace(/^\s*[✅☑✔☐⬜✓]\uFE0F?\s*/u, '')
    .replace(/(\*\*|__)(?=\S)|(?<=\S)(\*\*|__)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
