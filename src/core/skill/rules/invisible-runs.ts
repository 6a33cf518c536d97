import type { Span } from '../../document/span.ts';

/** Invisible characters in a row. */
export interface InvisibleRun {
  readonly span: Span;
  readonly points: readonly number[];
  /** What they are or do, to stand in parentheses. */
  readonly meaning: string;
  /** True when the text reads otherwise than it is: turned around, or with hidden words. */
  readonly isGrave: boolean;
}

const RUN = /\p{Default_Ignorable_Code_Point}+/gu;
/** Letters of scripts that need joiners, or that are written without spaces and broken by hand. */
const NEEDS_JOINERS = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}#*0-9]|\u20E3/u;

/** Every run of invisible characters that has no place where it stands. */
export function invisibleRuns(text: string): InvisibleRun[] {
  const runs: InvisibleRun[] = [];
  for (const found of text.matchAll(RUN)) {
    const start = found.index;
    const span = { start, end: start + found[0].length };
    const points = [...found[0]].map((each) => each.codePointAt(0) as number);
    // A byte order mark at the start of the file is another rule's matter.
    if (span.start === 0 && found[0] === '\uFEFF') continue;
    const before = lastCharacter(text, span.start);
    const after = String.fromCodePoint(text.codePointAt(span.end) ?? 32);
    if (points.every((point) => hasPlace(point, points.length, before, after, () => lineAround(text, span)))) continue;
    runs.push({ span, points, ...meaningOf(points) });
  }
  return runs;
}

/** True for a character that writing needs where it stands. */
function hasPlace(point: number, count: number, before: string, after: string, line: () => string): boolean {
  if (point === 0x200d && EMOJI.test(before) && EMOJI.test(after)) return true;
  // One mark of presentation follows what it changes, and a joiner may follow it; more are data in disguise.
  if (isPresentation(point)) return count <= 2 && before.trim() !== '';
  // The flags of England, Scotland and Wales are a black flag with tags behind it.
  if (point >= 0xe0000) return point < 0xe0080 && before === '\u{1F3F4}';
  if (turnsText(point)) return point !== 0x202d && point !== 0x202e && RIGHT_TO_LEFT.test(line());
  return NEEDS_JOINERS.test(before) || NEEDS_JOINERS.test(after);
}

function meaningOf(points: readonly number[]): Pick<InvisibleRun, 'meaning' | 'isGrave'> {
  const isHidden = points.some((point) => point >= 0xe0000) || (points.length > 2 && points.some(isPresentation));
  if (isHidden) return { meaning: 'hidden text', isGrave: true };
  // Marks of direction move a point or a bracket; embeddings, overrides and isolates move words.
  const isTurned = points.some((point) => turnsText(point) && point > 0x200f && point !== 0x061c);
  if (isTurned) return { meaning: 'changes the direction of the text', isGrave: true };
  const named = points.includes(0xad) ? 'a soft hyphen' : points.includes(0xfeff) ? 'a byte order mark' : undefined;
  return { meaning: named ?? 'of no width', isGrave: false };
}

function isPresentation(point: number): boolean {
  return point >= 0xfe00 && point <= 0xfe0f;
}

function turnsText(point: number): boolean {
  const isMark = point === 0x200e || point === 0x200f || point === 0x061c;
  return isMark || (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
}

function lastCharacter(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return at === 0 ? ' ' : text.slice(low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1, at);
}

function lineAround(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1), start - 500) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to < 0 ? end + 500 : Math.min(to, end + 500));
}
