import type { Span } from '../../document/span.ts';
import type { YamlNode } from '../../document/yaml/node.ts';
import type { Fold } from '../../feature.ts';
import type { SkillDocument } from '../model.ts';
import { allParts, type Part, partsOf } from './parts.ts';

/**
 * What can be folded: the frontmatter and its longer values, headings, sections between tags, code blocks, tables and
 * comments, each with more than one line.
 */
export function foldsOf(document: SkillDocument): readonly Fold[] {
  const { source, text, frontmatter, outline, yaml } = document;
  const spans = [
    ...(frontmatter.yaml ? [frontmatter.span, ...entrySpans(yaml.root)] : []),
    ...[...allParts(partsOf(document))].map(shownSpan),
    ...[...outline.fences, ...outline.tables].map((block) => block.span),
  ];
  const folds: Fold[] = [
    ...spans.map((span) => ({ span, kind: 'region' as const })),
    ...outline.comments.map(({ span }) => ({ span, kind: 'comment' as const })),
  ];
  return folds
    .map((fold) => ({ ...fold, span: withoutEnd(text, fold.span) }))
    .filter(({ span }) => source.lineAt(span.start) < source.lineAt(span.end))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** A part up to its closing tag, which stays visible below the opening one. */
function shownSpan(part: Part): Span {
  return part.kind === 'tag' && part.close ? { start: part.span.start, end: part.close.span.start } : part.span;
}

/** Every entry of every mapping. */
function entrySpans(node: YamlNode | undefined): Span[] {
  if (node?.kind === 'seq') return node.items.flatMap(entrySpans);
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ span, value }) => [span, ...entrySpans(value)]);
}

/** Without the white space at its end. */
function withoutEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
