import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseYaml } from '../../../src/core/document/yaml/parse.ts';
import { fitting } from '../../../src/core/schema/fitting.ts';
import { held } from '../../../src/core/schema/held.ts';
import type { JsonSchema } from '../../../src/core/schema/schema.ts';

/** A tree of groups: each has a glob, rules by id, and groups below it. */
const schema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    where: { type: 'string', holds: 'glob' },
    any: { type: 'array', minItems: 1, items: { type: 'string', holds: 'glob' } },
    rules: { type: 'object', propertyNames: { holds: 'rule' }, additionalProperties: { enum: ['on', 'off'] } },
    groups: { type: 'array', items: { $ref: '#/$defs/group' } },
  },
  $defs: {
    group: {
      type: 'object',
      required: ['where'],
      properties: {
        where: { type: 'string', holds: 'glob' },
        groups: { type: 'array', items: { $ref: '#/$defs/group' } },
      },
    },
  },
};

const text = `where: a
any: [b, 5, c]
rules: { x/y: on, toString: off }
groups:
  - where: d
    groups: [{ where: e }, { were: f }]
`;

describe('held', () => {
  const { root } = parseYaml(text);

  it('finds values at any depth, through references', () => {
    const found = held(schema, root, 'glob');
    assert.deepEqual(
      found.map(({ scalar, key }) => [key, scalar.value]),
      [
        ['where', 'a'],
        ['any', 'b'],
        ['any', 'c'],
        ['where', 'd'],
        ['where', 'e'],
      ],
    );
    assert.deepEqual(
      found[3]?.beside.map((entry) => entry.key.value),
      ['groups'],
    );
  });

  it('finds keys', () => {
    assert.deepEqual(
      held(schema, root, 'rule').map(({ scalar }) => scalar.value),
      ['x/y', 'toString'],
    );
  });
});

describe('fitting', () => {
  it('keeps what fits and leaves the rest out', () => {
    const value = {
      where: 5,
      any: ['b', 5],
      rules: { a: 'on', b: 'of' },
      groups: [{ where: 'd', more: 1 }, {}, 'x'],
      other: 1,
    };
    assert.deepEqual(fitting(schema, value), { any: ['b'], rules: { a: 'on' }, groups: [{ where: 'd', more: 1 }] });
  });

  it('asks whether a text can be used', () => {
    const value = { where: 'no', any: ['no'], rules: { no: 'on', yes: 'on' } };
    assert.deepEqual(
      fitting(schema, value, (_, each) => each !== 'no'),
      { rules: { yes: 'on' } },
    );
  });

  it('says so when nothing is left', () => {
    for (const value of [undefined, null, 1, 'x', []]) assert.equal(fitting(schema, value), undefined);
  });

  it('checks each form of value', () => {
    const cases: readonly [JsonSchema, readonly unknown[], readonly unknown[]][] = [
      [{ type: 'integer', minimum: 1, maximum: 3 }, [1, 3], [0, 4, 1.5, '1', Number.NaN]],
      [{ type: 'number' }, [1.5], [Number.NaN, Number.POSITIVE_INFINITY]],
      [{ type: 'string', pattern: '^a', minLength: 2, maxLength: 3 }, ['ab'], ['a', 'abcd', 'ba', null]],
      [{ type: ['boolean', 'null'] }, [true, false, null], [0, 'true']],
      [{ enum: ['a', null] }, ['a', null], ['b']],
      [{}, [1, 'a', null, {}, []], []],
    ];
    for (const [each, good, bad] of cases) {
      for (const value of good) assert.deepEqual(fitting(each, value), value, JSON.stringify([each, value]));
      for (const value of bad) assert.equal(fitting(each, value), undefined, JSON.stringify([each, value]));
    }
    assert.deepEqual(fitting({ type: 'array', uniqueItems: true }, ['a', 'b', 'a']), ['a', 'b']);
  });
});
