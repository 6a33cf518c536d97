import type { Fix } from '../../finding.ts';
import type { Report } from '../../rule.ts';
import type { ContractDocument } from '../document.ts';
import { replaceScalar, setKey } from '../edits.ts';
import type { Column, Field, Table } from '../model.ts';
import { columnTitle } from './columns.ts';

/** A key of several columns: which belong to it, and in what order. */
export interface KeyKind {
  readonly flag: 'primaryKey' | 'partitioned';
  readonly position: 'primaryKeyPosition' | 'partitionKeyPosition';
  /** As messages call it. */
  readonly title: string;
}

interface Placed {
  readonly column: Column;
  readonly field: Field<number>;
}

/** Reports what is wrong with the order of a key's columns: each cause once. */
export function checkPositions(document: ContractDocument, kind: KeyKind, report: (finding: Report) => void): void {
  for (const { tables } of document.contracts) {
    for (const table of tables) checkTable(document, table, kind, report);
  }
}

function checkTable(document: ContractDocument, table: Table, kind: KeyKind, report: (finding: Report) => void): void {
  const { flag, position, title } = kind;
  const keys = table.columns.filter((column) => column[flag]?.value === true);
  const placed: Placed[] = [];
  let isSound = true;
  const fault = (finding: Report): void => {
    isSound = false;
    report(finding);
  };
  const areOrdered = keys.some((column) => (column[position]?.value ?? -1) >= 1);
  for (const column of table.columns) {
    const field = column[position];
    const isKey = column[flag]?.value === true;
    if (field && isKey && field.value >= 1) placed.push({ column, field });
    if (field && (field.value === 0 || field.value < -1)) {
      const fixes = isKey ? renumbered(document, keys, position) : [];
      fault({ span: field.span, message: `'${position}' is ${field.value}, but positions start at 1.`, fixes });
    } else if (field && !isKey && field.value >= 1) {
      fault(strayPosition(document, column, field, kind));
    } else if (isKey && (areOrdered || flag === 'partitioned') && (field ? field.value === -1 : areOrdered)) {
      const own = field ? `has '${position}: ${field.value}', which means none` : `has no '${position}'`;
      fault({
        span: field?.span ?? (column[flag] as Field<boolean>).keySpan,
        message: `${columnTitle(column)} is in the ${title} and ${own}; give it its place in the order.`,
      });
    }
  }
  const repeated = repeats(document, placed, kind);
  for (const finding of repeated) fault(finding);
  const gap = isSound ? gapIn(placed, kind) : undefined;
  if (gap) report({ ...gap, fixes: renumbered(document, keys, position) });
}

function strayPosition(
  document: ContractDocument,
  column: Column,
  field: Field<number>,
  { flag, position, title }: KeyKind,
): Report {
  const edit = setKey(document.source.value, column.node, flag, true, 'name');
  const state = column[flag] ? `'${flag}' is false` : `no '${flag}: true'`;
  return {
    span: field.span,
    message: `${columnTitle(column)} has a place in the ${title}, but ${state}; add it to the ${title} or take '${position}' out.`,
    fixes: edit ? [{ title: `Set '${flag}: true'`, edits: [edit] }] : [],
  };
}

function repeats(document: ContractDocument, placed: readonly Placed[], { position }: KeyKind): Report[] {
  const first = new Map<number, Placed>();
  return placed.flatMap(({ column, field }) => {
    const earlier = first.get(field.value);
    if (!earlier) {
      first.set(field.value, { column, field });
      return [];
    }
    const related = {
      path: document.path,
      range: document.source.rangeOf(earlier.field.span),
      message: 'The first one.',
    };
    const message = `'${position}: ${field.value}' is taken by '${earlier.column.name?.value ?? 'another column'}' already; each column needs its own.`;
    return [{ span: field.span, message, related: [related] }];
  });
}

function gapIn(placed: readonly Placed[], { position, title }: KeyKind): Report | undefined {
  const ordered = [...placed].sort((a, b) => a.field.value - b.field.value);
  const index = ordered.findIndex(({ field }, at) => field.value !== at + 1);
  const found = ordered[index];
  if (!found) return undefined;
  const message = `'${position}: ${found.field.value}' leaves out ${index + 1}: the ${title} has no column there. Number its columns from 1 without gaps.`;
  return { span: found.field.span, message };
}

/** Keeps the order and takes the numbers from 1 on; nothing where the order cannot be told. */
function renumbered(document: ContractDocument, keys: readonly Column[], position: KeyKind['position']): Fix[] {
  const fields = keys.flatMap((column) => column[position] ?? []);
  if (fields.length < keys.length || new Set(fields.map((field) => field.value)).size < keys.length) return [];
  const edits = [...fields]
    .sort((a, b) => a.value - b.value)
    .flatMap((field, index) =>
      field.value === index + 1 ? [] : replaceScalar(document.source.value, field.node, index + 1),
    );
  return edits.includes(undefined)
    ? []
    : [{ title: 'Number the columns from 1 in this order', edits: edits.filter((each) => each !== undefined) }];
}
