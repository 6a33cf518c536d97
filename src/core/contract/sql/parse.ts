import { type Chain, chainsIn } from './chains.ts';
import type { SqlDialect, SqlParser } from './dialects.ts';
import { fillPlaceholders } from './placeholders.ts';
import { type Select, selectIn } from './selects.ts';

/** A query that could be read. */
export interface SqlText {
  readonly select: Select;
  readonly chains: readonly Chain[];
}

/** Longer queries are not read. */
const MOST_CHARACTERS = 8_000;

/**
 * How much may be nested: what the parsers cannot read costs them twice as much with every parenthesis, and more with every
 * `case` and `cast`. Eight doublings are a tenth of a second, which no check that people write comes near.
 */
const MOST_NESTED = 8;

/** How many queries are kept: those of the contracts that somebody works on. */
const MOST_KEPT = 2_000;

/** Reads queries; the same query is parsed once, however often the contract around it changes. */
export class SqlReader {
  readonly #parse: SqlParser;
  readonly #known = new Map<string, SqlText | undefined>();

  constructor(parse: SqlParser) {
    this.#parse = parse;
  }

  /** What one of the dialects makes of a query; `undefined` when it is none in any of them, or something else than a `select`. */
  read(query: string, dialects: readonly SqlDialect[]): SqlText | undefined {
    const key = `${dialects.join()} ${query}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const made = this.#make(query, dialects);
    if (this.#known.size === MOST_KEPT) this.#known.clear();
    this.#known.set(key, made);
    return made;
  }

  #make(query: string, dialects: readonly SqlDialect[]): SqlText | undefined {
    if (query.length > MOST_CHARACTERS || nesting(query) > MOST_NESTED) return undefined;
    const sql = fillPlaceholders(query);
    if (sql === undefined) return undefined;
    for (const dialect of dialects) {
      const select = this.#select(dialect, sql);
      if (select) return { select, chains: chainsIn(sql) };
    }
    return undefined;
  }

  #select(dialect: SqlDialect, sql: string): Select | undefined {
    try {
      return selectIn(this.#parse(dialect, sql));
    } catch {
      return undefined;
    }
  }
}

/** What closes each thing that may be nested, and how many times as long a parser may take for it, as a power of two. */
const nested: Readonly<Record<string, { readonly close: string; readonly weight: number }>> = {
  '(': { close: ')', weight: 1 },
  '[': { close: ']', weight: 1 },
  case: { close: 'end', weight: 1.5 },
  cast: { close: ')', weight: 2.5 },
};

/** What stands around the innermost part of a query, in doublings; without bound when something is not closed. */
function nesting(query: string): number {
  const open: { readonly close: string; readonly weight: number }[] = [];
  let sum = 0;
  let most = 0;
  for (const [found] of query.matchAll(/'(?:[^']|'')*'|--[^\r\n]*|cast\s*\(|\b(?:case|end)\b|[()[\]]/gi)) {
    const word = found.length > 1 ? found.toLowerCase().replace(/\s*\($/, '') : found;
    const opened = Object.hasOwn(nested, word) ? nested[word] : undefined;
    if (opened) {
      open.push(opened);
      sum += opened.weight;
      most = Math.max(most, sum);
    } else if (word === open.at(-1)?.close) sum -= open.pop()?.weight ?? 0;
    else if (word === ')' || word === ']') return Number.POSITIVE_INFINITY;
  }
  return open.length > 0 ? Number.POSITIVE_INFINITY : most;
}
