/** Paths here are from the workspace root, with `/`; the root itself is the empty string. */

/** The directory of a file, empty at the root. */
export function directoryOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at < 0 ? '' : path.slice(0, at);
}

/**
 * A relative path as a path from the workspace root; `undefined` when it leaves the root or is absolute.
 * `from` is a directory.
 */
export function resolvePath(from: string, relative: string): string | undefined {
  if (relative.startsWith('/') || /^[A-Za-z]:/.test(relative)) return undefined;
  const parts = from === '' ? [] : from.split('/');
  for (const part of relative.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** A file or directory that gets another path. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Where a path is after the moves; of nested ones the innermost counts. */
export function movedPath(path: string, moves: readonly Move[]): string {
  let best: Move | undefined;
  for (const move of moves) {
    const isOfIt = path === move.from || path.startsWith(`${move.from}/`);
    if (isOfIt && move.from.length > (best?.from.length ?? -1)) best = move;
  }
  return best ? best.to + path.slice(best.from.length) : path;
}

/** The way from a directory to a path, without a leading `./`; `.` when both are the same. */
export function relativePath(from: string, to: string): string {
  const start = from === '' ? [] : from.split('/');
  const end = to === '' ? [] : to.split('/');
  let same = 0;
  while (same < start.length && same < end.length && start[same] === end[same]) same++;
  return [...start.slice(same).map(() => '..'), ...end.slice(same)].join('/') || '.';
}
