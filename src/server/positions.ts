import type { Position, Range } from '../core/document/text.ts';

/** Negative when `a` stands before `b`, zero at the same place. */
export function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** True when two ranges share a place; a range that ends where the other begins counts. */
export function meet(a: Range, b: Range): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;
}
