import type { Span } from '../document/span.ts';
import { writtenSpan } from '../document/yaml/node.ts';
import type { Workspace } from '../workspace.ts';
import type { ContractDocument, ContractPart } from './document.ts';
import type { TableFacts } from './facts.ts';
import { allColumns, type Column, type Field, type Relationship, type Table } from './model.ts';
import { type Dangling, type ReferenceHome, resolveReference, type Target, tablesOf } from './references.ts';
import { type Piece, parseReference, type ReferenceText } from './references-text.ts';

/** One end of a relationship as it is written, with what it leads to. */
export interface End {
  readonly field: Field<string>;
  /** Absent where the text is no reference. */
  readonly reference: ReferenceText | undefined;
  readonly found: Target | Dangling | undefined;
}

/** A relationship with the table, and the column, that it stands in. */
export interface PlacedRelationship {
  readonly part: ContractPart;
  readonly home: ReferenceHome;
  readonly table: Table;
  readonly column: Column | undefined;
  readonly relationship: Relationship;
  /** What it starts at; of a column, that column. */
  readonly from: readonly (Target | undefined)[];
  /** The ends at `from` and then those at `to`. */
  readonly written: { readonly from: readonly End[]; readonly to: readonly End[] };
}

/** The relationships of the ODCS contracts of a file, in the order of the text. */
export function relationshipsIn(document: ContractDocument, workspace: Workspace): readonly PlacedRelationship[] {
  const known = read.get(workspace);
  if (known?.document === document) return known.relationships;
  const relationships = document.parts.flatMap((part, index) =>
    part.format.family === 'odcs' ? ofPart(document.path, part, index, workspace) : [],
  );
  read.set(workspace, { document, relationships });
  return relationships;
}

/** Those that the version of the standard knows, and whose meaning is known. */
export function judgedRelationships(document: ContractDocument, workspace: Workspace): readonly PlacedRelationship[] {
  return relationshipsIn(document, workspace).filter(({ part }) => part.format.id === 'odcs-3.1.0');
}

/** Rules ask one after the other; what they are told belongs to the view they ask by, which notes the questions. */
const read = new WeakMap<Workspace, { document: ContractDocument; relationships: readonly PlacedRelationship[] }>();

function ofPart(path: string, part: ContractPart, index: number, workspace: Workspace): PlacedRelationship[] {
  const { contract } = part;
  const home: ReferenceHome = { path, index, tables: tablesOf(contract) };
  const end = (field: Field<string>): End => {
    const reference = parseReference(field.value.trim());
    return { field, reference, found: reference && resolveReference(reference, home, workspace) };
  };
  return contract.tables.flatMap((table, at) => {
    const facts = home.tables[at] as TableFacts;
    const placed = (relationship: Relationship, column?: Column, columnAt = 0): PlacedRelationship => {
      const written = { from: relationship.from.map(end), to: relationship.to.map(end) };
      const self = column && { path, index, table: facts, columns: facts.columns.slice(columnAt, columnAt + 1) };
      const from = self ? [self] : written.from.map(({ found }) => targetOf(found));
      return { part, home, table, column, relationship, from, written };
    };
    return [
      ...table.relationships.map((each) => placed(each)),
      ...allColumns(table).flatMap(({ column }, columnAt) =>
        column.relationships.map((each) => placed(each, column, columnAt)),
      ),
    ];
  });
}

/** What was found, when it was. */
export function targetOf(found: Target | Dangling | undefined): Target | undefined {
  return found && !('missing' in found) ? found : undefined;
}

/** The place of a piece of a reference; `undefined` where the text is not written as it is read. */
export function placeOfPiece(text: string, field: Field<string>, { span }: Piece): Span | undefined {
  const written = writtenSpan(text, field.node);
  return written && { start: written.start + span.start, end: written.start + span.end };
}

/** One text for each place that targets may be, to compare them by. */
export function targetKey({ path, index, table, columns }: Target): string {
  return JSON.stringify([path, index, table.name ?? table.id, columns.at(-1)?.name]);
}
