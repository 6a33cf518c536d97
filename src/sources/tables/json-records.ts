/** The values that a JSON text lists, as far as they are there whole. */
export interface Records {
  readonly records: readonly unknown[];
  /** Where the text stops being JSON, as an offset; absent where it does not, or is only cut off. */
  readonly brokenAt?: number;
}

/**
 * The values of a JSON text: the items of an array, or what stands one after the other (JSON Lines). Works on a text
 * that is cut off at its end, and takes one pass over it.
 */
export function recordsOf(text: string): Records {
  const records: unknown[] = [];
  let at = skipped(text, 0);
  const isArray = text[at] === '[';
  if (isArray) at = skipped(text, at + 1);
  while (at < text.length && !(isArray && text[at] === ']')) {
    const end = valueEnd(text, at);
    if (end === undefined) return { records };
    try {
      records.push(JSON.parse(text.slice(at, end)));
    } catch {
      return { records, brokenAt: at };
    }
    const next = skipped(text, end);
    if (isArray && next < text.length && text[next] !== ',' && text[next] !== ']') return { records, brokenAt: next };
    at = isArray && text[next] === ',' ? skipped(text, next + 1) : next;
  }
  return { records };
}

/** Where the value ends that begins here; `undefined` when the text ends before. */
function valueEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '"') {
      const end = stringEnd(text, at);
      if (end === undefined) return undefined;
      at = end - 1;
      if (depth === 0) return end;
    } else if (depth === 0 && at > start && /[\s,\]}]/.test(sign)) return at;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') {
      depth--;
      if (depth <= 0) return at + 1;
    }
  }
  return depth === 0 ? text.length : undefined;
}

function stringEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return undefined;
}

function skipped(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] as string)) at++;
  return at;
}
