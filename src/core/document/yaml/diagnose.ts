import { parseDocument } from 'yaml';
import type { TextEdit } from '../edit.ts';
import { type Span, shift } from '../span.ts';
import { causeOf, closingQuote, type Diagnosis, type Raw } from './causes.ts';
import { convertNode, type Reading } from './convert.ts';
import type { YamlCause } from './fault.ts';
import { indentOf, lineAround, linesOf } from './lines.ts';
import type { YamlNode, YamlScalar } from './node.ts';
import { quoteEdits } from './quote.ts';
import { splitBlock } from './split.ts';

/** What the `yaml` library says of a text. */
export interface LibraryError {
  readonly code: string;
  readonly pos: [number, number];
}

/**
 * Says why one entry (`key: value`, a list item or a bare value) does not parse, and recovers its value.
 *
 * @param source the entry's text, with earlier parts of its lines blanked out
 * @param base what to add to offsets into `source` to get offsets into the file
 * @param errors what the `yaml` library said of it; only used where no cause of our own is found
 */
export function diagnoseEntry(
  source: string,
  base: number,
  errors: readonly LibraryError[],
  reading: Reading,
): YamlNode | undefined {
  const block = splitBlock(source);
  const item = block?.items[0];
  const keySpan = item && block.kind === 'map' ? { start: item.head, end: item.keyEnd } : undefined;
  const key = keySpan ? source.slice(keySpan.start, keySpan.end).replace(/^(["'])(.*)\1$/, '$2') : undefined;
  const from = item === undefined ? 0 : keySpan ? source.indexOf(':', item.keyEnd) + 1 : item.head + 1;

  const stray = item ? strayLines(source, item.head - lineAround(source, item.head).start, from) : [];
  const raw = rawValue(source, from, stray[0]?.start ?? source.length);
  const diagnosis =
    strayDiagnosis(source, stray, raw, block?.kind === 'seq') ??
    globKeyDiagnosis(source, keySpan) ??
    causeOf(raw, source) ??
    libraryDiagnosis(source, errors);
  const { repair, ...fault } = diagnosis.fault;
  const edits = repair?.map((edit) => ({ ...edit, span: shift(edit.span, base) })) ?? [];
  const rest = { ...(edits.length > 0 ? { repair: edits } : {}), ...(key === undefined ? {} : { key }) };
  reading.faults.push({ ...fault, span: shift(fault.span, base), ...rest });

  const value = recover(raw, diagnosis, base, reading);
  if (keySpan === undefined) return block ? { kind: 'seq', span: value.span, items: [value], flow: false } : value;
  const span = { start: base + keySpan.start, end: Math.max(value.span.end, base + keySpan.end) };
  const keyNode: YamlScalar = { kind: 'scalar', span: shift(keySpan, base), value: key as string, style: 'plain' };
  return { kind: 'map', span, entries: [{ key: keyNode, value, span }], flow: false };
}

/** Lines at or left of an entry's own indentation that are no entries themselves: text that lost its indentation. */
function strayLines(source: string, indent: number, from: number): Span[] {
  return linesOf(source)
    .filter((line) => line.start > from && indentOf(line.text) >= 0 && indentOf(line.text) <= indent)
    .map((line) => ({ start: line.start + indentOf(line.text), end: line.start + line.text.trimEnd().length }));
}

function strayDiagnosis(source: string, stray: readonly Span[], raw: Raw, inList: boolean): Diagnosis | undefined {
  const first = stray[0];
  // A quote or bracket that is still open swallows the line; the opening is the cause then.
  if (!first || /^["'[{]/.test(raw.text)) return undefined;
  const shown = short(source.slice(first.start, first.end));
  if (inList) {
    const message = `'${shown}' stands among the items of a list without the '- ' that would make it one.`;
    const repair = stray.map((line) => ({ span: { start: line.start, end: line.start }, newText: '- ' }));
    return { fault: { cause: 'bad-indentation', span: first, message, repair: stray.length === 1 ? repair : [] } };
  }
  const message = `This line is not indented below its key and is no 'key: value' itself, so YAML cannot tell where '${shown}' belongs.`;
  return { fault: { cause: 'bad-indentation', span: first, message, repair: indentEdits(source, stray, raw) } };
}

/** Edits that make stray lines part of the text above them, where that gives valid YAML. */
function indentEdits(source: string, stray: readonly Span[], raw: Raw): TextEdit[] {
  const isBlock = /^[|>]/.test(raw.text);
  const isText = stray.every(
    (line) => isBlock || /^(?![-?][ \t]|[#%])(?!.*(?:: |:$|[ \t]#))/.test(source.slice(line.start, line.end)),
  );
  if (raw.text === '' || !isText) return [];
  const own = lineAround(source, raw.span.start).start;
  const deeper = /[\r\n]([ ]+)\S/.exec(raw.text)?.[1]?.length ?? (/^[ ]*/.exec(source.slice(own))?.[0].length ?? 0) + 2;
  return stray.map((line) => {
    const start = lineAround(source, line.start).start;
    return { span: { start, end: line.start }, newText: ' '.repeat(deeper) };
  });
}

/** A glob as a key, whose star YAML takes for an alias. */
function globKeyDiagnosis(source: string, key: Span | undefined): Diagnosis | undefined {
  if (!key || source[key.start] !== '*') return undefined;
  const span = { start: key.start, end: key.start + 1 };
  const message = "A key may not start with '*' unless it is quoted: YAML takes it for the name of an alias.";
  return { fault: { cause: 'reserved-start', span, message, repair: quoteEdits(source, key) } };
}

function libraryDiagnosis(source: string, errors: readonly LibraryError[]): Diagnosis {
  const error = errors[0] ?? { code: 'IMPOSSIBLE', pos: [0, 0] as [number, number] };
  const start = Math.min(error.pos[0], Math.max(0, source.length - 1));
  const end = Math.min(Math.max(error.pos[1], start + 1), source.length);
  return {
    fault: {
      cause: causeOfCode(error.code),
      span: { start: Math.min(start, end), end },
      message: describe(error.code),
    },
  };
}

function causeOfCode(code: string): YamlCause {
  if (code === 'RESOURCE_EXHAUSTION') return 'too-deep';
  return code === 'BAD_INDENT' ? 'bad-indentation' : 'syntax';
}

/** Our words for the `yaml` library's error codes. */
function describe(code: string): string {
  switch (code) {
    case 'BAD_INDENT':
      return 'This line is indented differently from the lines it belongs to.';
    case 'MISSING_CHAR':
      return 'A character that YAML needs here is missing, such as a colon, a comma or a closing bracket.';
    case 'BLOCK_IN_FLOW':
      return 'Inside brackets, lists and mappings must be written with brackets too.';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'YAML reads this as a key, and a key has to stand on one line before a colon.';
    case 'TAG_RESOLVE_FAILED':
      return "A word that starts with '!' is a YAML tag, and this one means nothing to the programs that read the file.";
    case 'RESOURCE_EXHAUSTION':
      return 'The values here are nested too deeply to be read.';
    default:
      return 'YAML cannot make sense of the text here.';
  }
}

/** What the writer meant: the list inside unclosed brackets, else the raw text. */
function recover(raw: Raw, { fault, meant }: Diagnosis, base: number, reading: Reading): YamlNode {
  const span = shift(raw.span, base);
  const isList = fault.cause === 'unclosed-bracket' || fault.cause === 'unclosed-quote';
  if (isList && raw.text.startsWith('[') && !/[\r\n]/.test(raw.text)) {
    const items: YamlNode[] = [...raw.text.replace(/\]$/, '').matchAll(/[^[,\s](?:[^,]*[^,\s])?/g)].map((found) => {
      const at = { start: span.start + found.index, end: span.start + found.index + found[0].length };
      const value = found[0].replace(/^["']|["']$/g, '');
      return { kind: 'scalar', span: at, value, style: 'plain', recovered: true };
    });
    return { kind: 'seq', span, items, flow: true };
  }
  const alone = meant === undefined && (fault.cause === 'syntax' || fault.cause === 'bad-indentation');
  const parsed = alone ? parseAlone(raw, base, reading) : undefined;
  if (parsed) return parsed;
  if (raw.text === '') return { kind: 'scalar', span, value: null, style: 'empty', recovered: true };
  const value = (meant ?? raw.text).replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, ' ');
  return { kind: 'scalar', span, value, style: 'plain', recovered: true };
}

function parseAlone(raw: Raw, base: number, reading: Reading): YamlNode | undefined {
  try {
    const parsed = parseDocument(raw.text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    if (parsed.errors.length > 0 || parsed.contents === null) return undefined;
    return convertNode(parsed.contents, base + raw.span.start, reading, base + raw.span.start);
  } catch {
    // A text nested too deeply for the library; the raw text stands for it.
    return undefined;
  }
}

/** From the first to the last character of the value; a comment behind it is not part of it. */
function rawValue(source: string, from: number, to: number): Raw {
  const region = source.slice(from, to);
  // Only what YAML takes for white space: a non-breaking space is text.
  const lead = region.search(/[^ \t\r\n]/);
  if (lead < 0 || region[lead] === '#') return { span: { start: from, end: from }, text: '' };
  let text = region.slice(lead);
  const close = /^["']/.test(text) ? closingQuote(text, text[0] as string) : 0;
  // Behind a quote that is never closed everything is quoted.
  const comment = close < 0 ? -1 : text.slice(close).search(/[ \t]#/);
  if (comment >= 0) text = text.slice(0, close + comment);
  let length = text.length;
  while (length > 0 && ' \t\r\n'.includes(text[length - 1] as string)) length--;
  return { span: { start: from + lead, end: from + lead + length }, text: text.slice(0, length) };
}

function short(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
