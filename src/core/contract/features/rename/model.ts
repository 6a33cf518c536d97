import type { Document } from '../../../document/document.ts';
import type { Refusal, RenamePlan, RenameScene, Thing } from '../../../feature.ts';
import type { Move } from '../../../paths.ts';
import type { Definition, Place } from '../../../workspace.ts';
import { modelFile } from '../../dbt/model-file.ts';
import { projectOf } from '../../dbt/project.ts';
import { dbtNode } from '../../table-facts.ts';
import { renameEverywhere } from './everywhere.ts';

/** Gives a model of dbt another name: in the properties, in every `ref`, and its file, which is called like it. */
export function renameModel(
  { path }: Document,
  thing: Thing,
  newName: string,
  scene: RenameScene,
): RenamePlan | Refusal {
  const isFile = thing.kind === modelFile;
  const own = isFile ? thing.name : thing.name.replace(/^ref /, '');
  const definitions = scene.definitions(thing.kind, thing.name);
  const projects = new Set(definitions.map((each) => projectOf(each.path, scene)));
  const isMeant = (place: Pick<Place, 'path'>): boolean =>
    projects.size === 1 || projectOf(place.path, scene) === projectOf(path, scene);
  const [only, ...others] = definitions.filter(isMeant);
  if (!only) return { problem: `No file of this project makes '${own}'; correct the name first.` };
  if (others.length > 0) {
    return { problem: `'${own}' is made by ${others.length + 1} files; give them different names by hand first.` };
  }
  const rivals = [...scene.definitions(modelFile, newName), ...scene.definitions(dbtNode, `ref ${newName}`)];
  const rival = rivals.find((each) => projectOf(each.path, scene) === projectOf(only.path, scene));
  if (rival) return { problem: `There is a model '${newName}' already, in ${rival.path}; choose another name.` };
  const move = isFile ? moveOf(only, newName) : undefined;
  if (move && scene.kind(move.to) && move.to.toLowerCase() !== move.from.toLowerCase()) {
    return { problem: `There is a ${scene.kind(move.to)} '${move.to}' already; choose another name.` };
  }
  const after = { ...thing, name: isFile ? newName : `ref ${newName}` };
  return renameEverywhere({ thing, after, from: own, to: newName, isMeant, moves: move ? [move] : [] }, scene);
}

/** The file of a model moves along; a snapshot is named inside of its file. */
function moveOf({ path, name, span }: Definition, newName: string): Move | undefined {
  const start = path.lastIndexOf('/') + 1;
  const isCalledLikeIt = path.startsWith(`${name}.`, start) && span.start === span.end;
  return isCalledLikeIt
    ? { from: path, to: path.slice(0, start) + newName + path.slice(start + name.length) }
    : undefined;
}
