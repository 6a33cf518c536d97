import type { Span } from './span.ts';

/** The first place where a text is not JSON, with the reason in one sentence. */
export interface JsonFault {
  readonly span: Span;
  readonly message: string;
}

const MAX_DEPTH = 200;
const COMMENT = /\/\/|\/\*|#/y;
const WORD = /[A-Za-z_$][\w$-]*|-?\d[\w.+-]*/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a text.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;

/**
 * Finds out why a text is not JSON; `undefined` when it is. YAML readers take much that JSON readers refuse, such as
 * comments and commas at the end, so a tree from the YAML reader is no proof.
 *
 * @param text the whole file
 * @param region the part of it that should be JSON
 */
export function findJsonFault(text: string, region: Span): JsonFault | undefined {
  const source = text.slice(region.start, region.end);
  try {
    JSON.parse(source);
    return undefined;
  } catch {
    const scanner = new Scanner(source);
    const fault = scanner.run();
    const span = fault?.span ?? { start: 0, end: source.trimEnd().length };
    return {
      span: { start: span.start + region.start, end: span.end + region.start },
      message: fault?.message ?? 'This is no JSON.',
    };
  }
}

class Scanner {
  readonly #text: string;
  #at = 0;
  #fault: JsonFault | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  run(): JsonFault | undefined {
    this.#value(0);
    if (!this.#fault && this.#next() !== '') this.#stop('Nothing may stand behind the end of the JSON.');
    return this.#fault;
  }

  /** Skips white space and gives the character that follows; empty at the end, and at a comment, which is a fault. */
  #next(): string {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at++;
    if (this.#match(COMMENT) === undefined) return this.#text[this.#at] ?? '';
    this.#stop('JSON has no comments.', this.#at, lineLength(this.#text, this.#at));
    return '';
  }

  /** Notes the fault and ends the scan. */
  #stop(message: string, start = this.#at, length = 1): false {
    this.#fault ??= { span: { start, end: Math.min(this.#text.length, start + length) }, message };
    return false;
  }

  #value(depth: number): boolean {
    const unit = this.#next();
    if (depth > MAX_DEPTH) return this.#stop('The values here are nested too deeply to be read.');
    if (unit === '{' || unit === '[') return this.#collection(unit, depth);
    if (unit === '"') return this.#string();
    if (unit === '') return this.#stop('A value is missing at the end.', this.#text.trimEnd().length - 1);
    if (unit === "'") return this.#stop('JSON knows only double quotes.');
    const word = this.#match(WORD);
    if (word === undefined) return this.#stop(`A value must stand here, not '${unit}'.`);
    if (!/^(?:true|false|null)$/.test(word) && !NUMBER.test(word)) {
      return this.#stop(`'${word}' is no value of JSON; text stands in double quotes.`, this.#at, word.length);
    }
    this.#at += word.length;
    return true;
  }

  #collection(open: '{' | '[', depth: number): boolean {
    const start = this.#at;
    const close = open === '{' ? '}' : ']';
    this.#at++;
    let comma: number | undefined;
    for (;;) {
      const unit = this.#next();
      if (unit === '') return this.#stop(`This '${open}' is never closed by '${close}'.`, start);
      if (unit === close) {
        if (comma !== undefined)
          return this.#stop(`Nothing follows this comma; JSON allows none before '${close}'.`, comma);
        this.#at++;
        return true;
      }
      if (open === '{' && !this.#key()) return false;
      if (!this.#value(depth + 1)) return false;
      const end = this.#at;
      comma = undefined;
      if (this.#next() === ',') comma = this.#at++;
      else if (this.#next() !== close && this.#next() !== '') {
        return this.#stop('A comma is missing behind this value.', end - 1);
      }
    }
  }

  #key(): boolean {
    const unit = this.#next();
    if (unit !== '"') {
      const word = this.#match(WORD);
      if (word !== undefined)
        return this.#stop(`The key '${word}' must stand in double quotes.`, this.#at, word.length);
      return unit === "'"
        ? this.#stop('JSON knows only double quotes.')
        : this.#value(0) && this.#stop('A key must be text.');
    }
    if (!this.#string()) return false;
    const end = this.#at;
    if (this.#next() !== ':') return this.#stop("A ':' is missing behind this key.", end - 1);
    this.#at++;
    return true;
  }

  #string(): boolean {
    const found = this.#match(STRING);
    if (found !== undefined) {
      this.#at += found.length;
      return true;
    }
    const length = lineLength(this.#text, this.#at);
    const closed = this.#text.slice(this.#at + 1, this.#at + length).includes('"');
    const reason = closed ? "This text holds a character that JSON writes with '\\'." : 'This text is never closed.';
    return this.#stop(reason, this.#at, length);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0];
  }
}

function lineLength(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/);
  return end < 0 ? text.length - at : end;
}
