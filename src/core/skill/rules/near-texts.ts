/** A text that says what another one says. */
export interface NearText {
  readonly index: number;
  /** The text it is most like; of several equal ones the first. */
  readonly other: number;
  /** True when both are the same but for letter case, spaces and punctuation. */
  readonly same: boolean;
}

/** How many of the three-word pieces of both texts are shared, at the least: one changed word in twenty stays above. */
const THRESHOLD = 0.75;
const HASHES = 24;
const BAND = 3;
/** Texts in one bucket that a text is held against; more of them are copies of a template, found by their first. */
const MOST = 16;
/** Shorter texts say too little for a likeness to mean anything. */
const LEAST_WORDS = 6;

/**
 * For each of many texts another one that is nearly the same. Takes time in proportion to the number of texts: only
 * those whose smallest hashes of three-word pieces agree are compared.
 */
export function nearTexts(texts: readonly string[]): NearText[] {
  const byText = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < LEAST_WORDS) continue;
    const key = words.join(' ');
    const same = byText.get(key);
    if (same) same.push(index);
    else byText.set(key, [index]);
  }
  const found: NearText[] = [];
  const buckets = new Map<string, { index: number; pieces: ReadonlySet<number> }[]>();
  const near = new Map<number, number>();
  for (const [key, indexes] of byText) {
    const [first, second] = indexes as [number, number?];
    for (const index of indexes)
      if (second !== undefined) found.push({ index, other: index === first ? second : first, same: true });
    const pieces = piecesOf(key);
    for (const bucketKey of bandsOf(pieces)) {
      const bucket = buckets.get(bucketKey) ?? [];
      buckets.set(bucketKey, bucket);
      for (const other of bucket) {
        if ((near.has(first) && near.has(other.index)) || likeness(pieces, other.pieces) < THRESHOLD) continue;
        if (!near.has(first)) near.set(first, other.index);
        if (!near.has(other.index)) near.set(other.index, first);
      }
      if (bucket.length < MOST) bucket.push({ index: first, pieces });
    }
  }
  const told = new Set(found.map((each) => each.index));
  for (const [index, other] of near) if (!told.has(index)) found.push({ index, other, same: false });
  return found.sort((a, b) => a.index - b.index);
}

/** A hash of every three words in a row. */
function piecesOf(key: string): Set<number> {
  const words = key.split(' ');
  const pieces = new Set<number>();
  for (let at = 0; at + 3 <= words.length; at++) pieces.add(hash(`${words[at]} ${words[at + 1]} ${words[at + 2]}`));
  return pieces;
}

/** Keys of the buckets a set belongs to: sets that share most of their pieces agree in at least one of them. */
function bandsOf(pieces: ReadonlySet<number>): string[] {
  const smallest = new Uint32Array(HASHES).fill(0xffffffff);
  for (const piece of pieces) {
    for (let at = 0; at < HASHES; at++) {
      const mixed = Math.imul(piece ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;
      if (mixed < (smallest[at] as number)) smallest[at] = mixed;
    }
  }
  const bands: string[] = [];
  for (let at = 0; at < HASHES; at += BAND) bands.push(`${at} ${smallest.slice(at, at + BAND).join(' ')}`);
  return bands;
}

function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared++;
  return shared / (a.size + b.size - shared);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
