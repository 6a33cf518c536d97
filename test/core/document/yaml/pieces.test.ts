import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseYaml } from '../../../../src/core/document/yaml/parse.ts';
import { YamlMemory } from '../../../../src/core/document/yaml/pieces.ts';

/** Lines that are joined at random to texts, most of which are no valid YAML. */
const lines = [
  'a: 1',
  'b:',
  'schema:',
  'schema: # tables',
  '  - name: orders',
  '- name: customers',
  '  - x',
  '    columns:',
  '      - name: id',
  '      note: "open',
  '        closed" # done',
  '    text: |',
  '      - name: not an item',
  '      key: not a key',
  '    folded: >-',
  '',
  '# a comment',
  '      # a deeper comment',
  '    list: [a,',
  '      b]',
  '    map: {c: 1,',
  '}',
  '  nested: &anchor 5',
  'alias: *anchor',
  '<<: *anchor',
  '---',
  '...',
  'just text',
  '"quoted key": 2',
  '? complex',
  ': value',
  'tag: !mine x',
  '\tt: 1',
  'long: text that',
  '  goes on',
];

const texts = fc
  .array(fc.constantFrom(...lines), { minLength: 1, maxLength: 14 })
  .chain((chosen) => fc.constantFrom('\n', '\r\n').map((eol) => chosen.join(eol) + eol));

const whole = (text: string) => parseYaml(text);

describe('a text that is read piece by piece', () => {
  it('has the tree and the faults of the whole', () => {
    const check = fc.property(texts, (text) => {
      assert.deepEqual(parseYaml(text, undefined, new YamlMemory(1)), whole(text));
    });
    fc.assert(check, { numRuns: 4000, seed: 7 });
  });

  it('has them after every change too', () => {
    const check = fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), (versions) => {
      const memory = new YamlMemory(1);
      for (const text of versions) {
        assert.deepEqual(parseYaml(text, undefined, memory), whole(text));
        // The same pieces in another place.
        const lower = `first: 1\n${text}`;
        assert.deepEqual(parseYaml(lower, undefined, memory), whole(lower));
      }
    });
    fc.assert(check, { numRuns: 800, seed: 8 });
  });

  it('keeps the pieces that did not change', () => {
    const memory = new YamlMemory(1);
    const text = 'kind: a\nschema:\n  - name: orders\n  - name: customers\nend: 1\n';
    const before = parseYaml(text, undefined, memory).root;
    const after = parseYaml(text.replace('customers', 'clients'), undefined, memory).root;
    assert.ok(before?.kind === 'map' && after?.kind === 'map');
    assert.equal(after.entries[0], before.entries[0]);
    const [first, second] = [before.entries[1]?.value, after.entries[1]?.value];
    assert.ok(first?.kind === 'seq' && second?.kind === 'seq');
    assert.equal(second.items[0], first.items[0]);
    assert.notEqual(second.items[1], first.items[1]);
  });
});
