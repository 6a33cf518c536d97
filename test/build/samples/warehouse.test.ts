import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { warehouseSample } from '../../../src/build/samples/warehouse.ts';
import type { ContractDocument } from '../../../src/core/contract/document.ts';
import { checkTree, engineFor } from '../../support/engine.ts';

describe('the large contract of the sample workspace', async () => {
  const [[path, text] = ['', '']] = await warehouseSample();

  it('has 50 tables of 40 columns on about 10,000 lines', () => {
    const document = engineFor().parse(path, text) as ContractDocument;
    const [contract] = document.contracts;
    assert.deepEqual(
      contract?.tables.map(({ columns }) => columns.length),
      Array.from({ length: 50 }, () => 40),
    );
    const lines = text.split('\n').length;
    assert.ok(lines > 9_500 && lines < 11_000, `${lines} lines`);
  });

  it('has nothing to find', () => {
    assert.deepEqual(checkTree(engineFor(), { [path]: text }).get(path), []);
  });
});
