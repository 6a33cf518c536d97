import type { Span } from '../../document/span.ts';
import type { YamlNode } from '../../document/yaml/node.ts';
import { selectionChain } from '../../selections.ts';
import type { SkillDocument } from '../model.ts';
import { inner } from '../rules/tool-items.ts';
import { toolListsOf } from '../rules/tool-lists.ts';
import { allParts, partsOf } from './parts.ts';

/** What a growing selection takes in: each span lies in the next one and holds the offset; the last is the file. */
export function selectionsAt(document: SkillDocument, offset: number): readonly Span[] {
  const { text, frontmatter } = document;
  const inFrame = frontmatter.span.start <= offset && offset <= frontmatter.span.end && frontmatter.yaml !== undefined;
  return selectionChain(text, offset, inFrame ? frontmatterSpans(document, offset) : bodySpans(document, offset));
}

function frontmatterSpans(document: SkillDocument, offset: number): Span[] {
  const { text, frontmatter, yaml } = document;
  const spans: Span[] = [];
  const visit = (node: YamlNode | undefined): void => {
    if (!node || offset < node.span.start || node.span.end < offset) return;
    spans.push(node.span);
    if (node.kind === 'scalar') spans.push(inner(text, node));
    if (node.kind === 'seq') node.items.forEach(visit);
    if (node.kind !== 'map') return;
    for (const { key, value, span } of node.entries) {
      if (span.start <= offset && offset <= span.end) spans.push(span, key.span);
      visit(value);
    }
  };
  visit(yaml.root);
  const items = toolListsOf(document).flatMap((list) => list.items.flatMap((item) => [item.span, item.outer]));
  const comments = document.comments().map((comment) => comment.span);
  const parts = [...spans, ...items, ...comments, ...(frontmatter.yaml ? [frontmatter.yaml] : [])];
  return [...parts.map((span) => trimmed(text, span)), frontmatter.span];
}

function bodySpans(document: SkillDocument, offset: number): Span[] {
  const { text, outline, body } = document;
  const lists = new Map<number, Span>();
  for (const { list, span } of outline.listItems) {
    const start = lists.get(list)?.start ?? span.start;
    lists.set(list, { start, end: span.end });
  }
  const { headings, links, fences, inlineCode, comments, tables, listItems } = outline;
  return [
    ...document.placeholders.flatMap(({ span }) => [{ start: span.start + 2, end: span.end - 2 }, span]),
    ...inlineCode.flatMap(({ span }) => [span, quoted(text, span)]),
    ...links.flatMap((link) => [link.targetSpan, link.span]),
    ...headings.flatMap((heading) => [heading.textSpan, heading.span]),
    ...fences.flatMap((fence) => [trimmed(text, fence.content), fence.span]),
    ...comments.map((comment) => comment.span),
    ...tables.flatMap((table) => [...[table.header, ...table.rows].flat().map((cell) => cell.span), table.span]),
    ...listItems.map((item) => trimmed(text, item.span)),
    ...[...lists.values()].map((span) => trimmed(text, span)),
    ...[...allParts(partsOf(document))].flatMap((part) => {
      const start = part.kind === 'heading' ? part.heading.span.end : part.open.span.end;
      const end = part.kind === 'tag' && part.close ? part.close.span.start : part.span.end;
      return [trimmed(text, { start, end }), part.span];
    }),
    ...paragraphAt(document, offset),
    trimmed(text, body),
  ];
}

/** The lines around an offset up to an empty line or another block; none inside of headings, code, tables and tags. */
function paragraphAt({ source, text, outline, body }: SkillDocument, offset: number): Span[] {
  const { headings, fences, tables, tags, listItems } = outline;
  const others = new Set<number>();
  for (const { span } of [...headings, ...fences, ...tables, ...tags])
    for (let line = source.lineAt(span.start); line <= source.lineAt(span.end); line++) others.add(line);
  const marks = new Map(listItems.map((item) => [source.lineAt(item.span.start), item.markSpan]));
  const isText = (line: number): boolean => {
    const { start, end } = source.lineSpan(line);
    return body.start <= start && start < end && !others.has(line) && /\S/.test(text.slice(start, end));
  };
  let first = source.lineAt(offset);
  let last = first;
  if (!isText(first)) return [];
  while (!marks.has(first) && isText(first - 1)) first--;
  while (!marks.has(last + 1) && isText(last + 1)) last++;
  const start = marks.get(first)?.end ?? source.lineSpan(first).start;
  return [trimmed(text, { start, end: source.lineSpan(last).end })];
}

/** The code with its backticks. */
function quoted(text: string, { start, end }: Span): Span {
  let marks = 0;
  while (text[start - marks - 1] === '`' && text[end + marks] === '`') marks++;
  return { start: start - marks, end: end + marks };
}

/** Without the white space at both ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const from = start + written.length - written.trimStart().length;
  return { start: from, end: Math.max(from, start + written.trimEnd().length) };
}
