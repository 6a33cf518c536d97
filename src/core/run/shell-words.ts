import type { Span } from '../document/span.ts';

/** A part of a word: text as the program gets it, or a variable whose value stands there. */
export type Piece = string | { readonly variable: string };

/** One word of a command, as a POSIX shell reads it, or one of the shell's operators. */
export interface Word {
  readonly pieces: readonly Piece[];
  /** As it stands in the file, without the line breaks that a backslash takes away. */
  readonly written: string;
  /** True when no space stands before it: `2>log` is three words. */
  readonly isGlued: boolean;
  /** What in it the shell itself acts on, such as `$`, `*` or `|`; absent when it means nothing but its text. */
  readonly active?: string;
  readonly span: Span;
}

/** One command line, the lines it goes on over included. */
export interface ShellCommand {
  readonly words: readonly Word[];
  readonly span: Span;
  /** Why it cannot be handed over as one line, in one sentence. */
  readonly problem?: string;
}

/** A place where a value stands: the offset of its first brace, and the name between the braces. */
export interface Slot {
  readonly name: string;
  readonly span: Span;
}

const PROMPT = /[ \t]*[$%][ \t]/y;
const CONTINUED_PROMPT = /[ \t]*>[ \t]/y;
const OPERATOR = /&&|\|\||;;|\|&|&>>?|>>|>&|<&|<<-?|<>|>\||[|&;()<>]/y;
const LINE_BREAK = /\r\n|\r|\n/y;
/** What ends what the shell fills in, by the character it begins with. */
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}', '`': '`' };

/**
 * Reads the commands of a block of shell code. Where the first line begins with a prompt, lines without one are what the
 * commands print, and are left out.
 *
 * @param code where the block stands in `text`
 * @param slots the places of values, in the order of the text
 */
export function readCommands(text: string, code: Span, slots: readonly Slot[]): ShellCommand[] {
  const reader = new Reader(text, code, slots);
  const commands: ShellCommand[] = [];
  for (let command = reader.next(); command; command = reader.next()) {
    if (command.words.length > 0 || command.problem) commands.push(command);
  }
  return commands;
}

class Reader {
  readonly #text: string;
  readonly #end: number;
  readonly #slots: ReadonlyMap<number, Slot>;
  readonly #hasPrompts: boolean;
  #at: number;
  #words: Word[] = [];
  #problem: string | undefined;

  constructor(text: string, code: Span, slots: readonly Slot[]) {
    this.#text = text.slice(0, code.end);
    this.#end = code.end;
    this.#at = code.start;
    this.#slots = new Map(slots.map((slot) => [slot.span.start, slot]));
    this.#hasPrompts = /^\s*[$%] /.test(text.slice(code.start, code.end));
  }

