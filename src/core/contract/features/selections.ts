import type { Span } from '../../document/span.ts';
import { writtenSpan, type YamlNode } from '../../document/yaml/node.ts';
import { selectionChain } from '../../selections.ts';
import type { ContractDocument } from '../document.ts';
import { partAt } from './place.ts';

/** What a growing selection takes in: the word, the value, its key, what is around it, the contract, the file. */
export function selectionsAt(document: ContractDocument, offset: number): readonly Span[] {
  const text = document.source.value;
  const part = partAt(document, offset);
  const spans: Span[] = [];
  const visit = (node: YamlNode | undefined): void => {
    if (!node || offset < node.span.start || node.span.end < offset) return;
    spans.push(node.span, ...(writtenSpan(text, node) ? [writtenSpan(text, node) as Span] : []));
    if (node.kind === 'seq') node.items.forEach(visit);
    if (node.kind !== 'map') return;
    for (const { key, value, span } of node.entries) {
      if (span.start <= offset && offset <= span.end) spans.push(span, key.span);
      visit(value);
    }
  };
  visit(part?.root);
  const comments = document.comments().map((comment) => comment.span);
  const all = [...spans, ...comments, ...(part ? [part.region] : [])];
  return selectionChain(
    text,
    offset,
    all.map((span) => trimmed(text, span)),
  );
}

/** Without the white space at both ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const from = start + written.length - written.trimStart().length;
  return { start: from, end: Math.max(from, start + written.trimEnd().length) };
}
