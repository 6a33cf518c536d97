import type { Heading } from '../../document/markdown/outline.ts';
import type { Span } from '../../document/span.ts';
import type { SkillDocument } from '../model.ts';
import { withoutCode } from './prose.ts';

/** One level of an escalation protocol. */
export interface Level {
  readonly number: number;
  readonly heading: Heading;
  /** Where the number stands. */
  readonly numberSpan: Span;
  /** What the level says, its code blanked out, offsets kept; it begins behind the heading. */
  readonly text: string;
}

/** The headings `Level 1`, `Level 2` and so on, all of the depth of the first, in the order of the file. */
export function levelsOf(document: SkillDocument): Level[] {
  const prose = withoutCode(document.text, document.outline);
  const headings = document.outline.headings.filter((each) => /^level\s+\d+\b/i.test(each.text));
  return headings
    .filter((each) => each.level === headings[0]?.level)
    .map((heading) => {
      const written = document.text.slice(heading.textSpan.start, heading.textSpan.end);
      const found = /\d+/.exec(written);
      const start = heading.textSpan.start + (found?.index ?? 0);
      return {
        number: Number(found?.[0]),
        heading,
        numberSpan: { start, end: start + (found?.[0].length ?? 0) },
        text: prose.slice(heading.span.end, heading.section.end),
      };
    });
}
