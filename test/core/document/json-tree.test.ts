import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseJson } from '../../../src/core/document/json-tree.ts';
import { toValue, type YamlNode } from '../../../src/core/document/yaml/node.ts';
import { jsonLike } from '../../support/json.ts';

const value = (text: string): unknown => JSON.parse(JSON.stringify(toValue(parseJson(text).root)));

describe('the tree of a JSON text', () => {
  it('says what JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(json, undefined, indent);
        assert.deepEqual(value(text), JSON.parse(text));
      }),
    );
  });

  it('holds what can be told apart in a broken text', () => {
    const cases: readonly [string, unknown][] = [
      ['{ "api', { api: null }],
      ['{"a": 1 "b": 2}', { a: 1, b: 2 }],
      ['{"a": , "b": [1, 2', { a: null, b: [1, 2] }],
      ['{"a", "b": 2,}', { a: null, b: 2 }],
      ['{"a" "b": 2}', { a: null, b: 2 }],
      ["{a: 'x', // why\n b: yes}", { a: 'x', b: 'yes' }],
      ['{"a": "unclosed\n, "b": 1}', { a: 'unclosed', b: 1 }],
      ['\uFEFF{"a": true}', { a: true }],
      ['{"a": {"b": [{"c": 1', { a: { b: [{ c: 1 }] } }],
      ['{"a": 2024-05-01, "b": 01, "c": x/y// why\n}', { a: '2024-05-01', b: '01', c: 'x/y' }],
      ['{"a": "^\\d+$", "b": "C:\\data"}', { a: '^\\d+$', b: 'C:\\data' }],
      ['{"a" "x", "b": 2}', { a: 'x', b: 2 }],
      ['{a: [{"b": 1}], "c" {"d": 2}, "e": 3}', { a: [{ b: 1 }], c: { d: 2 }, e: 3 }],
    ];
    for (const [text, wanted] of cases) assert.deepEqual(value(text), wanted, text);
    for (const text of ['', ' ', '}', ',', ':']) assert.equal(parseJson(text).root, undefined);
  });

  it('tells of a key that is repeated, and of nothing else', () => {
    const { faults } = parseJson('{"a": 1, "b": {"a": 1}, "a": 2, }');
    assert.deepEqual(
      faults.map(({ cause, span }) => [cause, span]),
      [['duplicate-key', { start: 24, end: 27 }]],
    );
  });

  it('has spans inside of the text and of what is around them, whatever the text', () => {
    fc.assert(
      fc.property(jsonLike, (text) => {
        const visit = (node: YamlNode, start: number, end: number): void => {
          assert.ok(start <= node.span.start && node.span.start <= node.span.end && node.span.end <= end, text);
          const { span } = node;
          if (node.kind === 'seq') for (const item of node.items) visit(item, span.start, span.end);
          if (node.kind === 'map')
            for (const entry of node.entries) {
              visit(entry.key, span.start, span.end);
              visit(entry.value, span.start, span.end);
            }
        };
        const { root } = parseJson(text);
        if (root) visit(root, 0, text.length);
      }),
    );
  });

  it('reads deep and unclosed texts without a fuss', () => {
    for (const text of ['['.repeat(100_000), '{"a":'.repeat(100_000), '/* '.repeat(100_000), '"'.repeat(100_000)]) {
      assert.doesNotThrow(() => parseJson(text));
    }
    let depth = 0;
    for (let node = parseJson('['.repeat(300)).root; node?.kind === 'seq'; node = node.items[0]) depth++;
    assert.equal(depth, 200);
  });
});
