import type { Refusal, RenamePlan, RenameScene, Thing } from '../../../feature.ts';
import { sourceOf } from '../../dbt/node.ts';
import { ContractDocument } from '../../document.ts';
import { Fields } from '../../fields.ts';
import { dbtNode, dbtSource } from '../../table-facts.ts';
import { renameEverywhere } from './everywhere.ts';

/**
 * Gives a source of dbt, or a table of one, another name. Refused where the name is also what the database calls it: dbt
 * would look for something else then.
 */
export function renameSource(thing: Thing, newName: string, scene: RenameScene): RenamePlan | Refusal {
  const isTable = thing.kind === dbtNode;
  const from = isTable ? thing.name.replace(/^source [^.]*\./, '') : thing.name;
  for (const { path } of scene.definitions(thing.kind, thing.name)) {
    const text = scene.text(path);
    const document = text === undefined ? undefined : scene.parse(path, text);
    if (!(document instanceof ContractDocument)) continue;
    const key = isTable ? 'identifier' : 'schema';
    if (partsOf(document, thing).some((part) => !part.any(key))) {
      return {
        problem: `'${from}' is what the database calls it too; write '${key}: ${from}' beside it in ${path} first.`,
      };
    }
  }
  const after = { ...thing, name: thing.name.slice(0, thing.name.length - from.length) + newName };
  return renameEverywhere({ thing, after, from, to: newName }, scene);
}

/** The mappings of a document that define the source or the table. */
function partsOf(document: ContractDocument, { kind, name }: Thing): Fields[] {
  return document.of('dbt').flatMap(({ contract }) => {
    if (kind === dbtSource) {
      return new Fields(contract.node, []).children('sources').filter((each) => each.text('name')?.value === name);
    }
    return contract.tables.flatMap((table) => {
      const source = sourceOf(contract, table)?.text('name')?.value;
      return `source ${source}.${table.name?.value}` === name ? [new Fields(table.node, table.path)] : [];
    });
  });
}
