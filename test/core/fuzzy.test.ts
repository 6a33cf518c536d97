import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fuzzyRank } from '../../src/core/fuzzy.ts';

describe('a fuzzy match', () => {
  for (const [query, name, rank] of [
    ['loader', 'Loader', 0],
    ['', '', 0],
    ['', 'loader', 1],
    ['LOAD', 'loader', 1],
    ['load or', 'load-orders', 4],
    ['ord', 'load-orders', 2],
    ['ord', 'word.order', 2],
    ['rde', 'load-orders', 3],
    ['lo', 'load-orders', 1],
    ['ldo', 'load-orders', 4],
    ['ol', 'load', undefined],
    ['loads', 'load', undefined],
    ['łó', 'Łódź', 1],
  ] as const) {
    it(`of '${query}' in '${name}' has the rank ${rank}`, () => assert.equal(fuzzyRank(query, name), rank));
  }
});
