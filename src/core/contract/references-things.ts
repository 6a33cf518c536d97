import type { Mention, Thing } from '../feature.ts';
import type { TableFacts } from './facts.ts';
import type { Field } from './model.ts';
import { type Dangling, pathOf, type Target } from './references.ts';
import { placeOfPiece } from './references-in.ts';
import type { Piece, ReferenceText } from './references-text.ts';

/** Where a table lies: the path of its file, and the number of its contract there. */
export interface Owner {
  readonly path: string;
  readonly index: number;
}

/** A table as a thing that has a name. In a file of several contracts the second has tables of its own. */
export function tableThing({ path, index }: Owner, table: string): Thing {
  return { kind: 'table', home: path, name: index === 0 ? table : `${table} #${index + 1}` };
}

/** A column, by its name with those of the columns around it. */
export function columnThing(owner: Owner, table: string, column: string): Thing {
  return { ...tableThing(owner, `${table}.${column}`), kind: 'column' };
}

/**
 * Another word that a thing goes by: its id, or what the database calls it. A place that says this word speaks of the
 * thing, and keeps the word when the thing gets another name.
 */
export function labelOf(thing: Thing, word: 'id' | 'physical-name'): Thing {
  return { ...thing, kind: `${thing.kind}-${word}` };
}

/** True for what `labelOf` makes. */
export function isLabel({ kind }: Thing): boolean {
  return /-(?:id|physical-name)$/.test(kind);
}

/** What each piece of a reference names, also where it leads nowhere; nothing where the text is not written as it is read. */
export function referenceMentions(
  text: string,
  field: Field<string>,
  reference: ReferenceText,
  found: Target | Dangling | undefined,
  home: Owner,
): Mention[] {
  const mentions: Mention[] = [];
  const add = (piece: Piece, ...things: readonly Thing[]): void => {
    const span = piece.text === '' ? undefined : placeOfPiece(text, field, piece);
    if (span && span.start < span.end) mentions.push(...things.map((thing) => ({ thing, defines: false, span })));
  };
  const path = reference.file && pathOf(reference.file.text, home.path);
  if (reference.file && path !== undefined) add(reference.file, { kind: 'file', home: '', name: path });
  const thingsOf = (base: Thing): Thing[] => (reference.by === 'id' ? [base, labelOf(base, 'id')] : [base]);
  if (found && !('missing' in found)) {
    const name = nameOf(found.table);
    add(reference.table, ...thingsOf(tableThing(found, name)));
    found.columns.forEach((column, at) => {
      const piece = reference.columns[at];
      if (piece) add(piece, ...thingsOf(columnThing(found, name, column.name)));
    });
  } else if (!reference.file && reference.by === 'name') {
    const { text: table } = reference.table;
    add(reference.table, tableThing(home, table));
    reference.columns.forEach((piece, at) => {
      const way = reference.columns.slice(0, at + 1).map((each) => each.text);
      add(piece, columnThing(home, table, way.join('.')));
    });
  }
  return mentions;
}

/** What a table without a name goes by is its id. */
export function nameOf({ name, id = '' }: Pick<TableFacts, 'name' | 'id'>): string {
  return name ?? id;
}
