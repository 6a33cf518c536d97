import { createRequire } from 'node:module';
import type { SqlDialect, SqlParser } from '../core/contract/sql/dialects.ts';

const load = createRequire(import.meta.url);
const parsers = new Map<SqlDialect, Parser>();

/** Parses SQL. The parser of a dialect, some 300 KB, is loaded when the first query of the dialect is read. */
export const parseSql: SqlParser = (dialect, sql) => {
  let parser = parsers.get(dialect);
  if (!parser) {
    // Relative to this file here and to the bundle in dist/ alike.
    const { Parser } = load(`./sql/${dialect}.cjs`) as { readonly Parser: new () => Parser };
    parser = new Parser();
    parsers.set(dialect, parser);
  }
  return parser.astify(sql, { database: dialect });
};

interface Parser {
  astify(sql: string, options: { readonly database: string }): unknown;
}
