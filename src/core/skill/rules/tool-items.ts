import type { Span } from '../../document/span.ts';
import type { YamlScalar } from '../../document/yaml/node.ts';

/** One tool of a list, with what stands behind it in parentheses: `Bash(git *)`. */
export interface ToolItem {
  readonly text: string;
  /** Without quotes. */
  readonly span: Span;
  /** With the quotes of an item that is a YAML value of its own. */
  readonly outer: Span;
}

/** The characters of a scalar between its quotes, or below the mark of a block. */
export function inner(text: string, scalar: YamlScalar): Span {
  const { start, end } = scalar.span;
  if (scalar.style === 'single' || scalar.style === 'double')
    return { start: start + 1, end: Math.max(start + 1, end - 1) };
  if (scalar.style !== 'literal' && scalar.style !== 'folded') return scalar.span;
  const head = text.slice(start, end).search(/[\r\n]/);
  return { start: head < 0 ? end : start + head, end };
}

/** The items of a piece of text, split at commas and line ends, and on request at spaces, outside of parentheses. */
export function split(text: string, { start, end }: Span, atSpaces: boolean): ToolItem[] {
  const items: ToolItem[] = [];
  let depth = 0;
  let from = start;
  const close = (to: number): void => {
    const raw = text.slice(from, to);
    const at = from + raw.length - raw.trimStart().length;
    const span = { start: at, end: at + raw.trim().length };
    if (span.start < span.end) items.push({ text: raw.trim(), span, outer: span });
    from = to + 1;
  };
  for (let at = start; at < end; at++) {
    const unit = text[at] as string;
    if (unit === '(') depth++;
    else if (unit === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (/[,\r\n]/.test(unit) || (atSpaces && /\s/.test(unit)))) close(at);
  }
  close(end);
  return items;
}

/** An item without the quotes that are part of its text. */
export function unquoted(text: string, item: ToolItem): ToolItem {
  const { start, end } = item.span;
  const mark = text[start];
  if ((mark !== '"' && mark !== "'") || text[end - 1] !== mark || end - start < 2) return item;
  return { text: text.slice(start + 1, end - 1), span: { start: start + 1, end: end - 1 }, outer: item.outer };
}
