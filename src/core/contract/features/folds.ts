import type { Span } from '../../document/span.ts';
import type { YamlNode } from '../../document/yaml/node.ts';
import type { Fold } from '../../feature.ts';
import type { ContractDocument } from '../document.ts';

/**
 * What can be folded: the contracts of a file with several, every key and item of more than one line, and comments of
 * several lines. Nothing in JSON, which every editor folds by its brackets.
 */
export function foldsOf(document: ContractDocument): readonly Fold[] {
  if (document.isJson) return [];
  const { source, parts } = document;
  const text = source.value;
  /** By the line they begin at: of several the longest. */
  const folds = new Map<number, Fold>();
  const add = (start: number, end: number, kind: Fold['kind'] = 'region'): void => {
    const until = start + text.slice(start, end).trimEnd().length;
    const line = source.lineAt(start);
    const known = folds.get(line);
    if (source.lineAt(until) > line && (!known || known.span.end < until))
      folds.set(line, { span: { start, end: until }, kind });
  };
  const visit = (node: YamlNode): void => {
    if (node.kind === 'seq')
      for (const item of node.items) {
        add(item.span.start, item.span.end);
        visit(item);
      }
    if (node.kind === 'map')
      for (const { span, value } of node.entries) {
        add(span.start, span.end);
        visit(value);
      }
  };
  for (const { root, region } of parts) {
    visit(root);
    if (parts.length > 1) add(root.span.start, region.end);
  }
  for (const { start, end } of commentBlocks(document)) add(start, end, 'comment');
  return [...folds.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Comments on lines of their own, one below the other. */
function commentBlocks(document: ContractDocument): Span[] {
  const { source } = document;
  const blocks: Span[] = [];
  for (const { span } of document.comments()) {
    const line = source.lineAt(span.start);
    if (source.value.slice(source.lineSpan(line).start, span.start).trim() !== '') continue;
    const last = blocks.at(-1);
    if (last && source.lineAt(last.end) === line - 1) blocks[blocks.length - 1] = { start: last.start, end: span.end };
    else blocks.push(span);
  }
  return blocks;
}
