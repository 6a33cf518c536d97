import type { Span } from '../span.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlSeq } from './node.ts';

/** A piece of a text that was read by itself, such as a key of the root with its value or an item of a long list. */
interface Piece {
  /** Where its text begins in the file. */
  readonly base: number;
  /** A mapping of one entry, or a list of one item. */
  readonly node: YamlNode;
}

/** Reads one piece; `undefined` when there is anything about it that only the whole can tell. */
export type ReadPiece = (source: string, base: number, depth: number) => YamlNode | undefined;

/**
 * What was read of a large text, piece by piece, so that after a change only the pieces that differ are read again.
 * Block YAML can be cut safely: whatever belongs to a key or an item stands deeper than it, so a line at its column that
 * begins with a key or a dash is the next one. A text for which that is not so has an error in one of its pieces, and
 * then nothing is cut.
 */
export class YamlMemory {
  #pieces: ReadonlyMap<string, Piece> = new Map();
  readonly #minLength: number;

  /** @param minLength shorter texts are read as a whole: there is nothing to save */
  constructor(minLength = 20_000) {
    this.#minLength = minLength;
  }

  /** The tree of a block mapping, the same as that of the whole text; `undefined` when it has to be read as a whole. */
  read(source: string, base: number, readPiece: ReadPiece): YamlNode | undefined {
    if (source.length < this.#minLength) return undefined;
    const known = new Map<string, Piece>();
    const take = (start: number, end: number, depth: number): YamlNode | undefined => {
      const text = source.slice(start, end);
      const at = base + start;
      const before = this.#pieces.get(text) ?? known.get(text);
      const node = before ? moved(before.node, at - before.base) : readPiece(text, at, depth);
      if (node) known.set(text, { base: at, node });
      return node;
    };
    const root = readMap(source, base, this.#minLength, take);
    if (root) this.#pieces = known;
    return root;
  }
}

/** Lines at the first column that are no key: markers, directives and keys that are written out with `?`. */
const UNCUT = /^(?:---|\.\.\.|%|[?:](?=[ \t\r\n]))/m;

/** The memories of the files that were read last; a scan of many files keeps no more than people have open. */
export class YamlMemories {
  readonly #byPath = new Map<string, YamlMemory>();

  of(path: string): YamlMemory {
    const memory = this.#byPath.get(path) ?? new YamlMemory();
    this.#byPath.delete(path);
    this.#byPath.set(path, memory);
    for (const oldest of this.#byPath.keys()) {
      if (this.#byPath.size <= MAX_FILES) break;
      this.#byPath.delete(oldest);
    }
    return memory;
  }
}

const MAX_FILES = 8;

type Take = (start: number, end: number, depth: number) => YamlNode | undefined;

function readMap(source: string, base: number, minLength: number, take: Take): YamlMap | undefined {
  const heads = [...source.matchAll(/^(?!-[ \t\r\n])[^\s#]/gm)].map((match) => match.index);
  const maps: YamlMap[] = [];
  if (UNCUT.test(source) || !/^(?:[ \t]*(?:#[^\r\n]*)?[\r\n])*$/.test(source.slice(0, heads[0]))) return undefined;
  for (const [index, start] of heads.entries()) {
    const end = heads[index + 1] ?? source.length;
    const list = end - start < minLength ? undefined : readList(source, base, start, end, take);
    const map = list ?? oneEntry(take(index === 0 ? 0 : start, end, 0));
    if (!map) return undefined;
    maps.push(map);
  }
  const [first] = maps;
  const last = maps.at(-1);
  if (!first || !last) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  return { kind: 'map', span, entries: maps.flatMap((map) => map.entries), flow: false };
}

/** A key with a long list below it; `undefined` where there is none, or none that can be cut. */
function readList(source: string, base: number, start: number, end: number, take: Take): YamlMap | undefined {
  const text = source.slice(start, end);
  const line = /^[\w-]+:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n)(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n))*(?=( *)-[ \t\r\n])/.exec(
    text,
  );
  // A comment behind the last item belongs to the list or to what is around it, which the item by itself cannot tell.
  if (!line || /[\r\n][ \t]*#[^\r\n]*\s*$/.test(text)) return undefined;
  const heads = [...text.matchAll(new RegExp(`^ {${line[1]?.length ?? 0}}-(?=[ \\t\\r\\n])`, 'gm'))];
  const lists: YamlSeq[] = [];
  for (const [index, { index: from }] of heads.entries()) {
    const list = take(start + from, start + (heads[index + 1]?.index ?? text.length), 1);
    if (list?.kind !== 'seq' || list.flow || list.items.length !== 1) return undefined;
    lists.push(list);
  }
  const key = oneEntry(take(start, start + line[0].indexOf(':') + 1, 0))?.entries[0]?.key;
  const [first] = lists;
  const last = lists.at(-1);
  if (!key || !first || !last) return undefined;
  const list: YamlSeq = {
    kind: 'seq',
    span: { start: first.span.start, end: last.span.end },
    items: lists.flatMap((each) => each.items),
    flow: false,
  };
  const span = { start: base + start, end: last.span.end };
  return { kind: 'map', span, entries: [{ key, value: list, span }], flow: false };
}

function oneEntry(node: YamlNode | undefined): YamlMap | undefined {
  return node?.kind === 'map' && !node.flow && node.entries.length === 1 ? node : undefined;
}

/** A tree without aliases that begins elsewhere; the very same one when nothing moved. */
function moved<N extends YamlNode>(node: N, by: number): N {
  if (by === 0) return node;
  const span = movedSpan(node.span, by);
  if (node.kind === 'map') return { ...node, span, entries: node.entries.map((entry) => movedEntry(entry, by)) };
  if (node.kind === 'seq') return { ...node, span, items: node.items.map((item) => moved(item, by)) };
  return { ...node, span };
}

function movedEntry({ key, value, span }: YamlEntry, by: number): YamlEntry {
  return { key: moved(key, by), value: moved(value, by), span: movedSpan(span, by) };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
