import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearTexts } from '../../../../src/core/skill/rules/near-texts.ts';
import { findings, told } from '../../../support/told.ts';

const file = (name: string, description = 'Loads orders into the warehouse. Use when orders are late.', rest = '') =>
  `---\nname: ${name}\ndescription: ${description}\n${rest}---\n`;

describe('skill/duplicate-name', () => {
  const clashes = (...paths: string[]) =>
    findings('skill/duplicate-name', Object.fromEntries(paths.map((path) => [path, file('loader')]))).map(
      (each) => `${each.path} ${each.severity}`,
    );

  it('tells each of the files', () => {
    assert.deepEqual(clashes('skills/a/SKILL.md', 'skills/b/SKILL.md', 'skills/c/SKILL.md'), [
      'skills/a/SKILL.md warning',
      'skills/b/SKILL.md warning',
      'skills/c/SKILL.md warning',
    ]);
  });

  it('only informs of a skill and an agent, and warns where a command hides behind a skill', () => {
    assert.deepEqual(clashes('.claude/skills/a/SKILL.md', '.claude/agents/b.md'), [
      '.claude/skills/a/SKILL.md info',
      '.claude/agents/b.md info',
    ]);
    assert.deepEqual(clashes('.claude/skills/a/SKILL.md', '.claude/commands/loader.md'), [
      '.claude/skills/a/SKILL.md warning',
      '.claude/commands/loader.md warning',
    ]);
  });

  it('takes each plugin and each project by itself', () => {
    assert.deepEqual(clashes('plugins/a/skills/x/SKILL.md', 'plugins/b/skills/y/SKILL.md', 'skills/z/SKILL.md'), []);
    assert.deepEqual(clashes('a/.claude/agents/x.md', 'b/.claude/agents/y.md'), []);
    assert.deepEqual(clashes('plugins/a/skills/x/SKILL.md', 'plugins/a/skills/y/SKILL.md').length, 2);
  });

  it('takes copies for several clients for one', () => {
    assert.deepEqual(clashes('.claude/agents/loader.md', '.github/agents/loader.agent.md'), []);
    assert.deepEqual(
      clashes('.claude/skills/loader/SKILL.md', '.agents/skills/loader/SKILL.md', 'skills/loader/SKILL.md'),
      [],
    );
    assert.deepEqual(clashes('.claude/agents/a.md', '.github/agents/b.agent.md'), []);
  });
});

describe('skill/listing-budget', () => {
  const skills = (count: number, length: number, path = (index: number) => `skills/s${index}/SKILL.md`, rest = '') =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [path(index), file(`s${index}`, 'x'.repeat(length - index), rest)]),
    );

  it('tells the longest description of a scope once', () => {
    assert.deepEqual(
      findings('skill/listing-budget', skills(9, 1000)).map((each) => each.path),
      ['skills/s0/SKILL.md'],
    );
    assert.deepEqual(told('skill/listing-budget', skills(8, 1000)), []);
  });

  it('counts plugins apart, copies once, and neither what is cut nor what is not listed', () => {
    assert.deepEqual(
      told(
        'skill/listing-budget',
        skills(12, 1000, (index) => `plugins/p${index % 2}/skills/s${index}/SKILL.md`),
      ),
      [],
    );
    assert.deepEqual(
      told('skill/listing-budget', {
        ...skills(7, 1000),
        ...skills(7, 1000, (index) => `.claude/skills/s${index}/SKILL.md`),
      }),
      [],
    );
    assert.deepEqual(told('skill/listing-budget', skills(5, 3000)), []);
    assert.deepEqual(told('skill/listing-budget', skills(12, 1000, undefined, 'disable-model-invocation: true\n')), []);
    assert.deepEqual(
      told(
        'skill/listing-budget',
        skills(12, 1000, (index) => `.agents/skills/s${index}/SKILL.md`),
      ),
      [],
    );
  });
});

describe('skill/overlapping-description', () => {
  const near = (...files: [string, string, string][]) =>
    findings(
      'skill/overlapping-description',
      Object.fromEntries(files.map(([path, name, text]) => [path, file(name, text)])),
    ).map((each) => `${each.path} ${each.severity}`);
  const long =
    'Loads the orders of a day into the warehouse again and checks every sum against the till. Use when orders came late or twice.';

  it('hints at what is nearly the same, and informs of what is', () => {
    assert.deepEqual(near(['skills/a/SKILL.md', 'a', long], ['skills/b/SKILL.md', 'b', long.toUpperCase()]), [
      'skills/a/SKILL.md info',
      'skills/b/SKILL.md info',
    ]);
    assert.deepEqual(
      near(['skills/a/SKILL.md', 'a', long], ['skills/b/SKILL.md', 'b', long.replace('twice', 'broken')]),
      ['skills/a/SKILL.md hint', 'skills/b/SKILL.md hint'],
    );
  });

  it('leaves other scopes, copies for clients, equal names and short texts alone', () => {
    assert.deepEqual(near(['plugins/a/skills/a/SKILL.md', 'a', long], ['plugins/b/skills/b/SKILL.md', 'b', long]), []);
    assert.deepEqual(near(['skills/a/SKILL.md', 'a', long], ['skills/b/SKILL.md', 'a', long]), []);
    assert.deepEqual(
      near(['skills/a/SKILL.md', 'a', 'Loads orders.'], ['skills/b/SKILL.md', 'b', 'Loads orders.']),
      [],
    );
    assert.deepEqual(near(['skills/a/SKILL.md', 'a', long], ['.claude/agents/b.md', 'b', long]), []);
  });
});

describe('nearTexts', () => {
  it('takes ten thousand texts in its stride, alike or not', () => {
    const alike = Array.from(
      { length: 10_000 },
      (_, index) => `Loads the orders of a day into the warehouse again for store ${index}`,
    );
    assert.equal(nearTexts(alike).length, 10_000);
    const same = Array.from({ length: 10_000 }, () => alike[0] as string);
    assert.equal(nearTexts(same).length, 10_000);
    const words = (seed: number) =>
      Array.from({ length: 12 }, (_, index) => `w${(seed * 7919 + index * index * 104_729) % 9973}`).join(' ');
    assert.equal(
      nearTexts(Array.from({ length: 10_000 }, (_, index) => words(index * 31 + 7))).filter((each) => each.same)
        .length < 400,
      true,
    );
  });
});
