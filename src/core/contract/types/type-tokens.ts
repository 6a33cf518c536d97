import type { Span } from '../../document/span.ts';

const TOKEN = /\s*(?:([\p{L}_$@#][\p{L}\p{N}_$@#.]*)|([-+]?\d+(?:\.\d+)?)|('[^']*'|"[^"]*"|`[^`]*`)|([()<>[\],:*]))/uy;

/** A word, number, quoted text or sign of the text of a type. */
export interface Token {
  readonly is: 'word' | 'number' | 'quoted' | 'mark';
  readonly text: string;
  readonly span: Span;
}

/** The tokens of a text; `undefined` when it holds what is in no type. */
export function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  let at = 0;
  while (at < end) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) return undefined;
    const [, word, number, quoted, mark] = found;
    const own = (word ?? number ?? quoted ?? mark) as string;
    at = TOKEN.lastIndex;
    const is = word ? 'word' : number ? 'number' : quoted ? 'quoted' : 'mark';
    tokens.push({ is, text: own, span: { start: at - own.length, end: at } });
  }
  return tokens;
}

/** What a token says, without its quotes. */
export function unquoted(token: Token): string {
  return token.is === 'quoted' ? token.text.slice(1, -1) : token.text;
}
