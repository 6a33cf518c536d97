import type { Place, Workspace } from '../workspace.ts';
import { modelFile } from './dbt/model-file.ts';
import { readKeyOfTable } from './dbt/node.ts';
import { projectOf } from './dbt/project.ts';
import type { ContractDocument, ContractPart } from './document.ts';
import type { Consumer, Table } from './model.ts';
import { type ReaderFacts, readers } from './readers.ts';
import { contractTable, dbtNode, dbtSourceTable, namesOf } from './table-facts.ts';

/** Somebody or something that reads a table, and the place where it says so. */
export interface TableConsumer extends ReaderFacts, Place {}

/**
 * Who reads a table of a document: who says so elsewhere (`readers.ts`), and whom its contract names. Each stands here
 * once, sorted by kind, name and path; the table itself and the file it lies in are not among them.
 */
export function consumersOf(
  document: ContractDocument,
  part: ContractPart,
  table: Table,
  workspace: Workspace,
): TableConsumer[] {
  const told = readKeys(document.path, part, table, workspace).flatMap(({ key, project }) =>
    workspace
      .definitions(readers, key)
      // In a repository with several dbt projects each has its own models of a name.
      .filter(({ path }) => project === undefined || projectOf(path, workspace) === project)
      .map(({ detail, path, span, range }) => ({ ...(detail as ReaderFacts), path, span, range }))
      // A table with a key into itself is no consumer of its own.
      .filter(({ kind, name, path }) =>
        kind === 'contract' ? path !== document.path : kind !== 'model' || name !== table.name?.value,
      ),
  );
  const named = part.format.family === 'odcs' ? declared(document, part, table) : [];
  const distinct = new Map<string, TableConsumer>();
  for (const each of [...told, ...named]) {
    const key = `${each.kind}\n${each.name}`;
    if (!distinct.has(key)) distinct.set(key, each);
  }
  return [...distinct.values()].sort((a, b) => compare(a.kind, b.kind) || compare(a.name, b.name));
}

interface ReadKey {
  readonly key: string;
  /** The dbt project whose files count; every file where it is absent. */
  readonly project?: string | undefined;
}

function readKeys(path: string, part: ContractPart, table: Table, workspace: Workspace): ReadKey[] {
  if (part.format.family === 'dbt') {
    const key = readKeyOfTable(part.contract, table);
    return key === undefined ? [] : [{ key, project: projectOf(path, workspace) }];
  }
  const ids = new Set([table.id?.value, table.name?.value, table.physicalName?.value]);
  const own = [...ids].flatMap((id) => (id === undefined ? [] : [{ key: `contract ${path}#${id}` }]));
  const built = inDbt(table, workspace);
  return built ? [...own, built] : own;
}

/**
 * The model or source of dbt that a table of a contract is. Nothing but the name connects the two, so it must leave no
 * doubt: only one contract has a table of that name, and only one dbt project knows it, either as a model or as a
 * source. The name in the database is asked for first, since that is the one dbt builds.
 */
function inDbt(table: Table, workspace: Workspace): ReadKey | undefined {
  for (const name of namesOf(table)) {
    const models = [...workspace.definitions(dbtNode, `ref ${name}`), ...workspace.definitions(modelFile, name)];
    const sources = workspace.definitions(dbtSourceTable, name);
    if (models.length + sources.length === 0) continue;
    const keys = new Set([...models.map(() => `ref ${name}`), ...sources.map(({ detail }) => detail as string)]);
    const projects = new Set([...models, ...sources].map(({ path }) => projectOf(path, workspace)));
    const [key] = keys;
    const [project] = projects;
    const isOnly = workspace.definitions(contractTable, name).length === 1;
    return isOnly && keys.size === 1 && projects.size === 1 && key !== undefined ? { key, project } : undefined;
  }
  return undefined;
}

/** Whom the contract itself names as a reader of the table; one without a list of tables reads all of them. */
function declared({ path, source }: ContractDocument, { contract }: ContractPart, table: Table): TableConsumer[] {
  const names = [table.id?.value, table.name?.value, table.physicalName?.value];
  const isMeant = ({ reads }: Consumer): boolean =>
    reads.length === 0 ||
    reads.some(({ value }) => names.some((name) => value === name || value.startsWith(`${name}.`)));
  return contract.consumers.flatMap((each) => {
    if (!each.name || !isMeant(each)) return [];
    const { span } = each.name;
    const owner = each.owner ? { owner: each.owner.value } : {};
    const kind = each.kind?.value ?? 'declared';
    return [{ name: each.name.value, kind, ...owner, path, span, range: source.rangeOf(span) }];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
