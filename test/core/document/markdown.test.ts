import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headingAt, inFence, type MarkdownOutline } from '../../../src/core/document/markdown/outline.ts';
import { parseMarkdown } from '../../../src/core/document/markdown/parse.ts';
import type { Span } from '../../../src/core/document/span.ts';
import { unmark } from '../../support/marks.ts';

/** Reads a text in which `«»` stand around what `pick` must give. */
function picks(marked: string, pick: (outline: MarkdownOutline) => readonly Span[], bodyStart = 0): void {
  const { text, spans } = unmark(marked);
  const found = pick(parseMarkdown(text, bodyStart));
  const shown = found.map((span) => text.slice(span.start, span.end));
  assert.deepEqual([...found], spans, `found ${JSON.stringify(shown)}`);
}

const outline = (text: string) => parseMarkdown(text, 0);

describe('headings', () => {
  it('have exact spans in both forms, with closing marks and without', () => {
    picks('«# One»\n\n «## Two ##»\n\n«Three\n=====»\n\n«Four\n---»\ntext\n####### seven\n#none\n', (each) =>
      each.headings.map((heading) => heading.span),
    );
    picks('# «One»\n\n## «Two» ##\n\n«Three»\n=====\n\n#«»\n', (each) =>
      each.headings.map((heading) => heading.textSpan),
    );
  });

  it('give their text without marks', () => {
    const texts = outline('# The `code` of **bold** and *it* [link](a.md) ![i](b.png)\n').headings.map(
      (each) => each.text,
    );
    assert.deepEqual(texts, ['The code of bold and it link i']);
    assert.deepEqual(
      outline('# snake_case_name and 2 * 3 * 4\n').headings.map((each) => each.text),
      ['snake_case_name and 2 * 3 * 4'],
    );
  });

  it('have the anchors of GitHub, numbered where they repeat', () => {
    const slugs = outline(
      '# Load & Check!\n# Load & Check!\n# Übersicht (2. Teil)\n# A_b-c d\n# `dbt` run\n',
    ).headings.map((each) => each.slug);
    assert.deepEqual(slugs, ['load--check', 'load--check-1', 'übersicht-2-teil', 'a_b-c-d', 'dbt-run']);
  });

  it('hold a section up to the next heading of their level or above', () => {
    picks('text\n«# A\n\n«## B\n\n«### C\n\n»»«## D\n»»«# E\n»', (each) =>
      [...each.headings.map((heading) => heading.section)].sort((a, b) => a.start - b.start || a.end - b.end),
    );
    const read = outline('# A\n\na\n\n## B\n\nb\n\n# C\n');
    assert.equal(headingAt(read, 5)?.text, 'A');
    assert.equal(headingAt(read, 13)?.text, 'B');
    assert.equal(headingAt(read, 17)?.text, 'C');
    assert.equal(headingAt(outline('x\n\n# A\n'), 0), undefined);
  });

  it('are none in code, comments and the frontmatter', () => {
    assert.deepEqual(outline('```\n# a\n```\n\n    # b\n\n<!--\n# c\n-->\n').headings, []);
    const text = '---\n# a\n---\n# b\n';
    assert.deepEqual(
      parseMarkdown(text, 12).headings.map((each) => each.text),
      ['b'],
    );
  });
});

describe('links', () => {
  it('have the exact target, without angle brackets, title and label', () => {
    picks('[a](«b.md») [c](<«d e.md»> "t") [f](«g(h).md» \'t\') [i]( «j.md» )\n![k](«l.png»)\n', (each) =>
      each.links.map((link) => link.targetSpan),
    );
    picks('«[a](b.md)» «![c](d.png "t")» «[`e`](f.md)»\n', (each) => each.links.map((link) => link.span));
  });

  it('are told from images and definitions', () => {
    const kinds = outline('[a](b) ![c](d) [e][f] <https://x.y>\n\n[f]: <g h> "t"\n[i]: j\n').links.map((each) => [
      each.kind,
      each.target,
    ]);
    assert.deepEqual(kinds, [
      ['link', 'b'],
      ['image', 'd'],
      ['definition', 'g h'],
      ['definition', 'j'],
    ]);
  });

  it('are found inside of one another, of lists, tables, quotes and emphasis', () => {
    const text = '[![i](a.png)](b.md)\n\n- *[c](d)*\n\n> **[e](f)**\n\n| x |\n| - |\n| [g](h) |\n';
    assert.deepEqual(
      outline(text).links.map((each) => each.target),
      ['b.md', 'a.png', 'd', 'f', 'h'],
    );
  });

  it('are none in code and comments, or with an empty target', () => {
    assert.deepEqual(outline('`[a](b)` <!-- [c](d) -->\n\n```\n[e](f)\n```\n\n[g]() [h]\n').links, []);
  });
});

