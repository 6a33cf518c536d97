import { deepEqual, equal, match, ok, throws } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { setJson } from '../../src/build/json-edit.ts';
import { manifest } from '../../src/build/manifest.ts';
import { inRoot } from '../../src/build/paths.ts';
import { settingsTable } from '../../src/core/settings/settings.ts';
import { commands } from '../../src/protocol/commands.ts';

describe('setJson', () => {
  const text = '{\n  "name": "x",\n  "a": { "b": [1,\n 2] },\n  "empty": {}\n}\n';

  it('replaces a value and leaves everything else as it is written', () => {
    equal(setJson(text, ['name'], { c: [true] }), text.replace('"x"', '{\n    "c": [\n      true\n    ]\n  }'));
    equal(setJson(text, ['a', 'b'], 5), text.replace('[1,\n 2]', '5'));
  });

  it('adds what is not there', () => {
    equal(
      setJson(text, ['new', 'deep'], 1),
      text.replace('"empty": {}', '"empty": {},\n  "new": {\n    "deep": 1\n  }'),
    );
    equal(setJson(text, ['a', 'c'], 'y'), text.replace('2]', '2],\n    "c": "y"'));
    equal(setJson(text, ['empty', 'k'], null), text.replace('{}', '{\n    "k": null\n  }'));
    equal(setJson('{}', ['k'], 1), '{\n  "k": 1\n}');
  });

  it('does not put keys into what is no object', () => {
    throws(() => setJson(text, ['name', 'deep'], 1), /no object at name/);
    throws(() => setJson(text, ['a', 'b', 'c'], 1), /no object at a\.b/);
  });
});

describe('the manifest', async () => {
  const files = await manifest();
  const made = JSON.parse(files.get('package.json') as string);

  it('keeps what is written by hand', () => {
    const before = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
    const byHand = (json: typeof made) => {
      const {
        activationEvents: _,
        capabilities: __,
        contributes: { commands: ___, menus: ____, keybindings: _____, configuration: ______, ...contributes } = {},
        ...rest
      } = json;
      return { ...rest, contributes };
    };
    deepEqual(byHand(made), byHand({ contributes: {}, ...before }));
  });

  it('has every command, titled as VS Code titles its own', () => {
    deepEqual(
      made.contributes.commands.map((each: { command: string }) => each.command),
      Object.keys(commands),
    );
    for (const { category, title } of made.contributes.commands) {
      equal(category, 'Gatewright');
      match(title, /^[A-Z]\w+(?: (?:[A-Z]\w+|from|in|the|to))*…?$/);
    }
  });

  it('has every setting, with a description and the default of the table', () => {
    const { properties } = made.contributes.configuration;
    deepEqual(
      Object.keys(properties),
      Object.keys(settingsTable).map((key) => `gatewright.${key}`),
    );
    for (const [key, setting] of Object.entries(settingsTable)) {
      const property = properties[`gatewright.${key}`];
      deepEqual(property.default, setting.default);
      match(property.markdownDescription, /^[A-Z].*\.$/s);
      ok(!JSON.stringify(property).includes('"holds"'));
    }
  });

  it('restricts only settings that there are', () => {
    const { restrictedConfigurations } = made.capabilities.untrustedWorkspaces;
    deepEqual(
      restrictedConfigurations.filter((key: string) => !(key in made.contributes.configuration.properties)),
      [],
    );
  });

  for (const kind of ['config', 'profile']) {
    it(`comes with a schema of ${kind} files that is one`, () => {
      const schema = JSON.parse(files.get(`media/schemas/${kind}.schema.json`) as string);
      const ajv = new Ajv2020({ strict: false });
      const { $schema: _, ...rest } = schema;
      ok(ajv.validateSchema(rest));
      const validate = ajv.compile(rest);
      ok(
        validate(
          kind === 'config' ? { rules: { 'skill/*': 'off' }, clients: ['codex'] } : { id: 'a', extends: 'agent-skill' },
        ),
      );
      ok(!validate({ unheard: 1 }));
    });
  }
});
