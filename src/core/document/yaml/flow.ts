/** A bracket that is open, with the item or key that is being written in it. */
export interface Bracket {
  readonly kind: 'map' | 'seq';
  /** Of a list, the number of the item. */
  index: number;
  /** Of a mapping, the key whose value is being written. */
  key: string | undefined;
}

/** What is open at a place of a value: brackets and quotes, which may run over several lines. */
export interface Flow {
  readonly brackets: Bracket[];
  /** The quote mark that is open; empty outside of quotes. */
  quote: '"' | "'" | '';
  /** Where the word that is being written begins, its quote included; -1 behind a bracket that was closed. */
  word: number;
  /** True when the last quote or bracket was closed. */
  closed: boolean;
}

export function newFlow(at: number): Flow {
  return { brackets: [], quote: '', word: at, closed: false };
}

/** Reads on in a value that began with a quote or a bracket; stops behind its end, or at `to`. Gives where. */
export function readFlow(text: string, from: number, to: number, flow: Flow): number {
  let at = from;
  while (at < to && !flow.closed) at = flow.quote ? inQuotes(text, at, flow) : outside(text, at, to, flow);
  return Math.min(at, to);
}

function inQuotes(text: string, at: number, flow: Flow): number {
  const unit = text[at];
  if (unit === '\\' && flow.quote === '"') return at + 2;
  if (unit !== flow.quote) return at + 1;
  if (unit === "'" && text[at + 1] === "'") return at + 2;
  flow.quote = '';
  flow.closed = flow.brackets.length === 0;
  return at + 1;
}

function outside(text: string, at: number, to: number, flow: Flow): number {
  const unit = text[at] as string;
  const isFirst = flow.word >= 0 && text.slice(flow.word, at).trim() === '';
  const inner = flow.brackets.at(-1);
  if (unit === '#' && /[\s,[{]/.test(text[at - 1] ?? ' ')) return endOfLine(text, at, to);
  if ((unit === '"' || unit === "'") && isFirst) {
    flow.quote = unit;
    flow.word = at;
  } else if ((unit === '[' || unit === '{') && isFirst) {
    flow.brackets.push({ kind: unit === '[' ? 'seq' : 'map', index: 0, key: undefined });
    flow.word = at + 1;
  } else if (unit === ']' || unit === '}') {
    flow.brackets.pop();
    flow.word = -1;
    flow.closed = flow.brackets.length === 0;
  } else if (unit === ',' && inner) {
    inner.index++;
    inner.key = undefined;
    flow.word = at + 1;
  } else if (unit === ':' && inner?.kind === 'map' && inner.key === undefined && isColon(text, at)) {
    inner.key = unquotedKey(text.slice(flow.word, at));
    flow.word = at + 1;
  }
  return at + 1;
}

/** A colon ends a key when a space follows, or when the key stands in quotes. */
function isColon(text: string, at: number): boolean {
  return /^(?:[\s,}\]]|$)/.test(text.slice(at + 1, at + 2)) || /["']/.test(text[at - 1] ?? '');
}

function endOfLine(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** A key as it is written, without its quotes. */
export function unquotedKey(written: string): string {
  const key = written.trim();
  return /^(["']).*\1$/s.test(key) && key.length > 1 ? key.slice(1, -1) : key;
}
