import type { Span } from '../document/span.ts';
import { directoryOf, resolvePath } from '../paths.ts';
import type { Definition } from '../workspace.ts';
import { dbtCallOf, readKeyOf } from './dbt/calls.ts';
import { fieldsOf, isTemplate, nodeConfig, readKeyOfTable, versionsOf } from './dbt/node.ts';
import type { ContractDocument } from './document.ts';
import { Fields } from './fields.ts';
import { allColumns, type Contract, type Field, type Relationship, type Table } from './model.ts';
import { reader } from './readers.ts';
import { parseReference } from './references-text.ts';

/** The kind of the definition of a model, seed, snapshot or source's table in a properties file; its name is the key of its readers. */
export const dbtNode = 'dbt-node';

/** What others know of such a model or table; plain data. */
export interface DbtNodeFacts {
  /** True when its columns are all that it has. */
  readonly isEnforced: boolean;
  readonly columns: readonly string[];
}

/** The kind of the definition of a source's table by its own name, in small letters; what is told is the key of its readers. */
export const dbtSourceTable = 'dbt-source-table';

/** The kind of the definition of a source by its name; what is told is the names of its tables. */
export const dbtSource = 'dbt-source';

/** The kind of the definition of a table of another contract, by its name or its name in the database, in small letters. */
export const contractTable = 'contract-table';

/** What the tables of a document are called, for other documents. */
export function tableDefinitions(document: ContractDocument): Definition[] {
  const ofTables = document.parts.flatMap(({ contract, format }) =>
    contract.tables.flatMap((table): Definition[] => {
      const at = placeOf(document, table.headSpan);
      if (format.family === 'dbt') {
        const key = readKeyOfTable(contract, table);
        if (key === undefined) return [];
        const inSource = table.origin === 'source' ? namesOf(table) : [];
        return [
          { kind: dbtNode, name: key, ...at, detail: nodeFacts(table) },
          ...inSource.map((name) => ({ kind: dbtSourceTable, name, ...at, detail: key })),
        ];
      }
      return namesOf(table).map((name) => ({ kind: contractTable, name, ...at }));
    }),
  );
  return [...ofTables, ...document.of('dbt').flatMap(({ contract }) => sourceDefinitions(document, contract))];
}

function sourceDefinitions(document: ContractDocument, contract: Contract): Definition[] {
  return new Fields(contract.node, []).children('sources').flatMap((source) => {
    const name = source.text('name');
    const tables = source.children('tables').flatMap((table) => table.text('name')?.value ?? []);
    return name ? [{ kind: dbtSource, name: name.value, ...placeOf(document, name.span), detail: tables }] : [];
  });
}

/** What a table is called, in small letters: first in the database, without its schema, and then in the contract. */
export function namesOf({ name, physicalName }: Pick<Table, 'name' | 'physicalName'>): string[] {
  const names = [physicalName?.value.split('.').at(-1), name?.value].map((each) => each?.toLowerCase() ?? '');
  return [...new Set(names)].filter((each) => each !== '' && !isTemplate(each));
}

/** Who of a document reads which tables: exposures, and tables with keys into others. */
export function readerDefinitions(document: ContractDocument): Definition[] {
  const found = document.parts.flatMap(({ contract, format }) =>
    format.family === 'dbt' ? dbtReaders(document, contract) : relatedTables(document, contract),
  );
  // A table with two keys into another one reads it once.
  return [...new Map(found.map((each) => [`${each.name}\n${JSON.stringify(each.detail)}`, each])).values()];
}

function dbtReaders(document: ContractDocument, contract: Contract): Definition[] {
  const exposures = contract.consumers.flatMap(({ name, kind, owner, reads }) =>
    reads.flatMap((read) => {
      const call = dbtCallOf(read.value, read.span);
      const facts = { name: name?.value ?? '', kind: kind?.value ?? 'exposure', ...given(owner?.value) };
      // Shown by its name: a list of references to one model would all look the same.
      return call && name ? [reader(readKeyOf(call), facts, placeOf(document, name.span))] : [];
    }),
  );
  const models = contract.tables.flatMap((table) =>
    relationshipsOf(table).flatMap(({ to }) =>
      to.flatMap((field) => {
        const call = dbtCallOf(field.value, field.span);
        const facts = { name: table.name?.value ?? '', kind: 'model' };
        return call && table.name ? [reader(readKeyOf(call), facts, placeOf(document, field.span))] : [];
      }),
    ),
  );
  return [...exposures, ...models];
}

/** The relationships of a contract that lead into other files. */
function relatedTables(document: ContractDocument, contract: Contract): Definition[] {
  const name = contract.name?.value ?? contract.id?.value ?? document.path;
  return contract.tables.flatMap((table) =>
    relationshipsOf(table).flatMap(({ to }) =>
      to.flatMap((field) => {
        const key = tableElsewhere(document.path, field);
        return key === undefined ? [] : [reader(key, { name, kind: 'contract' }, placeOf(document, field.span))];
      }),
    ),
  );
}

/** `contracts/customers.odcs.yaml#/schema/customers/properties/id` as the key of that table's readers. */
function tableElsewhere(from: string, { value }: Field<string>): string | undefined {
  const reference = parseReference(value);
  const path = reference?.file && resolvePath(directoryOf(from), reference.file.text);
  return path === undefined ? undefined : `contract ${path}#${reference?.table.text}`;
}

function relationshipsOf(table: Table): Relationship[] {
  return [...table.relationships, ...allColumns(table).flatMap(({ column }) => column.relationships)];
}

function nodeFacts(table: Table): DbtNodeFacts {
  const fields = fieldsOf(table);
  // Columns of versions are only partly listed with the model, and a template may stand for any.
  const isWhole = table.isEnforced && versionsOf(fields).length === 0 && !nodeConfig(fields)?.any('enabled');
  return {
    isEnforced: isWhole,
    columns: table.columns.flatMap(({ name }) => name?.value ?? []),
  };
}

function placeOf({ path, source }: ContractDocument, span: Span) {
  return { path, span, range: source.rangeOf(span) };
}

function given(owner: string | undefined): { readonly owner?: string } {
  return owner === undefined ? {} : { owner };
}
