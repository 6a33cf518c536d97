import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toValue } from '../../../../src/core/document/yaml/node.ts';
import { parseYaml } from '../../../../src/core/document/yaml/parse.ts';
import { readPlain } from '../../../../src/core/document/yaml/plain.ts';

/** A comment behind the mapping sends it to the parser and changes nothing else. */
const parsed = (text: string) => parseYaml(`${text}${/[\r\n]$/.test(text) ? '' : '\n'}# end\n`);

describe('readPlain', () => {
  it('reads a mapping of texts with exact spans', () => {
    const text = 'name: demo\ndescription:  "Loads orders: daily"  \nmodel: \'opus\'\r\nurl: see http://a.b/c#d\n';
    const root = readPlain(text, 0);
    const expected = parsed(text).root;
    assert.deepEqual(root?.entries, expected?.kind === 'map' ? expected.entries : expected);
    assert.deepEqual(JSON.parse(JSON.stringify(toValue(root))), {
      name: 'demo',
      description: 'Loads orders: daily',
      model: 'opus',
      url: 'see http://a.b/c#d',
    });
  });

  it('leaves everything to the parser that could mean something else', () => {
    for (const text of [
      '',
      'a: true\n',
      'a: null\n',
      'a: 1\n',
      'a:\n',
      'a: b: c\n',
      'a: b:\n',
      'a: b #c\n',
      'a: "b\\n"\n',
      "a: 'it''s'\n",
      'a: [b]\n',
      'a: >-\n  b\n',
      'a: b\n  c\n',
      'a: b\n- c\n',
      'a: b\na: c\n',
      'a: *b\n',
      'a: b\tc\n',
      '# a\n',
      'a: b\n\nc: d\n',
      'null: a\n',
      '...\n',
    ]) {
      assert.equal(readPlain(text, 0), undefined, text);
    }
  });

  it('gives what the parser gives', () => {
    const value = fc.oneof(
      { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-z][\w .,;:#/'"()[\]{}|>&*!?%@`~-]{0,12}$/) },
      fc.stringMatching(/^"[^"]{0,8}"$/),
      fc.stringMatching(/^'[^']{0,8}'$/),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    const line = fc.tuple(fc.stringMatching(/^[a-z][\w-]{0,3}$/), value, fc.constantFrom('\n', '\r\n', ' \n'));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const text = lines.map(([key, written, end]) => `${key}: ${written}${end}`).join('');
        const plain = readPlain(text, 0);
        if (!plain) return;
        const { root, faults } = parsed(text);
        assert.deepEqual(faults, []);
        assert.deepEqual(root?.kind === 'map' ? root.entries : root, plain.entries);
      }),
      { numRuns: 2_000 },
    );
  });
});
