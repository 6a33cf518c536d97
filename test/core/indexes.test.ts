import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { inRoot } from '../../src/build/paths.ts';
import { contractFormats } from '../../src/core/contract/formats/index.ts';
import { rules as contractRules } from '../../src/core/contract/rules/index.ts';
import { dialects } from '../../src/core/contract/types/dialects/index.ts';
import { engineRules } from '../../src/core/rules/index.ts';
import { rules as settingsRules } from '../../src/core/settings/rules/index.ts';
import { clients } from '../../src/core/skill/clients/index.ts';
import { builtInProfiles } from '../../src/core/skill/profiles/index.ts';
import { rules as skillRules } from '../../src/core/skill/rules/index.ts';

interface Index {
  /** The folder of the files, from the root of the checkout. */
  readonly folder: string;
  /** What the files' names end with, before `.ts`. */
  readonly role: 'rule' | 'profile' | 'client' | 'format' | 'dialect';
  readonly listed: readonly { readonly id: string }[];
  /** Whether the list is kept in the order of ids; elsewhere the order has a meaning. */
  readonly isSorted: boolean;
}

/** Every index there is. A new one takes a line here, which the first test below asks for. */
const indexes: readonly Index[] = [
  { folder: 'src/core/rules', role: 'rule', listed: engineRules, isSorted: true },
  { folder: 'src/core/contract/rules', role: 'rule', listed: contractRules, isSorted: true },
  { folder: 'src/core/contract/formats', role: 'format', listed: contractFormats, isSorted: false },
  { folder: 'src/core/contract/types/dialects', role: 'dialect', listed: dialects, isSorted: true },
  { folder: 'src/core/settings/rules', role: 'rule', listed: settingsRules, isSorted: true },
  { folder: 'src/core/skill/rules', role: 'rule', listed: skillRules, isSorted: true },
  { folder: 'src/core/skill/profiles', role: 'profile', listed: builtInProfiles, isSorted: false },
  { folder: 'src/core/skill/clients', role: 'client', listed: clients, isSorted: false },
];

it('every folder with rules, profiles or clients has its index in this test', () => {
  const files = readdirSync(inRoot('src/core'), { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const folders = new Set(
    files
      .filter((file) => /\.(?:rule|profile|client|format|dialect)\.ts$/.test(file))
      .map((file) => `src/core/${file.replace(/\/[^/]*$/, '')}`),
  );
  const missing = [...folders].filter((folder) => !indexes.some((index) => index.folder === folder));
  assert.deepEqual(missing, [], `Add a line for ${missing.join(' and ')} to 'indexes' in test/core/indexes.test.ts.`);
});

for (const { folder, role, listed, isSorted } of indexes) {
  describe(`${folder}/index.ts`, async () => {
    const files = readdirSync(inRoot(folder)).filter((name) => name.endsWith(`.${role}.ts`));
    const ids = listed.map((each) => each.id);
    for (const file of files) {
      const { default: item } = (await import(join('../..', folder, file))) as { default: { readonly id: string } };
      it(`lists ${file} once, under its own name`, () => {
        const name = basename(file, `.${role}.ts`);
        const count = listed.filter((each) => each === item).length;
        assert.equal(
          count,
          1,
          `${file} stands ${count} times in ${folder}/index.ts: import its default and put it into the list once.`,
        );
        assert.equal(
          item.id.split('/').at(-1),
          name,
          `Rename ${file} to the end of its id '${item.id}', or correct the id.`,
        );
      });
    }

    it('lists nothing else', () => {
      assert.equal(
        listed.length,
        files.length,
        `${folder}/index.ts has ${listed.length} entries for ${files.length} files.`,
      );
      assert.deepEqual(
        ids,
        [...new Set(ids)],
        'An id is taken twice; ids are permanent names, so the newer one changes.',
      );
    });

    if (!isSorted) return;
    it('is in alphabetical order', () => {
      assert.deepEqual(ids, [...ids].sort(), `Put the entries of ${folder}/index.ts into the order of their ids.`);
    });
  });
}
