import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInProfiles } from '../../../../src/core/skill/profiles/index.ts';
import { type Family, familyTree, places } from '../../../support/families.ts';
import { made, plain, refused, Workshop } from '../../../support/new-files.ts';

const original = `---
name: load-orders # the old one
description: >-
  Loads the orders of one day.
  Use when a load has failed.
license: MIT
---

# Load Orders

Call it as \`/load-orders 2031-03-01\`. See [the steps](references/steps.md) and [the shop](../shop.md).
Loading orders is what load-orders in prose may mean.
`;
const tree = {
  'skills/load-orders/SKILL.md': original,
  'skills/load-orders/references/steps.md': '# Steps\n',
  'skills/load-orders/scripts/deep/run.py': 'print(1)\n',
  'skills/load-orders/.cache/x': 'x',
  'skills/load-orders/inner/SKILL.md': original
    .replace('load-orders #', 'inner #')
    .replace('Loads the orders of one day', 'Counts parcels in the yard'),
  'skills/shop.md': '# Shop\n',
};
const description = 'Loads the payments of one month again, with their fees. Use when a month does not add up.';

describe('a copy', () => {
  it('has the new name wherever it names itself, and the files of its directory', () => {
    const shop = new Workshop(tree);
    const template = shop.copyOf('skills/load-orders/SKILL.md');
    assert.deepEqual(
      template.fields.map(({ key, initial }) => [key, initial]),
      [
        ['name', ''],
        ['description', 'Loads the orders of one day. Use when a load has failed.'],
      ],
    );
    assert.deepEqual(shop.places(template), ['skills/<name>/SKILL.md']);
    const result = made(shop.create(template, { answers: { name: 'load-payments', description } }));
    assert.equal(
      result.main.text,
      original
        .replace('name: load-orders', 'name: load-payments')
        .replace(/>-\n.*\n.*\n/, `${description}\n`)
        .replace('# Load Orders', '# Load Payments')
        .replace('/load-orders 2031', '/load-payments 2031'),
    );
    assert.deepEqual(result.others, [
      {
        path: 'skills/load-payments/references/steps.md',
        copyOf: 'skills/load-orders/references/steps.md',
      },
      { path: 'skills/load-payments/scripts/deep/run.py', copyOf: 'skills/load-orders/scripts/deep/run.py' },
    ]);
  });

  it('leaves a description alone that nobody changed', () => {
    const shop = new Workshop(tree);
    const template = shop.copyOf('skills/load-orders/SKILL.md');
    const [name, text] = template.fields;
    assert.ok(name && text);
    const result = made(shop.create(template, { answers: { name: 'load-payments', description: text.initial } }));
    assert.ok(result.main.text.includes('>-\n  Loads the orders of one day.\n'));
  });

  for (const { id } of builtInProfiles) {
    const path =
      places[id as Family] ?? (id === 'claude-agent' ? '.claude/agents/keeper.md' : 'skills/keeper/SKILL.md');
    const keeper = `---\nname: keeper\ndescription: ${plain.description}\n---\n\n# Keeper\n`;

    it(`of a good ${id} has no finding`, () => {
      const shop = new Workshop({ ...familyTree(), ...(id in places ? {} : { [path]: keeper }) });
      const template = shop.copyOf(path);
      const name = id === 'catalog-skill' ? 'data.load_payments' : 'load-payments';
      const answers = { name, ...(template.fields.length > 1 ? { description } : {}) };
      assert.deepEqual(shop.check(made(shop.create(template, { answers }))), { profile: id, findings: [] });
    });
  }

  it('is told when its description is that of the original', () => {
    const shop = new Workshop(tree);
    const template = shop.copyOf('skills/load-orders/SKILL.md');
    const initial = template.fields[1]?.initial as string;
    const result = made(shop.create(template, { answers: { name: 'load-payments', description: initial } }));
    const { findings } = shop.check(result);
    assert.equal(
      findings.filter((each) => /^skills\/load-payments\/SKILL\.md: info skill\/overlapping/.test(each)).length,
      1,
    );
  });

  it('is refused where it is not beside its original, or something is there', () => {
    const shop = new Workshop({ ...tree, 'skills/taken/references/steps.md': '' });
    const template = shop.copyOf('skills/load-orders/SKILL.md');
    const attempt = (name: string, place?: string) =>
      refused(shop.create(template, { ...(place ? { place } : {}), answers: { name, description } }));
    assert.match(attempt('x', 'elsewhere/<name>/SKILL.md'), /belongs beside it/);
    assert.match(attempt('taken'), /There is already 'skills\/taken\/references\/steps.md'/);
    assert.match(attempt('load-orders'), /There is already/);
    assert.match(attempt('../x'), /cannot hold '\/'/);
  });

  it('of a directory with very many files is left to people', () => {
    const many = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [`skills/load-orders/data/${index}.csv`, '']),
    );
    const shop = new Workshop({ ...tree, ...many });
    const template = shop.copyOf('skills/load-orders/SKILL.md');
    assert.match(refused(shop.create(template, { answers: { name: 'x', description } })), /more than 200 files/);
  });
});
