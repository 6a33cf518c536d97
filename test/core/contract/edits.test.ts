import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import {
  insertKey,
  removeEntry,
  removeItem,
  renameKey,
  replaceScalar,
  setKey,
} from '../../../src/core/contract/edits.ts';
import type { Writable } from '../../../src/core/contract/written.ts';
import { applyEdits, type TextEdit } from '../../../src/core/document/edit.ts';
import {
  entryOf,
  nodeAt,
  resolve,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
} from '../../../src/core/document/yaml/node.ts';
import { parseYaml } from '../../../src/core/document/yaml/parse.ts';

type Path = readonly (string | number)[];

function at(text: string, path: Path): YamlNode {
  return nodeAt(parseYaml(text).root, path) as YamlNode;
}

function mapAt(text: string, path: Path): YamlMap {
  return resolve(at(text, path)) as YamlMap;
}

function edited(text: string, edit: TextEdit | undefined): string | undefined {
  return edit && applyEdits(text, [edit]);
}

function inserted(text: string, path: Path, key: string, value: Writable, after?: string): string | undefined {
  return edited(text, insertKey(text, mapAt(text, path), key, value, after));
}

function removed(text: string, path: Path, key: string): string | undefined {
  const map = mapAt(text, path);
  return edited(text, removeEntry(text, map, entryOf(map, key) as YamlEntry));
}

function itemRemoved(text: string, path: Path, index: number): string | undefined {
  const list = resolve(at(text, path));
  assert.ok(list?.kind === 'seq');
  return edited(text, removeItem(text, list, index));
}

function replaced(text: string, path: Path, value: string | number | boolean): string | undefined {
  return edited(text, replaceScalar(text, at(text, path), value));
}

describe('replaceScalar', () => {
  it('keeps the quotes that a text has', () => {
    assert.equal(replaced('a: old # why\n', ['a'], 'new'), 'a: new # why\n');
    assert.equal(replaced("a: 'old'\n", ['a'], "it's"), "a: 'it''s'\n");
    assert.equal(replaced('a: "old"\n', ['a'], 'say "new"'), 'a: "say \\"new\\""\n');
  });

  it('puts quotes around what would be read as something else', () => {
    assert.equal(replaced('a: 1.0\n', ['a'], '1.0'), 'a: "1.0"\n');
    assert.equal(replaced('a: 1.0\n', ['a'], '1.0.0'), 'a: 1.0.0\n');
    assert.equal(replaced('a: x\n', ['a'], 'no'), 'a: "no"\n');
    assert.equal(replaced('a: x\n', ['a'], '2024-01-31'), 'a: "2024-01-31"\n');
    assert.equal(replaced('a: x\n', ['a'], 'b: c'), 'a: "b: c"\n');
    assert.equal(replaced('a: [x]\n', ['a', 0], 'p, q'), 'a: ["p, q"]\n');
    assert.equal(replaced('{"a": 1}', ['a'], 'word'), '{"a": "word"}');
  });

  it('writes numbers and flags without quotes', () => {
    assert.equal(replaced('a: "true"\n', ['a'], true), 'a: true\n');
    assert.equal(replaced("a: '5'\n", ['a'], 5), 'a: 5\n');
  });

  it('leaves blocks of text and lists alone', () => {
    assert.equal(replaced('a: |\n  old\n', ['a'], 'new'), undefined);
    assert.equal(replaced('a: [1]\n', ['a'], 'new'), undefined);
  });
});

describe('insertKey', () => {
  it('adds the key with the indentation of its siblings, behind the key that is named', () => {
    const text = 'servers:\n  - server: prod # main\n    type: postgres\n  - server: dev\n';
    assert.equal(
      inserted(text, ['servers', 0], 'host', 'db', 'server'),
      'servers:\n  - server: prod # main\n    host: db\n    type: postgres\n  - server: dev\n',
    );
    assert.equal(inserted(text, ['servers', 1], 'port', 5432), `${text.trimEnd()}\n    port: 5432\n`);
  });

  it('adds it behind what lies in the last key', () => {
    const text = 'a:\n  b:\n    - c: |\n        one\n\n        two\n\nz: 1';
    const [head = '', tail = ''] = text.split('\n\nz');
    assert.equal(inserted(text, ['a'], 'new', true), `${head}\n  new: true\n\nz${tail}`);
    assert.equal(inserted(text, [], 'new', 1), `${text}\nnew: 1`);
    const keep = 'a:\n  c: |+\n    one\n\nz: 1\n';
    assert.equal(inserted(keep, ['a'], 'new', 1), 'a:\n  c: |+\n    one\n\n  new: 1\nz: 1\n');
  });

  it('keeps the line breaks of the file', () => {
    assert.equal(inserted('a: 1\r\nb: 2\r\n', [], 'c', 3, 'a'), 'a: 1\r\nc: 3\r\nb: 2\r\n');
  });

  it('writes lists and mappings in brackets', () => {
    assert.equal(inserted('a: 1\n', [], 'b', ['x', 'y, z']), 'a: 1\nb: [x, "y, z"]\n');
    assert.equal(inserted('a: 1\n', [], 'b', { from: 't.c', count: 1 }), 'a: 1\nb: { from: t.c, count: 1 }\n');
  });

  it('adds to brackets and JSON in their own style', () => {
    assert.equal(inserted('a: {x: 1, y: 2}\n', ['a'], 'z', 'no', 'x'), 'a: {x: 1, z: "no", y: 2}\n');
    assert.equal(inserted('a: {}\n', ['a'], 'z', 1), 'a: {"z": 1}\n');
    assert.equal(
      inserted('{\n  "a": [\n    {\n      "b": 1\n    }\n  ]\n}\n', ['a', 0], 'c', 'd'),
      '{\n  "a": [\n    {\n      "b": 1,\n      "c": "d"\n    }\n  ]\n}\n',
    );
  });

  it('offers nothing where it would tear something apart', () => {
    assert.equal(inserted('a: 1\n', [], 'a', 2), undefined);
    assert.equal(inserted('a: {\n  x: 1, # the first\n  y: 2\n}\n', ['a'], 'z', 3, 'x'), undefined);
    assert.equal(inserted('a: {\n  # nothing yet\n}\n', ['a'], 'z', 3), undefined);
  });
});

