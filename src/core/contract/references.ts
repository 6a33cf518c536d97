import { directoryOf, resolvePath } from '../paths.ts';
import { nearest } from '../words.ts';
import type { Workspace } from '../workspace.ts';
import { type ColumnFacts, type ContractFileFacts, contractFile, type TableFacts, tableFacts } from './facts.ts';
import type { Contract } from './model.ts';
import { type Piece, parseReference, type ReferenceText } from './references-text.ts';

/** The contract that a reference stands in. */
export interface ReferenceHome {
  readonly path: string;
  /** The number of the contract in its file. */
  readonly index: number;
  readonly tables: readonly TableFacts[];
}

/** What a reference leads to. */
export interface Target {
  readonly path: string;
  /** The number of the contract in its file. */
  readonly index: number;
  readonly table: TableFacts;
  /** One for each column that is named on the way, the innermost last; empty for the table itself. */
  readonly columns: readonly ColumnFacts[];
  /** The first piece that names by its name what should be named by its id. */
  readonly named?: { readonly piece: Piece; readonly id: string | undefined };
}

/** Why a reference leads nowhere: its first piece that names nothing, and what was most likely meant by it. */
export type Dangling = { readonly piece: Piece; readonly nearest?: string } & (
  | { readonly missing: 'file' }
  /** The file is there and has no contract. */
  | { readonly missing: 'contract' }
  /** None of the contracts in the file at `path` has it. */
  | { readonly missing: 'table'; readonly path: string }
  | { readonly missing: 'column'; readonly path: string; readonly table: TableFacts }
);

/** The tables of a contract as references see them. */
export function tablesOf(contract: Contract): readonly TableFacts[] {
  const known = tables.get(contract);
  if (known) return known;
  const made = contract.tables.map(tableFacts);
  tables.set(contract, made);
  return made;
}

const tables = new WeakMap<Contract, readonly TableFacts[]>();

/**
 * Finds what a reference leads to. `undefined` when nobody here can tell: what it names lies on the web or outside of the
 * workspace, or the table lists no columns.
 */
export function resolveReference(
  reference: ReferenceText,
  home: ReferenceHome,
  workspace: Pick<Workspace, 'definitions' | 'kind' | 'list'>,
): Target | Dangling | undefined {
  if (!reference.file) return findIn([home], reference);
  const { text } = reference.file;
  const path = pathOf(text, home.path);
  if (path === undefined) return undefined;
  const contracts = path === home.path ? undefined : contractsIn(path, workspace);
  if (path === home.path) return findIn([home], reference);
  if (contracts) return findIn(contracts, reference);
  const piece = reference.file;
  if (workspace.kind(path) === 'file') return { missing: 'contract', piece };
  const name = text.slice(text.lastIndexOf('/') + 1);
  const siblings = workspace.list(directoryOf(path)).filter((each) => /\.(?:ya?ml|json)$/i.test(each));
  const near = nearest(name, siblings);
  return { missing: 'file', piece, ...(near ? { nearest: text.slice(0, -name.length) + near } : {}) };
}

/**
 * A name as promises of service and readers write it, `orders.created_at` or `orders`, as a reference: where the contract
 * has but one table, its name may be left out. `undefined` for what is no such name.
 */
