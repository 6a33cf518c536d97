import type { TextEdit } from '../../document/edit.ts';
import type { SkillDocument } from '../model.ts';
import type { SectionSpec } from '../profiles/profile.ts';
import { headingOf, parentOf } from './sections.ts';
import { insertPart } from './skeleton.ts';

/** The edit that adds a missing section of the profile, by its place in the list of them, where the profile has it. */
export function addSection(document: SkillDocument, index: number): TextEdit {
  const specs = document.profile.sections ?? [];
  const spec = specs[index] as SectionSpec;
  const outer = parentOf(document, spec);
  const place = outer && headingOf(document, outer);
  // Only sections at the same depth give the place; the one around stands for the end of it all.
  const parts = specs.map((each) => (each.within === spec.within ? headingOf(document, each)?.section : undefined));
  const around = place && parts.every((part) => part === undefined) ? [place.section] : [];
  const lines = sectionLines(document, spec, levelOf(document, spec) ?? 2);
  return insertPart(document.text, [...around, ...parts], index + around.length, lines);
}

/** The depth of the heading of a missing section; `undefined` while no other one tells. */
export function levelOf(document: SkillDocument, spec: SectionSpec): number | undefined {
  const outer = parentOf(document, spec);
  const place = outer && headingOf(document, outer);
  if (place) return place.level + 1;
  const levels = (document.profile.sections ?? []).flatMap((each) =>
    each.within ? [] : (headingOf(document, each)?.level ?? []),
  );
  return levels.length > 0 ? Math.min(...levels) : undefined;
}

/** A section to be filled in, with the sections that belong into it. */
export function sectionLines(document: SkillDocument, spec: SectionSpec, level: number): string[] {
  const specs = document.profile.sections ?? [];
  const inner = specs.slice(specs.indexOf(spec) + 1).filter((each) => each.within === spec.title);
  return [
    `${'#'.repeat(Math.min(6, level))} ${spec.title}`,
    '',
    `${spec.numbered ? '1. ' : ''}TODO: ${spec.purpose}`,
    ...(spec.labels ? ['', ...spec.labels.map((label) => `**${label}**:`)] : []),
    ...inner.flatMap((each) => ['', ...sectionLines(document, each, level + 1)]),
  ];
}