describe('setKey', () => {
  it('fills, replaces or adds', () => {
    const set = (text: string, key: string) => edited(text, setKey(text, mapAt(text, []), key, 'x', 'a'));
    assert.equal(set('a:\nb: 1\n', 'a'), 'a: x\nb: 1\n');
    assert.equal(set('a: 2 # two\nb: 1\n', 'a'), 'a: x # two\nb: 1\n');
    assert.equal(set('a: 2\nb: 1\n', 'c'), 'a: 2\nc: x\nb: 1\n');
  });
});

describe('renameKey', () => {
  it('keeps the quotes of the key', () => {
    const renamed = (text: string) => edited(text, renameKey(text, mapAt(text, []).entries[0] as YamlEntry, 'b'));
    assert.equal(renamed('a: 1\n'), 'b: 1\n');
    assert.equal(renamed('{"a": 1}'), '{"b": 1}');
  });
});

describe('removeEntry', () => {
  it('takes the lines of the entry', () => {
    const text = 'a: 1\nb: # why\n  - 2\n  - |\n    x\nc: 3';
    assert.equal(removed(text, [], 'a'), text.slice(5));
    assert.equal(removed(text, [], 'b'), 'a: 1\nc: 3');
    assert.equal(removed(text, [], 'c'), text.slice(0, -5));
  });

  it('moves the next key behind the dash', () => {
    assert.equal(removed('- a: 1\n  b: 2\n', [0], 'a'), '- b: 2\n');
    assert.equal(removed('- a: 1\n  b: 2\n', [0], 'b'), '- a: 1\n');
    assert.equal(removed('- a: 1\n', [0], 'a'), undefined);
  });

  it('takes the right comma', () => {
    assert.equal(removed('{"a": 1, "b": 2, "c": 3}', [], 'a'), '{"b": 2, "c": 3}');
    assert.equal(removed('{"a": 1, "b": 2, "c": 3}', [], 'c'), '{"a": 1, "b": 2}');
    assert.equal(removed('{\n  "a": 1,\n  "b": 2\n}', [], 'b'), '{\n  "a": 1\n}');
    assert.equal(removed('{"a": 1}', [], 'a'), '{}');
  });
});

describe('removeItem', () => {
  it('takes the lines of the item, its dash included', () => {
    const text = 'a:\n  - x: 1\n    y: 2\n  # next\n  - x: 3\n';
    assert.equal(itemRemoved(text, ['a'], 0), 'a:\n  # next\n  - x: 3\n');
    assert.equal(itemRemoved(text, ['a'], 1), 'a:\n  - x: 1\n    y: 2\n  # next\n');
    assert.equal(itemRemoved('a: [1, 2]\n', ['a'], 1), 'a: [1]\n');
    assert.equal(itemRemoved('a:\n  - 1\n', ['a'], 0), undefined);
  });
});

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.integer(),
      fc.boolean(),
      fc.constant('line\nline\n'),
      fc.constant('k\n\n'),
    ),
    tie('map'),
    fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
  ),
  map: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'yes', 'a b', '5'), tie('any'), {
    minKeys: 1,
    maxKeys: 4,
    noNullPrototype: true,
  }),
}));

describe('edits of any mapping', () => {
  it('change that one entry and nothing else', () => {
    fc.assert(
      fc.property(value.map, fc.nat(), fc.boolean(), fc.string(), (made, pick, isJson, added) => {
        const data = made as Record<string, unknown>;
        const text = isJson ? JSON.stringify(data, null, pick % 3) : stringify(data, { lineWidth: 0 });
        const map = parseYaml(text).root as YamlMap;
        const entry = map.entries[pick % map.entries.length] as YamlEntry;
        const key = String(entry.key.value);

        const more = edited(text, insertKey(text, map, 'new', added, key));
        assert.deepEqual(parse(more as string), { ...data, new: added });

        const { [key]: _, ...rest } = data;
        const less = edited(text, removeEntry(text, map, entry));
        if (less !== undefined) assert.deepEqual(parse(less), rest);
        else assert.equal(map.entries.length, 1);

        const other = edited(text, replaceScalar(text, entry.value, added));
        if (other !== undefined) assert.deepEqual(parse(other), { ...data, [key]: added });
        const named = edited(text, renameKey(text, entry, 'new'));
        assert.deepEqual(parse(named as string), { ...rest, new: data[key] });
      }),
      { numRuns: 1000, seed: 20 },
    );
  });
});
