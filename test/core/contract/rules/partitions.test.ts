import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contractPath, tableOn } from '../../../support/contract-column.ts';
import { fixed, told } from '../../../support/told.ts';

const rule = 'contract/invalid-partition-position';
const columns = (...texts: readonly string[]): string =>
  `properties:\n${texts.map((text, index) => `  - { name: ${'abcdef'[index]}, ${text} }\n`).join('')}`;
const level = (position: number): string => `partitioned: true, partitionKeyPosition: ${position}`;

describe(rule, () => {
  const cases: readonly (readonly [columns: readonly string[], expected: readonly string[]])[] = [
    [[level(1), level(2)], []],
    [[level(1)], []],
    [['partitioned: true'], []],
    [['partitioned: true', 'partitioned: true'], []],
    [['partitioned: false, partitionKeyPosition: -1'], []],
    [['partitioned: true, partitionKeyPosition: -1'], ['-1']],
    [[level(1), 'partitioned: true, partitionKeyPosition: -1'], ['-1']],
    [[level(1), 'partitioned: true'], ['partitioned']],
    [[level(1), level(1)], ['1']],
    [[level(1), level(3)], ['3']],
    [[level(0)], ['0']],
    [['partitionKeyPosition: 1'], ['1']],
    [['partitioned: false, partitionKeyPosition: 1'], ['1']],
  ];
  for (const [texts, expected] of cases) {
    it(`reads ${texts.join(' | ')}`, () => assert.deepEqual(told(rule, tableOn([], columns(...texts))), expected));
  }

  it('marks a column with a place as partitioned', () => {
    const tree = tableOn([], 'properties:\n  - name: a\n    partitioned: false\n    partitionKeyPosition: 1');
    assert.equal(
      fixed(rule, contractPath, tree),
      tree[contractPath]?.replace('partitioned: false', 'partitioned: true'),
    );
  });
});
