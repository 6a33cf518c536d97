import { nearest } from '../words.ts';

/**
 * True when a word is another one but for a letter or two. Where new words keep coming, only such a word is surely a
 * mistake.
 */
export function isSlip(word: string, near: string): boolean {
  return nearest(word, [near], word.length < 4 ? 0 : word.length < 8 ? 1 : 2) !== undefined;
}
