import type { Link } from '../../document/markdown/outline.ts';
import type { Span } from '../../document/span.ts';

/** The part of a link's target that names a heading. */
export interface Anchor {
  /** Decoded, lower case: as the slug of a heading. */
  readonly slug: string;
  /** As written, without the `#`. */
  readonly written: string;
  readonly span: Span;
}

/**
 * The anchor of a link; `undefined` without one. `#tool:…` and `#file:…` are variables of VS Code, and a few words
 * stand for any anchor.
 */
export function anchorOf({ target, targetSpan }: Link): Anchor | undefined {
  const at = target.indexOf('#') + 1;
  const written = target.slice(at);
  if (at === 0 || !/^[\p{L}\p{N}_%-]+$/u.test(written) || /^(?:anchor|section|heading)$/i.test(written))
    return undefined;
  return { slug: decoded(written).toLowerCase(), written, span: { start: targetSpan.start + at, end: targetSpan.end } };
}

/** Anchors that the text sets itself: `<a id="x">`, `<a name="x">` or `{#x}`. */
export function ownAnchors(text: string): string[] {
  return [...text.matchAll(/\b(?:id|name)=["']([^"'\s]+)["']|\{#([\w-]+)\}/g)].map(
    (found) => found[1] ?? (found[2] as string),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
