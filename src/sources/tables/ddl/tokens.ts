/** A word, name, text, number or sign of SQL, with its place in the text. */
export interface Token {
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'sign';
  /** What it says: without quotes, and a word in upper case. */
  readonly value: string;
  /** Offsets in the text, quotes included. */
  readonly start: number;
  readonly end: number;
  /** True when it is the first one of its line. */
  readonly opensLine: boolean;
}

/** What dialects write differently below the level of words. */
export interface Lexis {
  /** `[name]`, as SQL Server has it. */
  readonly hasBracketNames: boolean;
  /** `'it\'s'`, as MySQL, BigQuery, Databricks and Snowflake have it. */
  readonly hasBackslashes: boolean;
}

/** Takes SQL of any dialect apart. Comments, rows of `COPY` and commands of `psql` are left out; nothing is refused. */
export function tokensOf(text: string, { hasBracketNames, hasBackslashes }: Lexis): Token[] {
  const tokens: Token[] = [];
  let lineEnd = 0;
  let at = 0;
  const push = (kind: Token['kind'], start: number, end: number, value = text.slice(start, end)): void => {
    tokens.push({ kind, value, start, end, opensLine: start >= lineEnd });
    if (lineEnd < end) lineEnd = lineEndAfter(text, end);
    at = end;
  };
  while (at < text.length) {
    const sign = text[at] as string;
    if (/\s/.test(sign)) at++;
    else if (text.startsWith('--', at)) at = lineEndAfter(text, at);
    else if (text.startsWith('/*', at)) at = after(text, '*/', at + 2);
    else if (sign === '#' && /\s/.test(text[at + 1] ?? '\n')) at = lineEndAfter(text, at);
    else if (sign === '\\' && at >= lineEnd) at = lineEndAfter(text, at);
    else if (text.startsWith('{{', at)) push('word', at, after(text, '}}', at));
    else if (text.startsWith('{%', at)) at = after(text, '%}', at);
    else if (text.startsWith('{#', at)) at = after(text, '#}', at);
    else if (text.startsWith('${', at)) push('word', at, after(text, '}', at));
    else if (sign === "'") {
      const { end, value } = quoted(text, at, "'", hasBackslashes);
      push('string', at, end, value);
    } else if (sign === '"' || sign === '`') {
      const { end, value } = quoted(text, at, sign, false);
      push('name', at, end, value);
    } else if (sign === '[' && hasBracketNames) {
      const { end, value } = quoted(text, at, ']', false);
      push('name', at, end, value);
    } else if (sign === '$' && dollarQuote(text, at)) {
      const mark = dollarQuote(text, at) as string;
      const end = after(text, mark, at + mark.length);
      push('string', at, end, text.slice(at + mark.length, Math.max(at + mark.length, end - mark.length)));
    } else {
      const word = /[\p{L}_@#][\p{L}\p{M}\p{N}_$@#]*|\d[\w.]*/uy;
      word.lastIndex = at;
      const found = word.exec(text)?.[0];
      if (found === undefined) push('sign', at, at + 1);
      else if (/^\d/.test(found)) push('number', at, at + found.length);
      else push('word', at, at + found.length, found.toUpperCase());
      if (sign === ';' && isCopy(tokens)) at = after(text, '\n\\.', at);
    }
  }
  return tokens;
}

/** Where a text that begins with a quote ends, and what it says. A doubled quote stands for one. */
function quoted(text: string, start: number, mark: string, hasBackslashes: boolean): { end: number; value: string } {
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    if (hasBackslashes && text[at] === '\\') value += text[++at] ?? '';
    else if (text[at] !== mark) value += text[at];
    else if (text[at + 1] === mark) value += text[++at];
    else return { end: at + 1, value };
  }
  return { end: text.length, value };
}

function dollarQuote(text: string, at: number): string | undefined {
  const mark = /\$(?:[A-Za-z_]\w*)?\$/y;
  mark.lastIndex = at;
  return mark.exec(text)?.[0];
}

/** True behind `COPY … FROM stdin;`, after which rows stand in the file. */
function isCopy(tokens: readonly Token[]): boolean {
  const source = tokens.at(-2)?.value;
  if (source !== 'STDIN') return false;
  for (let index = tokens.length - 2; index >= 0; index--) {
    const token = tokens[index] as Token;
    if (token.value === ';') return false;
    if (token.opensLine && token.value === 'COPY') return true;
  }
  return false;
}

/** The offset behind the next occurrence, else the end. */
function after(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at + what.length;
}

function lineEndAfter(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
