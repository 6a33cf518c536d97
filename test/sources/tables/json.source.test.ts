import { deepEqual, match } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { problemOf, shortly, tableOf } from '../../support/tables.ts';

const columns = async (text: string, path = 'orders.json') => shortly((await tableOf(path, text)).columns);

describe('JSON as a source of tables', () => {
  it('reads an array of objects, with what lies in them', async () => {
    const text = JSON.stringify([
      { id: 1, amount: 2.5, at: '2031-03-01T10:00:00Z', code: '007', address: { city: 'Ulm' }, tags: ['a'], ok: true },
      { id: 2, amount: 3, at: '2031-03-02T10:00:00Z', code: '12', address: { city: null }, tags: [], ok: false },
    ]);
    deepEqual(await columns(text), [
      'id integer',
      'amount number',
      'at timestamp',
      'code string',
      'address object [city string null]',
      'tags array [items string]',
      'ok boolean',
    ]);
  });

  it('reads JSON Lines and a single object', async () => {
    const expected = ['id integer', 'day date'];
    deepEqual(await columns('{"id": 1, "day": "2031-03-01"}\n{"id": 2, "day": "2031-03-02"}\n', 'a.jsonl'), expected);
    deepEqual(await columns('{\n  "id": 1,\n  "day": "2031-03-01"\n}\n'), expected);
  });

  it('says which fields may be missing or null, and states no type where values disagree', async () => {
    const table = await tableOf('a.json', '[{"a": 1, "b": null, "c": 1}, {"a": 2, "c": "x"}, {"b": 1, "c": true}]');
    deepEqual(shortly(table.columns), ['a integer null', 'b integer null', 'c']);
    match(table.notes.join(' '), /Values of 'c' are of several types/);
  });

  it('looks at the beginning of a large file', async () => {
    const line = `${JSON.stringify({ id: 1, text: 'x'.repeat(1000) })}\n`;
    deepEqual(await columns(line.repeat(5000), 'a.ndjson'), ['id integer', 'text string']);
    deepEqual(await columns(`[${Array(5000).fill(line.trim()).join(',')}]`), ['id integer', 'text string']);
  });

  it('says where a file is broken, and what holds no columns', async () => {
    match(await problemOf('a.json', '[{"a": 1},\n{"a": }]'), /'a.json' is not JSON from line 2 on; repair it/);
    match(await problemOf('a.json', '[1, 2]'), /holds no objects/);
    match(await problemOf('a.json', ''), /holds no objects/);
    match(await problemOf('a.json', `{"a": "${'x'.repeat(5_000_000)}"}`), /first record is larger than 4 MiB/);
  });

  it('goes into deep and wide values only so far', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    match(await problemOf('a.json', deep), /1 tables were read|not JSON/);
    const wide = JSON.stringify(Object.fromEntries(Array.from({ length: 2500 }, (_, index) => [`k${index}`, 1])));
    const table = await tableOf('a.json', wide);
    deepEqual(table.columns.length, 2000);
    match(table.notes.join(' '), /more than 2000 keys/);
  });

  it('takes any text without harm, and every list of objects as one table', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '1', '\\', '\n') }),
        async (text) => {
          match(await problemOf('a.json', text), /not JSON|no columns|^1 tables were read$/);
        },
      ),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), { minKeys: 1 }), { minLength: 1 }),
        async (list) => {
          const table = await tableOf('a.json', JSON.stringify(list));
          deepEqual(
            new Set(table.columns.map(({ name }) => name)),
            new Set(list.flatMap((record) => Object.keys(record))),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
