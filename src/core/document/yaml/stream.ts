import type { Span } from '../span.ts';

/**
 * The documents of a YAML stream: what stands between the lines `---` and `...`, without these lines. A text without
 * them is one document. Empty ones are left out, except when there is nothing else.
 *
 * @param text the whole file
 */
export function yamlDocuments(text: string): Span[] {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const spans: Span[] = [];
  let from = start;
  for (const { 0: line, index } of text.matchAll(/^(?:---|\.\.\.)(?=\s|$)[ \t]*(?:#[^\r\n]*)?/gm)) {
    spans.push({ start: from, end: index });
    from = index + line.length;
  }
  spans.push({ start: from, end: text.length });
  const filled = spans.filter((span) => /[^\s]/.test(withoutDirectives(text.slice(span.start, span.end))));
  return filled.length > 0 ? filled : [{ start, end: text.length }];
}

/** Lines such as `%YAML 1.2` stand before a document and comments anywhere; neither is content. */
function withoutDirectives(text: string): string {
  return text.replace(/^(?:%|[ \t]*#)[^\r\n]*/gm, '');
}
