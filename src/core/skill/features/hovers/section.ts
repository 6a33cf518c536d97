import { code, escaped, prose } from '../../../markdown.ts';
import { listed } from '../../../words.ts';
import { patternOf } from '../../profiles/pattern.ts';
import type { SectionSpec } from '../../profiles/profile.ts';
import { headingOf } from '../../rules/sections.ts';
import { type HoverKind, holds, hoverOf } from './kind.ts';

/** A heading that is a section of the profile: what belongs below it. */
export const section: HoverKind = (document, offset) => {
  const heading = document.outline.headings.find((each) => holds(each.span, offset));
  if (!heading) return undefined;
  const { profile } = document;
  const spec = profile.sections?.find((each) => headingOf(document, each) === heading);
  const columns = (profile.tables ?? [])
    .filter(({ heading: source }) => source !== undefined && patternOf(profile, `^(?:${source})`).test(heading.text))
    .map((each) => `Its table has the columns ${listed(each.columns.map(code))}.`);
  if (!spec && columns.length === 0) return undefined;
  const promises = spec ? [prose(spec.purpose), ...promisesOf(spec)] : [];
  return hoverOf(heading.span, [
    `**${escaped(spec?.title ?? heading.text)}** · section of the profile '${escaped(profile.title)}'`,
    [...promises, ...columns].join(' '),
  ]);
};

function promisesOf({ numbered, labels = [], mentions = [] }: SectionSpec): string[] {
  return [
    numbered === 'list' ? 'Its numbered items run from 1 without a gap.' : '',
    numbered === 'through' ? 'Its numbered items run from 1 through all of its lists.' : '',
    labels.length > 0 ? `It has lines that begin with ${listed(labels.map(code))}.` : '',
    mentions.length > 0 ? `It speaks of ${listed(mentions.map(code))}.` : '',
  ].filter(Boolean);
}
