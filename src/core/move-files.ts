import type { TextEdit } from './document/edit.ts';
import type { RenameScene } from './feature.ts';
import { type Move, movedPath } from './paths.ts';
import { relink } from './relink.ts';

/**
 * The edits that keep every path in the documents right when files or directories move, by the path of the document
 * before the move.
 */
export function editsForMoves(
  moves: readonly Move[],
  { mentions, text }: Pick<RenameScene, 'mentions' | 'text'>,
): Map<string, TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  const isMoved = (path: string): boolean => movedPath(path, moves) !== path;
  for (const document of [...mentions.paths].sort()) {
    const paths = mentions.of(document).filter(({ thing }) => thing.kind === 'file');
    const concerned = isMoved(document) ? paths : paths.filter(({ thing }) => isMoved(thing.name));
    const source = concerned.length > 0 ? text(document) : undefined;
    if (source === undefined) continue;
    const own = concerned.flatMap(({ span, thing, isLink = false }): TextEdit[] => {
      const written = source.slice(span.start, span.end);
      const newText = relink({ text: written, document, target: thing.name, isLink }, moves);
      return newText === undefined ? [] : [{ span, newText }];
    });
    if (own.length > 0) edits.set(document, own);
  }
  return edits;
}
