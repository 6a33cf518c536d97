import type { TextEdit } from '../edit.ts';
import { closingQuote } from './causes.ts';
import { emptied, indentOf, type Line, linesOf } from './lines.ts';
import type { ForeignLine } from './misplaced.ts';

/** A top-level key as people write it; the speakers of a dialogue in a description are none. */
const KEY = /^(?!(?:user|assistant|system|human|ai):)[a-z_][\w-]*:(?=[ \t\r\n]|$)/;
/** What no line of YAML looks like at the left margin: neither a key, with or without its space, nor an item. */
const PROSE = /^(?![-?#"'&*!|>%@`{}[\],]|\.\.\.|[^\s:]+:(?:[ \t\r\n]|$)|\w[\w.-]*:)\S/;

/**
 * Finds a text that runs over several lines and whose later lines stand at the left margin, as in a description with
 * examples pasted into it. It reaches to the next line that looks like a key; at least one of its lines is plain prose.
 */
export function findFlushText(source: string): ForeignLine | undefined {
  const lines = linesOf(source);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const head = /^([a-z_][\w-]*):[ \t]+(?![&*![{])\S/.exec(line.text);
    const next = head ? regionEnd(lines, at + 1) : at;
    const region = lines.slice(at + 1, next);
    const quote = head ? openQuote(line) : undefined;
    const last = region.findLast((each) => each.text.trim() !== '');
    const isText = quote === undefined || last?.text.trimEnd().endsWith(quote);
    if (!head || !last || quote === '' || !isText || !region.some((each) => PROSE.test(each.text))) {
      // No part of a region without prose has any, so what stands in it is not looked at again.
      if (head) at = next - 1;
      continue;
    }
    const first = region.find((each) => indentOf(each.text) === 0) as Line;
    const key = head[1] as string;
    const message = `The text of '${key}' goes on here without being indented, so YAML does not take it for a part of it.`;
    const repair = quote ? indentEdits(region, 2) : blockEdits(line, region);
    const span = { start: first.start, end: first.start + first.text.trimEnd().length };
    const fault = { cause: 'bad-indentation', span, key, message, repair } as const;
    const rest = emptied(source, first.start, last.start + last.text.trimEnd().length);
    if (!quote) return { fault, rest };
    // The quote has to end where the text now ends: in place of the line break, so that no offset changes.
    const end = line.start + line.text.replace(/[\r\n]+$/, '').length;
    return { fault, rest: rest.slice(0, end) + quote + rest.slice(end + 1) };
  }
  return undefined;
}

/** The quote that a line leaves open; `undefined` when its value has none, empty when it is closed on the line. */
function openQuote(line: Line): string | undefined {
  const value = line.text.replace(/^[^:]+:[ \t]+/, '');
  const mark = value[0] as string;
  if (mark !== '"' && mark !== "'") return undefined;
  return closingQuote(value, mark) < 0 ? mark : '';
}

/** Where the next key stands that is not inside of an example; all lines when there is none. */
function regionEnd(lines: readonly Line[], from: number): number {
  let isExample = false;
  for (let at = from; at < lines.length; at++) {
    const { text } = lines[at] as Line;
    if (/^\s*<example>/.test(text)) isExample = true;
    if (/<\/example>\s*$/.test(text)) isExample = false;
    if (!isExample && KEY.test(text)) return at;
  }
  return lines.length;
}

/** Makes the text a block of its own below the key: a mark behind the colon, and every line indented. */
function blockEdits(head: Line, region: readonly Line[]): TextEdit[] {
  const gap = /^[^:]+:([ \t]+)/.exec(head.text) as RegExpExecArray;
  const start = head.start + gap[0].length - (gap[1] as string).length;
  if (/^[|>]/.test(head.text.slice(gap[0].length))) {
    const own = region.map((line) => indentOf(line.text)).find((indent) => indent > 0) ?? 2;
    return indentEdits(region, own);
  }
  const lineBreak = /[\r\n]+$/.exec(head.text)?.[0] ?? '\n';
  const mark = { span: { start, end: head.start + gap[0].length }, newText: ` |-${lineBreak}  ` };
  const indent = region.filter((line) => line.text.trim() !== '').map((line) => indentEdit(line, 2));
  return [mark, ...indent];
}

/** Indents the lines that stand at the left margin. */
function indentEdits(region: readonly Line[], width: number): TextEdit[] {
  return region.filter((line) => /^\S/.test(line.text)).map((line) => indentEdit(line, width));
}

function indentEdit({ start }: Line, width: number): TextEdit {
  return { span: { start, end: start }, newText: ' '.repeat(width) };
}
