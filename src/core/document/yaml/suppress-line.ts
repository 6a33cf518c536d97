import type { TextEdit } from '../edit.ts';
import type { Span } from '../span.ts';
import { lineBreakOf, type SourceText } from '../text.ts';

/** The edit that puts a comment above the line of a span, which silences a rule there. */
export function suppressLine(source: SourceText, rule: string, span: Span): TextEdit {
  const { start, end } = source.lineSpan(source.lineAt(span.start));
  const indent = /^ */.exec(source.value.slice(start, end))?.[0] ?? '';
  const newText = `${indent}# gatewright-disable-next-line ${rule} -- reason${lineBreakOf(source.value)}`;
  return { span: { start, end: start }, newText };
}
