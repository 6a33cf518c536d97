import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../../src/core/contract/rules/index.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { formFiles, formFixtures } from '../../support/contract-forms.ts';
import { checkTree, engineFor } from '../../support/engine.ts';
import { unmark } from '../../support/marks.ts';

/** The rules on the form of a contract; all others are about its meaning. */
const formRules = [
  'contract/ambiguous-comparison',
  'contract/duplicate-item',
  'contract/invalid-form',
  'contract/missing-key',
  'contract/out-of-range',
  'contract/understated-version',
  'contract/unknown-key',
  'contract/unknown-value',
  'contract/wrong-type',
  'contract/yaml-syntax',
];

const engine = engineFor();

function check(marked: string): readonly Finding[] {
  const path = 'contracts/orders.odcs.yaml';
  return checkTree(engine, { [path]: unmark(marked).text }).get(path) ?? [];
}

const all = formFiles.flatMap(formFixtures);

for (const file of formFiles) {
  describe(`the form of contracts: ${file}`, () => {
    for (const { title, expected, marked } of formFixtures(file)) {
      it(title, () => {
        const { text, spans } = unmark(marked);
        const found = check(marked).filter(({ rule }) => formRules.includes(rule));
        assert.deepEqual(
          found.map(({ rule, message }) => `${rule}: ${message}`),
          expected,
        );
        const shown = (span: { start: number; end: number }) => text.slice(span.start, span.end);
        assert.deepEqual(
          found.map(({ span }) => [span.start, shown(span)]),
          spans.map((span) => [span.start, shown(span)]),
        );
      });
    }
  });
}

describe('the fixtures of the form of contracts', () => {
  it('have one for every rule on the form', () => {
    const seen = new Set(all.flatMap(({ expected }) => expected.map((line) => line.split(':')[0])));
    assert.deepEqual([...seen].sort(), formRules);
    const known = rules.map(({ id }) => id);
    for (const id of formRules) assert.ok(known.includes(id), id);
  });

  it('give one error or warning for one mistake in at least 95 of 100', () => {
    const several = all.filter(({ marked, expected }) => {
      const grave = check(marked).filter(({ severity }) => severity === 'error' || severity === 'warning');
      return grave.length !== expected.length;
    });
    const share = 1 - several.length / all.length;
    assert.ok(
      share >= 0.95,
      `${several.length} of ${all.length} give more: ${several.map(({ title }) => title).join(' ')}`,
    );
  });
});
