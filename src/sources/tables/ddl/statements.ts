import { Cursor, isOneOf, isWord } from './cursor.ts';
import type { Token } from './tokens.ts';

/** Words that begin a statement where they begin a line, also when nobody closed the one before. */
const beginnings = ['ALTER', 'CREATE', 'DROP', 'GRANT', 'INSERT', 'EXEC', 'MERGE'];

/** The statements of a text: semicolons, `GO` and words that begin one part them. */
export function statementsOf(text: string, tokens: readonly Token[]): Cursor[] {
  const statements: Cursor[] = [];
  let start = 0;
  let depth = 0;
  const close = (end: number, next: number): void => {
    if (end > start) statements.push(new Cursor(text, tokens.slice(start, end)));
    start = next;
    depth = 0;
  };
  for (const [index, token] of tokens.entries()) {
    if (isWord(token, ';') || (token.opensLine && isWord(token, 'GO'))) close(index, index + 1);
    else if (isWord(token, '(')) depth++;
    else if (isWord(token, ')')) depth--;
    else if (depth <= 0 && token.opensLine && begins(token, tokens[index + 1])) close(index, index);
  }
  close(tokens.length, tokens.length);
  return statements;
}

function begins(token: Token, next: Token | undefined): boolean {
  return isOneOf(token, beginnings) || (isWord(token, 'COMMENT') && isWord(next, 'ON'));
}
