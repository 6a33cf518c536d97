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
  const byKey = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < LEAST_WORDS) continue;
    const key = words.join(' ');
    const same = byKey.get(key);
    if (same) same.push(index);
    else byKey.set(key, [index]);
  }
  const keys = [...byKey.keys()];
  const copies = [...byKey.values()] as [number, ...number[]][];
  const found: NearText[] = [];
  for (const indexes of copies) {
    const [first, second] = indexes;
    if (second === undefined) continue;
    for (const index of indexes) found.push({ index, other: index === first ? second : first, same: true });
  }
  for (const [one, other] of nearPairs(keys)) {
    const [[index, copy], [otherIndex]] = [copies[one], copies[other]] as [[number, number?], [number]];
    if (copy === undefined) found.push({ index, other: otherIndex, same: false });
  }
  return found.sort((a, b) => a.index - b.index);
}

/** For each of many different texts, by its index, one that is nearly the same. */
function nearPairs(keys: readonly string[]): Map<number, number> {
  const near = new Map<number, number>();
  const signatures = new Uint32Array(keys.length * HASHES);
  for (const [index, key] of keys.entries()) sign(piecesOf(key), signatures.subarray(index * HASHES));
  // One band after the other, and pieces made anew for the few that are compared: kept, they would fill the memory.
  for (let band = 0; band < HASHES; band += BAND) {
    const buckets = new Map<number, number | number[]>();
    for (let index = 0; index < keys.length; index++) {
      const at = index * HASHES + band;
      const bucketKey = signatures.subarray(at, at + BAND).reduce((sum, each) => Math.imul(sum, 31) + each, 0) >>> 0;
      const bucket = buckets.get(bucketKey);
      if (bucket === undefined) {
        buckets.set(bucketKey, index);
        continue;
      }
      const others = typeof bucket === 'number' ? [bucket] : bucket;
      for (const other of others) {
        if (near.has(index) && near.has(other)) continue;
        if (likeness(piecesOf(keys[index] as string), piecesOf(keys[other] as string)) < THRESHOLD) continue;
        if (!near.has(index)) near.set(index, other);
        if (!near.has(other)) near.set(other, index);
      }
      if (others.length < MOST) buckets.set(bucketKey, [...others, index]);
    }
  }
  return near;
}

/** A hash of every three words in a row. */
function piecesOf(key: string): Set<number> {
  const words = key.split(' ');
  const pieces = new Set<number>();
  for (let at = 0; at + 3 <= words.length; at++) pieces.add(hash(`${words[at]} ${words[at + 1]} ${words[at + 2]}`));
  return pieces;
}

/** Writes the smallest hashes of a set: sets that share most of their pieces agree in at least one band of them. */
function sign(pieces: ReadonlySet<number>, smallest: Uint32Array): void {
  smallest.fill(0xffffffff, 0, HASHES);
  for (const piece of pieces) {
    for (let at = 0; at < HASHES; at++) {
      const mixed = Math.imul(piece ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;
      if (mixed < (smallest[at] as number)) smallest[at] = mixed;
    }
  }
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
