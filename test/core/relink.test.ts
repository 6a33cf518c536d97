import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { movedPath, relativePath } from '../../src/core/paths.ts';
import { relink } from '../../src/core/relink.ts';

const skill = 'skills/orders/SKILL.md';

describe('a path from the root', () => {
  it('moves with the innermost directory that moves', () => {
    const moves = [
      { from: 'skills', to: 'catalog' },
      { from: 'skills/orders', to: 'catalog/late' },
    ];
    assert.equal(movedPath('skills/orders/a.md', moves), 'catalog/late/a.md');
    assert.equal(movedPath('skills/other/a.md', moves), 'catalog/other/a.md');
    assert.equal(movedPath('skills-old/a.md', moves), 'skills-old/a.md');
  });

  it('is reached from a directory', () => {
    assert.equal(relativePath('a/b', 'a/c/d.md'), '../c/d.md');
    assert.equal(relativePath('', 'a.md'), 'a.md');
    assert.equal(relativePath('a', 'a'), '.');
    assert.equal(relativePath('a/b', ''), '../..');
  });
});

describe('a path in a text after a move', () => {
  const cases: readonly {
    readonly what: string;
    readonly text: string;
    readonly document?: string;
    readonly target: string;
    readonly moves: readonly [string, string][];
    readonly isLink?: boolean;
    readonly becomes: string | undefined;
  }[] = [
    {
      what: 'names the new file',
      text: 'references/steps.md',
      target: 'skills/orders/references/steps.md',
      moves: [['skills/orders/references/steps.md', 'skills/orders/references/late.md']],
      becomes: 'references/late.md',
    },
    {
      what: 'stays when both move together',
      text: 'references/steps.md',
      target: 'skills/orders/references/steps.md',
      moves: [['skills/orders', 'skills/late-orders']],
      becomes: undefined,
    },
    {
      what: 'leads out of the directory that moved',
      text: '../shared/a.md',
      target: 'skills/shared/a.md',
      moves: [['skills/orders', 'archive/2026/orders']],
      becomes: '../../../skills/shared/a.md',
    },
    {
      what: 'keeps its way of leading',
      text: './steps.md',
      target: 'skills/orders/steps.md',
      moves: [['skills/orders/steps.md', 'skills/orders/deep/steps.md']],
      becomes: './deep/steps.md',
    },
    {
      what: 'keeps its slash',
      text: 'references/',
      target: 'skills/orders/references',
      moves: [['skills/orders/references', 'skills/orders/docs']],
      becomes: 'docs/',
    },
    {
      what: 'starts from the root as before',
      text: 'docs/plan.md',
      target: 'docs/plan.md',
      moves: [['docs/plan.md', 'docs/plans/one.md']],
      becomes: 'docs/plans/one.md',
    },
    {
      what: 'starts from another skill as before',
      text: 'references/a.md',
      target: 'skills/other/references/a.md',
      moves: [['skills/other/references/a.md', 'skills/other/references/b.md']],
      becomes: 'references/b.md',
    },
    {
      what: 'is encoded in a link',
      text: 'my%20notes.md',
      target: 'skills/orders/my notes.md',
      moves: [['skills/orders/my notes.md', 'skills/orders/our (notes).md']],
      isLink: true,
      becomes: 'our%20%28notes%29.md',
    },
    {
      what: 'is left alone when nobody knows what it starts from',
      text: 'elsewhere/a.md',
      target: 'skills/orders/b.md',
      moves: [['skills/orders/b.md', 'skills/orders/c.md']],
      becomes: undefined,
    },
    {
      what: 'is left alone when its encoding is broken',
      text: 'a%zz.md',
      target: 'skills/orders/a%zz.md',
      moves: [['skills/orders/a%zz.md', 'skills/orders/b.md']],
      isLink: true,
      becomes: undefined,
    },
  ];
  for (const { what, text, document = skill, target, moves, isLink = false, becomes } of cases) {
    it(what, () => {
      const pairs = moves.map(([from, to]) => ({ from, to }));
      assert.equal(relink({ text, document, target, isLink }, pairs), becomes);
    });
  }
});
