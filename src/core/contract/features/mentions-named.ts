import { resolve, writtenSpan } from '../../document/yaml/node.ts';
import type { Mention } from '../../feature.ts';
import type { Workspace } from '../../workspace.ts';
import { dbtCallOf } from '../dbt/calls.ts';
import type { ContractDocument, ContractPart } from '../document.ts';
import { type ContractFileFacts, contractFile } from '../facts.ts';
import { allColumns, type Field, type Table } from '../model.ts';
import { type ReferenceHome, referenceOf, resolveReference, tablesOf } from '../references.ts';
import { relationshipsIn, targetOf } from '../references-in.ts';
import { columnThing, referenceMentions } from '../references-things.ts';
import { contractTable } from '../table-facts.ts';
import { callThing } from './mentions-dbt-things.ts';

/** The tables, columns and files that the ODCS contracts of a file name outside of their definitions and of SQL. */
export function namedMentions(document: ContractDocument, workspace: Workspace): Mention[] {
  const text = document.source.value;
  const related = relationshipsIn(document, workspace).flatMap(({ written, home, column }) =>
    [...(column ? [] : written.from), ...written.to].flatMap(({ field, reference, found }) =>
      reference ? referenceMentions(text, field, reference, found, home) : [],
    ),
  );
  const others = document.parts.flatMap((part, index) =>
    part.format.family === 'odcs'
      ? ofPart(text, part, { path: document.path, index, tables: tablesOf(part.contract) }, workspace)
      : [],
  );
  return [...related, ...others];
}

function ofPart(text: string, { contract }: ContractPart, home: ReferenceHome, workspace: Workspace): Mention[] {
  const element = (field: Field<string>): Mention[] => elementMentions(text, field, home, workspace);
  const columns = contract.tables.flatMap((table) => allColumns(table).map(({ column }) => column));
  return [
    ...contract.slas.flatMap(({ elements }) => elements.flatMap(element)),
    ...contract.consumers.flatMap(({ reads }) =>
      reads.flatMap((read) => dbtMention(text, read, workspace) ?? element(read)),
    ),
    ...columns.flatMap(({ sources }) => sources.flatMap((source) => sourceMentions(text, source, home, workspace))),
    ...contract.tables.flatMap((table) => listMentions(text, table, home)),
  ];
}

/** `orders.created_at` in a promise of service or a list of what somebody reads. */
function elementMentions(text: string, field: Field<string>, home: ReferenceHome, workspace: Workspace): Mention[] {
  const reference = referenceOf(field.value, home.tables);
  const found = reference && resolveReference(reference, home, workspace);
  if (!reference || !targetOf(found)) return [];
  // One of several elements is a part of its scalar.
  const { start, end } = field.span;
  const isPart = text.slice(start, end) === field.value;
  const node = isPart
    ? ({ kind: 'scalar', span: field.span, value: field.value, style: 'plain' } as const)
    : field.node;
  return referenceMentions(text, { ...field, node }, reference, found, home);
}

/** What a column is made from: a table of this contract, or of the one other contract that has it. */
function sourceMentions(text: string, field: Field<string>, home: ReferenceHome, workspace: Workspace): Mention[] {
  const own = elementMentions(text, field, home, workspace);
  const reference = own.length > 0 ? undefined : referenceOf(field.value, []);
  const [only, ...others] = reference ? workspace.definitions(contractTable, reference.table.text.toLowerCase()) : [];
  if (!reference || !only || others.length > 0 || only.path === home.path) return own;
  const facts = workspace.definitions(contractFile, only.path)[0]?.detail as ContractFileFacts | undefined;
  const homes = facts?.contracts.map(({ tables }, index) => ({ path: only.path, index, tables })) ?? [];
  return homes.flatMap((each) => {
    const found = targetOf(resolveReference(reference, each, workspace));
    return found ? referenceMentions(text, field, reference, found, each) : [];
  });
}

function dbtMention(text: string, field: Field<string>, workspace: Workspace): Mention[] | undefined {
  const call = field.node.kind === 'alias' ? undefined : dbtCallOf(field.value, field.span);
  if (!call) return undefined;
  const { start, end } = call.nameSpan;
  const isWritten = text.slice(start, end) === call.name.split('.').at(-1);
  return isWritten ? [{ thing: callThing(call, workspace), defines: false, span: call.nameSpan }] : [];
}

/** Custom properties that list columns: by what a table is partitioned, sorted, or known. */
const listsColumns = /partition|cluster|sort|order|distribut|shard|bucket|key|column/i;

/** Columns in the arguments of checks and in custom properties of the table. */
function listMentions(text: string, table: Table, home: ReferenceHome): Mention[] {
  const { name } = table;
  const known = new Set(table.columns.map((column) => column.name?.value));
  const lists = [
    ...table.quality.flatMap(({ arguments: given }) => given.get('properties') ?? []),
    ...table.custom.flatMap(({ property, value }) => (value && listsColumns.test(property?.value ?? '') ? value : [])),
  ];
  return lists.flatMap(({ node }) => {
    const list = resolve(node);
    const items = list?.kind === 'seq' ? list.items : [node];
    const spans = items.flatMap((item) => writtenSpan(text, item) ?? []);
    const names = spans.map(({ start, end }) => text.slice(start, end));
    // A list with other words in it is a list of something else.
    if (!name || !names.every((each) => known.has(each))) return [];
    const owner = { path: home.path, index: home.index };
    return spans.map((span, at) => ({
      thing: columnThing(owner, name.value, names[at] as string),
      defines: false,
      span,
    }));
  });
}
