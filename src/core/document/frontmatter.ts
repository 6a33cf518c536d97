import matter from 'gray-matter';
import type { TextEdit } from './edit.ts';
import { closingLine, type LineSpan, lineFrom, OPENING } from './frame-lines.ts';
import { codeFrontmatter, misopenedFrontmatter, misplacedFrontmatter, unclosedFrontmatter } from './misframed.ts';
import type { Span } from './span.ts';

export type FrontmatterCause = 'unclosed' | 'misplaced' | 'code' | 'early-close' | 'too-large';

/** A mistake in the frame of a frontmatter, not in its YAML. */
export interface FrontmatterFault {
  readonly cause: FrontmatterCause;
  readonly span: Span;
  /** One sentence in plain English, without the remedy. */
  readonly message: string;
  readonly repair?: readonly TextEdit[];
}

/** Where the frontmatter of a Markdown file is. */
export interface Frontmatter {
  /** The YAML between the two `---` lines, or where it most likely is when the frame is broken; absent without one. */
  readonly yaml?: Span;
  /** The whole frame with both `---` lines; `[0, 0)` without one. */
  readonly span: Span;
  /** Where the body begins. */
  readonly bodyStart: number;
  readonly faults: readonly FrontmatterFault[];
}

/** Longest frontmatter that is read, in characters: twenty times the longest one seen in public catalogs. */
const MAX_LENGTH = 65_536;

const none: Frontmatter = { span: { start: 0, end: 0 }, bodyStart: 0, faults: [] };

/**
 * Finds the frontmatter of a Markdown text. Never throws, and nothing in the text is ever run.
 * The frame is two lines that are exactly `---`, the first of them the file's first line.
 */
export function findFrontmatter(text: string): Frontmatter {
  const opening = OPENING.exec(text);
  if (!opening) {
    return codeFrontmatter(text) ?? misopenedFrontmatter(text) ?? misplacedFrontmatter(text) ?? none;
  }
  const start = opening[0].length;
  const close = closingLine(text, start);
  const unclosed = unclosedFrontmatter(text, start, close, MAX_LENGTH);
  if (unclosed || !close) return unclosed ?? none;
  return closedFrontmatter(text, start, close);
}

function closedFrontmatter(text: string, start: number, close: LineSpan): Frontmatter {
  const span = { start: 0, end: close.end };
  const length = close.start - start;
  if (length > MAX_LENGTH) {
    const message = `The frontmatter is ${length} characters long, and only up to ${MAX_LENGTH} are read.`;
    const { end } = lineFrom(text, start);
    return { span, bodyStart: close.next, faults: [{ cause: 'too-large', span: { start, end }, message }] };
  }
  const early = earlyClose(text, { start, end: close.start });
  if (!early) return { yaml: { start, end: close.start }, span, bodyStart: close.next, faults: [] };
  const message = "This line begins with '---', so many clients end the frontmatter here and take the rest for text.";
  const repair = [{ span: { start: early.start, end: early.start }, newText: '# ' }];
  const fault = { cause: 'early-close', span: early, message, repair } as const;
  return { yaml: { start, end: early.start }, span, bodyStart: close.next, faults: [fault] };
}

/** The line at which clients that are built on `gray-matter` end the frontmatter, when it is not its last one. */
function earlyClose(text: string, yaml: Span): Span | undefined {
  // Only a line that begins with `---` can part the two readings, and `gray-matter` knows no lone carriage return.
  const at = text.indexOf('\n---', yaml.start - 1) + 1;
  if (at <= 0 || at >= yaml.end) return undefined;
  const seen = readLikeClients(text);
  return seen.length < yaml.end - yaml.start - 2 ? { start: at, end: lineFrom(text, at).end } : undefined;
}

/**
 * What clients built on `gray-matter` take for the frontmatter. They end it at the first line that merely begins
 * with `---`, so this tells where their reading and the file's meaning part.
 */
function readLikeClients(text: string): string {
  let seen = '';
  const refuse = { parse: (): never => raise() };
  // `gray-matter` runs JavaScript frontmatter unless every such engine is replaced, and without an options object
  // it answers from a cache that forgets errors. The opening line was checked before; this is the second lock.
  matter(text, {
    engines: {
      yaml: (source: string) => {
        seen = source;
        return {};
      },
      json: refuse,
      js: refuse,
      javascript: refuse,
      coffee: refuse,
      toml: refuse,
    },
    language: 'yaml',
  });
  return seen;
}

function raise(): never {
  throw new Error('Only YAML frontmatter is read.');
}
