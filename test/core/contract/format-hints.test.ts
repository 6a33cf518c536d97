import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contractFormats } from '../../../src/core/contract/formats/index.ts';

describe('the quick look at a text that may be a contract', () => {
  // Every file of YAML and JSON of a workspace is looked at. A search that begins anew at each line would take hours here.
  const texts = {
    'empty lines': `${'\n'.repeat(3_000_000)}x`,
    spaces: `${' '.repeat(3_000_000)}x`,
    brackets: `${'{'.repeat(3_000_000)}x`,
    keys: 'dependencies:\n'.repeat(200_000),
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`does not get lost in ${what}`, () => {
      for (const { id, hint } of contractFormats) assert.equal(hint.test(text), false, id);
    });
  }
});
