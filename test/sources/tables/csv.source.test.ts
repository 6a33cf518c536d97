import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { problemOf, shortly, tableOf } from '../../support/tables.ts';

const columns = async (text: string | Uint8Array, path = 'orders.csv') => shortly((await tableOf(path, text)).columns);

describe('CSV as a source of tables', () => {
  it('takes names from the header and types that all rows agree on', async () => {
    const text = `id,amount,paid,day,at,note
1,2.50,true,2031-03-01,2031-03-01T10:00:00Z,first
22,3,FALSE,2031-03-02,2031-03-01 10:00:00,"a, b"
`;
    deepEqual(await columns(text), [
      'id integer',
      'amount number',
      'paid boolean',
      'day date',
      'at timestamp',
      'note string',
    ]);
  });

  it('keeps codes with leading zeros, decimal commas and mixed values as text', async () => {
    deepEqual(await columns('zip;price;mixed;no\n01067;1,50;1;yes\n10115;2,75;x;no\n'), [
      'zip string',
      'price string',
      'mixed string',
      'no string',
    ]);
  });

  it('says that nulls are there where cells are empty, and promises nothing elsewhere', async () => {
    deepEqual(await columns('a,b,c\n1,,\n2,x\n'), ['a integer', 'b string null', 'c string null']);
  });

  it('finds the delimiter by itself', async () => {
    for (const mark of [',', ';', '\t', '|']) {
      deepEqual(await columns(`a${mark}b\n1${mark}x\n2${mark}y\n`), ['a integer', 'b string'], mark);
    }
    deepEqual(await columns('text;n\n"a,b,c,d";1\n"e,f";2\n'), ['text string', 'n integer']);
    deepEqual(await columns('alone\n1\n'), ['alone integer']);
  });

  it('gives names to columns that have none, or one that is taken, and says so', async () => {
    const table = await tableOf('a.csv', '\uFEFFid,,id,id_2\n1,2,3,4\n');
    deepEqual(
      table.columns.map(({ name }) => name),
      ['id', 'column_2', 'id_2', 'id_2_2'],
    );
    match(table.notes.join(' '), /Column 2 has no name/);
    match(table.notes.join(' '), /several columns 'id'/);
  });

  it('sees that a file has no header', async () => {
    const table = await tableOf('a.csv', '1,2031-03-01,x\n2,2031-03-02,y\n');
    deepEqual(shortly(table.columns), ['column_1 integer', 'column_2 date', 'column_3 string']);
    match(table.notes.join(' '), /The first line looks like data/);
  });

  it('looks at the beginning of a large file, also where a row is cut', async () => {
    const table = await tableOf('a.csv', `id,note\n${'1,"two\nlines"\n'.repeat(120_000)}`);
    deepEqual(shortly(table.columns), ['id integer', 'note string']);
    match(table.notes[0] ?? '', /first 10000 rows/);
    const wide = await tableOf('b.csv', `id,note\n1,"${'x\n'.repeat(900_000)}"\n`);
    equal(wide.columns.length, 2);
  });

  it('says what is wrong with a file that cannot be read', async () => {
    match(await problemOf('a.csv', ''), /'a.csv' is empty/);
    match(await problemOf('a.csv', Buffer.from('\uFEFFid,name\n', 'utf16le')), /UTF-16; save it as UTF-8/);
    match(await problemOf('a.csv', Buffer.from('id,name\n1,M\xfcller\n', 'latin1')), /not encoded in UTF-8/);
    match(await problemOf('a.csv', Buffer.from([1, 0, 2])), /binary/);
    match(await problemOf('a.csv', 'id,name\n1,"never closed\n'), /quote in it is never closed/);
  });

  it('takes any text without harm', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', '\r', ' ', 'ü') }),
        async (text) => {
          match(await problemOf('a.csv', text), /is empty|is no CSV|^1 tables were read$/);
        },
      ),
      { numRuns: 200 },
    );
  });
});
