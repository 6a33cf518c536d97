import type { Span } from '../../document/span.ts';
import type { SkillDocument } from '../model.ts';
import type { StampSpec } from '../profiles/profile.ts';

/** One `> **Label:** value` of the quote at the top. */
export interface Stamp {
  readonly label: string;
  readonly value: string;
  /** Where the value stands; the label when it is empty. */
  readonly span: Span;
}

/** The quote at the top of a file: everything before the first section. */
export interface StampQuote {
  readonly span: Span;
  readonly stamps: readonly Stamp[];
}

/** The first quote before the file's first section; `undefined` when there is none. */
export function quoteOf(document: SkillDocument): StampQuote | undefined {
  const { source, outline, text, body } = document;
  const firstHeading = outline.headings.find((heading) => heading.level > 1)?.span.start ?? text.length;
  const end = Math.min(outline.tags[0]?.span.start ?? text.length, firstHeading);
  const stamps: Stamp[] = [];
  let quote: Span | undefined;
  for (let line = source.lineAt(body.start); line < source.lineStarts.length; line++) {
    const span = source.lineSpan(line);
    if (span.start >= end) break;
    const content = /^[ ]{0,3}>[ \t]*/.exec(text.slice(span.start, span.end));
    if (!content) {
      if (quote) break;
      continue;
    }
    const inner = { start: span.start + content[0].length, end: span.end };
    quote ??= inner;
    stamps.push(...readStamp(text, inner));
  }
  return quote && { span: quote, stamps };
}

/** The profile's stamps of a form with what the file says; those it lacks are left out. */
export function stampsOf(document: SkillDocument, form: StampSpec['form']): Stamp[] {
  const specs = document.profile.stamps?.filter((spec) => spec.form === form) ?? [];
  if (specs.length === 0) return [];
  const stamps = quoteOf(document)?.stamps ?? [];
  return specs.flatMap((spec) => stamps.find((stamp) => isSameLabel(stamp.label, spec.label)) ?? []);
}

export function isSameLabel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function readStamp(text: string, line: Span): Stamp[] {
  const content = text.slice(line.start, line.end);
  const colon = content.indexOf(':');
  if (colon < 0) return [];
  const label = content.slice(0, colon).replaceAll('*', '').trim();
  const rest = content.slice(colon + 1);
  const value = rest.replace(/^[*\s]+/, '').replace(/[*\s]+$/, '');
  const start = line.start + colon + 1 + rest.indexOf(value);
  const span =
    value === ''
      ? { start: line.start, end: line.start + content.trimEnd().length }
      : { start, end: start + value.length };
  return [{ label, value, span }];
}
