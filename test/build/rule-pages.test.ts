import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { it } from 'node:test';
import { inRoot } from '../../src/build/paths.ts';
import { rulePages } from '../../src/build/rule-pages.ts';

it('media/rules has no page of a rule that is no more', async () => {
  const made = await rulePages();
  const there = readdirSync(inRoot('media/rules'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  const stale = there.map((name) => `media/rules/${name.replaceAll('\\', '/')}`).filter((path) => !made.has(path));
  deepEqual(stale, [], `Delete ${stale.join(' and ')}.`);
});

it('the pages are the same each time they are made', async () => {
  deepEqual([...(await rulePages())], [...(await rulePages())]);
});

it('every link of the list leads to a page', async () => {
  const made = await rulePages();
  const links = [...(made.get('media/rules/README.md') ?? '').matchAll(/\]\(([^)]+)\)/g)].map(
    (found) => `media/rules/${found[1]}`,
  );
  equal(links.length, made.size - 1);
  deepEqual(
    links.filter((path) => !made.has(path)),
    [],
  );
});