describe('fences', () => {
  it('have the exact language, content and marks', () => {
    picks('```«sql» title="x"\nselect 1\n```\n~~~«PY»\nx\n~~~\n```«»\ny\n```\n```«dbt»{x}\n```\n', (each) =>
      each.fences.map((fence) => fence.languageSpan),
    );
    picks('```sql\n«select 1\n\nfrom x\n»```\n', (each) => each.fences.map((fence) => fence.content));
    picks('text\n\n«````»\nx\n````\n', (each) => each.fences.map((fence) => fence.openSpan));
    assert.deepEqual(
      outline('~~~PY\nx\n~~~\n').fences.map((each) => each.language),
      ['py'],
    );
  });

  it('close with as many marks of their kind and nothing behind them', () => {
    const closed = (text: string) => outline(text).fences.map((each) => each.closed);
    assert.deepEqual(closed('```\na\n```\n'), [true]);
    assert.deepEqual(closed('```\na\n`````\n'), [true]);
    assert.deepEqual(closed('````\na\n```\n'), [false]);
    assert.deepEqual(closed('```\na\n~~~\n'), [false]);
    assert.deepEqual(closed('```\na\n``` x\n'), [false]);
    assert.deepEqual(closed('~~~\na\n```\nb\n```\n~~~\n'), [true]);
    assert.deepEqual(closed('```'), [false]);
    assert.deepEqual(closed('- ```\n  a\n\nb\n'), [false]);
  });

  it('may be empty, nested in lists and quotes, and hold fences with fewer marks', () => {
    picks('```\n«»```\n', (each) => each.fences.map((fence) => fence.content));
    picks('````markdown\n«```sql\nx\n```\n»````\n', (each) => each.fences.map((fence) => fence.content));
    picks('- one\n\n  «```sh»\n  ls\n  ```\n\n> «```»\n> x\n> ```\n', (each) =>
      each.fences.map(({ openSpan, languageSpan }) => ({ start: openSpan.start, end: languageSpan.end })),
    );
  });

  it('tell whether a place lies in one', () => {
    const read = outline('a\n\n```\nb\n```\n\nc\n');
    assert.deepEqual(
      [0, 3, 8, 14].map((at) => inFence(read, at)),
      [false, true, true, false],
    );
  });
});

describe('inline code', () => {
  it('has the text between any number of backticks', () => {
    picks('`«a»` ``«b ` c»`` x`«d»`\n\n    `e`\n\n```\n`f`\n```\n', (each) => each.inlineCode.map((code) => code.span));
  });
});

describe('tags', () => {
  it('are those that stand alone on a line, outside of code and comments', () => {
    picks(
      '«<role>»\ntext <b>\n«</role>»\n  «<data_layers>»  \n<role x="y">\n    <d>\n\n```\n<e>\n```\n<!--\n<f>\n-->\n',
      (each) => each.tags.map((tag) => tag.span),
    );
    assert.deepEqual(
      outline('<a-1>\n</a-1>\n').tags.map((each) => [each.name, each.closing]),
      [
        ['a-1', false],
        ['a-1', true],
      ],
    );
  });

  it('do not hide the Markdown below them', () => {
    const read = outline('<role>\n# One\n\n- [a](b)\n</role>\n\n<x>\n```sql\n```\n</x>\n');
    assert.deepEqual([read.headings.length, read.links.length, read.fences.length, read.tags.length], [1, 1, 1, 4]);
  });
});

describe('comments', () => {
  it('are found in lines and as blocks of many lines', () => {
    picks('a «<!-- b -->» c\n\n«<!--\nd\n\ne\n-->»\n\n  «<!-- f -->»\n', (each) =>
      each.comments.map((comment) => comment.span),
    );
    assert.deepEqual(
      outline('<!-- a -->\n').comments.map((each) => each.text),
      [' a '],
    );
  });

  it('run to the end when they are never closed, and are none in code', () => {
    picks('a\n\n«<!-- b\n\n# c»', (each) => each.comments.map((comment) => comment.span));
    assert.deepEqual(outline('`<!-- a -->`\n\n```\n<!-- b -->\n```\n').comments, []);
  });

  it('let the text on the next line be text', () => {
    assert.deepEqual(
      outline('<!-- a -->\n# b\n').headings.map((each) => each.text),
      ['b'],
    );
    assert.deepEqual(
      outline('<!-- a\nb -->\n[c](d)\n').links.map((each) => each.target),
      ['d'],
    );
  });
});

