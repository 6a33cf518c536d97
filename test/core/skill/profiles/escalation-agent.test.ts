import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTree, engineFor } from '../../../support/engine.ts';
import { breaks, familyTree, findingsOf, fixedBy, mutated, places } from '../../../support/families.ts';

const family = 'escalation-agent';

describe('one broken promise of an escalation agent', () => {
  breaks(family, 'a level that is left out', '### Level 3:', '### Level 4:', ["error skill/misnumbered-level '4'"]);
  breaks(family, 'a level that stands twice', '### Level 2:', '### Level 1:', ["error skill/misnumbered-level '1'"]);
  breaks(family, 'a level without its moment', '**When:** Level 1 is not enough\n', '', [
    "warning skill/incomplete-level 'Level 2: A peer'",
  ]);
  breaks(family, 'a moment without words', '**When:** Level 1 is not enough\n', '**When:**\n', [
    "warning skill/incomplete-level 'Level 2: A peer'",
  ]);
  breaks(family, 'a level that calls nobody', '**Escalate to:** @order-expert\n', '', [
    "warning skill/incomplete-level 'Level 2: A peer'",
  ]);
  breaks(family, 'attempts that are no number', 'max 2 attempts', 'a few attempts', [
    "warning skill/vague-limit 'Level 1: Alone'",
  ]);
  breaks(family, 'no limit of time', ', 5 min timeout', '', ["warning skill/vague-limit 'Level 1: Alone'"]);
  breaks(family, 'rates that leave more than the last level may get', '<6%', '<2%', [
    "info skill/inconsistent-rates '<2%'",
  ]);
  breaks(family, 'a rate above all', '80% of', '180% of', [
    "info skill/inconsistent-rates '180%'",
    "info skill/inconsistent-rates '<6%'",
  ]);
  breaks(family, 'a rate that is no percentage', '70% of issues', 'most issues', [
    "info skill/inconsistent-rates 'most issues'",
    "info skill/inconsistent-rates '<6%'",
  ]);
});

describe('the rates of the levels', () => {
  const message = (text: string): string | undefined =>
    checkTree(engineFor(), familyTree({ [family]: text })).get(places[family])?.[0]?.message;

  it('are shown with their sum', () => {
    assert.equal(
      message(mutated(family, '<6%', '<2%')),
      "70% at level 1 and 80% of the rest at level 2 leave 6% of the issues, and '<2%' reach the last level; raise a rate or that number.",
    );
  });

  it('name the level that must do the rest', () => {
    const text = mutated(family, '**Success rate target:** 80% of remaining issues\n', '');
    assert.equal(
      message(text),
      "70% at level 1 leaves 30% of the issues, and '<6%' asks level 2, which states no rate, to solve 80% of them; state that rate or change the others.",
    );
  });

  it('may be left out', () => {
    const text = mutated(family, '**Success rate target:** <6% of issues reach here\n', '');
    assert.deepEqual(findingsOf(family, text), []);
  });
});

describe('the levels', () => {
  it('are renumbered by the fix', () => {
    const text = mutated(family, '### Level 2:', '### Level 3:').replace(
      '### Level 3: A person',
      '### Level 5: A person',
    );
    assert.match(fixedBy(family, text, 'skill/misnumbered-level'), /### Level 2: A peer[\s\S]*### Level 3: A person/);
  });

  it('may say how often in words, and give their moments as a list', () => {
    const text = mutated(family, 'max 2 attempts, 5 min timeout', 'try twice, for 10 minutes').replace(
      '**When:** Level 1 is not enough',
      '**When:**\n- Level 1 is not enough',
    );
    assert.deepEqual(findingsOf(family, text), []);
  });

  it('get no limit from an example', () => {
    const text = mutated(family, ', 5 min timeout)', ')\n\n```\nIt took 8 minutes.\n```');
    assert.deepEqual(findingsOf(family, text), ["warning skill/vague-limit 'Level 1: Alone'"]);
  });
});
