import type { Span } from '../../document/span.ts';
import { resolve as resolveNode } from '../../document/yaml/node.ts';
import { offsetInScalar } from '../../document/yaml/position.ts';
import type { ContractDocument, ContractPart } from '../document.ts';
import { allQuality, type Column, type Field, type Quality, type Table } from '../model.ts';
import type { Chain } from './chains.ts';
import { sqlReadingOf } from './dialects.ts';
import { type Meaning, meaningsIn } from './resolve.ts';

/** A check in SQL whose names are known. */
export interface SqlCheck {
  readonly part: ContractPart;
  readonly quality: Quality;
  readonly query: Field<string>;
  readonly table: Table;
  readonly column: Column | undefined;
  /** `undefined` when the query could not be read. */
  readonly names: readonly SqlName[] | undefined;
}

/** A path of names in a query, with what it means and where it stands. */
export interface SqlName extends Meaning {
  /** Where each of its names is written in the file; empty when that is not known for sure. */
  readonly places: readonly (readonly SqlPlace[])[];
}

export interface SqlPlace {
  readonly span: Span;
  /** As it is written there. */
  readonly text: string;
}

/** Every check in SQL of a file, in the order of its tables. What is not meant for SQL is left out. */
export function sqlChecksIn(document: ContractDocument): readonly SqlCheck[] {
  return document.parts.flatMap((part) => {
    const known = checks.get(part);
    if (known) return known;
    const made = checksOf(document, part);
    checks.set(part, made);
    return made;
  });
}

const checks = new WeakMap<ContractPart, readonly SqlCheck[]>();

/** When so many queries of a contract could not be read, they are most likely of a dialect that nobody knows here. */
const MOST_UNREAD = 20;

function checksOf({ source, sql }: ContractDocument, part: ContractPart): SqlCheck[] {
  const { contract } = part;
  const reading = sqlReadingOf(contract.servers.flatMap(({ type }) => type?.value ?? []));
  let unread = 0;
  return allQuality(contract).flatMap(({ quality, table, column }) => {
    const { query } = quality;
    if (quality.type !== 'sql' || !query || query.value.trim() === '') return [];
    const read = unread < MOST_UNREAD ? sql?.read(query.value, reading.dialects) : undefined;
    if (!read) unread++;
    const names = read && meaningsIn(read.select, contract.tables, { table, column });
    const placed = names && placedNames(names, read.chains, reading.quotesNames, placerOf(source.value, query));
    return [{ part, quality, query, table, column, names: placed }];
  });
}

type Placer = (name: string, span: Span) => SqlPlace | undefined;

/**
 * Gives each meaning its places. The parsers do not tell any, so the names are looked for in the text; they are there for
 * sure when a path stands as often in the text as in the tree, and means the same everywhere.
 */
function placedNames(
  meanings: readonly Meaning[],
  chains: readonly Chain[],
  quotesNames: boolean,
  place: Placer,
): SqlName[] {
  const written = grouped(chains, ({ parts }) => parts.map(({ name }) => name.toLowerCase()));
  const groups = grouped(meanings, ({ path }) => path);
  return [...groups].flatMap(([key, all]): SqlName[] => {
    const [first] = all as [Meaning, ...Meaning[]];
    const found = written.get(key) ?? [];
    const isText = found.some(({ parts }) => parts.some((part) => part.isDoubleQuoted)) && !quotesNames;
    // Where text stands in double quotes it is no name.
    if (isText) return [];
    if (all.some((each) => !isSameMeaning(each, first))) return all.map((each) => ({ ...each, places: [] }));
    const places = found.map(({ parts }) => parts.map(({ name, span }) => place(name, span)));
    const isSure = found.length === all.length && places.every((each) => each.every((part) => part !== undefined));
    return [{ ...first, places: isSure ? (places as SqlPlace[][]) : [] }];
  });
}

function grouped<T>(items: readonly T[], pathOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = pathOf(item).join('.');
    const same = groups.get(key);
    if (same) same.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function isSameMeaning(a: Meaning, b: Meaning): boolean {
  return (
    a.isOpen === b.isOpen &&
    a.table?.at === b.table?.at &&
    a.table?.is === b.table?.is &&
    a.column?.at === b.column?.at &&
    a.column?.is === b.column?.is
  );
}

/** Finds the places of a query's names in the file. */
function placerOf(text: string, { node }: Field<string>): Placer {
  const scalar = resolveNode(node);
  return (name, { start }) => {
    // What an alias stands for is written elsewhere.
    if (node.kind === 'alias' || scalar?.kind !== 'scalar') return undefined;
    const at = offsetInScalar(text, scalar, start);
    const span = { start: at, end: at + name.length };
    return text.slice(span.start, span.end) === name ? { span, text: name } : undefined;
  };
}
