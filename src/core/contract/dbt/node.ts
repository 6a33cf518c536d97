import { Fields } from '../fields.ts';
import type { Contract, Field, Table } from '../model.ts';

/** What only a model of dbt says; read anew from its mapping each time it is asked for. */
export interface DbtVersion {
  readonly v: Field<unknown> | undefined;
  readonly fields: Fields;
  /** The columns that it writes out itself. */
  readonly columns: readonly Fields[];
  /** The item with `include` and `exclude`, where there is one. */
  readonly selection: Fields | undefined;
}

/** The keys of a model, seed, snapshot or table of a source. */
export function fieldsOf(table: Table): Fields {
  return new Fields(table.node, table.path);
}

/** The configuration of a node. */
export function nodeConfig(fields: Fields): Fields | undefined {
  return fields.child('config');
}

/** The contract of a model; dbt takes it beside `config` too. */
export function contractOf(fields: Fields): Fields | undefined {
  return nodeConfig(fields)?.child('contract') ?? fields.child('contract');
}

/** The versions of a model. */
export function versionsOf(fields: Fields): DbtVersion[] {
  return fields.children('versions').map((each) => {
    const columns = each.children('columns');
    return {
      v: each.any('v'),
      fields: each,
      columns: columns.filter((column) => column.any('name')),
      selection: columns.find((column) => column.any('include') ?? column.any('exclude')),
    };
  });
}

/** Where a table stands in its file: `models`, `seeds`, `snapshots` or `sources`. */
export function sectionOf(table: Table): string {
  return String(table.path[0]);
}

/** The source that a table belongs to; `undefined` for what is no table of a source. */
export function sourceOf(contract: Contract, table: Table): Fields | undefined {
  if (sectionOf(table) !== 'sources') return undefined;
  return new Fields(contract.node, []).children('sources').find(({ path }) => path[1] === table.path[1]);
}

/** The key under which readers of a table of dbt are found; `undefined` while it has no name. */
export function readKeyOfTable(contract: Contract, table: Table): string | undefined {
  const name = table.name?.value;
  if (name === undefined) return undefined;
  if (sectionOf(table) !== 'sources') return `ref ${name}`;
  const source = sourceOf(contract, table)?.text('name')?.value;
  return source === undefined ? undefined : `source ${source}.${name}`;
}

/** True for a text that dbt fills in when it runs, so that nothing can be said of it. */
export function isTemplate(text: unknown): boolean {
  return typeof text === 'string' && /\{[{%#]/.test(text);
}

/** The key under which YAML takes the entries of another mapping in; what it brings along is not known here. */
export const mergeKey = '<<';
