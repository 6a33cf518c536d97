import { toYamlScalar } from './document/yaml/quote.ts';
import { snippetText } from './snippet.ts';

/**
 * A new file as it is written down: text, stops (`«…»`, what the author is led to and may leave as it is) and slots
 * (`‹key›`, where an answer goes; `‹:title›`, `‹:today›` and `‹:references›` follow from the answers).
 */
export type Draft = readonly DraftPiece[];

type DraftPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stop'; readonly text: string }
  /** In the frontmatter, and in a file of YAML, an answer is written as YAML. */
  | { readonly kind: 'slot'; readonly key: string; readonly isYaml: boolean };

/** What a slot is filled with. */
export interface Fill {
  /** A list is written below its key, one item a line. */
  readonly value: string | readonly string[];
  /** True for what YAML reads as a number or as true and false. */
  readonly isPlain?: boolean;
  /** True when a snippet stops there too. */
  readonly isStop?: true;
  /** An expression of snippets that takes the place of the value in one. */
  readonly expression?: string;
}

/** Takes a written draft apart; `isYaml` is for one that is YAML as a whole, and not only in its frontmatter. */
export function readDraft(written: string, isYaml = false): Draft {
  const bodyStart = isYaml ? written.length : written.startsWith('---\n') ? written.indexOf('\n---\n') : 0;
  const pieces: DraftPiece[] = [];
  let at = 0;
  for (const found of written.matchAll(/«([^»]*)»|‹([^›]*)›/g)) {
    pieces.push({ kind: 'text', text: written.slice(at, found.index) });
    const [, stop, key] = found;
    if (stop !== undefined) pieces.push({ kind: 'stop', text: stop });
    else pieces.push({ kind: 'slot', key: key as string, isYaml: found.index < bodyStart });
    at = found.index + found[0].length;
  }
  return [...pieces, { kind: 'text', text: written.slice(at) }];
}

/** Text that may hold anything, without the marks of drafts. */
export function unmarked(text: string): string {
  return text.replace(/[«»‹›]/g, '"');
}

/** The file as plain text. */
export function draftText(draft: Draft, fill: (key: string) => Fill): string {
  return draft.map((piece) => (piece.kind === 'slot' ? written(fill(piece.key), piece.isYaml) : piece.text)).join('');
}

/** The file as a snippet; equal slots are one stop, and the last stop is the end of the file. */
export function draftSnippet(draft: Draft, fill: (key: string) => Fill): string {
  const numbers = new Map<string, number>();
  let last = 0;
  const stop = (content: string): string => `\${${++last}:${content}}`;
  const parts = draft.map((piece) => {
    if (piece.kind === 'text') return snippetText(piece.text);
    if (piece.kind === 'stop') return stop(snippetText(piece.text));
    const { expression, ...filled } = fill(piece.key);
    const content = expression ?? snippetText(written(filled, piece.isYaml));
    if (!filled.isStop) return content;
    const known = numbers.get(piece.key);
    if (known !== undefined) return `$${known}`;
    numbers.set(piece.key, last + 1);
    return stop(content);
  });
  return `${parts.join('')}$0`;
}

function written({ value, isPlain }: Fill, isYaml: boolean): string {
  if (typeof value === 'string') return isYaml && !isPlain ? toYamlScalar(value) : value;
  return value.map((item) => `\n  - ${toYamlScalar(item)}`).join('');
}
