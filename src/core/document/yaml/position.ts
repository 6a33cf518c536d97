import type { YamlScalar } from './node.ts';

/**
 * Where in the file a place inside a scalar's value is written: line breaks that were folded, indentation, escapes and
 * doubled quotes are followed. Where a block folds several empty lines the answer may be some white space off.
 *
 * @param index how many UTF-16 units of the value stand before the place
 */
export function offsetInScalar(text: string, scalar: YamlScalar, index: number): number {
  const { span, style } = scalar;
  const value = String(scalar.value ?? '');
  const isBlock = style === 'literal' || style === 'folded';
  const header = isBlock ? /^[^\r\n]*(?:\r\n|\r|\n)([ ]*)/.exec(text.slice(span.start, span.end)) : null;
  const indent = header?.[1]?.length ?? Infinity;
  let at = span.start + (header?.[0].length ?? (style === 'single' || style === 'double' ? 1 : 0));
  for (let done = 0; done < index && at < span.end; ) {
    const written = text.slice(at, Math.min(at + 10, span.end));
    const sequence = style === 'double' ? /^\\(?:x..|u.{4}|U.{8}|[^\r\n])/s.exec(written)?.[0] : undefined;
    if (sequence !== undefined) {
      // The longest escape may stand for two units.
      done += sequence.length === 10 && /[\uD800-\uDBFF]/.test(value[done] ?? '') ? 2 : 1;
      at += sequence.length;
      continue;
    }
    done++;
    if (style === 'single' && written.startsWith("''")) at += 2;
    else at = behindBreak(text, at, span.end, indent, value[done - 1] === '\n' && style !== 'literal') ?? at + 1;
  }
  return Math.min(at, span.end);
}

/**
 * Behind a line break and the indentation of the next line; `undefined` when no break stands here. White space before
 * the break belongs to the text only in a block. Of two breaks that are `folded` one is left in the value.
 */
function behindBreak(text: string, at: number, end: number, indent: number, folded: boolean): number | undefined {
  const line = indent === Infinity ? behindSpaces(text, at, end) : at;
  const width = text.startsWith('\r\n', line) ? 2 : text[line] === '\n' || text[line] === '\r' ? 1 : 0;
  if (width === 0 || line >= end) return undefined;
  const next = behindSpaces(text, line + width, Math.min(end, line + width + indent));
  return (folded ? behindBreak(text, next, end, indent, false) : undefined) ?? next;
}

function behindSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}