export function referenceOf(text: string, tables: readonly TableFacts[]): ReferenceText | undefined {
  const reference = /[#/]/.test(text) ? undefined : parseReference(text);
  const [only, ...others] = tables;
  if (!reference || only?.name === undefined || others.length > 0 || reference.table.text === only.name) {
    return reference;
  }
  const isColumn = childrenOf(only, undefined).some((each) => each.name === reference.table.text);
  if (!isColumn && reference.columns.length > 0) return reference;
  const table = { text: only.name, span: { start: 0, end: 0 } };
  return { by: 'name', table, columns: [reference.table, ...reference.columns] };
}

/** The file that a reference names, from the workspace root; `undefined` for what lies elsewhere. */
export function pathOf(file: string, from: string): string | undefined {
  return /^[A-Za-z][\w+.-]*:/.test(file) ? undefined : resolvePath(directoryOf(from), file);
}

/** The contracts of another file; `undefined` when it has none. */
function contractsIn(path: string, workspace: Pick<Workspace, 'definitions'>): ReferenceHome[] | undefined {
  const [definition] = workspace.definitions(contractFile, path);
  const facts = definition?.detail as ContractFileFacts | undefined;
  return facts?.contracts.map(({ tables }, index) => ({ path, index, tables }));
}

function findIn(
  homes: readonly ReferenceHome[],
  { by, table: wanted, columns }: ReferenceText,
): Target | Dangling | undefined {
  const [{ path } = { path: '' }] = homes;
  const all = homes.flatMap((home) => home.tables.map((table) => ({ home, table })));
  const own = all.find(({ table }) => table[by] === wanted.text);
  const found = own ?? (by === 'id' ? all.find(({ table }) => table.name === wanted.text) : undefined);
  if (!found) {
    const candidates = all.map((each) => each.table);
    return { missing: 'table', piece: wanted, path, ...likely(wanted.text, by, candidates) };
  }
  const { table, home } = found;
  let named = own ? undefined : { piece: wanted, id: table.id };
  const way: ColumnFacts[] = [];
  for (const piece of columns) {
    const below = childrenOf(table, way.at(-1));
    const byOwn = below.find((each) => (by === 'id' ? each.id : lastName(each, way.at(-1))) === piece.text);
    const column = byOwn ?? (by === 'id' ? below.find((each) => lastName(each, way.at(-1)) === piece.text) : undefined);
    if (!column) {
      // A table or an object without columns of its own may have any.
      if (below.length === 0) return undefined;
      const candidates = below.map((each) => ({ id: each.id, name: lastName(each, way.at(-1)) }));
      return { missing: 'column', piece, path, table, ...likely(piece.text, by, candidates) };
    }
    if (!byOwn) named ??= { piece, id: column.id };
    way.push(column);
  }
  return { path: home.path, index: home.index, table, columns: way, ...(named ? { named } : {}) };
}

interface Named {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly physicalName?: string;
}

/** What may have been meant: something with a name like it, or what has the word as its other name. */
function likely(word: string, by: 'name' | 'id', candidates: readonly Named[]): { nearest?: string } {
  const other = candidates.find((each) => [each.id, each.name, each.physicalName].includes(word))?.[by];
  const names = candidates.flatMap((each) => each[by] ?? []);
  const near = other ?? nearest(word, names);
  return near === undefined ? {} : { nearest: near };
}

/** The columns right below a column, or those of the table. */
function childrenOf(table: TableFacts, column: ColumnFacts | undefined): readonly ColumnFacts[] {
  const known = children.get(table) ?? group(table);
  return known.get(column?.name ?? '') ?? [];
}

const children = new WeakMap<TableFacts, ReadonlyMap<string, readonly ColumnFacts[]>>();

function group(table: TableFacts): ReadonlyMap<string, readonly ColumnFacts[]> {
  const groups = new Map<string, ColumnFacts[]>();
  const names = new Set(table.columns.map((each) => each.name));
  for (const column of table.columns) {
    let dot = column.name.lastIndexOf('.');
    // A name may have dots of its own.
    while (dot >= 0 && !names.has(column.name.slice(0, dot))) dot = column.name.lastIndexOf('.', dot - 1);
    const above = dot < 0 ? '' : column.name.slice(0, dot);
    const same = groups.get(above);
    if (same) same.push(column);
    else groups.set(above, [column]);
  }
  children.set(table, groups);
  return groups;
}

/** The name of a column without those of the columns around it. */
function lastName(column: ColumnFacts, above: ColumnFacts | undefined): string {
  return above ? column.name.slice(above.name.length + 1) : column.name;
}
