import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Document } from '../../../../src/core/document/document.ts';
import { contains, type Span } from '../../../../src/core/document/span.ts';
import type { DocumentSymbol } from '../../../../src/core/feature.ts';
import type { Workspace } from '../../../../src/core/workspace.ts';
import { corpusFiles, needsCorpus } from '../../../support/corpus.ts';
import { engineFor, openTree } from '../../../support/engine.ts';
import { type Family, familyTree, goodFile, places } from '../../../support/families.ts';

const engine = engineFor();

/** What holds for every text: symbols nest, selections grow, tokens keep apart, and all stay inside of the text. */
function checkAll(document: Document, workspace: Workspace, offsets: readonly number[]): void {
  const { symbols, folds, selections, tokens } = engine.features(document);
  const text = document.source.value;
  const whole = { start: 0, end: text.length };
  const visit = (symbol: DocumentSymbol, outer: Span): void => {
    assert.ok(symbol.name !== '', 'a symbol needs a name');
    assert.ok(contains(outer, symbol.span), `'${symbol.name}' leaves what holds it`);
    assert.ok(contains(symbol.span, symbol.nameSpan), `the name of '${symbol.name}' lies outside of it`);
    for (const child of symbol.children) visit(child, symbol.span);
  };
  for (const symbol of symbols?.(document) ?? []) visit(symbol, whole);
  for (const { span } of folds?.(document) ?? []) {
    assert.ok(contains(whole, span));
    assert.ok(document.source.lineAt(span.start) < document.source.lineAt(span.end));
  }
  for (const offset of offsets) {
    const chain = selections?.(document, offset) ?? [];
    assert.deepEqual(chain.at(-1), whole);
    chain.forEach((span, index) => {
      assert.ok(span.start <= offset && offset <= span.end);
      const inner = chain[index - 1];
      if (inner) assert.ok(contains(span, inner) && inner.end - inner.start < span.end - span.start);
    });
  }
  let end = 0;
  for (const { span } of tokens?.(document, workspace) ?? []) {
    assert.ok(end <= span.start && span.start < span.end && span.end <= text.length);
    assert.ok(!/[\r\n]/.test(text.slice(span.start, span.end)));
    end = span.end;
  }
}

describe('outline, folds, selections and tokens', () => {
  const workspace = openTree(engine, familyTree()).index.view();

  it('hold together wherever a file is cut off, and with any line ends', () => {
    const cut = fc.record({
      family: fc.constantFrom(...(Object.keys(places) as Family[])),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      eol: fc.constantFrom('\n', '\r\n', '\r'),
      more: fc.constantFrom('', '<', '</role', '{{', '{{day', '- ', '# ', '```', '<!--', ': ', '[a](', '"', '@'),
    });
    fc.assert(
      fc.property(cut, ({ family, part, eol, more }) => {
        const good = goodFile(family);
        const text = good.slice(0, Math.round(good.length * part)).replaceAll('\n', eol) + more;
        const document = engine.parse(places[family], text);
        if (document) checkAll(document, workspace, [0, text.length >> 1, text.length]);
      }),
      { numRuns: Number(process.env.GATEWRIGHT_RUNS ?? 400) },
    );
  });

  it('hold together however tags and headings are mixed', () => {
    const pieces = [
      '<a>',
      '</a>',
      '<b>',
      '</b>',
      '<role>',
      '</role>',
      '# A',
      '### C',
      'text',
      '',
      '```',
      '- <a>',
      '> # Q',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (lines) => {
        const text = `---\nname: x\n---\n${lines.join('\n')}`;
        const document = engine.parse('skills/x/SKILL.md', text);
        assert.ok(document);
        checkAll(document, workspace, [text.length >> 1]);
      }),
      { numRuns: Number(process.env.GATEWRIGHT_RUNS ?? 400) },
    );
  });

  it('hold together in tags nested a thousand deep', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `t${index}`);
    const text = `---\nname: x\n---\n${names.map((name) => `<${name}>\n`).join('')}${names
      .toReversed()
      .map((name) => `</${name}>\n`)
      .join('')}`;
    const document = engine.parse('skills/x/SKILL.md', text);
    assert.ok(document);
    checkAll(document, workspace, [text.length >> 1]);
  });

  it('hold together in real catalogs', needsCorpus, () => {
    const files = corpusFiles();
    const documents = [...files].flatMap(([path, text]) => engine.parse(path, text) ?? []);
    assert.ok(documents.length > 400);
    for (const document of documents) {
      const { length } = document.source.value;
      checkAll(document, workspace, [length >> 2, length >> 1]);
    }
  });
});
