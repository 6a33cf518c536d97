import { type BlockContext, type InlineContext, type Line, parser, Table, TaskList } from '@lezer/markdown';

/**
 * Agent files put tags such as `<role>` around Markdown, and CommonMark would read everything up to the next empty
 * line behind such a tag as raw HTML. So HTML blocks are off, and comments, the one block of HTML that hides text,
 * are read by this small block parser instead.
 */
const commentBlocks = {
  name: 'CommentBlock',
  before: 'FencedCode',
  parse(context: BlockContext, line: Line): boolean {
    if (!line.text.startsWith('<!--', line.pos)) return false;
    const from = context.lineStart + line.pos;
    let end = line.text.indexOf('-->', line.pos + 4);
    while (end < 0) {
      if (!context.nextLine()) break;
      end = line.text.indexOf('-->');
    }
    const to = end < 0 ? context.prevLineEnd() : context.lineStart + end + 3;
    context.nextLine();
    context.addElement(context.elt('CommentBlock', from, to));
    return true;
  },
};

/** A tag alone on its line is a block of its own: it ends the paragraph or the table above it. */
const tagLines = {
  name: 'TagLine',
  after: 'CommentBlock',
  parse(context: BlockContext, line: Line): boolean {
    if (!isTagLine(line)) return false;
    const from = context.lineStart + line.pos;
    const to = context.lineStart + line.text.length;
    context.nextLine();
    context.addElement(context.elt('TagLine', from, to));
    return true;
  },
  endLeaf: (_context: BlockContext, line: Line): boolean => isTagLine(line),
};

function isTagLine(line: Line): boolean {
  return line.next === 60 && /^<\/?[A-Za-z][\w-]*>[ \t]*$/.test(line.text.slice(line.pos));
}

/** Passes over text in which nothing can begin; without it every parser would be asked at every character. */
const plainText = {
  name: 'PlainText',
  before: 'Escape',
  parse(context: InlineContext, next: number, at: number): number {
    if (next < 128 && isMark[next]) return -1;
    marks.lastIndex = at - context.offset + 1;
    return marks.test(context.text) ? context.offset + marks.lastIndex - 1 : context.end;
  },
};
const marks = /[\\`<[\]!]/g;
const isMark = Array.from({ length: 128 }, (_, code) => '\\`<[]!'.includes(String.fromCharCode(code)));

/** The parser of the Markdown that agents read. */
export const markdown = parser.configure([
  Table,
  TaskList,
  {
    remove: ['HTMLBlock', 'Emphasis', 'Entity', 'HardBreak'],
    defineNodes: [{ name: 'TagLine', block: true }],
    parseBlock: [commentBlocks, tagLines],
    parseInline: [plainText],
  },
]);

/**
 * The parser goes back over all earlier links of a paragraph at each of its links, so a paragraph of a hundred thousand
 * would take it half a minute. It reads a longer one as several; a link across the seam is not seen as one.
 */
const LONGEST = 32_768;

/**
 * Nine of ten pieces of text hold none of the characters with which a link, code or a tag begins, and trying every
 * inline parser at each of their characters takes half of the whole time. They have no inline nodes.
 */
const parseInline = markdown.parseInline.bind(markdown);
markdown.parseInline = (text, offset) => {
  if (!/[`[<!\\]/.test(text)) return [];
  if (text.length <= LONGEST) return parseInline(text, offset);
  // Code and links seldom go on in the next line.
  const breaks = ['\n', ' '].map((each) => text.lastIndexOf(each, LONGEST - 1) + 1);
  const seam = breaks.find((each) => each > 0) ?? LONGEST;
  return [...parseInline(text.slice(0, seam), offset), ...markdown.parseInline(text.slice(seam), offset + seam)];
};

/**
 * The text as the parser reads it rightly, every offset the same. A lone carriage return ends no line for it, one before
 * a line feed spoils tags, and space behind the last bar of a table's second line makes it no table.
 */
export function forParser(body: string): string {
  return body.replace(/\r\n?/g, (end) => (end.length > 1 ? ' \n' : '\n')).replace(/\|([ \t]+)$/gm, '$1|');
}
