import type { Span } from './document/span.ts';
import { glossary, ordinary, type Term } from './glossary.ts';

/** A term where it stands in a text. */
export interface FoundTerm {
  readonly term: Term;
  readonly span: Span;
}

/** How far from an offset its term may reach, in characters; more than any form, with a line break in it. */
const REACH = 80;
/** What may stand between the words of a term: space, a hyphen, a line break in a quote or a list, `, ` or `/`. */
const GAP = /^(?:-|\/|,?(?:[ \t]+|[ \t]*\r?\n[ \t>]*))$/;
/** In front of a word that is code, a tag or part of another word; `ETL/ELT` are two. */
const BEFORE = /(?:[\p{L}\p{N}_$@#{\\.<]|(?<!\p{Lu})\/|(?<!\b[Nn]on)-)$/u;
/** Behind a word that is code or part of another word; `CDC-based` is still about the first. */
const BEHIND = /^(?:[\p{L}\p{N}_(=]|\.\w|-(?!(?:aware|based|driven|level|like|only|ready|safe|style)\b)[\p{L}\p{N}])/u;

interface Form {
  /** Absent for words that mean something else. */
  readonly term?: Term;
  /** As it must be written; absent where any case will do. */
  readonly exact?: string;
}

let read: ReadonlyMap<string, readonly Form[]> | undefined;

/** The term of the glossary that holds an offset, also between two of its words, the longest of several; `undefined` where there is none. */
export function termAt(text: string, offset: number): FoundTerm | undefined {
  read ??= readForms();
  const from = Math.max(0, offset - REACH);
  const near = text.slice(from, offset + REACH);
  const words = [...near.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ start: index, word }));
  const end = ({ start, word }: { start: number; word: string }): number => start + word.length;
  const at = offset - from;
  const own = words.findLastIndex((each) => each.start <= at);
  if (own < 0 || isAddress(near, at)) return undefined;
  let best: { readonly span: Span; readonly term?: Term } | undefined;
  for (let first = own; first >= 0; first--) {
    let written = '';
    for (let last = first; last < words.length; last++) {
      const word = words[last] as (typeof words)[number];
      const previous = words[last - 1];
      const gap = last > first && previous ? near.slice(end(previous), word.start) : '';
      if (last > first && !GAP.test(gap)) break;
      written += joint(gap) + word.word;
      const start = (words[first] as typeof word).start;
      if (end(word) <= at || end(word) - start <= (best ? best.span.end - best.span.start : 0)) continue;
      const form = formOf(written, read);
      if (!form || BEFORE.test(near.slice(0, start)) || BEHIND.test(near.slice(end(word)))) continue;
      best = { ...form, span: { start: from + start, end: from + end(word) } };
    }
  }
  return best?.term && { term: best.term, span: best.span };
}

/** A form as it is written, without an `s` at its end, or with spaces for the hyphens. */
function formOf(written: string, forms: ReadonlyMap<string, readonly Form[]>): Form | undefined {
  const single = written.replace(/s$/, '');
  for (const form of [written, single, written.replaceAll('-', ' '), single.replaceAll('-', ' ')]) {
    const found = forms.get(form.toLowerCase())?.find(({ exact }) => exact === undefined || exact === form);
    if (found) return found;
  }
  return undefined;
}

function readForms(): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  const add = (form: string, of: Pick<Form, 'term'>): void => {
    const written = form.replace(/[^\p{L}\p{N}]+/gu, joint);
    const lower = written.toLowerCase();
    forms.set(lower, [...(forms.get(lower) ?? []), lower === written ? of : { ...of, exact: written }]);
  };
  for (const term of glossary) for (const form of term.forms) add(form, { term });
  for (const form of ordinary) add(form, {});
  return forms;
}

/** What stands between two words, as forms are compared. */
function joint(gap: string): string {
  return gap === '' ? '' : gap.includes(',') ? ', ' : gap.includes('/') ? '/' : gap === '-' ? '-' : ' ';
}

/** True inside a word that is a web address, a path or the name of a file. */
function isAddress(text: string, offset: number): boolean {
  const before = /\S*$/.exec(text.slice(0, offset))?.[0] ?? '';
  const behind = /^\S*/.exec(text.slice(offset))?.[0] ?? '';
  return /:\/\/|^[("'*]*[.~]{0,2}\/|[/\\].*[/\\]|\w\.[a-z]{1,5}\b/i.test(before + behind);
}
