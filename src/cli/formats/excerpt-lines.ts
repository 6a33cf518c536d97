import type { Range } from '../../core/document/text.ts';
import type { Excerpt } from '../check/excerpt.ts';
import { type Cell, cellOf } from './visible.ts';

/** A piece of the source and the marks below it, both ready for a terminal. */
export interface ExcerptLines {
  readonly source: string;
  /** Spaces, then a caret and a line as wide as what is reported. */
  readonly marks: string;
}

interface Column extends Cell {
  readonly marked: boolean;
}

/** Shows the line that a range begins in, cut to a width around the range; of a longer range only the first line. */
export function excerptLines({ text, cut, goesOn }: Excerpt, range: Range, width: number): ExcerptLines {
  const start = range.start.character - cut;
  const end = range.end.line > range.start.line ? text.length : range.end.character - cut;
  const columns: Column[] = [];
  let offset = 0;
  let column = 0;
  for (const character of text) {
    const cell = cellOf(character, column);
    columns.push({ ...cell, marked: start < offset + character.length && offset < end });
    offset += character.length;
    column += cell.width;
  }
  // An empty range points between two characters, and a line break at the end of a line has no character of its own.
  const at = columnAt(text, start);
  if (!columns.some((each) => each.marked)) {
    if (at >= columns.length) columns.push({ shown: ' ', width: 1, marked: true });
    else columns[at] = { ...(columns[at] as Column), marked: true };
  }
  return drawn(columns, windowAround(columns, at, width), { before: cut > 0, behind: goesOn });
}

function columnAt(text: string, offset: number): number {
  return [...text.slice(0, Math.max(0, offset))].length;
}

/** The columns that fit into a width, so that something of both sides of the place can be seen. */
function windowAround(columns: readonly Column[], at: number, width: number): readonly [number, number] {
  const total = columns.reduce((sum, each) => sum + each.width, 0);
  if (total <= width) return [0, columns.length];
  const room = width - 2; // an ellipsis at either end
  let from = at;
  for (let used = 0; from > 0 && used + (columns[from - 1]?.width ?? 0) <= room / 3; from--)
    used += columns[from - 1]?.width ?? 0;
  let to = from;
  for (let used = 0; to < columns.length && used + (columns[to]?.width ?? 0) <= room; to++)
    used += columns[to]?.width ?? 0;
  return [from, to];
}

function drawn(
  columns: readonly Column[],
  [from, to]: readonly [number, number],
  cut: { readonly before: boolean; readonly behind: boolean },
): ExcerptLines {
  const lead = cut.before || from > 0 ? '…' : '';
  const tail = cut.behind || to < columns.length ? '…' : '';
  const shown = columns.slice(from, to);
  const source = `${lead}${shown.map((each) => each.shown).join('')}${tail}`;
  const below = shown
    .map((each) => (each.marked ? '~' : ' ').repeat(each.marked ? Math.max(each.width, 0) : each.width))
    .join('');
  const marks = `${' '.repeat(lead.length)}${below}`.trimEnd().replace('~', '^');
  return { source: source.trimEnd(), marks };
}
