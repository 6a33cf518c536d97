import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { logical, type ParquetField, parquetFile, types } from '../../support/parquet.ts';
import { problemOf, shortly, tableOf } from '../../support/tables.ts';

const orders: readonly ParquetField[] = [
  { name: 'order_id', type: types.int64, repetition: 0 },
  { name: 'amount', type: types.fixed, length: 8, logical: logical.decimal(18, 2) },
  { name: 'customer', type: types.bytes, logical: logical.string },
  { name: 'day', type: types.int32, logical: logical.date },
  { name: 'placed_at', type: types.int64, logical: logical.timestamp(true, 2) },
  { name: 'count', type: types.int32, logical: logical.integer(16, true) },
];

describe('Parquet as a source of tables', () => {
  it('reads names, types and which columns are required from the footer', async () => {
    const table = await tableOf('data/orders.parquet', parquetFile(orders, 1200));
    equal(table.name, 'orders');
    equal(table.rows, 1200);
    deepEqual(shortly(table.columns), [
      'order_id integer <INT64> not null',
      'amount number <DECIMAL(18,2)> null',
      'customer string <STRING> null',
      'day date <DATE> null',
      'placed_at timestamp <TIMESTAMP(MICROS,true)> null',
      'count integer <INT(16,true)> null',
    ]);
    equal(table.columns[0]?.dialect, 'parquet');
  });

  it('reads the annotations of older writers', async () => {
    const table = await tableOf(
      'old.parquet',
      parquetFile([
        { name: 'a', type: types.bytes, converted: 0 },
        { name: 'b', type: types.int32, converted: 5, precision: 9, scale: 2 },
        { name: 'c', type: types.int64, converted: 10 },
        { name: 'd', type: types.int32, converted: 12 },
        { name: 'e', type: types.int96 },
        { name: 'f', type: types.bytes },
        { name: 'g', type: types.boolean },
        { name: 'h', type: types.double },
      ]),
    );
    deepEqual(shortly(table.columns), [
      'a string <STRING> null',
      'b number <DECIMAL(9,2)> null',
      'c timestamp <TIMESTAMP_MICROS> null',
      'd integer <UINT_16> null',
      'e timestamp <INT96> null',
      'f string <BYTE_ARRAY> null',
      'g boolean <BOOLEAN> null',
      'h number <DOUBLE> null',
    ]);
  });

  it('reads what lies in groups, lists and maps, in both forms that lists have', async () => {
    const element = { name: 'element', type: types.bytes, logical: logical.string };
    const table = await tableOf(
      'nested.parquet',
      parquetFile([
        { name: 'address', children: [{ name: 'city', type: types.bytes, logical: logical.string, repetition: 0 }] },
        { name: 'tags', logical: logical.list, children: [{ name: 'list', repetition: 2, children: [element] }] },
        { name: 'old', logical: logical.list, children: [{ name: 'array', repetition: 2, type: types.int32 }] },
        { name: 'bare', type: types.int32, repetition: 2 },
        {
          name: 'labels',
          logical: logical.map,
          children: [{ name: 'key_value', repetition: 2, children: [element, { ...element, name: 'value' }] }],
        },
      ]),
    );
    deepEqual(shortly(table.columns), [
      'address object <STRUCT<city: STRING>> null [city string <STRING> not null]',
      'tags array <LIST<STRING>> null [items string <STRING> null]',
      'old array <LIST<INT32>> null [items integer <INT32> not null]',
      'bare array <LIST<INT32>> null [items integer <INT32>]',
      'labels object <MAP<STRING, STRING>> null',
    ]);
  });

  it('says what is wrong with a file that is none, is cut off, or is encrypted', async () => {
    const whole = parquetFile(orders);
    match(await problemOf('a.parquet', 'id,amount\n1,2\n'), /'a.parquet' is no whole Parquet file/);
    match(await problemOf('a.parquet', ''), /no whole Parquet file/);
    match(await problemOf('a.parquet', whole.subarray(0, -5)), /no whole Parquet file/);
    match(await problemOf('a.parquet', Buffer.concat([whole.subarray(0, -4), Buffer.from('PARE')])), /encrypted/);
    const tooLong = Buffer.from(whole);
    tooLong.writeUInt32LE(100_000, tooLong.length - 8);
    match(await problemOf('a.parquet', tooLong), /footer is longer than the file/);
  });

  it('takes any bytes for a footer without harm', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(), async (noise, seed) => {
        const bytes = Buffer.from(parquetFile(orders));
        for (const [index, value] of noise.entries()) bytes[4 + ((seed + index * 7) % (bytes.length - 12))] = value;
        match(await problemOf('a.parquet', bytes), /broken Parquet|no columns|tables were read/);
      }),
      { numRuns: 200 },
    );
  });
});
