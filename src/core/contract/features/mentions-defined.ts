import { writtenSpan } from '../../document/yaml/node.ts';
import type { Mention, Thing } from '../../feature.ts';
import type { Workspace } from '../../workspace.ts';
import { sourceOf } from '../dbt/node.ts';
import type { ContractDocument } from '../document.ts';
import { Fields } from '../fields.ts';
import { allColumns, type Contract, type Field, type Table } from '../model.ts';
import { columnThing, labelOf, type Owner, tableThing } from '../references-things.ts';
import { dbtSource } from '../table-facts.ts';
import { nodeThing } from './mentions-dbt-things.ts';

/** The names that a file gives: contracts, tables, columns, servers and roles, with their ids and names in the database. */
export function definitionMentions(document: ContractDocument, workspace: Workspace): Mention[] {
  const { path, source, parts } = document;
  const define = (thing: Thing, field: Field<string> | undefined, defines = true): Mention[] => {
    const span = field && writtenSpan(source.value, field.node);
    return span ? [{ thing, defines, span }] : [];
  };
  const labels = (thing: Thing, part: Pick<Table, 'id' | 'physicalName'>): Mention[] => {
    const physical = define(labelOf(thing, 'physical-name'), part.physicalName);
    return [...define(labelOf(thing, 'id'), part.id), ...physical.map((each) => lastStep(source.value, each))];
  };
  return parts.flatMap(({ contract, format }, index) => {
    // Others know of a file of dbt only as a whole.
    const isDbt = format.family === 'dbt';
    const owner = { path, index: isDbt ? 0 : index };
    const tables = contract.tables.flatMap((table): Mention[] => {
      const name = tableName(contract, table);
      if (name === undefined) return [];
      const own = tableThing(owner, name);
      const node = isDbt ? nodeThing(contract, table, workspace) : undefined;
      return [
        ...define(node?.thing ?? own, table.name, node?.defines),
        ...labels(own, table),
        ...columnsIn(owner, name, table).flatMap(({ thing, column }) => [
          ...define(thing, column.name),
          ...labels(thing, column),
        ]),
      ];
    });
    const here = (kind: string, name: string): Thing => ({ kind, home: path, name });
    const known = new Set(contract.roles.map(({ name }) => name?.value));
    return [
      ...(contract.id ? define({ kind: 'contract', home: '', name: contract.id.value }, contract.id) : []),
      ...tables,
      ...contract.servers.flatMap(({ name, roles }) => [
        ...(name ? define(here('server', name.value), name) : []),
        ...roles.flatMap((role) =>
          role.name ? define(here('role', role.name.value), role.name, !known.has(role.name.value)) : [],
        ),
      ]),
      ...contract.roles.flatMap(({ name }) => (name ? define(here('role', name.value), name) : [])),
      ...(isDbt ? sources(contract) : []).flatMap((name) =>
        define({ kind: dbtSource, home: '', name: name.value }, name),
      ),
    ];
  });
}

/** What a table is called in its file; one of a source of dbt has the source's name before its own. */
export function tableName(contract: Contract, table: Table): string | undefined {
  const name = table.name?.value ?? table.id?.value;
  const source = table.origin === 'source' ? sourceOf(contract, table)?.text('name')?.value : undefined;
  return name !== undefined && source !== undefined ? `${source}.${name}` : name;
}

function columnsIn(owner: Owner, table: string, { columns }: Table) {
  return allColumns({ columns }).map(({ column, name }) => ({ column, thing: columnThing(owner, table, name) }));
}

/** The names of sources of dbt, which their tables are under. */
function sources({ node }: Contract): Field<string>[] {
  return new Fields(node, []).children('sources').flatMap((each) => each.text('name') ?? []);
}

/** `sales.orders` names the table of a schema. */
function lastStep(text: string, mention: Mention): Mention {
  const { start, end } = mention.span;
  return { ...mention, span: { start: start + text.slice(start, end).lastIndexOf('.') + 1, end } };
}
