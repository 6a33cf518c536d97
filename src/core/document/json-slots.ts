import { createScanner, getLocation, type Location, type ScanError } from 'jsonc-parser';
import { type Span, slice } from './span.ts';
import type { YamlSlot } from './yaml/slots.ts';

const UNCLOSED: ScanError.UnexpectedEndOfString = 2;

/** What ends a word without quotes; a slash begins a comment. */
const MARK = /[\s"{}[\],:/]/;

/**
 * What can stand at an offset of a JSON text, valid or half written. Nothing can where the text around the offset does
 * not tell what is meant: behind a key, between two values of one line, outside of the brackets.
 *
 * @param text the whole file
 */
export function jsonSlotsAt(text: string, offset: number): readonly YamlSlot[] {
  const location = locationAt(text, offset);
  const step = location?.path.at(-1);
  if (!location || step === undefined) return [];
  const { path, previousNode, isAtPropertyKey } = location;
  const node = previousNode && { start: previousNode.offset, end: previousNode.offset + previousNode.length };
  const isInside = node !== undefined && isQuoted(text, node, offset);
  if (previousNode?.type === 'property' && !isInside && offset > previousNode.offset) return [];
  const span = isInside ? node : wordAt(text, offset);
  const before = text.slice(0, span.start).trimEnd();
  const last = before.slice(-1);
  const isMissing = !'{[,:'.includes(last);
  // To the library a text goes on behind a backslash that ends its line.
  if (/[\r\n]/.test(slice(text, span))) return [];
  // Behind a key without quotes the library does not know where it is.
  if (step === '' && isAtPropertyKey && (isMissing || last === ':')) return [];
  // On the line of the last value nobody begins another one without a comma.
  if (isMissing && !/[\r\n]/.test(text.slice(before.length, span.start))) return [];
  const behind = /^\s*(.?)/.exec(text.slice(span.end, span.end + 2_000))?.[1] ?? '';
  const kind = typeof step === 'string' && last !== ':' ? 'key' : 'value';
  const hasColon = kind === 'key' && behind === ':';
  if (!hasColon && !['', ',', '}', ']', '"', '{', '['].includes(behind)) return [];
  const around = path.slice(0, -1);
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
  return [
    {
      kind,
      path: kind === 'key' ? around : [...around, typeof step === 'number' && isMissing ? step + 1 : step],
      span,
      before: '',
      indent: /^[ \t]*/.exec(line)?.[0].length ?? 0,
      flow: true,
      json: {
        ...(isMissing ? { commaAt: before.length } : {}),
        ...(!hasColon && /["{[]/.test(behind) ? { isFollowed: true as const } : {}),
      },
      ...(hasColon ? { hasColon } : {}),
    },
  ];
}

function locationAt(text: string, offset: number): Location | undefined {
  try {
    return getLocation(text, offset);
  } catch (error) {
    // The library recurses; a stack overflow is the one thing it throws.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** True when the offset is behind the first of a text's quotes, and not behind the second one. */
function isQuoted(text: string, { start, end }: Span, offset: number): boolean {
  if (text[start] !== '"' || offset <= start || offset > end) return false;
  const scanner = createScanner(text);
  scanner.setPosition(start);
  scanner.scan();
  return offset < end || scanner.getTokenError() === UNCLOSED;
}

/** The word that the offset is in or behind; empty where none is. */
function wordAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !MARK.test(text.charAt(start - 1))) start--;
  if (start === offset) return { start, end: offset };
  const length = text.slice(offset).search(MARK);
  return { start, end: length < 0 ? text.length : offset + length };
}
