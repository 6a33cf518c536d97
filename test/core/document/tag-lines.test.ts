import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseMarkdown } from '../../../src/core/document/markdown/parse.ts';

describe('a tag alone on its line', () => {
  it('ends the table above it', () => {
    const text = '<terms>\n\n| Term | Meaning |\n|------|---------|\n| Late | After six |\n</terms>\n';
    const { tables, tags } = parseMarkdown(text, 0);
    assert.deepEqual(
      tables.map((table) => table.rows.map((row) => row.map((cell) => cell.text))),
      [[['Late', 'After six']]],
    );
    assert.equal(text.slice(tables[0]?.span.start, tables[0]?.span.end).trimEnd().endsWith('After six |'), true);
    assert.deepEqual(
      tags.map((tag) => `${tag.closing ? '/' : ''}${tag.name}`),
      ['terms', '/terms'],
    );
  });

  it('lets a table or a list begin right below it', () => {
    const { tables, listItems } = parseMarkdown('<a>\n| Term |\n|------|\n| Late |\n</a>\n<b>\n7. Load\n</b>\n', 0);
    assert.equal(tables.length, 1);
    assert.deepEqual(
      listItems.map((item) => item.number),
      [7],
    );
  });

  it('is text in the midst of a line and code in a code block', () => {
    assert.deepEqual(parseMarkdown('See <a> here.\n\n```\n<a>\n```\n\n    <a>\n', 0).tags, []);
  });
});
