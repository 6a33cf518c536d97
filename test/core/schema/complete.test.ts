import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseYaml } from '../../../src/core/document/yaml/parse.ts';
import type { Completion } from '../../../src/core/feature.ts';
import { completeYaml } from '../../../src/core/schema/complete.ts';
import type { Held, JsonSchema } from '../../../src/core/schema/schema.ts';
import { assertOnLine, cursor, labels, taken } from '../../support/cursor.ts';

const level = { type: 'string', enum: ['low', 'high'] } as const;
const schema: JsonSchema = {
  type: 'object',
  required: ['name', 'steps'],
  properties: {
    name: { type: 'string', description: 'What it is called.' },
    level: { ...level, default: 'low' },
    ready: { type: 'boolean' },
    limit: { type: 'integer', examples: [10, 100] },
    version: { type: 'string', examples: ['1.0.0'] },
    tags: { type: 'array', items: { type: 'string', enum: ['raw', 'mart', 'a, b'] } },
    mixed: { type: ['string', 'array'], items: level },
    owner: { type: 'object', required: ['team'], properties: { team: { type: 'string' }, mail: { type: 'string' } } },
    steps: {
      type: 'array',
      items: {
        type: 'object',
        required: ['run', 'level'],
        properties: { run: { type: 'string' }, level, retry: { type: 'boolean' } },
      },
    },
    modes: {
      type: 'object',
      required: ['default'],
      properties: { default: { type: 'string', holds: 'sibling-key' } },
      additionalProperties: { type: 'string' },
    },
    rules: { type: 'object', propertyNames: { holds: 'rule' }, additionalProperties: level },
    old: { type: 'string', deprecated: true },
  },
};
const all = ['name', 'steps', 'level', 'limit', 'mixed', 'modes', 'owner', 'ready', 'rules', 'tags', 'version', 'old'];
const step = ['run', 'level', 'retry'];
const without = (...keys: string[]) => all.filter((key) => !keys.includes(key));

function complete(text: string, offset: number): Completion[] {
  const region = { start: 0, end: text.length };
  const { root } = parseYaml(text, region);
  const known = (kind: Held) =>
    kind !== 'rule' ? [] : [{ value: 'kind/one', detail: 'the first' }, { value: 'kind/two' }];
  return completeYaml({ text, region, root, schema, known }, offset);
}

function offered(marked: string): string[] {
  const { text, offset } = cursor(marked);
  const completions = complete(text, offset);
  for (const each of completions) assertOnLine(text, offset, each);
  return labels(completions);
}

/** The text after the completion of this label was taken. */
function textAfter(marked: string, label: string): string {
  const { text, offset } = cursor(marked);
  const found = complete(text, offset).find((each) => each.label === label);
  assert.ok(found, `'${label}' is not offered in ${JSON.stringify(marked)}`);
  return taken(text, found);
}

