import { distance } from 'fastest-levenshtein';

/** The one of a few words that was most likely meant; `undefined` when none is near. */
export function suggest(word: string, words: readonly string[]): string | undefined {
  const near = words
    .map((each) => ({ each, edits: distance(word.toLowerCase(), each.toLowerCase()) }))
    // Two edits are a pair of letters that changed places.
    .filter(({ each, edits }) => edits <= Math.max(2, each.length / 3) && edits < Math.min(word.length, each.length))
    .sort((a, b) => a.edits - b.edits);
  return near[0]?.each;
}
