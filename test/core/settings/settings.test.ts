import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engineOptions } from '../../../src/core/languages.ts';
import { mergeSettings, settingsTable, severitiesOf } from '../../../src/core/settings/settings.ts';

describe('mergeSettings', () => {
  it('gives the defaults where nothing is set', () => {
    const defaults = Object.fromEntries(Object.entries(settingsTable).map(([key, setting]) => [key, setting.default]));
    for (const layers of [[], [undefined], [null, 5, 'x', []], [{}, {}]])
      assert.deepEqual(mergeSettings(layers), defaults);
  });

  it('lets the stronger layer win, key by key in mappings and whole in lists', () => {
    const editor = {
      rules: { 'skill/a': 'off', 'skill/b': 'off' },
      exclude: ['a/**'],
      clients: ['codex'],
      maxFileSize: 5000,
    };
    const file = { rules: { 'skill/b': 'error', 'skill/c': 'hint' }, exclude: ['b/**'] };
    const settings = mergeSettings([editor, file]);
    assert.deepEqual(settings.rules, { 'skill/a': 'off', 'skill/b': 'error', 'skill/c': 'hint' });
    assert.deepEqual(settings.exclude, ['b/**']);
    assert.deepEqual(settings.clients, ['codex']);
    assert.equal(settings.maxFileSize, 5000);
  });

  it('asks the globs of the stronger layer first', () => {
    const settings = mergeSettings([
      { profiles: { '**/*.md': 'agent-skill' } },
      { profiles: { 'docs/*.md': 'catalog-skill' } },
    ]);
    assert.deepEqual(Object.keys(settings.profiles), ['docs/*.md', '**/*.md']);
  });

  it('leaves out what does not fit and keeps its neighbours', () => {
    const settings = mergeSettings([
      {
        rules: { 'skill/a': 'eror', 'skill/b': 'error', 'skill/c': 3 },
        profiles: { './x': 'agent-skill', 'y/**': 'agent-skill', 'z/**': null },
        clients: ['codx', 'codex', 'codex', {}],
        vocabulary: { 'claude-code': { tools: ['mine', 3], modls: ['x'] }, codx: { tools: [] }, codex: [] },
        exclude: 'everything',
        maxFileSize: -1,
        scanWorkspace: 'no',
      },
    ]);
    assert.deepEqual(settings.rules, { 'skill/b': 'error' });
    assert.deepEqual(settings.profiles, { 'y/**': 'agent-skill' });
    assert.deepEqual(settings.clients, ['codex']);
    assert.deepEqual(settings.vocabulary, { 'claude-code': { tools: ['mine'] } });
    assert.deepEqual(settings.exclude, settingsTable.exclude.default);
    assert.equal(settings.maxFileSize, settingsTable.maxFileSize.default);
    assert.equal(settings.scanWorkspace, true);
  });

  it('takes keys like those of objects for what they are', () => {
    const settings = mergeSettings([
      JSON.parse('{"rules": {"__proto__": "off", "constructor": "off"}, "__proto__": {"exclude": []}}'),
    ]);
    assert.deepEqual(Object.keys(settings.rules), ['__proto__', 'constructor']);
    assert.deepEqual(settings.exclude, settingsTable.exclude.default);
    assert.equal(({} as Record<string, unknown>).off, undefined);
  });
});

describe('severitiesOf', () => {
  it('prefers the id of a rule to its kind, and names no rule that the settings do not speak of', () => {
    const rules = { 'skill/*': 'off', 'skill/b': 'error' } as const;
    assert.deepEqual(severitiesOf({ rules }, ['skill/a', 'skill/b', 'config/c']), {
      'skill/a': 'off',
      'skill/b': 'error',
    });
  });
});

describe('engineOptions', () => {
  it('leaves out globs with a profile that does not exist, so that their files are still checked', () => {
    const { languages } = engineOptions(mergeSettings([{ profiles: { '**/*.md': 'no-such-profile' } }]));
    const path = 'skills/demo/SKILL.md';
    const parsed = languages.map((language) => language.parse(path, '---\nname: demo\n---\n'));
    assert.deepEqual(parsed[0]?.profiles[0], 'agent-skill');
  });
});
