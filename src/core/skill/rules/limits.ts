import type { Span } from '../../document/span.ts';
import type { YamlScalar } from '../../document/yaml/node.ts';
import { offsetInScalar } from '../../document/yaml/position.ts';

/** How many characters a text has, as people count them: an emoji of two UTF-16 units is one. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The part of a scalar that stands behind its first `max` characters. */
export function beyond(text: string, scalar: YamlScalar, max: number): Span {
  const units = [...String(scalar.value ?? '')].slice(0, Math.max(0, max)).join('').length;
  const isQuoted = scalar.style === 'single' || scalar.style === 'double';
  const end = scalar.span.start + text.slice(scalar.span.start, scalar.span.end - (isQuoted ? 1 : 0)).trimEnd().length;
  return { start: Math.min(offsetInScalar(text, scalar, units), end), end };
}
