import type { SyntaxNode, TreeCursor } from '@lezer/common';
import GithubSlugger from 'github-slugger';
import type { Span } from '../span.ts';
import { forParser, markdown } from './grammar.ts';
import type {
  Cell,
  Comment,
  Fence,
  Heading,
  InlineCode,
  Link,
  ListItem,
  MarkdownOutline,
  Table,
  Tag,
} from './outline.ts';

const TAG_LINE = /^[ ]{0,3}<(\/?)([A-Za-z][\w-]*)>[ \t]*$/gm;

/** Reads the Markdown of `text` from `bodyStart` on. Any text has an outline; this never throws. */
export function parseMarkdown(text: string, bodyStart: number): MarkdownOutline {
  const body = forParser(text.slice(bodyStart));
  const reader = new Reader(text, bodyStart);
  const cursor = markdown.parse(body).cursor();
  do reader.visit(cursor);
  while (cursor.next());
  return reader.outline(body);
}

class Reader {
  readonly #text: string;
  readonly #base: number;
  readonly #headings: Omit<Heading, 'section'>[] = [];
  readonly #links: Link[] = [];
  readonly #fences: Fence[] = [];
  readonly #inlineCode: InlineCode[] = [];
  readonly #comments: Comment[] = [];
  readonly #tables: Table[] = [];
  readonly #listItems: ListItem[] = [];
  readonly #opaque: Span[] = [];
  /** The lists that are open at the place the walk has reached, outermost first. */
  readonly #lists: { span: Span; number: number }[] = [];
  readonly #slugger = new GithubSlugger();
  #listCount = 0;

  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  visit(cursor: TreeCursor): void {
    switch (cursor.name) {
      case 'ATXHeading1':
      case 'ATXHeading2':
      case 'ATXHeading3':
      case 'ATXHeading4':
      case 'ATXHeading5':
      case 'ATXHeading6':
      case 'SetextHeading1':
      case 'SetextHeading2':
        this.#heading(cursor.node);
        break;
      case 'FencedCode':
        this.#fence(cursor.node);
        break;
      case 'CodeBlock':
        this.#opaque.push(this.#span(cursor));
        break;
      case 'InlineCode':
        this.#code(this.#span(cursor));
        break;
      case 'Link':
      case 'Image':
        this.#link(cursor.node, cursor.name === 'Image' ? 'image' : 'link');
        break;
      case 'LinkReference':
        this.#link(cursor.node, 'definition');
        break;
      case 'Comment':
      case 'CommentBlock':
        this.#comment(this.#span(cursor));
        break;
      case 'Table':
        this.#table(cursor.node);
        break;
      case 'BulletList':
      case 'OrderedList':
        this.#list(this.#span(cursor));
        break;
      case 'ListItem':
        this.#listItem(cursor);
        break;
    }
  }

  outline(body: string): MarkdownOutline {
    const end = this.#text.length;
    // From the last heading to the first: where the next one of each level or above begins.
    const nextStart = [end, end, end, end, end, end, end];
    const headings: Heading[] = [];
    for (const heading of this.#headings.toReversed()) {
      headings.push({ ...heading, section: { start: heading.span.start, end: nextStart[heading.level] as number } });
      nextStart.fill(heading.span.start, heading.level);
    }
    headings.reverse();
    return {
      headings,
      links: this.#links,
      fences: this.#fences,
      inlineCode: this.#inlineCode,
      tags: this.#tags(body),
      comments: this.#comments,
      tables: this.#tables,
      listItems: this.#listItems,
    };
  }

  #span(node: { from: number; to: number }): Span {
    return { start: node.from + this.#base, end: node.to + this.#base };
  }

