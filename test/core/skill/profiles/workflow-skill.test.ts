import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breaks, findingsOf, fixedBy, mutated } from '../../../support/families.ts';

const family = 'workflow-skill';

describe('one broken promise of a workflow skill', () => {
  breaks(family, 'a stage number that is left out', '3. Recon', '4. Recon', ["warning skill/broken-numbering '4.'"]);
  breaks(family, 'a stage number used twice', '3. Recon', '2. Recon', ["warning skill/broken-numbering '2.'"]);
  breaks(family, 'stages that begin at 0', '1. Source', '0. Source', ["warning skill/broken-numbering '0.'"]);
  breaks(family, 'a range that counts down', '3 to 5', '5 to 3', ["warning skill/vague-clarification '5 to 3'"]);
  breaks(family, 'no question at all', '3 to 5 questions', '0 questions', ["warning skill/vague-clarification '0'"]);
  breaks(family, 'no number of questions', '3 to 5 questions', 'some questions', [
    "warning skill/vague-clarification 'Clarification Rules'",
  ]);
  breaks(family, 'no topics', ' Cover:\n- Which shops are sources\n- Who reads the tables\n', '\n', [
    "warning skill/vague-clarification 'Clarification Rules'",
  ]);
  breaks(family, 'an output mode that is not described', 'In one-shot mode, write', 'Write', [
    "warning skill/incomplete-section 'Output Modes'",
  ]);
  breaks(family, 'a quality item without a stage', '- Sums reconcile', '- Colours are pleasant\n- Sums reconcile', [
    "warning skill/untraced-quality-item 'Colours are pleasant'",
  ]);
  breaks(family, 'no boundary', '## Boundary From Other Skills\n', '', ["warning skill/missing-section 'Load Orders'"]);
});

describe('the quality bar', () => {
  it('traces an item to a stage that names the same things in the singular', () => {
    assert.deepEqual(
      findingsOf(family, mutated(family, '- Sums reconcile', '- All sources have owners\n- Sums reconcile')),
      [],
    );
  });
});

describe('the clarification rules', () => {
  for (const count of ['three to five', '3-5', '3 – 5', 'between 3 and 5', 'at most 5', 'up to five']) {
    it(`may ask ${count} questions`, () => {
      assert.deepEqual(findingsOf(family, mutated(family, '3 to 5', count)), []);
    });
  }

  it('are turned round by the fix, words and all', () => {
    const text = mutated(family, '3 to 5', 'five to three');
    assert.match(fixedBy(family, text, 'skill/vague-clarification'), /Ask three to five questions/);
  });
});

describe('the stages', () => {
  it('are renumbered by one fix', () => {
    const text = mutated(family, '2. Volume estimates\n3. Recon', '4. Volume estimates\n7. Recon');
    assert.match(fixedBy(family, text, 'skill/broken-numbering'), /1\. Source.*\n2\. Volume.*\n3\. Recon/);
  });

  it('must be numbered', () => {
    const text = mutated(
      family,
      '1. Source inventory and freshness\n2. Volume estimates\n3. Recon',
      '- Source inventory\n- Volume\n- Recon',
    );
    assert.deepEqual(findingsOf(family, text), ["warning skill/broken-numbering 'Workflow Contract'"]);
  });

  it('may be followed by another list', () => {
    const text = mutated(
      family,
      '## Clarification Rules',
      '### The first stage\n\n1. Ask\n2. Look\n\n## Clarification Rules',
    );
    assert.deepEqual(findingsOf(family, text), []);
  });
});

describe('an item of the quality bar', () => {
  it('may stand for the first stage by its place, when the questions speak of it', () => {
    const text = mutated(family, '- Every source is in the inventory\n', '- Readers of the tables are known\n');
    assert.deepEqual(findingsOf(family, text), []);
  });
});
