import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTree, engineFor, openTree } from '../../../support/engine.ts';
import { type Family, familyTree, places, shown } from '../../../support/families.ts';

describe('a good file of each profile', () => {
  const tree = familyTree();

  it('is claimed by its profile', () => {
    const { documents } = openTree(engineFor(), tree);
    const claimed = Object.fromEntries(documents.map((document) => [document.path, document.profiles[0]]));
    const expected = Object.fromEntries(Object.keys(places).map((family) => [places[family as Family], family]));
    assert.deepEqual(claimed, expected);
  });

  it('has no findings', () => {
    const found = [...checkTree(engineFor(), tree)].flatMap(([path, findings]) =>
      findings.map((each) => `${path}: ${shown(tree[path] as string, each)}: ${each.message}`),
    );
    assert.deepEqual(found, []);
  });
});
