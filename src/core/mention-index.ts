import type { Document } from './document/document.ts';
import { type Mention, type Thing, thingKey } from './feature.ts';
import type { Place } from './workspace.ts';

/** A mention with its document and its positions. */
export interface PlacedMention extends Mention, Place {}

/** Numbers that are kept of each mention: where it starts, its length, line and character, and its marks. */
const FIELDS = 5;
const DEFINES = 1;
const IS_LINK = 2;

/** The mentions of one document, packed: a catalog has tens of thousands. */
interface Packed {
  readonly things: readonly Thing[];
  readonly fields: Uint32Array;
}

/** Who mentions what, over all documents. No text of a document is kept. */
export class MentionIndex {
  readonly #byPath = new Map<string, Packed>();
  /** The documents that mention a thing of another document or of the whole workspace; what is home is found there. */
  readonly #guests = new Map<string, Set<string>>();

  /** Replaces the mentions of a document; each lies on one line. */
  set({ path, source }: Pick<Document, 'path' | 'source'>, mentions: readonly Mention[]): void {
    this.delete(path);
    const known = new Map<string, Thing>();
    const fields = new Uint32Array(mentions.length * FIELDS);
    const things = mentions.map(({ thing, defines, span, isLink }, index) => {
      const { line, character } = source.positionAt(span.start);
      const marks = (defines ? DEFINES : 0) | (isLink ? IS_LINK : 0);
      fields.set([span.start, span.end - span.start, line, character, marks], index * FIELDS);
      const key = thingKey(thing);
      const same = known.get(key) ?? detached(thing, path);
      known.set(key, same);
      return same;
    });
    this.#byPath.set(path, { things, fields });
    for (const thing of known.values()) {
      if (thing.home === path) continue;
      const key = thingKey(thing);
      const guests = this.#guests.get(key);
      if (guests) guests.add(path);
      else this.#guests.set(key, new Set([path]));
    }
  }

  delete(path: string): void {
    for (const thing of this.#byPath.get(path)?.things ?? []) {
      if (thing.home === path) continue;
      const key = thingKey(thing);
      const guests = this.#guests.get(key);
      if (guests?.delete(path) && guests.size === 0) this.#guests.delete(key);
    }
    this.#byPath.delete(path);
  }

  /** Every document that has been set, in no order. */
  get paths(): Iterable<string> {
    return this.#byPath.keys();
  }

  /** The mentions of a document, in the order of its text; empty for one that is not known. */
  of(path: string): readonly PlacedMention[] {
    const packed = this.#byPath.get(path);
    return packed ? packed.things.map((thing, index) => unpacked(path, thing, packed.fields, index)) : [];
  }

  /** The places of a document that define something; cheaper than to look through `of`. */
  definedIn(path: string): readonly PlacedMention[] {
    const packed = this.#byPath.get(path);
    if (!packed) return [];
    return packed.things.flatMap((thing, index) =>
      ((packed.fields[index * FIELDS + FIELDS - 1] ?? 0) & DEFINES) === 0
        ? []
        : [unpacked(path, thing, packed.fields, index)],
    );
  }

  /** Every mention of a thing, sorted by path and place. */
  places(thing: Thing): readonly PlacedMention[] {
    const paths = [...(this.#guests.get(thingKey(thing)) ?? [])];
    if (this.#byPath.has(thing.home)) paths.push(thing.home);
    return paths.sort().flatMap((path) => {
      const { things, fields } = this.#byPath.get(path) as Packed;
      return things.flatMap((each, index) => (isSame(each, thing) ? [unpacked(path, each, fields, index)] : []));
    });
  }
}

/** True when two mentions of these speak of the same. */
export function isSame(a: Thing, b: Thing): boolean {
  return a.kind === b.kind && a.home === b.home && a.name === b.name;
}

function unpacked(path: string, thing: Thing, fields: Uint32Array, index: number): PlacedMention {
  const [start = 0, length = 0, line = 0, character = 0, marks = 0] = fields.subarray(index * FIELDS);
  return {
    thing,
    defines: (marks & DEFINES) !== 0,
    ...((marks & IS_LINK) !== 0 ? { isLink: true } : {}),
    path,
    span: { start, end: start + length },
    range: { start: { line, character }, end: { line, character: character + length } },
  };
}

/** The same thing without hold on the text it was read from: a part of a string keeps all of it in memory. */
function detached({ kind, home, name }: Thing, path: string): Thing {
  return { kind, home: home === path ? path : copy(home), name: copy(name) };
}

function copy(text: string): string {
  return text === '' ? '' : text.split('').join('');
}
