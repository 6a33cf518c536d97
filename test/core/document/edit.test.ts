import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../src/core/document/edit.ts';

const edit = (start: number, end: number, newText: string) => ({ span: { start, end }, newText });

describe('applyEdits', () => {
  it('applies edits that were made against the same text, in any order', () => {
    assert.equal(applyEdits('abcdef', [edit(4, 5, 'E'), edit(0, 1, '')]), 'bcdEf');
    assert.equal(applyEdits('abc', []), 'abc');
  });

  it('keeps the order of insertions at one place', () => {
    assert.equal(applyEdits('ab', [edit(1, 1, 'x'), edit(1, 1, 'y')]), 'axyb');
    assert.equal(applyEdits('ab', [edit(1, 2, 'B'), edit(1, 1, 'x')]), 'axB');
  });

  it('applies nothing when edits overlap or leave the text', () => {
    assert.equal(applyEdits('abcd', [edit(0, 2, ''), edit(1, 3, '')]), undefined);
    assert.equal(applyEdits('ab', [edit(1, 3, '')]), undefined);
    assert.equal(applyEdits('ab', [edit(2, 1, '')]), undefined);
    assert.equal(applyEdits('ab', [edit(-1, 0, '')]), undefined);
  });
});
