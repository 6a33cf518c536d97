import type { TextEdit } from '../edit.ts';
import type { Span } from '../span.ts';

/**
 * Edits that put quotes around the raw text of a value and leave its characters and line breaks alone.
 * `base` is the offset at which `text` begins when it is only a piece.
 * Double quotes where nothing has to be escaped, else single quotes with inner ones doubled.
 */
export function quoteEdits(text: string, span: Span, base = 0): TextEdit[] {
  const raw = text.slice(span.start - base, span.end - base);
  const mark = /["\\]/.test(raw) ? "'" : '"';
  const edits: TextEdit[] = [{ span: { start: span.start, end: span.start }, newText: mark }];
  if (mark === "'") {
    for (const found of raw.matchAll(/'/g)) {
      const at = span.start + found.index + 1;
      edits.push({ span: { start: at, end: at }, newText: "'" });
    }
  }
  edits.push({ span: { start: span.end, end: span.end }, newText: mark });
  return edits;
}

/** A string as a YAML scalar on one line, quoted only when a plain one would read as something else. */
export function toYamlScalar(value: string): string {
  const plain =
    /^[A-Za-z_/.][^\n\r\t]*$/.test(value) &&
    !/: |:$| #|^(?:true|false|null|yes|no|on|off|y|n)$|\s$|^\.(?:inf|nan)$|^[~.]$|^\.\d/i.test(value);
  if (plain) return value;
  return /["\\\p{Cc}]/u.test(value) && !/[\p{Cc}]/u.test(value)
    ? `'${value.replaceAll("'", "''")}'`
    : JSON.stringify(value);
}
