import { contains, type Span } from './document/span.ts';

/**
 * What a growing selection takes in: the spans that hold an offset, each inside the next one; the last is the file.
 * A span that cuts across a smaller one is left out.
 */
export function selectionChain(text: string, offset: number, spans: readonly Span[]): readonly Span[] {
  const candidates = [...wordsAt(text, offset), ...spans, { start: 0, end: text.length }].filter(
    (span) => span.start <= offset && offset <= span.end && span.start < span.end,
  );
  const chain: Span[] = [];
  for (const span of candidates.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain.at(-1);
    if (!last || (contains(span, last) && span.end - span.start > last.end - last.start)) chain.push(span);
  }
  // An empty text has no span with anything in it.
  return chain.length > 0 ? chain : [{ start: 0, end: text.length }];
}

/** The word, and the name with dots and hyphens that it is a part of. */
function wordsAt(text: string, offset: number): Span[] {
  const grown = (unit: RegExp): Span => {
    let start = offset;
    let end = offset;
    while (start > 0 && unit.test(text[start - 1] as string)) start--;
    while (end < text.length && unit.test(text[end] as string)) end++;
    return { start, end };
  };
  const name = grown(/[\p{L}\p{N}_.-]/u);
  const marks = /[.-]+$/.exec(text.slice(name.start, name.end))?.[0].length ?? 0;
  return [grown(/[\p{L}\p{N}_]/u), { start: name.start, end: name.end - marks }];
}
