import type { Document } from '../../document/document.ts';
import type { Mention, Refusal, RenamePlan, RenameScene } from '../../feature.ts';
import { modelFile } from '../dbt/model-file.ts';
import { isLabel } from '../references-things.ts';
import { dbtNode, dbtSource } from '../table-facts.ts';
import { renameEverywhere } from './rename/everywhere.ts';
import { renameModel } from './rename/model.ts';
import { renameSource } from './rename/source.ts';
import { renameInContract } from './rename/table.ts';

/**
 * What changes when the thing of a mention in a contract or a model of dbt gets another name, or why it cannot have it. What
 * the database calls a table or column stays as it is: to change that is a migration, and the contract follows it.
 */
export function rename(
  document: Document,
  { thing, span }: Mention,
  newName: string,
  scene: RenameScene,
): RenamePlan | Refusal {
  switch (thing.kind) {
    case 'file':
      return { problem: 'Move or rename the file itself; the paths that lead to it follow.' };
    case 'table':
    case 'column':
      return renameInContract(thing, newName, scene);
    case modelFile:
    case dbtNode:
    case dbtSource: {
      if (!/^[A-Za-z_]\w*$/.test(newName)) {
        return { problem: `'${newName}' is no name for a model or source; use letters, digits and '_'.` };
      }
      const isOfSource = thing.kind === dbtSource || thing.name.startsWith('source ');
      return isOfSource ? renameSource(thing, newName, scene) : renameModel(document, thing, newName, scene);
    }
    default: {
      const form = isLabel(thing) ? /^[\w-]+$/ : /^[^\s'",:#{}[\]]+(?: [^\s'",:#{}[\]]+)*$/;
      if (!form.test(newName)) return { problem: `'${newName}' is no name here; use letters, digits, '_' and '-'.` };
      const from = document.source.value.slice(span.start, span.end);
      const after = isLabel(thing) ? thing : { ...thing, name: newName };
      return renameEverywhere({ thing, after, from, to: newName }, scene);
    }
  }
}
