import type { Token } from './tokens.ts';

/** Walks over the tokens of one statement or a part of it. */
export class Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  at = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  get token(): Token | undefined {
    return this.tokens[this.at];
  }

  get isDone(): boolean {
    return this.at >= this.tokens.length;
  }

  /** True when these words or signs come next; letter case does not matter, and a quoted name is no word. */
  sees(...words: readonly string[]): boolean {
    return words.every((word, index) => isWord(this.tokens[this.at + index], word));
  }

  /** Goes past these words when they come next. */
  takes(...words: readonly string[]): boolean {
    if (!this.sees(...words)) return false;
    this.at += words.length;
    return true;
  }

  /** The next token, which is left behind. */
  next(): Token | undefined {
    return this.tokens[this.at++];
  }

  /** The parts of a name with dots, quotes taken off; `undefined` when there is no name. */
  name(): string[] | undefined {
    const parts: string[] = [];
    do {
      const { token } = this;
      if (!token || (token.kind !== 'word' && token.kind !== 'name')) return undefined;
      parts.push(token.kind === 'name' ? token.value : this.text.slice(token.start, token.end));
      this.at++;
      // A project of BigQuery may have hyphens without quotes.
      while (
        this.sees('-') &&
        this.tokens[this.at]?.start === this.tokens[this.at - 1]?.end &&
        this.tokens[this.at + 1]
      ) {
        const part = this.tokens[this.at + 1] as Token;
        parts.push(`${parts.pop()}-${this.text.slice(part.start, part.end)}`);
        this.at += 2;
      }
    } while (this.takes('.'));
    return parts;
  }

  /** What stands in the parentheses that open here, which are left behind; `undefined` when none open. */
  group(): Cursor | undefined {
    if (!this.sees('(')) return undefined;
    const start = this.at + 1;
    this.skipBalanced();
    return new Cursor(this.text, this.tokens.slice(start, Math.max(start, this.at - 1)));
  }

  /** Goes past one token, or past all that is in the brackets that open here, those around types included. */
  skipBalanced(): void {
    let depth = 0;
    let angles = 0;
    do {
      const value = this.token?.kind === 'sign' ? this.token.value : '';
      if (value === '<' && isOneOf(this.tokens[this.at - 1], generic)) angles++;
      else if (value === '>' && angles > 0) angles--;
      else if (value === '(' || value === '[' || value === '{') depth++;
      else if (value === ')' || value === ']' || value === '}') depth--;
      this.at++;
    } while (depth + angles > 0 && !this.isDone);
  }

  /** The parts between the commas of this level. */
  parts(): Cursor[] {
    const parts: Cursor[] = [];
    let start = this.at;
    while (!this.isDone) {
      if (this.sees(',')) {
        parts.push(new Cursor(this.text, this.tokens.slice(start, this.at)));
        start = ++this.at;
      } else this.skipBalanced();
    }
    if (start < this.tokens.length) parts.push(new Cursor(this.text, this.tokens.slice(start)));
    return parts;
  }

  /** The names in a list such as `(a, b DESC)`: the first of each part. */
  names(): string[] {
    return this.parts().flatMap((part) => part.name()?.at(-1) ?? []);
  }

  /** The text of some tokens on one line, without comments. */
  written(from = 0, to = this.tokens.length): string {
    let written = '';
    for (let index = from; index < to; index++) {
      const token = this.tokens[index] as Token;
      const isApart = index > from && (this.tokens[index - 1] as Token).end < token.start;
      written += `${isApart ? ' ' : ''}${this.text.slice(token.start, token.end)}`;
    }
    return written;
  }
}

/** Words behind which angle brackets hold types. */
const generic = ['ARRAY', 'STRUCT', 'MAP', 'ROW', 'MULTISET'];

export function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.kind === 'word' || token.kind === 'sign') && token.value === word;
}

export function isOneOf(token: Token | undefined, words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.value);
}
