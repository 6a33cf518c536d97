import type { Mention, Refusal, RenamePlan, RenameScene } from '../../../feature.ts';
import { editsForMoves } from '../../../move-files.ts';
import { directoryOf, resolvePath } from '../../../paths.ts';
import type { SkillDocument } from '../../model.ts';

/**
 * Moves the file or directory that a path leads to. The new path is read as the old one was written: from the same
 * directory.
 */
export function renameFile(
  document: SkillDocument,
  { thing, span }: Mention,
  newPath: string,
  scene: RenameScene,
): RenamePlan | Refusal {
  const written = document.text.slice(span.start, span.end);
  const kind = scene.kind(thing.name);
  if (!kind) return { problem: `'${written}' does not exist, so it cannot be renamed.` };
  const base = baseOf(written, document.path, thing.name);
  const to = base === undefined || newPath.trim() === '' ? undefined : resolvePath(base, newPath.trim());
  if (!to) return { problem: `'${newPath}' leads out of the workspace; choose a path inside of it.` };
  if (to === thing.name) return { edits: new Map(), moves: [] };
  if (to.startsWith(`${thing.name}/`)) return { problem: `'${thing.name}' cannot be moved into itself.` };
  // Where the disk does not care for letter case, the old file answers for the new one.
  if (scene.kind(to) && to.toLowerCase() !== thing.name.toLowerCase()) {
    return { problem: `There is a ${scene.kind(to)} '${to}' already; choose another name.` };
  }
  const moves = [{ from: thing.name, to }];
  return { edits: editsForMoves(moves, scene), moves };
}

/** The directory from which a path was written. */
function baseOf(written: string, document: string, target: string): string | undefined {
  const own = directoryOf(document);
  const plain = written.replace(/^(?:\.\/)+|\/+$/g, '');
  if (resolvePath(own, decoded(plain)) === target) return own;
  if (target === plain) return '';
  return target.endsWith(`/${plain}`) ? target.slice(0, -plain.length - 1) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
