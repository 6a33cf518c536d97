import type { Document } from './document/document.ts';
import type { Completion } from './feature.ts';
import { prose } from './markdown.ts';
import type { RuleText } from './rule.ts';
import { tabStop } from './snippet.ts';

const DIRECTIVES = [
  { label: 'gatewright-disable-next-line', documentation: 'Silences rules on the next line.' },
  { label: 'gatewright-disable', documentation: 'Silences rules in the whole file; only the first comment counts.' },
];

/**
 * What can stand in a comment: the words of a suppression, and the rules it may name. `undefined` outside of comments.
 *
 * @param rules every rule that a comment of this language may name
 */
export function completeSuppression(
  document: Document,
  offset: number,
  rules: readonly RuleText[],
): readonly Completion[] | undefined {
  const text = document.source.value;
  const comments = document.comments();
  const comment = comments.find(({ span }) => span.start < offset && offset <= span.end);
  if (!comment) return undefined;
  const { span, text: content } = comment;
  const start = text.indexOf(content, text.startsWith('<!--', span.start) ? span.start + 4 : span.start + 1);
  const end = start + content.length;
  if (offset < start || offset > end) return offset === span.end ? undefined : [];
  // Nobody names that many rules.
  if (offset - start > 2_000) return [];
  const before = text.slice(start, offset);
  const after = text.slice(offset, end);
  return (
    directives(before, after, offset, comment === comments[0]) ??
    ruleIds(before, after, offset, rules, end < span.end ? ' ' : '') ??
    []
  );
}

/** The first word of a comment. */
function directives(before: string, after: string, offset: number, isFirst: boolean): Completion[] | undefined {
  const word = /^[ \t]*([\w-]*)$/.exec(before)?.[1];
  if (word === undefined) return undefined;
  const rest = /^[\w-]*/.exec(after)?.[0] ?? '';
  const span = { start: offset - word.length, end: offset + rest.length };
  const gap = /^[ \t]/.test(after.slice(rest.length)) ? '' : ' ';
  return DIRECTIVES.slice(0, isFirst ? 2 : 1).map((each, rank) => ({
    ...each,
    kind: 'value',
    edit: { span, newText: each.label + gap },
    rank,
  }));
}

/** A rule in the list behind that word, with the reason that is owed; `gap` goes between that and the closing marks. */
function ruleIds(
  before: string,
  after: string,
  offset: number,
  rules: readonly RuleText[],
  gap: string,
): Completion[] | undefined {
  const list = /^[ \t]*gatewright-disable(?:-next-line)?[ \t]+([\w/*, \t-]*)$/.exec(before)?.[1];
  if (list === undefined || /(?:^|\s)--(?:\s|$)/.test(list)) return undefined;
  const begun = /[^\s,]*$/.exec(list)?.[0] ?? '';
  const length = /^[\w/-]*/.exec(after)?.[0].length ?? 0;
  const rest = after.slice(length);
  const others = `${list.slice(0, list.length - begun.length)} ${rest.split(/\s--\s/, 1)[0]}`;
  const named = new Set(others.split(/[\s,]+/));
  const isLast = rest.trim() === '';
  const tail = isLast ? ` -- ${tabStop(1, ['reason'])}${rest === '' ? gap : ''}` : '';
  const span = { start: offset - begun.length, end: offset + length };
  return rules
    .filter(({ id }) => !named.has(id))
    .map(({ id, summary }) => ({
      label: id,
      kind: 'value',
      documentation: prose(summary),
      edit: { span, newText: id + tail },
      ...(isLast ? { isSnippet: true } : {}),
    }));
}