  #slice(span: Span): string {
    return this.#text.slice(span.start, span.end);
  }

  #heading(node: SyntaxNode): void {
    const raw = this.#slice(this.#span(node)).trimEnd();
    const span = { start: node.from + this.#base, end: node.from + this.#base + raw.length };
    const level = Number(node.name.at(-1));
    const setext = node.name.startsWith('Setext');
    const lead = setext ? 0 : (/^#{1,6}[ \t]*/.exec(raw)?.[0].length ?? 0);
    const line = setext ? raw.replace(/[\r\n][\s\S]*$/, '') : raw.slice(lead).replace(/[ \t]+#*[ \t]*$/, '');
    const text = withoutMarks(line);
    const start = span.start + lead;
    this.#headings.push({
      level,
      text,
      slug: this.#slugger.slug(text),
      span,
      textSpan: { start, end: start + line.length },
    });
  }

  #fence(node: SyntaxNode): void {
    const span = this.#span(node);
    const marks = node.getChildren('CodeMark');
    const open = this.#span(marks[0] ?? node);
    const info = node.getChild('CodeInfo');
    const infoSpan = info ? this.#span(info) : { start: open.end, end: open.end };
    const word = /^[^\s{]*/.exec(this.#slice(infoSpan))?.[0] ?? '';
    const lineEnd = this.#lineEnd(open.start, span.end);
    const afterOpen = lineEnd + (this.#text.startsWith('\r\n', lineEnd) ? 2 : 1);
    const close = marks.length > 1 ? marks.at(-1) : undefined;
    const contentEnd = close ? this.#lineStart(close.from + this.#base) : span.end;
    this.#fences.push({
      language: word.toLowerCase(),
      languageSpan: { start: infoSpan.start, end: infoSpan.start + word.length },
      content: { start: Math.min(afterOpen, contentEnd), end: contentEnd },
      span,
      openSpan: open,
      closed: close !== undefined,
    });
    this.#opaque.push(span);
  }

  #lineStart(at: number): number {
    let start = at;
    while (start > 0 && !isLineBreak(this.#text.charCodeAt(start - 1))) start--;
    return start;
  }

  #lineEnd(at: number, limit: number): number {
    let end = at;
    while (end < limit && !isLineBreak(this.#text.charCodeAt(end))) end++;
    return end;
  }

  #code(outer: Span): void {
    let marks = 1;
    while (this.#text[outer.start + marks] === '`') marks++;
    const span = { start: outer.start + marks, end: Math.max(outer.start + marks, outer.end - marks) };
    this.#inlineCode.push({ text: this.#slice(span), span });
  }

  #link(node: SyntaxNode, kind: Link['kind']): void {
    const url = node.getChild('URL');
    if (!url) return;
    let targetSpan = this.#span(url);
    const written = this.#slice(targetSpan);
    if (written.startsWith('<') && written.endsWith('>')) {
      targetSpan = { start: targetSpan.start + 1, end: targetSpan.end - 1 };
    }
    this.#links.push({ kind, target: this.#slice(targetSpan), targetSpan, span: this.#span(node) });
  }

  #comment(span: Span): void {
    const raw = this.#slice(span);
    this.#comments.push({ text: raw.replace(/^<!--/, '').replace(/-->$/, ''), span });
    this.#opaque.push(span);
  }

  #table(node: SyntaxNode): void {
    const rows = node.getChildren('TableRow').map((row) => this.#cells(row));
    const header = node.getChild('TableHeader');
    this.#tables.push({ span: this.#span(node), header: header ? this.#cells(header) : [], rows });
  }

  #cells(row: SyntaxNode): Cell[] {
    return row.getChildren('TableCell').map((cell) => {
      const span = this.#span(cell);
      return { text: withoutMarks(this.#slice(span)), span };
    });
  }

  #list(span: Span): void {
    this.#closeLists(span.end);
    this.#lists.push({ span, number: this.#listCount++ });
  }

  /** @param cursor at the item; its mark is its first child */
  #listItem(cursor: TreeCursor): void {
    const span = this.#span(cursor);
    if (!cursor.firstChild()) return;
    const markSpan = this.#span(cursor);
    const isMark = cursor.name === 'ListMark';
    cursor.parent();
    if (!isMark) return;
    this.#closeLists(span.end);
    const depth = Math.max(0, this.#lists.length - 1);
    const list = this.#lists.at(-1)?.number ?? 0;
    const text = this.#text.slice(markSpan.end, this.#lineEnd(markSpan.end, span.end)).trim();
    const number = Number.parseInt(this.#slice(markSpan), 10);
    this.#listItems.push(
      Number.isNaN(number) ? { markSpan, span, depth, list, text } : { number, markSpan, span, depth, list, text },
    );
  }

  /** Leaves the lists that end before `end`. */
  #closeLists(end: number): void {
    while ((this.#lists.at(-1)?.span.end ?? end) < end) this.#lists.pop();
  }

  #tags(body: string): Tag[] {
    const tags: Tag[] = [];
    if (!body.includes('<')) return tags;
    for (const found of body.matchAll(TAG_LINE)) {
      const at = found[0].indexOf('<');
      const start = this.#base + found.index + at;
      const span = { start, end: start + found[0].trim().length };
      if (this.#opaque.some((other) => other.start <= span.start && span.end <= other.end)) continue;
      tags.push({ name: found[2] as string, closing: found[1] === '/', span });
    }
    return tags;
  }
}

/** A line of Markdown without its marks, as far as headings and table cells need it. */
export function withoutMarks(line: string): string {
  return line
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\*\*([^*]+)\*\*|__([^_]+)__/g, '$1$2')
    .replace(/(^|[^\w*])\*([^*\s][^*]*)\*(?!\w)/g, '$1$2')
    .trim();
}

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}
