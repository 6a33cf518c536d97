import type { Span } from '../../document/span.ts';

/** A `ref(…)` or `source(…)` whose names are written out. What is computed is left out: nobody can tell what it names. */
export interface DbtCall {
  readonly kind: 'ref' | 'source';
  /** What is read: the model, or the source and its table with a dot between. */
  readonly name: string;
  /** The package before the model, where one is named. */
  readonly package?: string;
  /** Of the model's or table's name, without its quotes. */
  readonly nameSpan: Span;
  /** From `ref` to the closing parenthesis. */
  readonly span: Span;
}

/** The calls in code, in its order. */
export function dbtCalls(text: string): DbtCall[] {
  return [...text.matchAll(/(?<![\w.])(?:ref|source)\s*\(/g)].flatMap(({ index }) => dbtCallAt(text, index) ?? []);
}

/** The call that begins at an offset. */
export function dbtCallAt(text: string, start: number): DbtCall | undefined {
  const opening = /(ref|source)\s*\(/y;
  opening.lastIndex = start;
  const kind = opening.exec(text)?.[1];
  if (kind !== 'ref' && kind !== 'source') return undefined;
  const names: { readonly value: string; readonly span: Span }[] = [];
  const part = /\s*(?:(['"])([^'"\n]*)\1|(?:v|version)\s*=\s*['"]?[\w.]+['"]?)\s*([,)])/y;
  part.lastIndex = opening.lastIndex;
  for (let match = part.exec(text); match; match = part.exec(text)) {
    const [whole, quote, value = ''] = match;
    if (quote) {
      const at = match.index + whole.indexOf(quote) + 1;
      names.push({ value, span: { start: at, end: at + value.length } });
    }
    if (match[3] === ')') return named(kind, names, { start, end: part.lastIndex });
  }
  return undefined;
}

/** What one text names, such as an item of `depends_on`; `undefined` when it is no call or more than one. */
export function dbtCallOf(text: string, span?: Span): DbtCall | undefined {
  const bare = /^\s*(?:\{\{\s*)?(?=ref\b|source\b)/.exec(text);
  const [call] = bare ? dbtCalls(text) : [];
  if (!call || !/^\s*(?:\}\})?\s*$/.test(text.slice(call.span.end))) return undefined;
  if (!span) return call;
  // In a text that is not written as it is read, as with escapes, only the whole of it has a place.
  const shift = span.start + Math.max(0, (span.end - span.start - text.length) / 2);
  const moved = ({ start, end }: Span): Span =>
    Number.isInteger(shift) && shift - span.start <= 1 ? { start: start + shift, end: end + shift } : span;
  return { ...call, span: moved(call.span), nameSpan: moved(call.nameSpan) };
}

/** The key under which readers of a model, or of a source's table, are found. */
export function readKeyOf({ kind, name }: Pick<DbtCall, 'kind' | 'name'>): string {
  return `${kind} ${name}`;
}

function named(
  kind: DbtCall['kind'],
  names: readonly { readonly value: string; readonly span: Span }[],
  span: Span,
): DbtCall | undefined {
  const [first, second] = names;
  const last = second ?? first;
  if (!first || !last || names.length > 2 || last.value === '') return undefined;
  if (kind === 'source') {
    return second && { kind, name: `${first.value}.${second.value}`, nameSpan: second.span, span };
  }
  return { kind, name: last.value, nameSpan: last.span, span, ...(second ? { package: first.value } : {}) };
}
