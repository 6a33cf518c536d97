import type { TextEdit } from './edit.ts';
import { closingLine, type LineSpan, lineFrom, linesFrom } from './frame-lines.ts';
import type { Frontmatter } from './frontmatter.ts';
import { lineBreakOf } from './text.ts';

/** How far into a file a frontmatter is looked for that is not at its top. */
const HEAD = 4_000;

const CODE_OPENING = /^\uFEFF?---[ \t]*([A-Za-z][\w-]*)[^\r\n]*/;
const FENCE_OPENING = /^\s*(`{3,}|~{3,})[^\r\n`]*(?:\r\n|\r|\n)$/;
const KEY_LINE = /^[A-Za-z_][\w.-]*[ \t]*:(?:[ \t]|$)/;
/** What people write, or editors make, of a line of three hyphens. */
const ALMOST = /^[ \t]*(?:-{2,}|\.{3}|[—–]+|\*{3}|_{3}|={3,})[ \t]*$/;

/** `---js` and the like: a frontmatter in a language that is not YAML. It is never run. */
export function codeFrontmatter(text: string): Frontmatter | undefined {
  const opening = CODE_OPENING.exec(text);
  const close = opening ? closingLine(text, opening[0].length) : undefined;
  // A line of dashes with text behind it and no second one is a heading rule or a list, not a frontmatter.
  if (!opening || !close) return undefined;
  const span = { start: markStart(text), end: opening[0].length };
  const shown = text.slice(span.start, span.end);
  const language = opening[1] as string;
  const message = /^(?:js|javascript|coffee|cson|ts|typescript)/i.test(language)
    ? `'${shown}' asks readers of this file to run its frontmatter as ${language}; Gatewright does not.`
    : `'${shown}' declares ${language} frontmatter, which agent clients do not read.`;
  return { span: { ...span, end: close.end }, bodyStart: close.next, faults: [{ cause: 'code', span, message }] };
}

/** A frontmatter whose opening line is not exactly `---`: `----`, a dash, white space before it, a comment behind it. */
export function misopenedFrontmatter(text: string): Frontmatter | undefined {
  const line = lineFrom(text, markStart(text));
  const content = text.slice(line.start, line.end);
  const close = ALMOST.test(content) || /^---[ \t]*#/.test(content) ? closingLine(text, line.next) : undefined;
  if (!close || !isFrontmatter(text.slice(line.next, close.start))) return undefined;
  const span = { start: line.start, end: line.end };
  const message = `The frontmatter opens with '${content.trim()}', and clients only read one whose first line is exactly '---'.`;
  return {
    yaml: { start: line.next, end: close.start },
    span: { ...span, end: close.end },
    bodyStart: close.next,
    faults: [{ cause: 'misplaced', span, message, repair: [{ span, newText: '---' }] }],
  };
}