const cases: Readonly<Record<string, readonly [string, readonly string[]][]>> = {
  'keys at the top': [
    ['|', all],
    ['na|', all],
    ['name: a\n|', without('name')],
    ['name: a\n|\nlevel: low\n', without('name', 'level')],
    ['name: a\nle|\nready: true\n', without('name', 'ready')],
    ['name: a\nle|vel: low\n', without('name')],
    ['|name: a\n', all],
    ['name|: a\n', all],
    ['"na|me": a\n', all],
    ['# what it is\n|\n', all],
    ['owner:\n|\n', without('owner')],
    [
      'tags:\n- raw\n|',
      ['name', 'steps', 'a, b', 'level', 'limit', 'mart', ...without('name', 'steps', 'level', 'limit', 'tags')],
    ],
  ],
  'keys in a mapping': [
    ['owner:\n  |', ['team', 'mail']],
    ['owner:\n  team: a\n  |', ['mail']],
    ['owner:\n  team: a\n  ma|\nname: b\n', ['mail']],
    ['owner:\n  |\n  mail: a\n', ['team']],
    ['owner:\n      |\n  mail: a\n', ['team']],
    ['owner:\n    team: a\n  |', ['mail']],
    ['owner:\n    team: a\n  ma|', ['mail']],
    ['owner:\n  team: a\n      ma|', ['mail']],
    ['name: a\n  le|', without('name')],
    ['owner: {|}', ['team', 'mail']],
    ['owner: {team: a, |}', ['mail']],
    ['owner: {team: a, ma|: b}', ['mail']],
    ['owner: {\n  team: a,\n  |\n}', ['mail']],
    ['owner: {team: a\n|', without('owner')],
    ['unknown:\n  |', []],
    ['rules:\n  |', ['kind/one', 'kind/two']],
    ['rules:\n  kind/one: low\n  k|', ['kind/two']],
  ],
  'keys of items': [
    ['steps:\n  - |', step],
    ['steps:\n  -|', step],
    ['steps:\n  - r|', step],
    ['steps:\n  - run: a\n    |', ['level', 'retry']],
    ['steps:\n  - run: a\n    le|\n  - run: b\n', ['level', 'retry']],
    ['steps:\n  - run: a\n  |', step],
    ['steps:\n  - run: a\n   |', ['level', 'retry']],
    ['steps:\n- run: a\n  |', ['level', 'retry']],
    ['steps:\n  - run: a\n    level: low\n  - run: b\n    |\nname: c\n', ['level', 'retry']],
    ['steps:\n  |', step],
    ['steps: [{ru|}]', step],
    ['steps:\n  - run: "a\n    level|: low\n', ['level', 'retry']],
  ],
  values: [
    ['level: |', ['high', 'low']],
    ['level:|', ['high', 'low']],
    ['level: l|ow', ['high', 'low']],
    ['level: "|"', ['high', 'low']],
    ["level: 'lo|", ['high', 'low']],
    ['level: "low"|', ['high', 'low']],
    ['level:\n  |', ['high', 'low']],
    ['ready: |', ['false', 'true']],
    ['limit: |', ['10', '100']],
    ['version: 1|', ['1.0.0']],
    ['name: |', []],
    ['tags:\n  - |', ['a, b', 'mart', 'raw']],
    ['tags:\n  - raw\n  - |', ['a, b', 'mart']],
    ['tags:\n  - raw\n  -|', ['a, b', 'mart']],
    ['tags:\n  - raw\n  |', ['a, b', 'mart']],
    ['tags:\n  - "|"\n  - raw\n', ['a, b', 'mart']],
    ['tags:\n  |\n', ['a, b', 'mart', 'raw']],
    ['tags: [|]', ['a, b', 'mart', 'raw']],
    ['tags: [raw, |]', ['a, b', 'mart']],
    ['tags: [raw, |', ['a, b', 'mart']],
    ['tags: ["raw", "|', ['a, b', 'mart']],
    ['tags: [\n  raw,\n  m|\n]', ['a, b', 'mart']],
    ['mixed: |', ['high', 'low'].slice(2)],
    ['mixed:\n  - |', ['high', 'low']],
    ['steps:\n  - level: |\n', ['high', 'low']],
    ['steps: [{level: |}]', ['high', 'low']],
    ['modes:\n  audit: a\n  build: b\n  default: |', ['audit', 'build']],
    ['modes:\n  default: |\n  audit: a\n  half\n', ['audit']],
    ['rules:\n  kind/one: |', ['high', 'low']],
    ['tags: [raw\nlevel: |', ['high', 'low']],
    ['name: "open\nlevel: |', ['high', 'low']],
    ['name: a: b: c\nlevel: |', ['high', 'low']],
    ['name\nlevel: |\n', ['high', 'low']],
  ],
  nothing: [
    ['name: a # |', []],
    ['# |', []],
    ['level: low # l|', []],
    ['name: >\n  some te|', []],
    ['name: |\n  some\n  ¦\nlevel: low', []],
    ['owner:\n|\n  team: a\n', []],
    ['name: loads the orders\n  of the d|', []],
    ['level: ¦\n  low', []],
    ['tags: |\n  - raw', []],
    ['level: &a |', []],
    ['name:\n  loads the orders\n  |', []],
    ['  owner:\n|  \n    team: a\n', []],
    ['- |', []],
    ['owner: {team: a}|', []],
    [' | name: a', []],
    ['name : a|', []],
  ],
};

