import { writtenSpan } from '../../document/yaml/node.ts';
import type { Mention } from '../../feature.ts';
import type { Workspace } from '../../workspace.ts';
import { type DbtCall, dbtCallOf } from '../dbt/calls.ts';
import { type DbtModelFile, modelFile } from '../dbt/model-file.ts';
import { fieldsOf, nodeConfig, versionsOf } from '../dbt/node.ts';
import { testsOf } from '../dbt/tests.ts';
import type { ContractDocument } from '../document.ts';
import { Fields } from '../fields.ts';
import type { Field, Table } from '../model.ts';
import { columnThing, type Owner } from '../references-things.ts';
import { dbtSource } from '../table-facts.ts';
import { callThing, ownerOfCall } from './mentions-dbt-things.ts';
import { tableName } from './mentions-defined.ts';

/** What a model in SQL or Python reads, and the names of snapshots. */
export function modelMentions({ source, calls, nodes }: DbtModelFile, workspace: Workspace): Mention[] {
  const named = nodes.flatMap(({ kind, name, span }): Mention[] =>
    kind === 'snapshot' ? [{ thing: { kind: modelFile, home: '', name }, defines: true, span }] : [],
  );
  const read = calls.flatMap((call) => callMentions(source.value, call, workspace));
  return [...named, ...read].sort((a, b) => a.span.start - b.span.start);
}

/** What the models, sources and exposures of a properties file name. */
export function dbtMentions(document: ContractDocument, workspace: Workspace): Mention[] {
  const owner: Owner = { path: document.path, index: 0 };
  return document.of('dbt').flatMap(({ contract }) => {
    const named = new Named(document.source.value, workspace);
    for (const { reads } of contract.consumers) for (const read of reads) named.call(read);
    for (const table of contract.tables) ofTable(table, tableName(contract, table), owner, named);
    return named.mentions;
  });
}

/** Lists of columns in the configuration of a model, such as those it is partitioned by. */
const columnKeys = ['partition_by', 'cluster_by', 'unique_key', 'sort', 'dist', 'order_by', 'primary_key'];

function ofTable(table: Table, name: string | undefined, owner: Owner, named: Named): void {
  if (name === undefined) return;
  const fields = fieldsOf(table);
  const known = new Set(table.columns.map((column) => column.name?.value));
  const own = (field: Field<string>): void => {
    if (known.has(field.value)) named.column(field, owner, name);
  };
  for (const part of [fields, ...table.columns.map((column) => new Fields(column.node, column.path))]) {
    for (const constraint of part.children('constraints')) {
      constraint.texts('columns').forEach(own);
      const [target] = constraint.texts('to').map((to) => named.call(to));
      for (const field of target ? constraint.texts('to_columns') : []) named.columnOf(field, target as DbtCall);
    }
    for (const test of testsOf(part)) {
      const calls = test.arguments.map.entries.flatMap(({ key }) => {
        const field = test.arguments.text(String(key.value));
        return (field && named.call(field)) ?? [];
      });
      const field = test.arguments.text('field');
      if (field && calls.length === 1) named.columnOf(field, calls[0] as DbtCall);
      test.arguments.texts('combination_of_columns').forEach(own);
    }
  }
  for (const { columns, selection } of versionsOf(fields)) {
    for (const column of columns) for (const field of column.texts('name')) own(field);
    for (const key of ['include', 'exclude']) selection?.texts(key).forEach(own);
  }
  const config = nodeConfig(fields);
  for (const key of columnKeys) config?.texts(key).forEach(own);
  config?.child('partition_by')?.texts('field').forEach(own);
}

/** Gathers what the fields of one file name. */
class Named {
  readonly mentions: Mention[] = [];
  readonly #text: string;
  readonly #workspace: Workspace;

  constructor(text: string, workspace: Workspace) {
    this.#text = text;
    this.#workspace = workspace;
  }

  /** A field that may be a `ref(…)` or `source(…)`; gives the call. */
  call(field: Field<string>): DbtCall | undefined {
    const call = field.node.kind === 'alias' ? undefined : dbtCallOf(field.value, field.span);
    if (call) this.mentions.push(...callMentions(this.#text, call, this.#workspace));
    return call;
  }

  column(field: Field<string>, owner: Owner, table: string): void {
    const span = writtenSpan(this.#text, field.node);
    if (span) this.mentions.push({ thing: columnThing(owner, table, field.value), defines: false, span });
  }

  columnOf(field: Field<string>, call: DbtCall): void {
    const owner = ownerOfCall(call, this.#workspace);
    if (owner) this.column(field, owner, call.name);
  }
}

/** The names in a call; nothing where it is not written as it is read. */
function callMentions(text: string, call: DbtCall, workspace: Workspace): Mention[] {
  const { nameSpan, name, kind, span } = call;
  const [source = '', table = name] =
    kind === 'source' ? [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)] : [];
  if (text.slice(nameSpan.start, nameSpan.end) !== table) return [];
  const own = { thing: callThing(call, workspace), defines: false, span: nameSpan };
  const at = text.indexOf(source, text.indexOf('(', span.start));
  if (kind === 'ref' || at < 0 || at + source.length > nameSpan.start) return [own];
  const thing = { kind: dbtSource, home: '', name: source };
  return [{ thing, defines: false, span: { start: at, end: at + source.length } }, own];
}
