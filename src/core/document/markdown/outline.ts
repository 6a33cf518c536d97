import type { Span } from '../span.ts';

/** What the rules and features need to know of a Markdown body. All spans are offsets into the whole file. */
export interface MarkdownOutline {
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly fences: readonly Fence[];
  readonly inlineCode: readonly InlineCode[];
  readonly tags: readonly Tag[];
  readonly comments: readonly Comment[];
  readonly tables: readonly Table[];
  readonly listItems: readonly ListItem[];
}

export interface Heading {
  readonly level: number;
  /** The text as a reader sees it, without marks. */
  readonly text: string;
  /** The anchor GitHub and VS Code give it, unique in the file. */
  readonly slug: string;
  /** The heading with its marks. */
  readonly span: Span;
  readonly textSpan: Span;
  /** From the heading to the next one of its level or above. */
  readonly section: Span;
}

export interface Link {
  readonly kind: 'link' | 'image' | 'definition';
  /** As written, without angle brackets. */
  readonly target: string;
  readonly targetSpan: Span;
  readonly span: Span;
}

export interface Fence {
  /** The first word behind the opening marks, lower case; empty without one. */
  readonly language: string;
  readonly languageSpan: Span;
  /** The lines between the two fence lines. */
  readonly content: Span;
  readonly span: Span;
  /** The opening line's marks. */
  readonly openSpan: Span;
  readonly closed: boolean;
}

export interface InlineCode {
  readonly text: string;
  /** Without the backticks. */
  readonly span: Span;
}

/** A tag that stands alone on its line, outside code: `<role>` or `</role>`. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly span: Span;
}

export interface Comment {
  /** What stands between `<!--` and `-->`. */
  readonly text: string;
  readonly span: Span;
}

export interface Cell {
  readonly text: string;
  readonly span: Span;
}

export interface Table {
  readonly span: Span;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface ListItem {
  /** The number of an ordered item. */
  readonly number?: number;
  readonly markSpan: Span;
  /** The item with everything nested in it. */
  readonly span: Span;
  /** How many lists it is nested in, 0 at the top. */
  readonly depth: number;
  /** The list it belongs to, numbered through the file. */
  readonly list: number;
  /** The first line behind the mark. */
  readonly text: string;
}

/** The innermost heading whose section holds an offset. */
export function headingAt(outline: MarkdownOutline, offset: number): Heading | undefined {
  return outline.headings.findLast((heading) => heading.section.start <= offset && offset < heading.section.end);
}

/** True when the offset lies in a fenced block. */
export function inFence(outline: MarkdownOutline, offset: number): boolean {
  return outline.fences.some((fence) => fence.span.start <= offset && offset < fence.span.end);
}