describe('completion by a schema', () => {
  for (const [what, list] of Object.entries(cases)) {
    it(`offers ${what}`, () => {
      for (const [marked, expected] of list) assert.deepEqual(offered(marked), expected, JSON.stringify(marked));
    });
  }

  it('ends a block of text where the column says so', () => {
    assert.deepEqual(offered('name: |\n  some\n¦'), without('name'));
  });

  it('says what a key and a value are', () => {
    const at = (marked: string, label: string) => {
      const { text, offset } = cursor(marked);
      return complete(text, offset).find((each) => each.label === label);
    };
    const key = at('|', 'name');
    assert.deepEqual(
      { ...key, edit: undefined },
      {
        label: 'name',
        kind: 'key',
        detail: 'text, required',
        documentation: 'What it is called.',
        rank: 0,
        edit: undefined,
      },
    );
    assert.equal(at('|', 'mixed')?.detail, 'text or a list');
    assert.equal(at('|', 'old')?.deprecated, true);
    assert.equal(at('level: |', 'low')?.detail, 'default');
    assert.equal(at('limit: |', '10')?.detail, 'example');
    assert.equal(at('rules:\n  |', 'kind/one')?.detail, 'the first');
    assert.equal(at('modes:\n  audit: Looks.\n  default: |', 'audit')?.documentation, 'Looks.');
  });

  it('writes keys with what follows them, in the indentation of their mapping', () => {
    assert.equal(textAfter('na|', 'name'), 'name: ');
    assert.equal(textAfter('na|me: a', 'level'), 'level: a');
    assert.equal(textAfter('|', 'owner'), 'owner:\n  team: ');
    assert.equal(textAfter('|', 'tags'), 'tags:\n  - ');
    assert.equal(textAfter('name: a\r\nst|\r\n', 'steps'), 'name: a\r\nsteps:\r\n  - run: \r\n    level: \r\n');
    assert.equal(textAfter('steps:\n  - |', 'run'), 'steps:\n  - run: ');
    assert.equal(textAfter('steps:\n  -|', 'run'), 'steps:\n  - run: ');
    assert.equal(textAfter('steps:\n  - run: a\n  |', 'run'), 'steps:\n  - run: a\n  - run: ');
    assert.equal(textAfter('owner:\n    team: a\n  ma|', 'mail'), 'owner:\n    team: a\n    mail: ');
    assert.equal(textAfter('name: a\n   le|', 'level'), 'name: a\nlevel: ');
    assert.equal(textAfter('own|\n  team: a\n', 'owner'), 'owner:\n  team: a\n');
    assert.equal(textAfter('owner: {te|}', 'team'), 'owner: {team: }');
    assert.equal(textAfter('"na|me": a', 'level'), '"level": a');
  });

  it('writes values in the quotes they need, and takes the place of what is there', () => {
    assert.equal(textAfter('level:|', 'low'), 'level: low');
    assert.equal(textAfter('level: h|igh # why', 'low'), 'level: low # why');
    assert.equal(textAfter('level: "h|', 'low'), 'level: "low"');
    assert.equal(textAfter("level: 'h|igh'", 'low'), "level: 'low'");
    assert.equal(textAfter('version: |', '1.0.0'), 'version: "1.0.0"');
    assert.equal(textAfter('tags: [|]', 'a, b'), 'tags: ["a, b"]');
    assert.equal(textAfter('tags: [raw, m|]', 'mart'), 'tags: [raw, mart]');
    assert.equal(textAfter('tags:\n  -|', 'raw'), 'tags:\n  - raw');
    assert.equal(textAfter('tags:\n  - raw\n  |', 'mart'), 'tags:\n  - raw\n  - mart');
    assert.equal(textAfter('ready: |', 'true'), 'ready: true');
  });

  it('lets the writer choose where there is a choice', () => {
    const { text, offset } = cursor('|');
    const newText = (label: string) => complete(text, offset).find((each) => each.label === label)?.edit.newText;
    assert.equal(newText('ready'), 'ready: ${1|true,false|}');
    assert.equal(newText('steps'), 'steps:\n  - run: $1\n    level: ${2|low,high|}');
    assert.equal(newText('name'), 'name: ');
  });

  it('holds the offset in every edit, whatever the text', () => {
    const pieces = [
      'name',
      'level',
      'steps',
      'owner',
      'tags',
      ': ',
      ':',
      '\n',
      '\r\n',
      '\r',
      '  ',
      '- ',
      '-',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      ' #',
      '|',
      '>',
      '&a ',
      '*a',
      '---',
      '\t',
      'low',
      '\\',
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const offset = Math.round(share * text.length);
        for (const each of complete(text, offset)) assertOnLine(text, offset, each);
      }),
      { numRuns: Number(process.env.GATEWRIGHT_RUNS ?? 1_000) },
    );
  });

  it('holds the offset in every edit, at every offset of every truncation, and adds no fault to valid YAML', () => {
    for (const [marked] of Object.values(cases).flat()) {
      const { text: whole } = cursor(marked);
      for (let end = 0; end <= whole.length; end++) {
        const text = whole.slice(0, end);
        const { root, faults: before } = parseYaml(text);
        // Half a key reads as a text where a mapping has to be, and is not valid here, whatever YAML says of it.
        const isValid = before.length === 0 && root?.kind !== 'scalar' && !/^ +\w+$/m.test(text);
        for (let offset = 0; offset <= end; offset++) {
          for (const each of complete(text, offset)) {
            assertOnLine(text, offset, each);
            if (!isValid) continue;
            const result = taken(text, each);
            const faults = parseYaml(result).faults.map((fault) => fault.message);
            assert.deepEqual(
              faults,
              [],
              `'${each.label}' at ${offset} of ${JSON.stringify(text)} makes ${JSON.stringify(result)}`,
            );
          }
        }
      }
    }
  });
});
