import type { Span } from '../span.ts';
import type { YamlFault } from './fault.ts';
import { lineAround } from './lines.ts';
import { quoteEdits } from './quote.ts';

/** The value of a broken entry as it stands in the text: offsets into the piece being read. */
export interface Raw {
  readonly span: Span;
  readonly text: string;
}

/** Why a value does not parse, and the text it was meant to be where that differs from what stands there. */
export interface Diagnosis {
  readonly fault: Omit<YamlFault, 'key'>;
  readonly meant?: string;
}

const ESCAPE = String.raw`\\(?:[0abtnvfre "/\\N_LP\r\n\t]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})`;
const BAD_ESCAPE = new RegExp(String.raw`^(?:[^\\]|${ESCAPE})*?((?!${ESCAPE})\\.?)`, 'u');

/** The causes people meet, most telling first. `undefined` when none of them fits. */
export function causeOf(raw: Raw, source: string): Diagnosis | undefined {
  const { text, span } = raw;
  const opening = text[0];
  if (opening === '"' || opening === "'") return quoteCause(raw, opening);
  if (opening === '[' || opening === '{') return bracketCause(raw);
  if (opening === '|' || opening === '>') return blockCause(raw, opening);
  if (/^-[ \t]/.test(text)) return dashCause(raw, source);
  if (opening !== undefined && '*&!%@`'.includes(opening)) {
    const message = `A value may not start with '${opening}' unless it is quoted: YAML gives that character another meaning.`;
    return { fault: { cause: 'reserved-start', span: firstOf(span), message, repair: quoteEdits(source, span) } };
  }
  const colon = text.search(/:(?=[ \t]|$)/m);
  if (colon < 0) return undefined;
  // The word in front of the colon makes it easier to see; of a long one the end is enough.
  const word = /\S*$/.exec(text.slice(Math.max(0, colon - 39), colon + 1))?.[0] ?? ':';
  const end = span.start + colon + 1;
  const start = end - word.length;
  const shown = /\S/.test(text[colon - word.length] ?? ' ') ? `…${word}` : word;
  const message = `The colon in '${shown} ' starts a new key, because the text around it is not quoted.`;
  return { fault: { cause: 'unquoted-colon', span: { start, end }, message, repair: quoteEdits(source, span) } };
}

function quoteCause(raw: Raw, mark: string): Diagnosis | undefined {
  const { text, span } = raw;
  const close = closingQuote(text, mark);
  if (close < 0) {
    const message = `The quote ${mark} opened here is never closed.`;
    // A quote at the end is of no use behind a backslash, or in a text that no quotes can hold as it is.
    const isLine = !/[\r\n]/.test(text) && !text.endsWith('\\') && !(mark === '"' && BAD_ESCAPE.test(text));
    const repair = isLine ? [{ span: { start: span.end, end: span.end }, newText: mark }] : [];
    return { fault: { cause: 'unclosed-quote', span: firstOf(span), message, repair }, meant: text.slice(1) };
  }
  const rest = text.slice(close + 1);
  const at = rest.search(/\S/);
  if (at < 0) return mark === '"' ? escapeCause(raw) : undefined;
  if (rest[at] === '#' && at > 0) return undefined;
  const start = span.start + close + 1 + at;
  if (rest.trim() === ',') {
    const message = 'A comma follows the quoted text; YAML needs none at the end of a line.';
    const edit = { span: { start: span.start + close + 1, end: span.end }, newText: '' };
    return {
      fault: { cause: 'text-after-quote', span: { start, end: span.end }, message, repair: [edit] },
      meant: text.slice(1, close),
    };
  }
  const inner = innerQuotes(text, mark, close);
  const message = `The quoted text ends at the second ${mark}, and more text follows it.`;
  const place = { start, end: span.end };
  if (!inner)
    return { fault: { cause: 'text-after-quote', span: place, message, repair: quoteEdits(text, span, span.start) } };
  const repair = inner.map((index) => {
    return { span: { start: span.start + index, end: span.start + index }, newText: mark === '"' ? '\\' : "'" };
  });
  return { fault: { cause: 'text-after-quote', span: place, message, repair }, meant: text.slice(1, -1) };
}

/**
 * The quotes inside a text that is meant to be quoted as a whole, as in `'It's late'` and `"the "orders" table"`;
 * `undefined` when the first two quotes belong to each other, as in `"orders" and "items"`.
 */
