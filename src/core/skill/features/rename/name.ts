import { applyEdits, type TextEdit } from '../../../document/edit.ts';
import type { Mention, Refusal, RenamePlan, RenameScene } from '../../../feature.ts';
import { editsForMoves } from '../../../move-files.ts';
import { directoryOf, type Move, movedPath } from '../../../paths.ts';
import type { Definition } from '../../../workspace.ts';
import { SkillDocument } from '../../model.ts';
import { isSkillFile, scopeOf, stemOf } from '../../places.ts';
import { byPath, together } from './replace.ts';

/**
 * Gives a skill, an agent, a command or a prompt another name: where it is defined, in its directory or file when that
 * has the name too, and wherever it is called.
 */
export function renameName(
  { path }: SkillDocument,
  { thing }: Mention,
  newName: string,
  scene: RenameScene,
): RenamePlan | Refusal {
  const { kind, name } = thing;
  const all = scene.definitions(kind, name);
  const scopes = new Set(all.map((each) => scopeOf(each.path)));
  if (scopes.size === 0) {
    return { problem: `No file of this workspace defines the ${kind} '${name}', so it cannot be renamed.` };
  }
  const scope = scopes.has(scopeOf(path)) ? scopeOf(path) : [...scopes].find(() => scopes.size === 1);
  if (scope === undefined) {
    return {
      problem: `'${name}' is defined in ${scopes.size} plugins or projects; rename it in the one that is meant.`,
    };
  }
  const own = all.filter((each) => scopeOf(each.path) === scope);
  const taken = scene.definitions(kind, newName).find((each) => scopeOf(each.path) === scope);
  if (taken) return { problem: `There is a ${kind} '${newName}' already, in ${taken.path}; choose another name.` };
  const moves = own.flatMap((each) => moveOf(each, newName));
  const occupied = moves.find(({ from, to }) => scene.kind(to) && to.toLowerCase() !== from.toLowerCase());
  if (occupied)
    return { problem: `There is a ${scene.kind(occupied.to)} '${occupied.to}' already; choose another name.` };
  // A name that others have too is only changed where this one is meant.
  const places = scene.mentions
    .places(thing)
    .filter((each) => (scopes.size === 1 || scopeOf(each.path) === scope) && (!each.defines || isOne(own, each.path)));
  const edits = byPath(places.map((each) => ({ ...each, newText: newName })));
  const problem = own.map((each) => faultOf(each, edits.get(each.path) ?? [], newName, moves, scene)).find(Boolean);
  return problem ? { problem } : { edits: together(edits, editsForMoves(moves, scene)), moves };
}

function isOne(definitions: readonly Definition[], path: string): boolean {
  return definitions.some((each) => each.path === path);
}

/** The directory of a skill and the file of anything else move along when they have its name. */
function moveOf({ path, name }: Definition, newName: string): Move[] {
  const directory = directoryOf(path);
  if (isSkillFile(path)) {
    const parent = directoryOf(directory);
    return directory.split('/').at(-1) === name ? [{ from: directory, to: join(parent, newName) }] : [];
  }
  const file = path.slice(directory === '' ? 0 : directory.length + 1);
  return stemOf(path) === name ? [{ from: path, to: join(directory, newName + file.slice(name.length)) }] : [];
}

function join(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** What is wrong with the new name, judged by the document as it will be. */
function faultOf(
  { path, kind }: Definition,
  edits: readonly TextEdit[],
  newName: string,
  moves: readonly Move[],
  scene: RenameScene,
): string | undefined {
  if (newName.trim() !== newName || newName === '' || /[/\\\p{Cc}]/u.test(newName)) {
    return `'${newName}' is no name for ${kind === 'agent' ? 'an' : 'a'} ${kind}; leave out slashes and spaces around it.`;
  }
  const text = scene.text(path);
  const after = text === undefined ? undefined : applyEdits(text, edits);
  const [before, now] = [text, after].map((each, index) =>
    each === undefined ? undefined : scene.parse(index === 0 ? path : movedPath(path, moves), each),
  );
  if (!before || !(now instanceof SkillDocument)) return `${path} could not be read anew with the name '${newName}'.`;
  if (now.entry('name') && now.name?.trim() !== newName) {
    return `'${newName}' would not be read as this name in the frontmatter; use letters, digits and hyphens.`;
  }
  const isOld = new Set(scene.check(before).map((each) => each.rule));
  const value = now.value('name')?.span;
  const fault = scene
    .check(now)
    .find((each) => each.severity === 'error' && !isOld.has(each.rule) && each.span.start === value?.start);
  return fault?.message;
}
