import type { Thing } from '../../feature.ts';
import type { Workspace } from '../../workspace.ts';
import { type DbtCall, readKeyOf } from '../dbt/calls.ts';
import { modelFile } from '../dbt/model-file.ts';
import { readKeyOfTable } from '../dbt/node.ts';
import type { Contract, Table } from '../model.ts';
import type { Owner } from '../references-things.ts';
import { dbtNode } from '../table-facts.ts';

/** A model or a source's table of a properties file as a thing; a model is defined by its SQL where that is known. */
export function nodeThing(
  contract: Contract,
  table: Table,
  workspace: Workspace,
): { readonly thing: Thing; readonly defines: boolean } | undefined {
  const key = readKeyOfTable(contract, table);
  if (key === undefined) return undefined;
  const thing = thingOfKey(key, workspace);
  return { thing, defines: thing.kind === dbtNode };
}

/** What a `ref(…)` or `source(…)` names. */
export function callThing(call: DbtCall, workspace: Workspace): Thing {
  return thingOfKey(readKeyOf(call), workspace);
}

/** The properties file that describes what a call names; `undefined` when none or several do. */
export function ownerOfCall(call: DbtCall, workspace: Workspace): Owner | undefined {
  const [only, ...others] = workspace.definitions(dbtNode, readKeyOf(call));
  return only && others.length === 0 ? { path: only.path, index: 0 } : undefined;
}

function thingOfKey(key: string, workspace: Workspace): Thing {
  const name = key.startsWith('ref ') ? key.slice('ref '.length) : undefined;
  const isFile = name !== undefined && workspace.definitions(modelFile, name).length > 0;
  return isFile ? { kind: modelFile, home: '', name } : { kind: dbtNode, home: '', name: key };
}
