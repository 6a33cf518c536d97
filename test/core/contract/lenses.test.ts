import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { editings } from '../../../src/core/editing.ts';
import { Engine } from '../../../src/core/engine.ts';
import { engineOptions } from '../../../src/core/languages.ts';
import { MentionIndex } from '../../../src/core/mention-index.ts';
import { mergeSettings } from '../../../src/core/settings/settings.ts';
import { openTree, type Tree } from '../../support/engine.ts';

const path = 'models/schema.yml';
const schema = `version: 2
models:
  - name: orders
    columns:
      - name: id
        data_type: int
  - name: items
  - name: customers
`;
const readers = {
  'models/revenue.sql': "select * from {{ ref('orders') }} join {{ ref('items') }} on true",
  'models/refunds.sql': "select * from {{ ref('orders') }}",
};

/** The lenses of a file as the text they stand at and their title. */
function lenses(tree: Tree, settings: object = {}) {
  const engine = new Engine({ ...engineOptions(mergeSettings([settings]), undefined, editings), throwOnCrash: true });
  const { index, documents } = openTree(engine, tree);
  const document = documents.find((each) => each.path === path);
  if (!document) return [];
  const scene = {
    ...index.view(),
    all: (kind: string) => index.all(kind),
    text: (of: string) => tree[of],
    mentions: new MentionIndex(),
  };
  return (engine.features(document).lenses?.(document, scene) ?? []).map((lens) => ({
    at: document.source.value.slice(lens.span.start, lens.span.end),
    title: lens.title,
    places: lens.action === 'show' ? lens.places.map((place) => place.path) : [],
  }));
}

describe('lenses above tables', () => {
  it('count the consumers and lead to them', () => {
    assert.deepEqual(lenses({ [path]: schema, ...readers }), [
      { at: 'orders', title: '2 consumers', places: ['models/refunds.sql', 'models/revenue.sql'] },
      { at: 'items', title: '1 consumer', places: ['models/revenue.sql'] },
    ]);
  });

  it('are absent where nobody reads, and where the user wants none', () => {
    assert.deepEqual(lenses({ [path]: schema }), []);
    assert.deepEqual(lenses({ [path]: schema, ...readers }, { contracts: { consumersLens: false } }), []);
    assert.deepEqual(lenses({ [path]: schema, ...readers }, { 'contracts.consumersLens': false }), []);
  });

  it('stay where they are while a later line is broken', () => {
    const before = lenses({ [path]: schema, ...readers });
    const at = schema.indexOf('int');
    for (const typed of ['{', '"', 'int: [', '\n   x', ': :', '- ']) {
      const text = `${schema.slice(0, at)}${typed}${schema.slice(at + 3)}`;
      assert.deepEqual(lenses({ [path]: text, ...readers })[0], before[0], typed);
    }
  });

  it('never throw, whatever is cut off', () => {
    fc.assert(
      fc.property(fc.nat(schema.length), (end) => {
        for (const { title } of lenses({ [path]: schema.slice(0, end), ...readers }))
          assert.match(title, /^\d consumers?$/);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
