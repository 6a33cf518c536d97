import type { Span } from '../document/span.ts';

/** A part of a reference, with its place in the text of the reference. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

/** A reference to a table, or to a column of it, taken apart; what it names need not exist. */
export interface ReferenceText {
  /** The file before the `#`; absent for a reference within the contract. */
  readonly file?: Piece;
  /** `table.column` goes by names, `/schema/table/properties/column` by ids. */
  readonly by: 'name' | 'id';
  readonly table: Piece;
  /** The way to the column, one piece for each level; empty for the table itself. */
  readonly columns: readonly Piece[];
}

/** Takes a reference of ODCS apart; `undefined` for what has neither of its forms. */
export function parseReference(text: string): ReferenceText | undefined {
  const hash = text.indexOf('#');
  const start = hash + 1;
  const file = hash > 0 ? { file: { text: text.slice(0, hash), span: { start: 0, end: hash } } } : {};
  const isPath = text.includes('/', start);
  const pieces = split(text, start, isPath ? '/' : '.');
  const steps = isPath ? byIds(pieces) : pieces;
  const [table, ...columns] = steps ?? [];
  if (!table || steps?.some((each) => each.text === '' || /\s/.test(each.text))) return undefined;
  return { ...file, by: isPath ? 'id' : 'name', table, columns };
}

function split(text: string, from: number, mark: '.' | '/'): Piece[] {
  const pieces: Piece[] = [];
  for (let start = from; start <= text.length; ) {
    const found = text.indexOf(mark, start);
    const end = found < 0 ? text.length : found;
    pieces.push({ text: text.slice(start, end), span: { start, end } });
    start = end + 1;
  }
  return pieces;
}

/** The ids between the names of the lists; `undefined` when another list than these is meant. */
function byIds(pieces: readonly Piece[]): Piece[] | undefined {
  const path = pieces[0]?.text === '' ? pieces.slice(1) : pieces;
  const lists = path.filter((_, index) => index % 2 === 0);
  const isKnown = lists.every(({ text }, index) => text === (index === 0 ? 'schema' : 'properties'));
  return isKnown && path.length % 2 === 0 ? path.filter((_, index) => index % 2 === 1) : undefined;
}
