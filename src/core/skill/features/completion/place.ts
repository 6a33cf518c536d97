import type { Span } from '../../../document/span.ts';
import type { Completion, Surroundings } from '../../../feature.ts';
import type { SkillDocument } from '../../model.ts';

/** A place of the body at which something can be completed. */
export interface BodyPlace {
  readonly document: SkillDocument;
  readonly offset: number;
  readonly surroundings: Surroundings;
  /** The line before the offset, and behind it. */
  readonly before: string;
  readonly after: string;
  /** What the offset stands in; in a code block and in a piece of code fewer things can stand. */
  readonly within: 'prose' | 'code' | 'fence';
}

/** Of a longer line only the part around the offset is looked at. */
const LONGEST = 2_000;

/** Offers what can stand at a place of its kind; `undefined` at every other place. */
export type Completer = (place: BodyPlace) => readonly Completion[] | undefined;

export function placeAt(document: SkillDocument, offset: number, surroundings: Surroundings): BodyPlace {
  const { source, text, outline } = document;
  const line = source.lineSpan(source.lineAt(offset));
  const cut = Math.max(line.start, offset - LONGEST);
  const before = (cut > line.start ? '…' : '') + text.slice(cut, offset);
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const isFenced = outline.fences.some(
    ({ span, openSpan, closed }) => openSpan.end < offset && (offset < span.end || (!closed && offset === span.end)),
  );
  // A backtick that is still alone begins a piece of code.
  const isCode = outline.inlineCode.some((code) => holds(code.span)) || before.split('`').length % 2 === 0;
  const within = isFenced ? 'fence' : isCode ? 'code' : 'prose';
  return {
    document,
    offset,
    surroundings,
    before,
    after: text.slice(offset, Math.min(line.end, offset + LONGEST)),
    within,
  };
}

/** The word at an offset: `length` characters before it, and what a pattern finds behind it. */
export function wordSpan({ offset, after }: BodyPlace, length: number, rest: RegExp): Span {
  return { start: offset - length, end: offset + (rest.exec(after)?.[0].length ?? 0) };
}