describe('tables', () => {
  it('give header and rows as text, with exact cells', () => {
    const [table] = outline('| A | **B** |\n| --- | --- |\n| `c` | d\\|e |\n| f |\n').tables;
    assert.deepEqual(
      table?.header.map((cell) => cell.text),
      ['A', 'B'],
    );
    assert.deepEqual(
      table?.rows.map((row) => row.map((cell) => cell.text)),
      [['c', 'd\\|e'], ['f']],
    );
    picks('| «A» | «B» |  \n| - | - | \n', (each) => each.tables.flatMap((one) => one.header.map((cell) => cell.span)));
  });
});

describe('list items', () => {
  it('have their number, depth, list and first line', () => {
    const items = outline('1. a\n2. b\n   - c\n     d\n   - e\n10) f\n\n* g\n').listItems;
    assert.deepEqual(
      items.map((each) => [each.number, each.depth, each.text]),
      [
        [1, 0, 'a'],
        [2, 0, 'b'],
        [undefined, 1, 'c'],
        [undefined, 1, 'e'],
        [10, 0, 'f'],
        [undefined, 0, 'g'],
      ],
    );
    assert.deepEqual(
      items.map((each) => each.list),
      [0, 0, 1, 1, 2, 3],
    );
  });

  it('hold what is nested in them', () => {
    picks('«1. a\n   - b\n\n   c»\n«2. d»\n', (each) =>
      each.listItems.filter((item) => item.depth === 0).map((item) => item.span),
    );
    picks('«-» a\n\n«10.» b\n', (each) => each.listItems.map((item) => item.markSpan));
  });
});

describe('line ends', () => {
  const text =
    '# One\n\n<role>\n[a](b.md)\n</role>\n\n```sql\nselect 1\n```\n\n<!-- c\nd -->\n\n1. e\n\n| f |\n| - |\n| g |\n';
  const shape = (eol: string) => {
    const source = text.replaceAll('\n', eol);
    const read = parseMarkdown(source, 0);
    const show = (span: Span) => source.slice(span.start, span.end).replaceAll(eol, '\n');
    return {
      headings: read.headings.map((each) => [each.text, show(each.span), show(each.textSpan)]),
      links: read.links.map((each) => show(each.targetSpan)),
      fences: read.fences.map((each) => [each.language, each.closed, show(each.content)]),
      tags: read.tags.map((each) => show(each.span)),
      comments: read.comments.map((each) => show(each.span)),
      items: read.listItems.map((each) => [each.number, each.text]),
      tables: read.tables.map((each) => each.rows.map((row) => row.map((cell) => cell.text))),
    };
  };

  it('make no difference, be they of Windows or of old', () => {
    assert.deepEqual(shape('\r\n'), shape('\n'));
    assert.deepEqual(shape('\r'), shape('\n'));
  });
});

describe('any text', () => {
  it('has an outline, with spans inside of it', () => {
    for (const text of [
      '',
      '\n',
      '\r',
      '```',
      '<!--',
      '[',
      '![](',
      '[a]: ',
      '|',
      '- ',
      '1.',
      '#',
      '`',
      '<',
      '\uFEFF# a',
      '\0',
      '\uD800',
      '>>>>>',
      '- - - -\n  - x',
      '|a|\n|-|\n|',
    ]) {
      const read = outline(text);
      const spans = [
        ...read.headings,
        ...read.links,
        ...read.fences,
        ...read.inlineCode,
        ...read.tags,
        ...read.comments,
        ...read.tables,
        ...read.listItems,
      ].map((each) => each.span);
      for (const span of spans)
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(text));
    }
  });

  it('finds every link of a paragraph that is far too long', () => {
    const text = '[a](b.md) '.repeat(20_000);
    const { links } = outline(text);
    assert.equal(links.length, 20_000);
    for (const { span } of links) assert.equal(text.slice(span.start, span.end), '[a](b.md)');
  });

  it('is read in time that grows with its length', () => {
    const long = [
      '['.repeat(20_000),
      '`'.repeat(20_000),
      '> '.repeat(5_000),
      '<!-- '.repeat(5_000),
      `${'| a '.repeat(2_000)}|\n`,
      '*a '.repeat(20_000),
      '<a>\n'.repeat(10_000),
      '[a](b) '.repeat(20_000),
      '[a](b)\n'.repeat(20_000),
      '![a](b)'.repeat(20_000),
      '[]'.repeat(40_000),
    ];
    for (const text of long) {
      outline(text);
    }
  });
});
