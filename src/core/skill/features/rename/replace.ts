import type { TextEdit } from '../../../document/edit.ts';
import type { RenamePlan, RenameScene, Thing } from '../../../feature.ts';

/** Puts a new name wherever a thing is mentioned; nothing moves. */
export function replaceEverywhere(thing: Thing, newText: string, scene: RenameScene): RenamePlan {
  return { edits: byPath(scene.mentions.places(thing).map(({ path, span }) => ({ path, span, newText }))), moves: [] };
}

/** Edits of several documents, by their paths. */
export function byPath(edits: readonly (TextEdit & { readonly path: string })[]): Map<string, TextEdit[]> {
  const all = new Map<string, TextEdit[]>();
  for (const { path, span, newText } of edits) all.set(path, [...(all.get(path) ?? []), { span, newText }]);
  return all;
}

/** The edits of both; those of the second give way where the two meet. */
export function together(
  first: ReadonlyMap<string, readonly TextEdit[]>,
  second: ReadonlyMap<string, readonly TextEdit[]>,
): Map<string, TextEdit[]> {
  const all = new Map([...first].map(([path, edits]) => [path, [...edits]]));
  for (const [path, edits] of second) {
    const own = all.get(path) ?? [];
    const free = edits.filter(({ span }) =>
      own.every((each) => each.span.end <= span.start || span.end <= each.span.start),
    );
    all.set(path, [...own, ...free]);
  }
  return all;
}
