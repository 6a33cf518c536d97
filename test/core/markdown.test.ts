import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { code, escaped, fenced, link, prose, withoutMarkdown } from '../../src/core/markdown.ts';

const gfm = parser.configure(GFM);

/** The kinds of nodes that a Markdown text has, besides paragraphs, escapes and marks. */
function kinds(markdown: string): string[] {
  const found = new Set<string>();
  gfm.parse(markdown).iterate({ enter: ({ name }) => void found.add(name) });
  return [...found].filter((name) => !/^(?:Document|Paragraph|Escape)$|Mark$/.test(name)).sort();
}

/** Texts full of what means something in Markdown. */
const text = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(...'\\`*_[]()<>#+-.!|~&@:/$\n\r\t "\'=ax1 '.split(''), 'http://', 'www.', '1. ', '```', '<b>'),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join('')),
);
const plain = (of: string): string => of.replace(/[\p{Cc}\s]+/gu, ' ').trim();

describe('text in Markdown', () => {
  it('would be active if it were not escaped', () => {
    const active = 'http://a.b www.c.d e@f.g *h* <b> &amp; ~~i~~ ![j](k)';
    assert.deepEqual(kinds(active), ['Emphasis', 'Entity', 'HTMLTag', 'Image', 'Strikethrough', 'URL']);
    assert.deepEqual(kinds(escaped(active)), []);
  });

  it('is nothing but text', () => {
    fc.assert(
      fc.property(text, (of) => assert.deepEqual(kinds(escaped(of)), [])),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(text, (of) => assert.deepEqual(kinds(`**${escaped(`x${of}`)}x**`), ['StrongEmphasis'])),
      {
        numRuns: 500,
      },
    );
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(text, (of) => assert.equal(withoutMarkdown(escaped(of)), plain(of))),
      { numRuns: 2000 },
    );
  });

  it('keeps code in backticks as the only thing that stays active', () => {
    assert.equal(prose('Use `a*b` and *not* [x](y).'), 'Use `a*b` and \\*not\\* \\[x\\](y).');
    assert.equal(prose('With `{{name}}`  at\nthe end `x`'), 'With `{{name}}` at the end `x`');
    fc.assert(
      fc.property(text, (of) =>
        assert.deepEqual(
          kinds(prose(of)).filter((each) => each !== 'InlineCode'),
          [],
        ),
      ),
      { numRuns: 2000 },
    );
  });

  it('is code, whatever backticks it holds', () => {
    assert.equal(code('a`b'), '``a`b``');
    assert.equal(code('`'), '`` ` ``');
    assert.equal(code(' \n'), '');
    fc.assert(
      fc.property(text, (of) => {
        if (plain(of) !== '') assert.deepEqual(kinds(`x ${code(of)} x`), ['InlineCode']);
        const block = fenced(of.replaceAll('\r', '\n'), 'text');
        assert.equal(gfm.parse(`${block}\n`).topNode.firstChild?.to, block.length);
        assert.deepEqual(
          kinds(block).filter((each) => !/^(?:FencedCode|CodeInfo|CodeText)$/.test(each)),
          [],
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is the text of a link that leads to one address', () => {
    assert.equal(link('a [b]', 'file:///x (y)/z.md'), '[a \\[b\\]](file:///x%20%28y%29/z.md)');
    assert.equal(link('a*b', undefined), '`a*b`');
    fc.assert(
      fc.property(text, text, (of, address) => {
        const found = kinds(link(`x${of}`, `file:///${address}`));
        assert.deepEqual(
          found.filter((each) => each !== 'URL'),
          ['Link'],
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('comes out of Markdown again for editors without it', () => {
    assert.equal(
      withoutMarkdown('**a\\_b** · `x*y`\n\n- **c** ([d](https://e/f)): g\n\n```sql\nselect *\n```\n\n… 1 more line'),
      'a_b · x*y\n\n- c (d (https://e/f)): g\n\nselect *\n\n… 1 more line',
    );
  });
});
