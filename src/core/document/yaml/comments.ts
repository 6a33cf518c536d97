import type { SourceComment } from '../document.ts';
import type { Span } from '../span.ts';
import type { YamlNode } from './node.ts';

/**
 * Every comment of a YAML text, in its order. A `#` inside a value starts none.
 *
 * @param text the whole file
 * @param region the part of it that is YAML
 * @param root what that part was read to
 */
export function yamlComments(text: string, region: Span, root: YamlNode | undefined): SourceComment[] {
  const scalars = scalarSpans(root).sort((a, b) => a.start - b.start);
  const comments: SourceComment[] = [];
  const mark = /(?<=^|[ \t])#[^\r\n]*/gm;
  mark.lastIndex = region.start;
  let next = 0;
  for (let found = mark.exec(text); found && found.index < region.end; found = mark.exec(text)) {
    const start = found.index;
    while (next < scalars.length && (scalars[next] as Span).end <= start) next++;
    const scalar = scalars[next];
    if (scalar && scalar.start <= start) mark.lastIndex = scalar.end;
    else comments.push({ text: found[0].slice(1), span: { start, end: start + found[0].length } });
  }
  return comments;
}

function scalarSpans(root: YamlNode | undefined): Span[] {
  const spans: Span[] = [];
  const visit = (node: YamlNode | undefined): void => {
    if (node?.kind === 'scalar') spans.push(node.span);
    if (node?.kind === 'seq') node.items.forEach(visit);
    if (node?.kind !== 'map') return;
    for (const { key, value } of node.entries) {
      spans.push(key.span);
      visit(value);
    }
  };
  visit(root);
  return spans;
}
