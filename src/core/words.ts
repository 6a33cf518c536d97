import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word most likely meant, or `undefined` when none is near enough to be offered.
 *
 * @param limit how many edits may lie between them: one for every three characters and never more than three
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  limit = Math.min(3, Math.floor(word.length / 3)),
): string | undefined {
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const found = edits(word.toLowerCase(), candidate.toLowerCase());
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best === word ? undefined : best;
}

/** How many edits lie between two words; two neighbours that changed places are one, since fingers do that. */
function edits(a: string, b: string): number {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const isSwap =
    a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return isSwap && at >= 0 ? 1 : distance(a, b);
}

/** The candidates that a mistyped word most likely meant: one, or with it another that only goes on behind it. */
export function nearby(word: string, candidates: readonly string[]): string[] {
  const first = nearest(word, candidates);
  if (first === undefined) return [];
  const second = nearest(
    word,
    candidates.filter((candidate) => candidate !== first && candidate.startsWith(first)),
  );
  return second === undefined ? [first] : [first, second];
}

/** `a, b and c`. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** A text cut to a length for a message, with an ellipsis where it was cut. */
export function shortened(text: string, length = 40): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
