/** Numbers from 0 up to 1 that are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Value = unknown;
type Random = () => number;

interface Spot {
  readonly parent: Record<string, Value> | Value[];
  readonly step: string | number;
  /** Without indexes, so that one of a thousand columns weighs as much as the one price. */
  readonly kind: string;
}

/** What a mutation may put somewhere: keys and values of all documents, and words that are near to them. */
export interface Pool {
  readonly keys: readonly string[];
  readonly values: readonly Value[];
}

/** Every key and every value that is not a mapping, of some documents. */
export function poolOf(documents: readonly Value[], words: readonly string[]): Pool {
  const spots = documents.flatMap(spotsOf);
  const keys = spots.flatMap(({ step }) => (typeof step === 'string' ? [step] : []));
  const values = spots.map(({ parent, step }) => (parent as Record<string | number, Value>)[step]);
  const small = values.filter((value) => JSON.stringify(value ?? null).length < 200);
  return { keys: [...new Set([...keys, ...words])], values: small };
}

function spotsOf(document: Value): Spot[] {
  const spots: Spot[] = [];
  const visit = (value: Value, kind: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const step of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      const here = typeof step === 'number' ? `${kind}[]` : `${kind}.${step}`;
      spots.push({ parent: value as Spot['parent'], step, kind: here });
      visit((value as Record<string | number, Value>)[step], here);
    }
  };
  visit(document, '');
  return spots;
}

const mutations: readonly ((spot: Spot, random: Random, pool: Pool) => void)[] = [
  ({ parent, step }) => {
    if (Array.isArray(parent)) parent.splice(Number(step), 1);
    else delete parent[step];
  },
  ({ parent, step }, random) => rename(parent, step, misspelt(String(step), random)),
  ({ parent, step }, random, pool) => rename(parent, step, one(pool.keys, random)),
  ({ parent, step }, random) =>
    put(parent, step, one(['text', '', 5, -1, 2.5, true, null, [], {}, ['a', 'a']], random)),
  ({ parent, step }, random, pool) => put(parent, step, structuredClone(one(pool.values, random))),
  ({ parent, step }, random) => {
    const value = at(parent, step);
    if (typeof value === 'string') put(parent, step, misspelt(value, random));
    else if (typeof value === 'number') put(parent, step, one([-value, value + 0.5, String(value)], random));
    else put(parent, step, String(value));
  },
  ({ parent, step }, random, pool) => {
    const value = at(parent, step);
    const target = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : parent;
    if (Array.isArray(target)) target.push(structuredClone(one(pool.values, random)));
    else (target as Record<string, Value>)[one(pool.keys, random)] = structuredClone(one(pool.values, random));
  },
  ({ parent, step }) => {
    const value = at(parent, step);
    put(parent, step, Array.isArray(value) ? (value[0] ?? {}) : [value]);
  },
  ({ parent, step }) => {
    const value = at(parent, step);
    if (Array.isArray(value) && value.length > 0) value.push(structuredClone(value[0]));
    else if (Array.isArray(parent)) parent.push(structuredClone(value));
    else put(parent, step, { [step]: value });
  },
  ({ parent, step }, random) => {
    const value = at(parent, step);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return put(parent, step, null);
    const keys = Object.keys(value);
    for (const key of keys) if (random() < 0.5) delete (value as Record<string, Value>)[key];
  },
];

/** A copy of a document with one or two things in it changed. */
export function mutated(document: Value, random: Random, pool: Pool): Value {
  const copy = { root: structuredClone(document) };
  for (let count = random() < 0.8 ? 1 : 2; count > 0; count--) {
    const spots = spotsOf(copy.root);
    const kind = one([...new Set(spots.map((spot) => spot.kind))], random);
    const spot = one(
      spots.filter((each) => each.kind === kind),
      random,
    );
    if (spot) one(mutations, random)(spot, random, pool);
  }
  return copy.root;
}

function at(parent: Spot['parent'], step: string | number): Value {
  return (parent as Record<string | number, Value>)[step];
}

function put(parent: Spot['parent'], step: string | number, value: Value): void {
  (parent as Record<string | number, Value>)[step] = value;
}

function rename(parent: Spot['parent'], step: string | number, name: string): void {
  const value = at(parent, step);
  if (!Array.isArray(parent)) delete parent[step];
  put(parent, Array.isArray(parent) ? step : name, Array.isArray(parent) ? name : value);
}

function misspelt(word: string, random: Random): string {
  const index = Math.floor(random() * word.length);
  return one(
    [word.slice(0, index) + word.slice(index + 1), word.toUpperCase(), `${word}s`, word.replace(/[A-Z]/g, '_$&')],
    random,
  );
}

function one<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}
