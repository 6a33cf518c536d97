import type { Span } from './document/span.ts';

/** Takes the marks `«` and `»` out of an example and gives the spans that stood between them, in order. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const unit of marked) {
    if (unit === '«') open.push(text.length);
    else if (unit === '»') spans.push({ start: open.pop() as number, end: text.length });
    else text += unit;
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}
