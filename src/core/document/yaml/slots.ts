import type { Span } from '../span.ts';
import type { Frame, YamlPath } from './frames.ts';

/** What a place of a YAML text can take; a half-written word may become a key, a value or both. */
export interface YamlSlot {
  readonly kind: 'key' | 'value';
  /** Of a key the mapping it goes into, of a value its own place: keys and indexes from the root. */
  readonly path: YamlPath;
  /** What is replaced: the word at the offset, with the indentation before it when that is wrong. On one line. */
  readonly span: Span;
  /** What has to stand before it: a space, a dash, the right indentation. */
  readonly before: string;
  /** The column of the key or value, behind `before`. */
  readonly indent: number;
  /** The quotes that the word stands in; `closed` when the second one is there. */
  readonly quote?: { readonly mark: '"' | "'"; readonly closed: boolean };
  /** Inside brackets. */
  readonly flow?: true;
  /**
   * In a JSON file: `span` holds the quotes too. `commaAt` is where a comma is missing before it, and one has to stand
   * behind it when it is followed by more.
   */
  readonly json?: { readonly commaAt?: number; readonly isFollowed?: true };
  /** A key whose colon is there already. */
  readonly hasColon?: true;
  /** A key whose value stands on the lines below already. */
  readonly hasBlock?: true;
  /** The keys above it in its mapping, as the lines tell; the tree of a broken text may lack them. */
  readonly above?: readonly string[];
}

/** The line of the offset and what surrounds it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  /** The column of the offset. */
  readonly at: number;
  readonly below: Below | undefined;
}

/** The next line that is not empty. */
export interface Below {
  readonly indent: number;
  readonly isItem: boolean;
  /** True when it goes on behind an item in brackets: with a comma or a closing bracket. */
  readonly isEnd: boolean;
}

/** Where a slot is, without what goes into it. */
export type Position = Pick<YamlSlot, 'span' | 'before' | 'indent'>;

/** One more key or item of a frame. */
export function like(frame: Frame, place: Position, hasBlock = false): readonly YamlSlot[] {
  if (frame.kind === 'map') return [keyIn(frame, place, hasBlock)];
  return both([...frame.path, Number(frame.at) + 1], place);
}

export function keyIn(frame: Pick<Frame, 'path' | 'keys'>, place: Position, hasBlock: boolean): YamlSlot {
  return { kind: 'key', path: frame.path, above: frame.keys, ...place, ...(hasBlock ? { hasBlock } : {}) };
}

/** A value, or the first key of a mapping. */
export function both(path: YamlPath, place: Position): YamlSlot[] {
  return [
    { kind: 'value', path, ...place },
    { kind: 'key', path, ...place },
  ];
}

/** True when a comment begins between two columns of a line. */
export function isBehindComment(text: string, from: number, at: number): boolean {
  return /(?:^|[ \t])#/.test(text.slice(from, at));
}