/** A frontmatter with something above it: an empty line, text, or the opening line of a code block. */
export function misplacedFrontmatter(text: string): Frontmatter | undefined {
  for (const opening of text.slice(0, HEAD).matchAll(/(?<=^|[\r\n])---[ \t]*(?:\r\n|\r|\n)/g)) {
    const start = opening.index + opening[0].length;
    const close = closingLine(text, start);
    if (!close) return undefined;
    const before = text.slice(0, opening.index);
    const fence = FENCE_OPENING.exec(before)?.[1];
    // A fence that opened further up makes it an example of a frontmatter.
    if (!isFrontmatter(text.slice(start, close.start)) || (!fence && /^[ \t]*(?:```|~~~)/m.test(before))) continue;
    const repair = fence ? unfence(text, before.length, close, fence) : moveUp(text, opening.index, close);
    const what = fence ? 'in a code block' : before.trim() === '' ? 'below an empty line' : 'below other text';
    const message = `The frontmatter stands ${what}, and clients only read it when it is the very first thing in the file.`;
    const span = { start: opening.index, end: opening.index + 3 };
    return {
      yaml: { start, end: close.start },
      span: { ...span, end: close.end },
      bodyStart: close.next,
      faults: [{ cause: 'misplaced', span, message, repair }],
    };
  }
  return undefined;
}

/** Keys without an empty line or a heading between them. */
function isFrontmatter(inside: string): boolean {
  return /^(?:name|description)[ \t]*:/m.test(inside) && !/^[ \t]*$|^#{1,6} /m.test(inside.trimEnd());
}

function moveUp(text: string, start: number, close: LineSpan): TextEdit[] {
  if (text.slice(0, start).trim() === '') return [{ span: { start: 0, end: start }, newText: '' }];
  const whole = text.slice(start, close.next);
  const newText = /[\r\n]$/.test(whole) ? whole : whole + lineBreakOf(text);
  return [
    { span: { start: 0, end: 0 }, newText },
    { span: { start, end: close.next }, newText: '' },
  ];
}

/** Takes the two lines of a code block away: the closing one stands below the frontmatter or ends the file. */
function unfence(text: string, start: number, close: LineSpan, fence: string): TextEdit[] {
  const opening = { span: { start: 0, end: start }, newText: '' };
  const below = lineFrom(text, close.next);
  if (text.slice(below.start, below.end).trim() === fence)
    return [opening, { span: { start: below.start, end: below.next }, newText: '' }];
  const end = text.trimEnd().length;
  const last = end - fence.length;
  const isFence = text.slice(last, end) === fence && /[\r\n]/.test(text[last - 1] ?? '');
  return isFence ? [opening, { span: { start: last, end: lineFrom(text, end).next }, newText: '' }] : [opening];
}

/**
 * An opening line whose closing one is missing, written in another way, or only the `close` further down that
 * belongs to the body. `undefined` when the frontmatter is closed, or the text has none.
 */
export function unclosedFrontmatter(
  text: string,
  start: number,
  close: LineSpan | undefined,
  maxLength: number,
): Frontmatter | undefined {
  const limit = Math.min(close?.start ?? text.length, start + maxLength);
  const open = { start: markStart(text), end: markStart(text) + 3 };
  let end = start;
  let keys = 0;
  for (const line of linesFrom(text, start, limit)) {
    const content = text.slice(line.start, line.end);
    if (keys > 0 && ALMOST.test(content) && !(close && hasKeys(text, line.next, close.start))) {
      const message = `The frontmatter ends with '${content.trim()}', and clients wait for a line that is exactly '---'.`;
      const span = { start: line.start, end: line.end };
      return {
        yaml: { start, end: line.start },
        span: { start: open.start, end: line.end },
        bodyStart: line.next,
        faults: [{ cause: 'unclosed', span, message, repair: [{ span, newText: '---' }] }],
      };
    }
    if (content.trim() === '' || /^#{1,6} /.test(content)) break;
    if (!KEY_LINE.test(content) && !/^[ \t]|^- |^#/.test(content)) break;
    if (KEY_LINE.test(content)) keys++;
    end = line.next;
  }
  // A thematic break at the top of an ordinary text is no frontmatter.
  if (keys === 0 || (close && !isBody(text, end, close.start))) return undefined;
  const needsBreak = !/[\r\n]/.test(text[end - 1] ?? '');
  const eol = lineBreakOf(text);
  return {
    yaml: { start, end },
    span: { start: open.start, end },
    bodyStart: end,
    faults: [
      {
        cause: 'unclosed',
        span: open,
        message: "The frontmatter opened here is not closed by a second line '---'.",
        repair: [{ span: { start: end, end }, newText: `${needsBreak ? eol : ''}---${eol}` }],
      },
    ],
  };
}

/** True for a piece that begins with an empty line or a heading, goes on as text, and has no key. */
function isBody(text: string, from: number, to: number): boolean {
  const { end } = lineFrom(text, from);
  const isParted = text.slice(from, end).trim() === '' || text.startsWith('#', from);
  return isParted && startsBody(text, from, to) && !hasKeys(text, from, to);
}

/** True when a line looks like a key of a frontmatter; what stands in a code block, and behind one, is none. */
function hasKeys(text: string, from: number, to: number): boolean {
  const region = text.slice(from, to);
  const fence = /(?:^|[\r\n])(?:```|~~~)/.exec(region)?.index ?? region.length;
  return /(?:^|[\r\n])[a-z_][\w-]*[ \t]*:(?=[ \t\r\n])/.test(region.slice(0, fence));
}

/** True when the first line that is neither empty nor a heading, or comment, is neither a key nor part of a value. */
function startsBody(text: string, from: number, to: number): boolean {
  for (const line of linesFrom(text, from, to)) {
    const content = text.slice(line.start, line.end);
    if (content.trim() !== '' && !content.startsWith('#'))
      return !KEY_LINE.test(content) && !/^(?:[ \t]|- )/.test(content);
  }
  return false;
}

/** Behind a byte order mark. */
function markStart(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}
