import type { Heading, Tag } from '../../document/markdown/outline.ts';
import type { Span } from '../../document/span.ts';
import type { SkillDocument } from '../model.ts';
import { readTags } from '../rules/tags.ts';

/** A part of the body that has a name: a heading with what stands below it, or a tag with what it holds. */
export type Part = HeadingPart | TagPart;

interface PartBase {
  /** To the last character of what belongs to it; holds the spans of its children. */
  readonly span: Span;
  readonly children: readonly Part[];
}

export interface HeadingPart extends PartBase {
  readonly kind: 'heading';
  readonly heading: Heading;
}

export interface TagPart extends PartBase {
  readonly kind: 'tag';
  readonly open: Tag;
  /** Absent while it is not written yet; the part then reaches to the next section tag. */
  readonly close?: Tag;
}

/** Tags inside tags beyond this depth are passed over: whoever walks the tree recurses. */
const MAX_DEPTH = 64;

const known = new WeakMap<SkillDocument, readonly Part[]>();

/**
 * The body as a tree of headings and section tags. Unlike `Heading.section`, a heading inside a tag ends with the tag,
 * and one before a tag goes on behind it.
 */
export function partsOf(document: SkillDocument): readonly Part[] {
  const parts = known.get(document) ?? readParts(document);
  known.set(document, parts);
  return parts;
}

/** Every part, outer ones before what they hold. */
export function* allParts(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    yield part;
    yield* allParts(part.children);
  }
}

/** A place where a part begins or ends. */
type Turn =
  | { readonly at: number; readonly heading: Heading }
  | { readonly at: number; readonly open: Tag; readonly close?: Tag }
  | { readonly at: number; readonly end: Tag };

/** A part while its end is not reached. */
interface Begun {
  readonly turn: Exclude<Turn, { end: Tag }>;
  readonly children: Part[];
}

function readParts(document: SkillDocument): readonly Part[] {
  const root: Part[] = [];
  const begun: Begun[] = [];
  /** Ends the parts from a depth on; what is between them and `at` but white space belongs to them. */
  const endFrom = (depth: number, at: number): void => {
    while (begun.length > depth) {
      const part = ended(begun.pop() as Begun, document.text, at);
      (begun.at(-1)?.children ?? root).push(part);
    }
  };
  for (const turn of turnsOf(document)) {
    if ('end' in turn) {
      const depth = begun.findLastIndex((each) => 'open' in each.turn && each.turn.open === turn.end);
      if (depth < 0) continue;
      endFrom(depth + 1, turn.at);
      const { turn: tag } = begun[depth] as Begun;
      endFrom(depth, 'close' in tag && tag.close ? tag.close.span.end : turn.at);
      continue;
    }
    if ('heading' in turn) {
      const { level } = turn.heading;
      endFrom(begun.findLastIndex(({ turn: each }) => 'open' in each || each.heading.level < level) + 1, turn.at);
    } else if (begun.length > MAX_DEPTH) continue;
    begun.push({ turn, children: [] });
  }
  endFrom(0, document.text.length);
  return root;
}

/** Where parts begin and end, in the order of the text; at one place ends come first. */
function turnsOf(document: SkillDocument): Turn[] {
  const { pairs, faults } = readTags(document);
  const turns: Turn[] = document.outline.headings.map((heading) => ({ at: heading.span.start, heading }));
  for (const { open, close } of pairs)
    turns.push({ at: open.span.start, open, close }, { at: close.span.start, end: open });
  for (const fault of faults) {
    if (fault.kind !== 'unclosed') continue;
    const end = fault.next?.span.start ?? document.text.length;
    turns.push({ at: fault.tag.span.start, open: fault.tag }, { at: end, end: fault.tag });
  }
  return turns.sort((a, b) => a.at - b.at || Number('end' in b) - Number('end' in a));
}

function ended({ turn, children }: Begun, text: string, at: number): Part {
  const span = { start: turn.at, end: text.slice(0, at).trimEnd().length };
  if ('heading' in turn) return { kind: 'heading', heading: turn.heading, span, children };
  return { kind: 'tag', open: turn.open, ...(turn.close ? { close: turn.close } : {}), span, children };
}
