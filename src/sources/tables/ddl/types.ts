import type { Dialect, SourceColumn } from '../../../core/source-table.ts';
import { Cursor, isWord } from './cursor.ts';

/** How deep types may lie in each other; what is deeper is kept as text alone. */
const MAX_DEPTH = 20;

type Typed = Pick<SourceColumn, 'physicalType' | 'dialect' | 'columns' | 'items'>;

/** What a written type says: `ARRAY<STRUCT<a INT64>>`, `ROW(a bigint)`, `integer[]` have parts of their own. */
export function typeOf(cursor: Cursor, dialect: Dialect | undefined, depth = 0): Typed {
  // SQL Server writes brackets around the names of types, too.
  const written = cursor.written().replace(/^\[(\w+)\](?!\.)/, '$1');
  const plain: Typed = {
    ...(written === '' ? {} : { physicalType: written }),
    ...(dialect ? { dialect } : {}),
    columns: [],
  };
  if (depth > MAX_DEPTH) return plain;
  const { tokens } = cursor;
  const last = tokens.length - 1;
  if (isWord(tokens[last], ']') || isWord(tokens[last], 'ARRAY')) {
    const end = isWord(tokens[last], 'ARRAY') ? last : tokens.findLastIndex((token) => isWord(token, '['));
    // `integer[3]` is an array, and `ARRAY` alone is one of something unknown.
    return end > 0 ? { ...plain, items: itemOf(tokens.slice(0, end)) } : plain;
  }
  const inner = argumentsOf(cursor);
  if (!inner) return plain;
  if (isWord(tokens[0], 'ARRAY')) return { ...plain, items: itemOf(inner.tokens) };
  if (!isWord(tokens[0], 'STRUCT') && !isWord(tokens[0], 'ROW') && !isWord(tokens[0], 'OBJECT')) return plain;
  return { ...plain, columns: inner.parts().flatMap((part) => fieldOf(part)) };

  function itemOf(inside: Cursor['tokens']): SourceColumn {
    return typeOf(new Cursor(cursor.text, inside), dialect, depth + 1);
  }

  /** One field, as `name TYPE` or `name: TYPE`, perhaps with more behind it. */
  function fieldOf(part: Cursor): SourceColumn[] {
    const [name] = part.name() ?? [];
    if (name === undefined) return [];
    part.takes(':');
    const start = part.at;
    while (
      !part.isDone &&
      !isWord(part.token, 'NOT') &&
      !isWord(part.token, 'OPTIONS') &&
      !isWord(part.token, 'COMMENT')
    )
      part.at++;
    const type = new Cursor(part.text, part.tokens.slice(start, part.at));
    const isRequired = part.sees('NOT', 'NULL');
    return [{ name, ...typeOf(type, dialect, depth + 1), ...(isRequired ? { nullable: false } : {}) }];
  }
}

/** What stands in the brackets behind the first word, when nothing comes after them. */
function argumentsOf({ text, tokens }: Cursor): Cursor | undefined {
  const opens = tokens[1]?.value;
  const closes = tokens.at(-1)?.value;
  const isPair = (opens === '<' && closes === '>') || (opens === '(' && closes === ')');
  return isPair && tokens.length > 3 ? new Cursor(text, tokens.slice(2, -1)) : undefined;
}