  /** The next command; `undefined` at the end of the block. It may be empty. */
  next(): ShellCommand | undefined {
    if (this.#at >= this.#end) return undefined;
    if (this.#hasPrompts && !this.#take(PROMPT)) {
      this.#skipLine();
      return { words: [], span: { start: this.#at, end: this.#at } };
    }
    this.#words = [];
    this.#problem = undefined;
    while (this.#at < this.#end && !this.#atEndOfCommand()) this.#step();
    const span = {
      start: this.#words[0]?.span.start ?? this.#at,
      end: this.#words.at(-1)?.span.end ?? this.#at,
    };
    return { words: this.#words, span, ...(this.#problem ? { problem: this.#problem } : {}) };
  }

  /** Takes the line break that ends a command; one behind an operator that wants another command ends none. */
  #atEndOfCommand(): boolean {
    if (!this.#take(LINE_BREAK)) return false;
    return !/^(?:\|\|?|\|&|&&)$/.test(this.#words.at(-1)?.active ?? '');
  }

  /** Takes one word, operator, comment or the space between them. */
  #step(): void {
    const start = this.#at;
    const isGlued = this.#words.at(-1)?.span.end === start;
    if (/[ \t]/.test(this.#here)) this.#at++;
    else if (this.#here === '\\' && this.#takeBreakBehindBackslash()) return;
    else if (this.#here === '#') this.#skipToLineEnd();
    else if (this.#take(OPERATOR)) {
      const written = this.#text.slice(start, this.#at);
      this.#words.push({ pieces: [], written, isGlued, active: written, span: { start, end: this.#at } });
      if (written.startsWith('<<')) {
        this.#problem = "This command reads the lines below it ('<<') and cannot be handed over as one line.";
        this.#at = this.#end;
      }
    } else this.#words.push(this.#word(isGlued));
  }

  #word(isGlued: boolean): Word {
    const start = this.#at;
    const pieces: Piece[] = [];
    let written = '';
    let active: string | undefined;
    let quote = '';
    const add = (text: string) => {
      const last = pieces.at(-1);
      if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
      else pieces.push(text);
    };
    while (this.#at < this.#end) {
      const from = this.#at;
      const unit = this.#here;
      if (quote === '' && (/[\s|&;()<>]/.test(unit) || this.#isBreak())) break;
      const slot = this.#slots.get(from);
      if (slot && slot.span.end <= this.#end) {
        pieces.push({ variable: slot.name });
        this.#at = slot.span.end;
      } else if (unit === '\\' && quote !== "'" && this.#takeBreakBehindBackslash()) continue;
      else if (unit === '\\' && quote !== "'") {
        const next = this.#text[from + 1] ?? '';
        // Inside double quotes a backslash stands for itself before most characters.
        add(quote === '' || /["\\$`]/.test(next) ? next : unit + next);
        this.#at = Math.min(this.#end, from + 2);
      } else if (unit === quote) {
        quote = '';
        this.#at++;
      } else if (quote === '' && (unit === '"' || unit === "'")) {
        quote = unit;
        add('');
        this.#at++;
      } else {
        const means = this.#meaning(quote, from === start);
        active ??= means;
        if (means === '$' || means === '`') this.#takeExpansion(pieces);
        else this.#at++;
        add(this.#text.slice(from, this.#at));
      }
      written += this.#text.slice(from, this.#at);
    }
    if (quote !== '') this.#problem ??= `The quote ${quote} of this command is opened and never closed.`;
    return { pieces, written, isGlued, span: { start, end: this.#at }, ...(active === undefined ? {} : { active }) };
  }

  /** What the shell would do with the character here; `undefined` when it is only text. */
  #meaning(quote: string, isFirst: boolean): string | undefined {
    const unit = this.#here;
    if (quote === "'") return undefined;
    if (unit === '$' && /[\w({'"@*#?$!-]/.test(this.#text[this.#at + 1] ?? '')) return '$';
    if (unit === '`') return unit;
    if (quote === '"') return undefined;
    return /[*?[\]{}]/.test(unit) || (unit === '~' && isFirst) ? unit : undefined;
  }

  /** Takes `$name`, `${…}`, `$(…)` or a pair of backticks; variables inside are noted, so that they can be refused. */
  #takeExpansion(pieces: Piece[]): void {
    const start = this.#at;
    const open = this.#here === '`' ? '`' : (this.#text[start + 1] ?? '');
    const close = CLOSING[open];
    this.#at += open === '`' || close === undefined ? 1 : 2;
    if (close === undefined) return;
    for (let depth = 1; depth > 0; this.#at++) {
      if (this.#at >= this.#end) {
        this.#problem ??= `The '${this.#text.slice(start, start + 2)}' of this command is opened and never closed.`;
        return;
      }
      const slot = this.#slots.get(this.#at);
      if (slot) pieces.push({ variable: slot.name });
      if (this.#here === close) depth--;
      else if (this.#here === open) depth++;
    }
  }

  /** Takes a backslash with the line break behind it, which together are nothing. */
  #takeBreakBehindBackslash(): boolean {
    const start = this.#at++;
    if (!this.#take(LINE_BREAK)) {
      this.#at = start;
      return false;
    }
    if (this.#hasPrompts) this.#take(CONTINUED_PROMPT);
    return true;
  }

  #isBreak(): boolean {
    return this.#here === '\r' || this.#here === '\n';
  }

  #skipLine(): void {
    this.#skipToLineEnd();
    this.#take(LINE_BREAK);
  }

  #skipToLineEnd(): void {
    while (this.#at < this.#end && !this.#isBreak()) this.#at++;
  }

  get #here(): string {
    return this.#text[this.#at] ?? '';
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found || found[0] === '') return false;
    this.#at = pattern.lastIndex;
    return true;
  }
}
