import { nearest } from '../core/words.ts';

/** The one of a few words that was most likely meant; two edits are a pair of letters that changed places. */
export function suggest(word: string, words: readonly string[]): string | undefined {
  const near = nearest(word, words, Math.max(2, Math.floor(word.length / 3)));
  // A word of two letters is two edits away from any other.
  return near !== undefined && Math.min(word.length, near.length) > 2 ? near : undefined;
}
