import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseYaml } from '../../../src/core/document/yaml/parse.ts';
import { applied, casesOf, ofCase } from '../../../src/core/schema/applied.ts';
import { completeYaml } from '../../../src/core/schema/complete.ts';
import { describe as describePlace, placeAt } from '../../../src/core/schema/describe.ts';
import { held } from '../../../src/core/schema/held.ts';
import type { JsonSchema } from '../../../src/core/schema/schema.ts';
import { assertOnLine, cursor, labels, taken } from '../../support/cursor.ts';

const port = { type: 'integer', description: 'Where it listens.' } as const;
/** A source by its kind, and of a database by its engine: cases in cases, with references. */
const schema: JsonSchema = {
  type: 'object',
  properties: {
    sources: { type: 'array', items: { $ref: '#/$defs/source' } },
    owners: {
      type: ['object', 'array'],
      properties: { team: { type: 'string' } },
      items: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
    },
  },
  $defs: {
    source: {
      type: 'object',
      required: ['kind'],
      properties: { kind: { type: 'string', enum: ['file', 'database'] }, note: { type: 'string' } },
      cases: {
        key: 'kind',
        of: {
          file: {
            properties: { kind: {}, note: { holds: 'glob' }, path: { type: 'string' } },
            required: ['path'],
            additionalProperties: false,
          },
          database: { $ref: '#/$defs/database' },
        },
      },
    },
    database: {
      properties: { engine: { type: 'string', enum: ['a', 'b'] }, path: { type: 'string' } },
      required: ['engine'],
      exactlyOneOf: ['url', 'host'],
      cases: {
        key: 'engine',
        of: {
          a: { properties: { url: { type: 'string' }, host: { type: 'string' }, port }, required: ['port'] },
          b: {},
        },
        without: { properties: { url: { type: 'string' }, host: { type: 'string' } } },
      },
    },
  },
};

function complete(marked: string) {
  const { text, offset } = cursor(marked);
  const region = { start: 0, end: text.length };
  const completions = completeYaml({ text, region, root: parseYaml(text).root, schema }, offset);
  for (const each of completions) assertOnLine(text, offset, each);
  return { text, completions };
}
const offered = (marked: string) => labels(complete(marked).completions);
function completed(marked: string, label: string): string {
  const { text, completions } = complete(marked);
  const found = completions.find((each) => each.label === label);
  assert.ok(found, `'${label}' is not offered in ${marked}`);
  return taken(text, found);
}

describe('the schema of a value by what stands in it', () => {
  const keysOf = (text: string) => {
    const found = applied({ $ref: '#/$defs/source' }, parseYaml(text).root, schema);
    return Object.keys(found.properties ?? {}).sort();
  };

  it('is that of the case, which may leave keys out and have cases of its own', () => {
    assert.deepEqual(keysOf('kind: file\n'), ['kind', 'note', 'path']);
    assert.deepEqual(keysOf('kind: database\n'), ['engine', 'host', 'kind', 'note', 'path', 'url']);
    assert.deepEqual(keysOf('kind: database\nengine: a\n'), ['engine', 'host', 'kind', 'note', 'path', 'port', 'url']);
    assert.deepEqual(keysOf('kind: database\nengine: b\n'), ['engine', 'kind', 'note', 'path']);
  });

  it('has what all cases share while none is named', () => {
    assert.deepEqual(keysOf('kind: fil\n'), ['kind', 'note', 'path']);
    assert.deepEqual(keysOf(''), ['kind', 'note', 'path']);
  });

  it('is made once for each case', () => {
    const source = schema.$defs?.source ?? {};
    assert.equal(ofCase(source, 'file', schema), ofCase(source, 'file', schema));
    assert.equal(ofCase(source, 'toString', schema), undefined);
    assert.equal(casesOf(source, parseYaml('kind: database\n').root, schema, 'engine')?.cases?.key, 'engine');
    assert.equal(casesOf(source, parseYaml('kind: file\n').root, schema, 'engine'), undefined);
  });
});

describe('completion by cases', () => {
  it('offers the keys of the case, the required ones first', () => {
    assert.deepEqual(offered('sources:\n  - kind: file\n    |'), ['path', 'note']);
    assert.deepEqual(offered('sources:\n  - kind: database\n    engine: a\n    |'), [
      'port',
      'url',
      'host',
      'note',
      'path',
    ]);
  });

  it('offers alternatives until one is there', () => {
    const begun = 'sources:\n  - kind: database\n    engine: a\n    host: x\n    |';
    assert.deepEqual(offered(begun), ['port', 'note', 'path']);
  });

  it('writes what the value of a case needs, below the key and only there', () => {
    assert.equal(completed('sources:\n  - kind: |\n', 'file'), 'sources:\n  - kind: file\n    path: \n');
    assert.equal(completed('sources:\n  - kind: |\n    path: x\n', 'file'), 'sources:\n  - kind: file\n    path: x\n');
    assert.equal(
      completed('sources:\r\n  - kind: data|\r\n', 'database'),
      'sources:\r\n  - kind: database\r\n    engine: \r\n    url: \r\n',
    );
    assert.equal(
      completed('sources:\n  - kind: database\n    engine: |\n    host: x\n', 'a'),
      'sources:\n  - kind: database\n    engine: a\n    port: \n    host: x\n',
    );
    for (const [marked, expected] of [
      ['sources: [{kind: |}]\n', 'sources: [{kind: file}]\n'],
      ['sources:\n  - kind: "|"\n', 'sources:\n  - kind: "file"\n'],
      ['sources:\n  - kind: fi| # why\n', 'sources:\n  - kind: file # why\n'],
    ] as const) {
      assert.equal(completed(marked, 'file'), expected);
    }
  });

  it('offers one form of what may be a mapping or a list', () => {
    assert.deepEqual(offered('owners:\n  |'), ['team']);
    assert.deepEqual(offered('owners:\n  - |'), ['name']);
    assert.deepEqual(offered('owners:\n  - name: a\n  - |'), ['name']);
  });
});

describe('what a schema says by cases', () => {
  it('is of the case that holds', () => {
    const { text, offset } = cursor('sources:\n  - kind: database\n    engine: a\n    po|rt: 1\n');
    const place = placeAt(schema, parseYaml(text).root, offset);
    assert.ok(place);
    assert.deepEqual(describePlace(place), {
      title: '**port** · a whole number · required',
      meaning: ['Where it listens.'],
    });
    const other = placeAt(schema, parseYaml(text.replace('database', 'file')).root, offset - 4);
    assert.equal(other?.schema, undefined);
  });

  it('tells what texts stand for', () => {
    const globs = (text: string) => held(schema, parseYaml(text).root, 'glob').map((each) => each.scalar.value);
    assert.deepEqual(globs('sources:\n  - kind: file\n    note: a/*\n  - kind: database\n    note: b/*\n'), ['a/*']);
  });
});
