import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseYaml } from '../../../src/core/document/yaml/parse.ts';
import { describe as describePlace, type ExplainHeld, placeAt } from '../../../src/core/schema/describe.ts';
import type { JsonSchema } from '../../../src/core/schema/schema.ts';
import { cursor } from '../../support/cursor.ts';

const schema: JsonSchema = {
  type: 'object',
  required: ['table'],
  additionalProperties: false,
  properties: {
    table: {
      type: 'string',
      description: 'The table that is loaded.',
      pattern: '^t_',
      expected: 'a name that begins with `t_`',
    },
    mode: { type: ['string', 'null'], description: 'How.', enum: ['full', 'delta', null], default: 'full' },
    days: { type: 'integer', minimum: 1, maximum: 31, deprecated: true, description: 'How many days.' },
    keys: {
      type: 'array',
      description: 'The columns of the key.',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', minLength: 2, maxLength: 30 },
    },
    checks: {
      type: 'object',
      propertyNames: { holds: 'rule' },
      additionalProperties: { type: 'object', properties: { limit: { type: 'number', examples: [1, 2.5] } } },
    },
    default: { type: 'string', holds: 'sibling-key' },
    child: { $ref: '#/$defs/child' },
    free: { type: 'object' },
  },
  $defs: {
    child: { type: 'object', properties: { child: { $ref: '#/$defs/child' }, note: { description: 'A note.' } } },
  },
};

/** The text at the cursor, its path and what is said of it. */
function shown(marked: string, explain?: ExplainHeld): [string, string, string] | undefined {
  const { text, offset } = cursor(marked);
  const place = placeAt(schema, parseYaml(text).root, offset);
  if (!place) return undefined;
  const { title, meaning } = describePlace(place, explain);
  const said = meaning.length > 0 ? [title, ...meaning].join('\n') : '';
  return [text.slice(place.span.start, place.span.end), place.path.join('.'), said];
}

describe('what a schema says of a place', () => {
  it('is the form, the meaning and what is allowed, of a key and of its value', () => {
    const table = '**table** · text · required\nThe table that is loaded.\nIt must be a name that begins with `t_`.';
    assert.deepEqual(shown('ta|ble: t_orders\n'), ['table', 'table', table]);
    assert.deepEqual(shown('table: |t_orders\n'), ['t_orders', 'table', table]);
    assert.deepEqual(
      shown('mo|de: full\n')?.[2],
      '**mode** · text\nHow.\nAllowed: `full`, `delta` or `null`. Without it: `full`.',
    );
    assert.deepEqual(
      shown('days: 3|1\n')?.[2],
      '**days** · a whole number · deprecated\nHow many days.\nThe number is at least 1 and at most 31.',
    );
    assert.deepEqual(
      shown('ke|ys: [a]\n')?.[2],
      '**keys** · a list\nThe columns of the key.\nIt has at least one item. No item is repeated.',
    );
  });

  it('is for an item that of its list, with its own form', () => {
    const item = '**keys** · text\nThe columns of the key.\nIt has at least 2 and at most 30 characters.';
    assert.deepEqual(shown('keys:\n  - aa\n  - b|b\n'), ['bb', 'keys.1', item]);
    assert.deepEqual(shown('keys: [aa, "b|b"]\n'), ['"bb"', 'keys.1', item]);
  });

  it('follows references, free keys and further keys', () => {
    assert.deepEqual(shown('child:\n  child:\n    no|te: x\n'), ['note', 'child.child.note', '**note**\nA note.']);
    assert.deepEqual(
      shown('checks:\n  late:\n    lim|it: 3\n')?.[2],
      '**limit** · a number\nFor example `1` or `2.5`.',
    );
    assert.deepEqual(shown('free:\n  a|ny: 1\n'), ['any', 'free.any', '']);
    assert.deepEqual(shown('fr|ob: 1\n'), ['frob', 'frob', '']);
    assert.deepEqual(
      shown('frob:\n  de|ep: 1\n'),
      ['deep', 'frob.deep', ''].with(2, shown('frob:\n  de|ep: 1\n')?.[2] ?? ''),
    );
  });

  it('asks the language what a text stands for, of keys and values', () => {
    const explain: ExplainHeld = (kind, text) => (kind === 'rule' ? `The rule ${text}.` : undefined);
    assert.deepEqual(shown('checks:\n  la|te: {}\n', explain)?.[2], '**late** · a mapping\nThe rule late.');
  });

  it('shows what stands under the key that a value names', () => {
    assert.equal(
      shown('default: fr|ee\nfree: {a: 1, "*b*": "[x](y)", c: [1]}\n')?.[2],
      '**default** · text\n`free`:\n\n- `a`: 1\n- `*b*`: \\[x\\](y)',
    );
    assert.equal(shown('default: ta|ble\ntable: t_orders\n')?.[2], '**default** · text\n`table`: t_orders');
    assert.equal(shown('default: no|ne\n')?.[2], '');
  });

  it('is there in broken YAML, and of an alias where it stands', () => {
    assert.equal(shown('table: a: b\nmo|de: full\n')?.[0], 'mode');
    assert.deepEqual(shown('table: &t t_orders\nmode: *|t\n')?.slice(0, 2), ['*t', 'mode']);
  });

  it('is nothing between keys, in comments and in what is no mapping', () => {
    for (const marked of ['table:| t\n', 'table: t |# x\n', '# ta|ble\ntable: t\n', '|\n', '- ta|ble\n', 'ta|ble']) {
      assert.equal(shown(marked), undefined, marked);
    }
  });

  it('holds the offset in any text', () => {
    const parts = fc.constantFrom(
      'table',
      'keys',
      ':',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&a ',
      '*a',
      '|\n',
      'x',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), fc.nat(80), (all, offset) => {
        const text = all.join('');
        const place = placeAt(schema, parseYaml(text).root, offset);
        if (!place) return;
        assert.ok(place.span.start <= offset && offset < place.span.end && place.span.end <= text.length);
        describePlace(place);
      }),
      { numRuns: 1000 },
    );
  });
});
