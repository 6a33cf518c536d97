import type { Invocation, RunVariable } from './runnable.ts';
import type { Word } from './shell-words.ts';
import { type Shell, type ShellId, shellOf } from './shells.ts';

/** A line as it is handed over, and as it is shown: values that are secret stand in it as dots. */
export type CommandLine = { readonly line: string; readonly shown: string } | { readonly problem: string };

/** Values by the names of their variables; one that is missing or empty is not given. */
export type Values = Readonly<Record<string, string>>;

/**
 * What no line may hold: a line break or another control character is taken by the line editor of a terminal before any
 * quotes are looked at, half of a surrogate pair cannot be encoded, and marks of direction would show another order of
 * words than the one that is run.
 */
const UNFIT = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const DOTS = '••••••';

/**
 * The line that starts a skill with these values.
 *
 * A word whose optional variable has no value is left out, and with it the option it belongs to, when that has no other
 * value left. Every value stays inside its word, whatever is in it; what cannot be kept there is refused.
 */
export function commandLine(invocation: Invocation, values: Values, id: ShellId): CommandLine {
  const shell = shellOf(invocation.kind === 'chat' ? 'chat' : id);
  const problem = invocation.problem ?? problemOf(invocation, values, shell);
  if (problem !== undefined) return { problem };
  const words = invocation.words.filter((_, index) => !isLeftOut(invocation.words, index, values));
  const secret = new Set(invocation.variables.filter((each) => each.secret).map((each) => each.name));
  const masked = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, secret.has(name) ? DOTS : value]),
  );
  const line = joined(words, values, shell);
  if (line.length > (shell.maxLength ?? Infinity)) {
    return {
      problem: `The line has ${line.length} characters, and ${shell.title} takes ${shell.maxLength}; shorten a value.`,
    };
  }
  return { line, shown: joined(words, masked, shell) };
}

/** Why a value cannot be given to a variable; `undefined` when it can. */
export function valueProblem(variable: RunVariable, value: string, id: ShellId): string | undefined {
  if (value.trim() === '') return variable.required ? `'${variable.name}' needs a value.` : undefined;
  const unfit = unfitIn(value);
  if (unfit) return `The value of '${variable.name}' holds ${unfit}, which no command line can hold; take it out.`;
  const shell = shellOf(id);
  const refused = shell.refuses.find(({ pattern }) => pattern.test(value));
  return refused && `The value of '${variable.name}' holds ${refused.because}; write it another way.`;
}

function problemOf({ words, variables }: Invocation, values: Values, shell: Shell): string | undefined {
  const ofValues = variables.map((each) => valueProblem(each, values[each.name] ?? '', shell.id));
  const ofWords = words.map((word, index) => wordProblem(words, index, word, values, shell));
  return [...ofValues, ...ofWords].find((each) => each !== undefined);
}

function wordProblem(
  words: readonly Word[],
  index: number,
  word: Word,
  values: Values,
  shell: Shell,
): string | undefined {
  const unfit = unfitIn(word.written);
  if (unfit) return `The command holds ${unfit}, which no command line can hold; take it out of the file.`;
  const hasSlot = word.pieces.some((piece) => typeof piece !== 'string');
  if (word.active !== undefined && hasSlot) {
    return `The word '${word.written}' holds '${word.active}', which the shell itself acts on, so no value is safe in it; write the value as a word of its own.`;
  }
  const redirects = /[<>]/.test(words[index - 1]?.active ?? '');
  if (redirects && isLeftOut(words, index, values)) return `The word '${word.written}' names a file and needs a value.`;
  if (shell.id === 'posix' || shell.id === 'chat') return undefined;
  const assigns = index === 0 && /^[A-Za-z_]\w*=/.test(word.written);
  if (word.active !== undefined || assigns) {
    return `The command uses '${word.active ?? '='}' as a POSIX shell does, and cannot be written for ${shell.title}; run it in sh, bash or zsh.`;
  }
  const text = textOf(word, values);
  const refused = shell.refuses.find(({ pattern }) => pattern.test(text));
  return refused && `The word '${word.written}' holds ${refused.because}.`;
}

/** True for a word without the value it is there for, and for an option that has lost all of its words so. */
function isLeftOut(words: readonly Word[], index: number, values: Values): boolean {
  const lacks = (word: Word) =>
    word.pieces.some((piece) => typeof piece !== 'string' && !values[piece.variable]?.trim());
  const word = words[index] as Word;
  if (lacks(word)) return true;
  if (!/^--?[\w-]+$/.test(word.written)) return false;
  const rest = words.slice(index + 1);
  const end = rest.findIndex((each) => each.written.startsWith('-') || each.pieces.length === 0);
  const own = end < 0 ? rest : rest.slice(0, end);
  return own.length > 0 && own.every(lacks);
}

function joined(words: readonly Word[], values: Values, shell: Shell): string {
  const text = words
    .map((word, index) => {
      const space = index === 0 || (word.isGlued && shell.id === 'posix') ? '' : ' ';
      return space + quoted(word, values, shell, index === 0);
    })
    .join('');
  return shell.id === 'chat' ? text.trim() : text;
}

function quoted(word: Word, values: Values, shell: Shell, isFirst: boolean): string {
  const [first] = word.pieces;
  const hasSlot = word.pieces.some((piece) => typeof piece !== 'string');
  // What the writer of the file wrote for this shell needs no change.
  if (shell.id === 'posix' && !hasSlot) return word.written;
  const text = textOf(word, values);
  if (!hasSlot && shell.bare.test(text)) return text;
  // Bare, the text before a value keeps an assignment an assignment, and the line readable. A value is always quoted.
  const head = shell.id === 'posix' && typeof first === 'string' && shell.bare.test(first) ? first : '';
  const rest = shell.quote(text.slice(head.length));
  return shell.id === 'powershell' && isFirst ? `& ${rest}` : head + rest;
}

function textOf({ pieces }: Word, values: Values): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : (values[piece.variable] ?? ''))).join('');
}

function unfitIn(text: string): string | undefined {
  const found = UNFIT.exec(text)?.[0];
  if (found === undefined) return undefined;
  if (/[\r\n\u2028\u2029\u0085]/.test(found)) return 'a line break';
  const code = (found.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  return found === '\t' ? 'a tab' : `the invisible character U+${code}`;
}
