import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rules } from '../../../src/core/contract/rules/index.ts';
import { applyEdits } from '../../../src/core/document/edit.ts';
import { Fixer } from '../../../src/core/fixer.ts';
import type { Example } from '../../../src/core/rule.ts';
import { engineFor, openTree } from '../../support/engine.ts';
import { unmark } from '../../support/marks.ts';

/** Longer runs are for hunting: `GATEWRIGHT_RUNS=20000 npx tsx --test …`. */
const numRuns = Number(process.env.GATEWRIGHT_RUNS ?? 400);

/** The texts of all rule examples by their path: short, and between them every construct there is. */
const examples = rules.flatMap((rule) =>
  [rule.bad, rule.good].flatMap((example) => filesOf(example, rule.examplePath ?? '')),
);

function filesOf(example: Example, path: string): { path: string; text: string }[] {
  const files = typeof example === 'string' ? [[path, example] as const] : Object.entries(example);
  return files.map(([at, text]) => ({ path: at, text: unmark(text).text }));
}

/** Lines that contracts have, so that what is put in is often valid YAML in the wrong place. */
const lines = [...new Set(examples.flatMap(({ text }) => text.split('\n')))];

const pieces = fc.oneof(
  fc.constantFrom(
    '',
    '\n',
    '  ',
    '- ',
    ': ',
    ':',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '#',
    '|',
    '&a ',
    '*a',
    '\t',
    '---\n',
    'x',
    '-1',
  ),
  fc.constantFrom(...lines).map((line) => `${line}\n`),
);

const change = fc.record({ at: fc.nat(), length: fc.nat({ max: 60 }), text: pieces });

/** Contracts that somebody is in the middle of changing: cut off, or with pieces put in and taken out. */
const changed = fc
  .record({ file: fc.constantFrom(...examples), changes: fc.array(change, { maxLength: 4 }), cut: fc.option(fc.nat()) })
  .map(({ file: { path, text }, changes, cut }) => {
    const now = changes.reduce((before, { at, length, text: piece }) => {
      const start = at % (before.length + 1);
      return before.slice(0, start) + piece + before.slice(start + length);
    }, text);
    return { path, text: cut === null ? now : now.slice(0, cut % (now.length + 1)) };
  });

const engine = engineFor();

function findingsOf(path: string, text: string) {
  const { index, documents } = openTree(engine, { [path]: text });
  return documents.flatMap((document) => engine.conclude(engine.check(document, index)));
}

describe('a contract that is changed anywhere', () => {
  it('is checked without a crash, always with the same findings, inside of it', () => {
    const property = fc.property(changed, ({ path, text }) => {
      const found = findingsOf(path, text);
      for (const { rule, span, message, fixes = [] } of found) {
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, rule);
        assert.match(message, /^\S.*[.?]$/s, rule);
        for (const { title, edits } of fixes) assert.notEqual(applyEdits(text, edits), undefined, `${rule}: ${title}`);
      }
      assert.deepEqual(findingsOf(path, text), found);
    });
    fc.assert(property, { numRuns });
  });

  it('comes to rest when everything that needs no asking is repaired', () => {
    const fixAll = (path: string, text: string): string => {
      const { index, documents } = openTree(engine, { [path]: text });
      const [document] = documents;
      return document ? new Fixer(engine, index).fixAll(document) : text;
    };
    const property = fc.property(changed, ({ path, text }) => {
      const once = fixAll(path, text);
      assert.equal(fixAll(path, once), once);
      const errors = (of: string) => findingsOf(path, of).filter(({ severity }) => severity === 'error').length;
      assert.ok(errors(once) <= errors(text));
    });
    fc.assert(property, { numRuns: Math.ceil(numRuns / 2) });
  });
});
