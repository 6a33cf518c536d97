import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lineBreakOf, SourceText } from '../../../src/core/document/text.ts';

describe('SourceText', () => {
  it('ends lines at every kind of line break', () => {
    assert.deepEqual([...new SourceText('a\nb\r\nc\rd').lineStarts], [0, 2, 5, 7]);
    assert.deepEqual([...new SourceText('').lineStarts], [0]);
    assert.deepEqual([...new SourceText('\n').lineStarts], [0, 1]);
  });

  it('counts characters as UTF-16 units', () => {
    const source = new SourceText('a🙂b\nc');
    assert.deepEqual(source.positionAt(3), { line: 0, character: 3 });
    assert.deepEqual(source.positionAt(5), { line: 1, character: 0 });
  });

  it('moves what lies outside the text to its nearest end', () => {
    const source = new SourceText('ab\ncd');
    assert.deepEqual(source.positionAt(-5), { line: 0, character: 0 });
    assert.deepEqual(source.positionAt(99), { line: 1, character: 2 });
    assert.equal(source.offsetAt({ line: -1, character: 3 }), 0);
    assert.equal(source.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(source.offsetAt({ line: 9, character: 0 }), 5);
  });

  it('gives the span of a line without its break', () => {
    const source = new SourceText('ab\r\ncd\r\n');
    assert.deepEqual(source.lineSpan(0), { start: 0, end: 2 });
    assert.deepEqual(source.lineSpan(2), { start: 8, end: 8 });
    assert.deepEqual(source.lineSpan(7), { start: 8, end: 8 });
  });

  it('knows the line break a text uses', () => {
    assert.equal(lineBreakOf('a\r\nb\n'), '\r\n');
    assert.equal(lineBreakOf('a\rb'), '\r');
    assert.equal(lineBreakOf('a'), '\n');
  });
});
