import type { Tag } from '../../document/markdown/outline.ts';
import type { Span } from '../../document/span.ts';
import { nearest } from '../../words.ts';
import type { SkillDocument } from '../model.ts';
import { withoutCode } from './prose.ts';

/** A section between two tags. */
export interface TagPair {
  readonly name: string;
  readonly open: Tag;
  readonly close: Tag;
}

export type TagFault =
  /** Never closed; `next` is the section tag below it, `typo` a closing tag between the two that closes no other name. */
  | { readonly kind: 'unclosed'; readonly tag: Tag; readonly next?: Tag; readonly typo?: Tag }
  | { readonly kind: 'stray'; readonly tag: Tag }
  /** Closed while `inner`, opened later, is still open. */
  | { readonly kind: 'crossing'; readonly tag: Tag; readonly inner: Tag }
  /** Inside `outer`, where the profile knows both as sections of their own. */
  | { readonly kind: 'nested'; readonly tag: Tag; readonly outer: Tag };

/** Elements of HTML may be left open or nested, and say nothing of a file's sections. */
export const htmlElements: ReadonlySet<string> = new Set(
  (
    'a article aside audio b blockquote body br center code dd details dialog div dl dt em fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hr html i iframe img kbd li main nav ol p picture pre script section source span ' +
    'strong style sub summary sup table tbody td template tfoot th thead title tr u ul video'
  ).split(' '),
);

/** An empty line, or a line across the page. */
const GAP = /^[ ]{0,3}(?:-{3,}|\*{3,}|_{3,})?[ \t]*$/;

const read = new WeakMap<SkillDocument, Tags>();

/** The sections between tags, and what is wrong with the tags. */
export interface Tags {
  readonly pairs: readonly TagPair[];
  readonly faults: readonly TagFault[];
}

/** The tags the profile speaks of. */
export function knownTags(document: SkillDocument): readonly string[] {
  const { tags } = document.profile;
  return tags ? [...tags.required, ...tags.known] : [];
}

/** Every tag that begins a line, alone on it or not. */
export function presentTags(document: SkillDocument): Set<string> {
  const body = withoutCode(document.text, document.outline).slice(document.body.start);
  return new Set(
    [...body.matchAll(/^[ ]{0,3}<\/?([A-Za-z][\w-]*)(?:[ \t][^<>\r\n]*)?>/gm)].map((found) => found[1] as string),
  );
}

/**
 * The sections between tags, and what is wrong with the tags. Only names count that are surely used for sections:
 * those of the profile, and those that stand alone on their lines in both forms.
 */
export function readTags(document: SkillDocument): Tags {
  const known = read.get(document) ?? findPairs(document);
  read.set(document, known);
  return known;
}

function findPairs(document: SkillDocument): Tags {
  const known = new Set(knownTags(document));
  const tags = sectionTags(document, known);
  const open: Tag[] = [];
  const pairs: TagPair[] = [];
  const faults: TagFault[] = [];
  const closes = willClose(tags);
  tags.forEach((tag, index) => {
    if (!tag.closing) {
      if (closes[index]) open.push(tag);
      else faults.push(unclosed(document, tag, tags[index + 1]));
      return;
    }
    const at = open.findLastIndex((each) => each.name === tag.name);
    const start = open[at];
    if (!start) {
      faults.push({ kind: 'stray', tag });
      return;
    }
    const inner = open[at + 1];
    const outer = open.slice(0, at).findLast((each) => known.has(each.name));
    if (inner) faults.push({ kind: 'crossing', tag, inner });
    else if (outer && known.has(tag.name)) faults.push({ kind: 'nested', tag: start, outer });
    open.splice(at, 1);
    pairs.push({ name: tag.name, open: start, close: tag });
  });
  return { pairs, faults };
}

function unclosed(document: SkillDocument, tag: Tag, next: Tag | undefined): TagFault {
  const all = document.outline.tags;
  let typo: Tag | undefined;
  for (let index = all.indexOf(tag) + 1; index < all.length && all[index] !== next && !typo; index++) {
    const other = all[index] as Tag;
    if (other.closing && nearest(other.name, [tag.name]) !== undefined) typo = other;
  }
  const opens = typo && all.some((other) => !other.closing && other.name === typo.name);
  return { kind: 'unclosed', tag, ...(next ? { next } : {}), ...(typo && !opens ? { typo } : {}) };
}

function sectionTags(document: SkillDocument, known: ReadonlySet<string>): Tag[] {
  const all = document.outline.tags;
  if (all.length === 0) return [];
  const opened = new Set(all.filter((tag) => !tag.closing).map((tag) => tag.name));
  const closed = new Set(all.filter((tag) => tag.closing).map((tag) => tag.name));
  const irregular = irregularNames(document, all);
  const counts = (name: string): boolean =>
    !irregular.has(name) &&
    (known.has(name) || (opened.has(name) && closed.has(name) && !htmlElements.has(name.toLowerCase())));
  return all.filter((tag) => counts(tag.name));
}

/** Names that also begin or end a section in the midst of a line or with attributes: those cannot be counted. */
function irregularNames(document: SkillDocument, tags: readonly Tag[]): Set<string> {
  const regular = new Set(tags.map((tag) => tag.span.start));
  const names = new Set<string>();
  const text = withoutCode(document.text, document.outline);
  for (const found of text.matchAll(/<(\/?)([A-Za-z][\w-]*)(?:[ \t][^<>\r\n]*)?>/g)) {
    if (found.index < document.body.start || regular.has(found.index)) continue;
    const line = text.slice(document.source.lineSpan(document.source.lineAt(found.index)).start, found.index);
    if (found[1] === '/' || /^[ \t>*+\d.-]*$/.test(line)) names.add(found[2] as string);
  }
  return names;
}

/** For each opening tag, whether its closing one comes before the same tag opens again. */
function willClose(tags: readonly Tag[]): boolean[] {
  const nextCloses = new Map<string, boolean>();
  const result: boolean[] = new Array(tags.length).fill(false);
  for (let index = tags.length - 1; index >= 0; index--) {
    const tag = tags[index] as Tag;
    result[index] = nextCloses.get(tag.name) ?? false;
    nextCloses.set(tag.name, tag.closing);
  }
  return result;
}

/** Behind the last line of text before a tag, or before the end; lines across the page do not count. */
export function contentEnd(document: SkillDocument, next: Tag | undefined): number {
  const { source, text } = document;
  let line = next ? source.lineAt(next.span.start) - 1 : source.lineStarts.length - 1;
  while (line > 0 && GAP.test(text.slice(source.lineSpan(line).start, source.lineSpan(line).end))) line--;
  return source.lineSpan(line).end;
}

/** What stands between the two tags. */
export function contentOf(pair: TagPair): Span {
  return { start: pair.open.span.end, end: pair.close.span.start };
}
