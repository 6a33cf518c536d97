import { lineBreakOf } from '../../../document/text.ts';
import type { Completion } from '../../../feature.ts';
import { prose } from '../../../markdown.ts';
import { snippetText, tabStop } from '../../../snippet.ts';
import type { SectionSpec } from '../../profiles/profile.ts';
import { levelOf, sectionLines } from '../../rules/section-skeleton.ts';
import { headingOf, parentOf } from '../../rules/sections.ts';
import { type BodyPlace, type Completer, wordSpan } from './place.ts';

/** The sections that the profile owes and that are missing, behind the marks of a heading. */
export const completeSections: Completer = (place) => {
  const [, marks, gap = '', title = ''] = /^ {0,3}(#{1,6})([ \t]*)([^#]*)$/.exec(place.before) ?? [];
  if (marks === undefined || place.within !== 'prose' || (gap === '' && title !== '')) return undefined;
  const specs = place.document.profile.sections ?? [];
  return specs.flatMap((spec, rank) => {
    const outer = parentOf(place.document, spec);
    const isOwed = !headingOf(place.document, spec) && (!outer || headingOf(place.document, outer) !== undefined);
    return isOwed ? [section(place, spec, marks, gap + title, rank)] : [];
  });
};

function section(place: BodyPlace, spec: SectionSpec, marks: string, written: string, rank: number): Completion {
  const { document, offset } = place;
  // The first heading of a file may be its title, so one mark alone says nothing of the sections' level.
  const level = levelOf(document, spec) ?? Math.max(2, marks.length);
  const [heading = '', ...lines] = sectionLines(document, spec, level);
  let stops = 0;
  // What is to be filled in is where the writer goes next.
  const stopped = (line: string): string => {
    const at = line.indexOf('TODO: ');
    return at < 0 ? snippetText(line) : snippetText(line.slice(0, at)) + tabStop(++stops, [line.slice(at)]);
  };
  const newText = [` ${spec.title}`, ...lines].map(stopped).join(lineBreakOf(document.text));
  const start = offset - written.length;
  const span = { start: start - marks.length, end: start };
  const right = heading.slice(0, heading.indexOf(' '));
  return {
    label: spec.title,
    kind: 'section',
    detail: 'missing section',
    documentation: prose(spec.purpose),
    edit: { span: wordSpan(place, written.length, /^.*/), newText },
    isSnippet: true,
    ...(right === marks ? {} : { also: [{ span, newText: right }] }),
    rank,
  };
}
