import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { yamlDocuments } from '../../../../src/core/document/yaml/stream.ts';

const shown = (text: string): string[] => yamlDocuments(text).map(({ start, end }) => text.slice(start, end));

describe('the documents of a YAML stream', () => {
  it('are one where there is no marker', () => {
    assert.deepEqual(shown('a: 1\nb: 2\n'), ['a: 1\nb: 2\n']);
  });

  it('stand between the markers, without them', () => {
    assert.deepEqual(shown('a: 1\n---\nb: 2\n...\n---\nc: 3\n'), ['a: 1\n', '\nb: 2\n', '\nc: 3\n']);
  });

  it('leave out what holds only comments and directives', () => {
    assert.deepEqual(shown('%YAML 1.2\n# first\n--- # the contract\na: 1\n---\n# nothing\n'), ['\na: 1\n']);
  });

  it('begin on the line of the marker where something stands there', () => {
    assert.deepEqual(shown('--- {a: 1}\n---\r\nb: 2'), ['{a: 1}\n', '\r\nb: 2']);
  });

  it('do not end at lines that only look like a marker', () => {
    const text = 'text: |\n  ---\n  ...\n----\n---x: 1\n';
    assert.deepEqual(shown(text), [text]);
  });

  it('are one empty one where the text is empty', () => {
    assert.deepEqual(yamlDocuments('\uFEFF'), [{ start: 1, end: 1 }]);
    assert.deepEqual(shown('---\n'), ['---\n']);
  });
});
