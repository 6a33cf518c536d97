import assert from 'node:assert/strict';
import { it } from 'node:test';
import { builtInProfiles } from '../../../../src/core/skill/profiles/index.ts';
import { profilePage } from '../../../../src/core/skill/profiles/profile-page.ts';

it('the page about profiles says of each what it owes', () => {
  const [, ...sections] = profilePage(builtInProfiles).split(/^## /m);
  assert.deepEqual(
    sections.map((section) => section.split('\n')[0]),
    builtInProfiles.map(({ title }) => title),
  );
  for (const [index, { id, schema, sections: owed = [] }] of builtInProfiles.entries()) {
    const section = sections[index] as string;
    assert.ok(section.includes(`\`${id}\``));
    const keys = [...section.matchAll(/^\| `([^`]+)` \| (required)? ?\|/gm)];
    assert.deepEqual(
      keys.map((found) => found[1]),
      Object.keys(schema.properties ?? {}),
    );
    assert.deepEqual(keys.flatMap((found) => (found[2] ? [found[1]] : [])).sort(), [...(schema.required ?? [])].sort());
    assert.deepEqual(
      [...section.matchAll(/^- \*\*(.+?)\*\*: /gm)].map((found) => found[1]),
      owed.map(({ title }) => title),
    );
  }
});
