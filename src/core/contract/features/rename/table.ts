import type { Refusal, RenamePlan, RenameScene, Thing } from '../../../feature.ts';
import { renameEverywhere } from './everywhere.ts';
import { unclearQuery } from './queries.ts';

/** Gives a table or column of a contract another name, in its file and wherever another one refers to it. */
export function renameInContract(thing: Thing, newName: string, scene: RenameScene): RenamePlan | Refusal {
  const places = scene.mentions.places(thing);
  const [definition, ...others] = places.filter((each) => each.defines);
  const { kind, home } = thing;
  // In a file of several contracts the number of the contract stands behind the name.
  const name = thing.name.replace(/ #\d+$/, '');
  if (!definition) return { problem: `No ${kind} '${name}' is defined in ${home}; correct the name first.` };
  if (others.length > 0) {
    return { problem: `There are ${others.length + 1} ${kind}s '${name}'; give them different names by hand first.` };
  }
  // References and queries take such a name without quotes; a name that nobody uses may have more.
  const form = places.length > 1 ? /^[A-Za-z_]\w*$/ : /^[\p{L}_][\p{L}\p{N}_$-]*$/u;
  if (!form.test(newName)) return { problem: `'${newName}' is no name for a ${kind}; use letters, digits and '_'.` };
  const from = scene.text(home)?.slice(definition.span.start, definition.span.end) ?? name;
  const after = name.slice(0, name.length - from.length) + newName + thing.name.slice(name.length);
  return (
    unclearQuery(thing, from, scene) ??
    renameEverywhere({ thing, after: { ...thing, name: after }, from, to: newName }, scene)
  );
}
