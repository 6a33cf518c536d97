import type { Heading, ListItem } from '../../document/markdown/outline.ts';
import type { Span } from '../../document/span.ts';
import type { SkillDocument } from '../model.ts';
import { patternOf } from '../profiles/pattern.ts';
import type { SectionSpec } from '../profiles/profile.ts';

/** Longer headings are cut: no section has such a name, and patterns of users may be slow. */
const MAX_NAME = 200;

const found = new WeakMap<SkillDocument, Map<SectionSpec, Heading | undefined>>();

/** The heading under which a section of the profile stands; `undefined` when it, or the section around it, is missing. */
export function headingOf(document: SkillDocument, spec: SectionSpec): Heading | undefined {
  const known = found.get(document) ?? new Map<SectionSpec, Heading | undefined>();
  found.set(document, known);
  if (!known.has(spec)) known.set(spec, findHeading(document, spec));
  return known.get(spec);
}

function findHeading(document: SkillDocument, spec: SectionSpec): Heading | undefined {
  const source = spec.pattern ?? `${escaped(spec.title)}(?:\\W|$)`;
  const pattern = patternOf(document.profile, `^(?:${source})`);
  const outer = parentOf(document, spec);
  const place = outer ? findHeading(document, outer) : undefined;
  if (outer && !place) return undefined;
  return document.outline.headings.find(
    (each) => (!place || (each !== place && isIn(each.span.start, place.section))) && pattern.test(named(each)),
  );
}

/** The heading of the profile's section of this title. */
export function headingNamed(document: SkillDocument, title: string): Heading | undefined {
  const spec = document.profile.sections?.find((each) => each.title === title);
  return spec && headingOf(document, spec);
}

/** The items at the top of the first list below a heading. */
export function firstList(document: SkillDocument, heading: Heading): ListItem[] {
  const items = document.outline.listItems.filter((item) => item.depth === 0 && isIn(item.span.start, heading.section));
  return items.filter((item) => item.list === items[0]?.list);
}

/** The section of the profile that another one must stand in; only earlier ones count, so that no two hold each other. */
export function parentOf(document: SkillDocument, spec: SectionSpec): SectionSpec | undefined {
  const specs = document.profile.sections ?? [];
  if (spec.within === undefined) return undefined;
  return specs.slice(0, specs.indexOf(spec)).find((each) => each.title === spec.within);
}

/** What a section says itself: its parts that do not belong to sections which the profile puts inside it. */
export function ownParts(document: SkillDocument, spec: SectionSpec, heading: Heading): Span[] {
  const inner = (document.profile.sections ?? [])
    .filter((each) => each.within === spec.title)
    .flatMap((each) => headingOf(document, each)?.section ?? [])
    .sort((a, b) => a.start - b.start);
  const parts: Span[] = [];
  let start = heading.span.end;
  for (const each of inner) {
    if (each.start > start) parts.push({ start, end: each.start });
    start = Math.max(start, each.end);
  }
  if (start < heading.section.end) parts.push({ start, end: heading.section.end });
  return parts;
}

/** Where a fault of the whole file is shown: its title when it has one, else its first line. */
export function titleSpan(document: SkillDocument): Span {
  const tops = document.outline.headings.filter((each) => each.level === 1);
  const isSection = (document.profile.sections ?? []).some((spec) => headingOf(document, spec) === tops[0]);
  return tops.length === 1 && tops[0] && !isSection ? tops[0].textSpan : document.headSpan;
}

/** The name of a section: what stands before its first letter, such as a number or an emoji, is no part of it. */
function named(heading: Heading): string {
  return heading.text.slice(0, MAX_NAME).replace(/^[^\p{L}]+/u, '');
}

function isIn(offset: number, span: Span): boolean {
  return span.start <= offset && offset < span.end;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
