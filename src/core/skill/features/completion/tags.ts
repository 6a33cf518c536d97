import { lineBreakOf } from '../../../document/text.ts';
import type { Completion } from '../../../feature.ts';
import { snippetText, tabStop } from '../../../snippet.ts';
import { htmlElements, knownTags, presentTags } from '../../rules/tags.ts';
import { type BodyPlace, type Completer, wordSpan } from './place.ts';

/** Section tags at the beginning of a line: those of the profile that are missing, and the end of the one that is open. */
export const completeTags: Completer = (place) => {
  const [, mark, written] = /^ {0,3}(<\/?)([\w-]*)$/.exec(place.before) ?? [];
  if (mark === undefined || written === undefined || place.within !== 'prose') return undefined;
  const span = wordSpan(place, mark.length + written.length, /^[\w-]*>?/);
  if (mark === '</') return openTags(place).map((name, rank) => tag(`</${name}>`, span, rank));
  const { profile } = place.document;
  const present = presentTags(place.document);
  const missing = knownTags(place.document).filter((name) => !present.has(name));
  return missing.map((name, rank) => ({
    ...tag(`<${name}>`, span, rank),
    ...(profile.tags?.required.includes(name) ? { detail: 'required' } : {}),
    edit: { span, newText: sectionText(place, name) },
    isSnippet: true,
  }));
};

function tag(label: string, span: Completion['edit']['span'], rank: number): Completion {
  return { label, kind: 'tag', edit: { span, newText: label }, rank };
}

/** The names of the tags that are open at a place, the innermost first. */
function openTags({ document, offset }: BodyPlace): string[] {
  const open: string[] = [];
  for (const each of document.outline.tags) {
    if (each.span.end >= offset) break;
    if (!each.closing) open.push(each.name);
    else if (open.includes(each.name)) open.length = open.lastIndexOf(each.name);
  }
  // What is closed further down is not to be closed here, unless it is opened there again.
  const below = document.outline.tags.filter((each) => each.span.start > offset);
  const isClosed = (name: string): boolean => below.find((each) => each.name === name)?.closing ?? false;
  return [...new Set(open.reverse())].filter((name) => !isClosed(name) && !htmlElements.has(name.toLowerCase()));
}

/** A section between its tags, with the table or the block that the profile promises there. */
function sectionText({ document }: BodyPlace, name: string): string {
  const { tables = [], blocks = [] } = document.profile;
  const columns = tables.find((each) => each.tag === name)?.columns;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const stops = (columns ?? []).map((_, index) => tabStop(index + 1));
  const table = columns && [row(columns.map(snippetText)), row(columns.map(() => '---')), row(stops)];
  const block = blocks.some((each) => each.tag === name) ? ['```json', '{', `  ${tabStop(1)}`, '}', '```'] : undefined;
  return [`<${name}>`, ...(table ?? block ?? [tabStop(1)]), `</${name}>`].join(lineBreakOf(document.text));
}
