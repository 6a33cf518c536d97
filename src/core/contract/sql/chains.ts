import type { Span } from '../../document/span.ts';

/** Names with dots between them, as `sales.orders.amount`. */
export interface Chain {
  readonly parts: readonly ChainPart[];
}

export interface ChainPart {
  /** Without quotes. */
  readonly name: string;
  /** Of the name itself, without quotes. */
  readonly span: Span;
  readonly isDoubleQuoted: boolean;
}

const TOKEN =
  /\s+|--[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|(?<tag>\$\w*\$)[\s\S]*?(?:\k<tag>|$)|'(?:[^']|'')*(?:'|$)|"(?<double>(?:[^"]|"")*)"|`(?<back>[^`]*)`|\[(?<bracket>[\p{L}_][\p{L}\p{N}_ $#@]*)\]|(?<word>[\p{L}_][\p{L}\p{N}_$]*)|(?<number>\d[\w.]*)|./gsu;

/** What may stand right before a name that is used; behind any other word, a name is an alias. */
const BEFORE = new Set(
  'all and any as between by case cross distinct div else except exists from full group having ilike in inner interval intersect is join lateral left like limit mod natural not offset on or order outer over partition qualify recursive regexp right rlike select similar some then to top union using values when where window with'.split(
    ' ',
  ),
);

/**
 * The names of a query in the order of the text, without keywords' meaning: whoever asks knows what he looks for. Left
 * out are texts, comments, names of functions, and names that are given there: `as total`, `orders o`.
 */
export function chainsIn(sql: string): Chain[] {
  const chains: Chain[] = [];
  let open: ChainPart[] = [];
  let isDotted = false;
  /** What stands before the chain that is read, in small letters. */
  let before = '';
  let last = '';
  const close = (next: string): void => {
    const isGiven =
      before === 'as' ||
      before === ':' ||
      (before !== '' && !/^[^\p{L}\p{N}_)\]'"`]/u.test(before) && !BEFORE.has(before));
    if (open.length > 0 && next !== '(' && !isGiven) chains.push({ parts: open });
    open = [];
    isDotted = false;
  };
  for (const match of sql.matchAll(TOKEN)) {
    const [text] = match;
    if (/^\s|^--|^\/\*/.test(text)) continue;
    const { double, back, bracket, word } = match.groups ?? {};
    const name = double ?? back ?? bracket ?? word;
    if (name !== undefined) {
      if (open.length > 0 && !isDotted) close(text);
      if (open.length === 0) before = last;
      const quote = word === undefined ? 1 : 0;
      open.push(...partsOf(name, match.index + quote, back !== undefined, double !== undefined));
      isDotted = false;
    } else if (text === '.' && open.length > 0 && !isDotted) isDotted = true;
    else close(text);
    last = text.toLowerCase();
  }
  close('');
  return chains;
}

/** In backticks a whole path may stand. */
function partsOf(name: string, start: number, isPath: boolean, isDoubleQuoted: boolean): ChainPart[] {
  let at = start;
  return (isPath ? name.split('.') : [name]).map((each) => {
    const span = { start: at, end: at + each.length };
    at = span.end + 1;
    return { name: each, span, isDoubleQuoted };
  });
}
