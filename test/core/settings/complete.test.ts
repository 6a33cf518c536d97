import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules as contractRules } from '../../../src/core/contract/rules/index.ts';
import { engineRules } from '../../../src/core/rules/index.ts';
import { rules as settingsRules } from '../../../src/core/settings/rules/index.ts';
import { clients } from '../../../src/core/skill/clients/index.ts';
import { builtInProfiles } from '../../../src/core/skill/profiles/index.ts';
import { rules as skillRules } from '../../../src/core/skill/rules/index.ts';
import { completionsAt, find, offered, offeredLabels } from '../../support/completion.ts';
import { assertOnLine, cursor, taken } from '../../support/cursor.ts';

const config = '.gatewright/config.yaml';
const profile = '.gatewright/profiles/loader.yaml';
const own = { '.gatewright/profiles/house.yaml': 'id: house\nextends: agent-skill\n' };
const allRules = [...skillRules, ...contractRules, ...settingsRules, ...engineRules].map((rule) => rule.id);
const builtIn = builtInProfiles.map((each) => each.id);
const ids = clients.map((each) => each.id);
const sorted = (list: readonly string[]) => [...list].sort();

const shown = (path: string, marked: string) => offeredLabels(path, marked, own);

describe('completion in the settings of a workspace', () => {
  it('offers the settings that are missing', () => {
    const all = shown(config, '|');
    for (const key of ['rules', 'profiles', 'clients', 'vocabulary', 'exclude', 'maxFileSize'])
      assert.ok(all.includes(key), key);
    assert.ok(!all.includes('scanWorkspace'), 'what has a meaning in an editor only');
    assert.deepEqual(
      shown(config, 'rules:\n  skill/long-body: off\n|\n'),
      all.filter((each) => each !== 'rules'),
    );
    assert.deepEqual(shown(config, '# |'), ['gatewright-disable-next-line', 'gatewright-disable']);
    assert.deepEqual(shown('config.yaml', '|'), []);
  });

  it('offers rules and severities', () => {
    const kinds = [...new Set(allRules.map((id) => `${id.split('/')[0]}/*`))];
    assert.deepEqual(sorted(shown(config, 'rules:\n  |')), sorted([...kinds, ...allRules]));
    assert.deepEqual(shown(config, 'rules:\n  |').slice(0, kinds.length), sorted(kinds));
    assert.deepEqual(shown(config, 'rules:\n  skill/long-body: |\n'), ['error', 'hint', 'info', 'off', 'warning']);
    const rule = find(offered(config, 'rules:\n  skill/long|\n'), 'skill/long-body');
    assert.equal(rule.detail, 'rule');
    assert.ok(rule.documentation);
    assert.equal(taken('rules:\n  skill/long\n', rule), 'rules:\n  skill/long-body: \n');
  });

  it('offers profiles and clients', () => {
    assert.deepEqual(shown(config, 'profiles:\n  catalog/**/*.md: |\n'), ['house', ...sorted(builtIn)]);
    assert.deepEqual(shown(config, 'clients: [|]'), sorted(ids));
    assert.deepEqual(shown(config, 'clients:\n  - codex\n  - |\n'), sorted(ids.filter((id) => id !== 'codex')));
    assert.deepEqual(shown(config, 'vocabulary:\n  |'), sorted(ids));
    assert.deepEqual(shown(config, 'vocabulary:\n  codex:\n    |'), ['keys', 'models', 'tools']);
  });
});

describe('completion in a profile', () => {
  it('offers its keys at every depth', () => {
    assert.equal(shown(profile, '|')[0], 'id');
    assert.deepEqual(shown(profile, 'id: loader\nsections:\n  - title: Steps\n    |\n').slice(0, 1), ['purpose']);
    assert.deepEqual(shown(profile, 'extends: |'), ['house', ...sorted(builtIn)]);
    assert.deepEqual(shown(profile, 'frontmatter: |'), ['none', 'optional', 'required']);
    assert.deepEqual(sorted(shown(profile, 'severities:\n  |')), sorted(allRules));
  });

  it('follows the schema of schemas', () => {
    const deep = 'schema:\n  properties:\n    owner:\n      properties:\n        team:\n          ';
    assert.deepEqual(shown(profile, `${deep}holds: |\n`), ['glob', 'sibling-key']);
    assert.ok(shown(profile, `${deep}|\n`).includes('minLength'));
    assert.deepEqual(shown(profile, `${deep}uniqueItems: |\n`), ['false', 'true']);
  });

  it('edits the line of the cursor at any place of any truncation', () => {
    const { text } = cursor(
      'id: loader\nextends: agent-skill\nsections:\n  - title: A\n    purpose: B.\nseverities: {skill/long-body: off}|\n',
    );
    for (let end = 0; end <= text.length; end++) {
      for (const path of [config, profile]) {
        const part = text.slice(0, end);
        for (const offset of [end, Math.floor(end / 2)]) {
          for (const each of completionsAt({ [path]: part }, path, offset)) assertOnLine(part, offset, each);
        }
      }
    }
  });
});
