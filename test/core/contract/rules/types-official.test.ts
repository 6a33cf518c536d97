import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkTree, engineFor } from '../../../support/engine.ts';
import { needsStandard, publishedExamples } from '../../../support/odcs-standard.ts';

/** What the rules on types, ranges, keys and partitions say of the official examples: all of it read and true. */
const expected: Readonly<Record<string, number>> = {
  // Exported with `varchar[50]` for `varchar(50)`, and with `required: false` on every column.
  'all/postgresql-adventureworks-contract.odcs.yaml info contract/contradictory-types': 42,
  'all/postgresql-adventureworks-contract.odcs.yaml warning contract/nullable-primary-key': 99,
  'all/full-example.odcs.yaml warning contract/nullable-primary-key': 1,
  'quality/column-completeness.odcs.yaml info contract/nullable-primary-key': 1,
  'quality/column-custom.odcs.yaml info contract/nullable-primary-key': 1,
  'quality/column-validity.odcs.yaml info contract/nullable-primary-key': 1,
  'schema/all-schema-types.odcs.yaml warning contract/nullable-primary-key': 1,
  'schema/table-columns-with-partition.odcs.yaml info contract/nullable-primary-key': 2,
};

const rules = [
  ...[
    'contradictory-types',
    'foreign-physical-type',
    'unknown-physical-type',
    'invalid-type-parameter',
    'lost-timezone',
  ],
  ...['inverted-range', 'range-exceeds-type', 'impossible-threshold', 'mismatched-example', 'invalid-value-format'],
  ...['nullable-primary-key', 'invalid-key-position', 'invalid-partition-position', 'unknown-timezone'],
].map((name) => `contract/${name}`);

it('says of the official examples only what is true', needsStandard, () => {
  const counts: Record<string, number> = {};
  for (const [path, { text }] of publishedExamples()) {
    for (const { rule, severity } of [...checkTree(engineFor(), { [path]: text }).values()].flat()) {
      const key = `${path} ${severity} ${rule}`;
      if (rules.includes(rule)) counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  assert.deepEqual(counts, expected);
});
