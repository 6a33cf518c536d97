import { RegExpParser, RegExpSyntaxError } from '@eslint-community/regexpp';
import type { Span } from '../document/span.ts';

/** Why a text is no regular expression, with the part of it that is to blame. */
export interface PatternFault {
  readonly span: Span;
  readonly message: string;
}

/** The faults that are such in every dialect; a construct that only JavaScript lacks is none. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/Unterminated group/, "the '(' here is never closed"],
  [/Unmatched '\)'/, "there is no '(' for this ')'"],
  [/Unterminated character class/, "the '[' here is never closed"],
  [/Nothing to repeat/, 'there is nothing before it that could be repeated'],
  [/Range out of order/, 'the range runs backwards'],
  [/numbers out of order/, 'the smaller number has to stand first'],
  [/\\ at end of pattern/, "a '\\' at the end escapes nothing"],
];

const parser = new RegExpParser({ ecmaVersion: 2025 });

/** What is wrong with a pattern, whatever will read it; the pattern is only read, never run. */
export function patternFault(pattern: string): PatternFault | undefined {
  try {
    parser.parsePattern(pattern);
    return undefined;
  } catch (error) {
    if (!(error instanceof RegExpSyntaxError)) return undefined;
    const { message: told, index } = error;
    const known = faults.find(([form]) => form.test(told));
    if (!known || isOfOtherDialect(pattern, told, index)) return undefined;
    const span = placeOf(pattern, told, index);
    return { span, message: `'${pattern.slice(span.start, span.end)}' makes this no regular expression: ${known[1]}.` };
  }
}

/** Possessive quantifiers such as `a++` are at home in Java and PCRE. */
function isOfOtherDialect(pattern: string, told: string, index: number): boolean {
  return /Nothing to repeat/.test(told) && /[+*?}]\+$/.test(pattern.slice(0, index));
}

/** The library says where it stopped; what is to blame stands before that. */
function placeOf(pattern: string, told: string, index: number): Span {
  if (/Unterminated/.test(told)) {
    const open = openBracket(pattern);
    return { start: open, end: open + 1 };
  }
  if (/Nothing to repeat/.test(told)) return { start: Math.max(0, index - 1), end: Math.max(1, index) };
  if (/Range out of order|numbers out of order/.test(told)) {
    const start = /(?:\\?.-\\?.|\{\d+,\d+\}?)$/s.exec(pattern.slice(0, index))?.index ?? 0;
    return { start, end: index };
  }
  return { start: index, end: index + 1 };
}

/** The last bracket that is open at the end of a pattern: inside a class that of the class. */
function openBracket(pattern: string): number {
  const groups: number[] = [];
  let inClass = -1;
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern[at];
    if (unit === '\\') at++;
    else if (inClass >= 0) inClass = unit === ']' ? -1 : inClass;
    else if (unit === '[') inClass = at;
    else if (unit === '(') groups.push(at);
    else if (unit === ')') groups.pop();
  }
  return inClass >= 0 ? inClass : (groups.at(-1) ?? 0);
}