function innerQuotes(text: string, mark: string, close: number): number[] | undefined {
  const opensAgain = /[\s([]/.test(text[close - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[close + 1] ?? '');
  if (!text.endsWith(mark) || close === text.length - 1 || !opensAgain) return undefined;
  const inner: number[] = [];
  for (let at = 1; at < text.length - 1; at++) {
    if (mark === '"' && text[at] === '\\') at++;
    else if (text[at] === mark && mark === "'" && text[at + 1] === mark && at + 1 < text.length - 1) at++;
    else if (text[at] === mark) inner.push(at);
  }
  return inner;
}

/** `"C:\data"`: in double quotes a backslash starts an escape. */
function escapeCause({ text, span }: Raw): Diagnosis | undefined {
  const bad = BAD_ESCAPE.exec(text);
  if (!bad) return undefined;
  const shown = bad[1] as string;
  const start = span.start + bad[0].length - shown.length;
  const message = `In double quotes a backslash starts an escape, and '${shown}' is none.`;
  const content = text.slice(1, -1);
  // Single quotes leave every backslash as it is; a single quote inside, or a line break, takes more thought.
  const marks = /['\r\n]/.test(content) ? [] : [span.start, span.end - 1];
  const repair = marks.map((at) => ({ span: { start: at, end: at + 1 }, newText: "'" }));
  return { fault: { cause: 'syntax', span: { start, end: start + shown.length }, message, repair }, meant: content };
}

function bracketCause(raw: Raw): Diagnosis | undefined {
  const { text, span } = raw;
  const scan = scanBrackets(text);
  const opening = text[0] as string;
  const isLine = !/[\r\n]/.test(text);
  if (scan.quote !== undefined && text.endsWith(scan.missing)) {
    const at = span.end - scan.missing.length;
    const message = `The quote ${text[scan.quote]} opened here is never closed.`;
    const place = firstOf({ start: span.start + scan.quote, end: span.end });
    const repair = isLine ? [{ span: { start: at, end: at }, newText: text[scan.quote] as string }] : [];
    return { fault: { cause: 'unclosed-quote', span: place, message, repair } };
  }
  if (scan.missing !== '') {
    const message = `The bracket '${opening}' opened here is never closed.`;
    const newText = `${scan.quote === undefined ? '' : text[scan.quote]}${scan.missing}`;
    const repair = isLine ? [{ span: { start: span.end, end: span.end }, newText }] : [];
    return { fault: { cause: 'unclosed-bracket', span: firstOf(span), message, repair } };
  }
  if (!/\S/.test(text.slice(scan.end))) return undefined;
  const kind = opening === '[' ? 'list' : 'mapping';
  const message = `A value that starts with '${opening}' is read as a ${kind}, and text follows behind its closing bracket.`;
  return { fault: { cause: 'unquoted-brackets', span, message, repair: quoteEdits(text, span, span.start) } };
}

/** `> text` on one line: behind the mark of a block nothing may stand but its options. */
function blockCause({ text, span }: Raw, opening: string): Diagnosis | undefined {
  const line = /^[^\r\n]*/.exec(text)?.[0] as string;
  if (/^[|>](?:[+-]?[1-9]?|[1-9][+-])[ \t]*(?:[ \t]#.*)?$/.test(line)) return undefined;
  const message = `'${opening}' starts a block of text that stands on the lines below it, and here text follows on the same line.`;
  const head = /^([|>][+-]?)[ \t]+(?=\S)/.exec(text);
  const indent = /[\r\n]+([ ]+)\S/.exec(text)?.[1];
  if (!head || indent === undefined) {
    return {
      fault: { cause: 'reserved-start', span: firstOf(span), message, repair: quoteEdits(text, span, span.start) },
    };
  }
  const gap = { start: span.start + (head[1] as string).length, end: span.start + head[0].length };
  const repair = [{ span: gap, newText: `${lineBreak(text)}${indent}` }];
  return {
    fault: { cause: 'reserved-start', span: firstOf(span), message, repair },
    meant: text.slice(head[0].length),
  };
}

/** `key: - item`: the items of a list stand below their key. */
function dashCause({ text, span }: Raw, source: string): Diagnosis {
  const message =
    "A list cannot start on the line of its key; its items stand on lines of their own below it, each behind '- '.";
  const line = source.slice(lineAround(source, span.start).start, span.start);
  const gap = { start: span.start - (/[ \t]*$/.exec(line)?.[0].length ?? 0), end: span.start };
  const indent = /^[ ]*/.exec(line)?.[0] ?? '';
  const repair = /[\r\n]/.test(text) ? [] : [{ span: gap, newText: `${lineBreak(source)}${indent}  ` }];
  return { fault: { cause: 'syntax', span: firstOf(span), message, repair } };
}

/** Where the quoted text that starts `text` ends: the index of its closing mark, or -1. */
export function closingQuote(text: string, mark: string, from = 0): number {
  for (let at = from + 1; at < text.length; at++) {
    if (mark === '"' && text[at] === '\\') at++;
    else if (text[at] === mark) {
      if (mark === "'" && text[at + 1] === "'") at++;
      else return at;
    }
  }
  return -1;
}

/** How the bracket that starts a text ends: behind which index, or what is missing at the end of the text. */
function scanBrackets(text: string): { end: number; missing: string; quote?: number } {
  const open: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string;
    if ((unit === '"' || unit === "'") && /[[{,:\s]/.test(text[at - 1] ?? ' ')) {
      const close = closingQuote(text, unit, at);
      if (close < 0) return { end: text.length, missing: open.join(''), quote: at };
      at = close;
    } else if (unit === '[' || unit === '{') open.unshift(unit === '[' ? ']' : '}');
    else if (unit === ']' || unit === '}') open.shift();
    if (open.length === 0) return { end: at + 1, missing: '' };
  }
  return { end: text.length, missing: open.join('') };
}

function firstOf(span: Span): Span {
  return { start: span.start, end: span.start + 1 };
}

function lineBreak(text: string): string {
  return /\r\n|\n/.exec(text)?.[0] ?? '\n';
}
