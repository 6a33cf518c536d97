import type { Span } from '../../document/span.ts';
import { type Token, tokensOf, unquoted } from './type-tokens.ts';

/** A type as databases write it, taken apart. All spans are within the text it was read from. */
export interface PhysicalType {
  /**
   * In small letters with one space between words, and without what stands in parentheses: `timestamp with time zone`.
   * `array` for a type with brackets behind it.
   */
  readonly name: string;
  /** Of the name up to its parentheses. */
  readonly nameSpan: Span;
  /** Of all of it. */
  readonly span: Span;
  /** The numbers and quoted texts in its parentheses. */
  readonly parameters: readonly TypeArgument[];
  /** The types in its parentheses: of what an array holds, of the fields of a struct. A word such as `max` is one, too. */
  readonly elements: readonly TypeElement[];
  /** Set where the array is written with brackets: `integer[]`, `integer[3]`. */
  readonly brackets?: { readonly span: Span; readonly size?: number };
}

export interface TypeArgument {
  /** Without quotes; a number as it is written. */
  readonly text: string;
  /** Absent for quoted texts and `*`. */
  readonly value?: number;
  readonly span: Span;
}

export interface TypeElement {
  /** Of the field of a struct. */
  readonly name?: string;
  readonly type: PhysicalType;
}

/** How deep types may lie in types; what lies deeper is not read. */
const MAX_DEPTH = 64;

/** Types whose parentheses hold fields with names. */
const STRUCTS = new Set(['struct', 'row', 'record', 'object', 'union', 'nested', 'tuple']);

/** What may follow a type in the definition of a column, with all that comes behind it. */
const AFTERWARDS = new Set(
  'not null default comment collate primary unique references check generated identity options encode constraint auto_increment character charset'.split(
    ' ',
  ),
);

/** The type that a text states; `undefined` when it is none, such as a template. Takes time in line with its length. */
export function parsePhysicalType(text: string): PhysicalType | undefined {
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  const parser = new TypeParser(text, tokens);
  const type = parser.type(0);
  return parser.isAtEnd ? type : undefined;
}

class TypeParser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  type(depth: number): PhysicalType | undefined {
    const first = this.#next();
    if (first?.is !== 'word' || depth > MAX_DEPTH) return undefined;
    const words: string[] = [];
    const parameters: TypeArgument[] = [];
    const elements: TypeElement[] = [];
    let nameEnd: number | undefined;
    for (let token = this.#next(); token; token = this.#next()) {
      if (token.is === 'word') {
        const word = token.text.toLowerCase();
        // MySQL's CHARACTER is a type, and `varchar(10) CHARACTER SET utf8` is not.
        if (words.length > 0 && AFTERWARDS.has(word) && !this.#isName(words, word)) {
          this.#skipRest();
          break;
        }
        words.push(word);
        this.#at++;
        continue;
      }
      if (token.text !== '(' && token.text !== '<') break;
      nameEnd ??= this.#end();
      const inner = this.#arguments(words.join(' '), token.text === '(' ? ')' : '>', depth);
      if (!inner) return undefined;
      parameters.push(...inner.parameters);
      elements.push(...inner.elements);
    }
    const isArray = words.length > 1 && words.at(-1) === 'array';
    if (isArray) words.pop();
    const { start } = first.span;
    const named = { start, end: nameEnd ?? this.#end() };
    const name = words.join(' ');
    const type = { name, nameSpan: named, span: { start, end: this.#end() }, parameters, elements };
    return this.#brackets(isArray ? arrayOf(type, { span: { start: type.span.end, end: type.span.end } }) : type);
  }

  #isName(words: readonly string[], word: string): boolean {
    return word === 'character' && words.at(-1) === 'national';
  }

  #arguments(name: string, close: string, depth: number): Pick<PhysicalType, 'parameters' | 'elements'> | undefined {
    const parameters: TypeArgument[] = [];
    const elements: TypeElement[] = [];
    this.#at++;
    if (this.#take(close)) return { parameters, elements };
    for (;;) {
      const token = this.#next();
      if (!token) return undefined;
      const after = this.#tokens[this.#at + 1];
      const isField =
        (token.is === 'word' || token.is === 'quoted') &&
        (after?.text === ':' || (STRUCTS.has(name) && after?.is === 'word'));
      if (token.is === 'word' || isField) {
        if (isField) this.#at++;
        if (isField) this.#take(':');
        const type = this.type(depth + 1);
        if (!type) return undefined;
        elements.push(isField ? { name: unquoted(token), type } : { type });
      } else if (token.is === 'mark' && token.text !== '*') {
        return undefined;
      } else {
        const value = token.is === 'number' ? { value: Number(token.text) } : {};
        parameters.push({ text: unquoted(token), ...value, span: token.span });
        this.#at++;
        // A unit: `10 CHAR`.
        if (this.#next()?.is === 'word') this.#at++;
      }
      if (this.#take(close)) return { parameters, elements };
      if (!this.#take(',')) return undefined;
    }
  }

  /** The array that the brackets behind a type make of it. */
  #brackets(type: PhysicalType): PhysicalType | undefined {
    let whole = type;
    while (this.#next()?.text === '[') {
      const start = this.#next()?.span.start as number;
      this.#at++;
      const size = this.#next();
      if (size?.is === 'number') this.#at++;
      if (!this.#take(']')) return undefined;
      const isFirst = whole.brackets?.span.start === whole.brackets?.span.end && whole.brackets !== undefined;
      const inner = isFirst ? (whole.elements[0]?.type ?? whole) : whole;
      const brackets = { span: { start, end: this.#end() } };
      whole = arrayOf(inner, size?.is === 'number' ? { ...brackets, size: Number(size.text) } : brackets);
    }
    // `integer[] NOT NULL`
    const token = this.#next();
    if (token?.is === 'word' && AFTERWARDS.has(token.text.toLowerCase())) this.#skipRest();
    return whole;
  }

  /** Goes to the end of the item that stands here. */
  #skipRest(): void {
    let depth = 0;
    for (let token = this.#next(); token; token = this.#next()) {
      if (token.is === 'mark') {
        if ('(<['.includes(token.text)) depth++;
        else if (')>]'.includes(token.text) && depth-- === 0) return;
        else if (token.text === ',' && depth === 0) return;
      }
      this.#at++;
    }
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  /** The end of what was read last. */
  #end(): number {
    return this.#tokens[this.#at - 1]?.span.end ?? this.#text.length;
  }

  #take(mark: string): boolean {
    const isHere = this.#next()?.is === 'mark' && this.#next()?.text === mark;
    if (isHere) this.#at++;
    return isHere;
  }
}

function arrayOf(element: PhysicalType, brackets: NonNullable<PhysicalType['brackets']>): PhysicalType {
  const span = { start: element.span.start, end: brackets.span.end };
  return { name: 'array', nameSpan: element.nameSpan, span, parameters: [], elements: [{ type: element }], brackets };
}
