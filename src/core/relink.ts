import { directoryOf, type Move, movedPath, relativePath, resolvePath } from './paths.ts';

/** A path as a document writes it. */
export interface WrittenPath {
  /** As it stands in the text: perhaps with `./` before it, a slash behind it, or `%20` in it. */
  readonly text: string;
  /** The document it stands in. */
  readonly document: string;
  /** What it leads to. */
  readonly target: string;
  /** True where spaces and parentheses have to be encoded. */
  readonly isLink: boolean;
}

/**
 * The same path after files have moved, written the way it was: from the document's directory, or from the directory it
 * was written from. `undefined` when the text stays right as it is, or when no one can say what it started from.
 */
export function relink({ text, document, target, isLink }: WrittenPath, moves: readonly Move[]): string | undefined {
  const plain = isLink ? decoded(text) : text;
  if (plain === undefined) return undefined;
  const parts = plain.split('/').filter((part) => part !== '' && part !== '.');
  const base = baseOf(parts, directoryOf(document), target);
  if (base === undefined) return undefined;
  const to = relativePath(movedBase(base, document, moves), movedPath(target, moves));
  if (to === (parts.join('/') || '.')) return undefined;
  const lead = plain.startsWith('./') && !to.startsWith('.') ? './' : '';
  const tail = plain.endsWith('/') && !to.endsWith('/') ? '/' : '';
  const path = lead + to + tail;
  return isLink ? path.replace(/[ ()%]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`) : path;
}

/** The directory from which these parts lead to the target: the document's own, else the one that is left without them. */
function baseOf(parts: readonly string[], own: string, target: string): string | undefined {
  if (resolvePath(own, parts.join('/')) === target) return own;
  const rest = target === '' ? [] : target.split('/');
  const left = rest.slice(0, Math.max(0, rest.length - parts.length));
  return resolvePath(left.join('/'), parts.join('/')) === target ? left.join('/') : undefined;
}

/** The document's directory goes where the document goes, which need not be where the rest of the directory goes. */
function movedBase(base: string, document: string, moves: readonly Move[]): string {
  return base === directoryOf(document) ? directoryOf(movedPath(document, moves)) : movedPath(base, moves);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
