import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTree, engineFor } from '../../../support/engine.ts';
import { breaks, familyTree, findingsOf, fixedBy, goodFile, mutated, places } from '../../../support/families.ts';

const family = 'tagged-agent';

describe('one broken promise of a tagged agent', () => {
  breaks(family, 'a section that is not closed', '</context>', '', ["error skill/unbalanced-tag '<context>'"]);
  breaks(family, 'a section that is not opened', '<context>', '', ["error skill/unbalanced-tag '</context>'"]);
  breaks(family, 'a closing tag of another name', '</context>', '</contxt>', [
    "error skill/unbalanced-tag '<context>'",
  ]);
  breaks(family, 'a section inside another', '</role>', '<terminology>\n</terminology>\n</role>', [
    "error skill/unbalanced-tag '<terminology>'",
  ]);
  breaks(family, 'a section closed twice', '</role>', '</role>\n</role>', ["error skill/unbalanced-tag '</role>'"]);
  breaks(family, 'a version of two numbers', '1.2.0', '1.2', ["error skill/invalid-version '1.2'"]);
  breaks(family, 'a day that does not exist', '2026-03-14', '2026-02-30', ["error skill/invalid-date '2026-02-30'"]);
  breaks(family, 'a date in another order', '2026-03-14', '03/14/2026', ["error skill/invalid-date '03/14/2026'"]);
  breaks(family, 'no version', '> **Version:** 1.2.0\n', '', [
    "warning skill/missing-stamp '**Last Updated:** 2026-03-14'",
  ]);
  breaks(family, 'a column of another name', '| Document |', '| Documents |', [
    "warning skill/wrong-table-columns 'Documents'",
  ]);
  breaks(family, 'a column that is missing', '| Problem | Recovery |', '| Problem | What to do |', [
    "warning skill/wrong-table-columns 'Problem | What to do'",
  ]);
  breaks(family, 'a hand-off with a comma too many', '"Report Agent"\n', '"Report Agent",\n', [
    "error skill/invalid-block ','",
  ]);
  breaks(family, 'a hand-off without a key it owes', ',\n    "final_status": "success"', '', [
    'error skill/invalid-block \'"self_healing_log"\'',
  ]);
  breaks(family, 'a hand-off that names nobody', ',\n  "next_agent": "Report Agent"', '', [
    "error skill/invalid-block '```'",
  ]);
  breaks(family, 'a hand-off with a number for a text', '"phase": "loading"', '"phase": 2', [
    "error skill/invalid-block '2'",
  ]);
  breaks(family, 'a count below zero', '"streaming": 0', '"streaming": -1', ["error skill/invalid-block '-1'"]);
  breaks(family, 'a final status that the log contradicts', '"final_status": "success"', '"final_status": "failed"', [
    'warning skill/contradictory-attempts \'"failed"\'',
  ]);
  breaks(family, 'attempts that skip a number', '"attempt": 2', '"attempt": 3', [
    "warning skill/contradictory-attempts '3'",
  ]);
  breaks(family, 'an attempt after the success', '"status": "failed", "error"', '"status": "success", "error"', [
    'warning skill/contradictory-attempts \'"success"\'',
  ]);

  it('a section it owes', () => {
    const text = goodFile(family).replace(/<context>[\s\S]*<\/context>\n/, '');
    assert.deepEqual(findingsOf(family, text), ["warning skill/missing-tag 'Order Agent'"]);
  });

  it('a section under another name', () => {
    const text = goodFile(family).replaceAll('responsibilities>', 'responsibilites>');
    assert.deepEqual(findingsOf(family, text), ["warning skill/missing-tag 'Order Agent'"]);
    assert.match(fixedBy(family, text, 'skill/missing-tag'), /<responsibilities>\n.*\n<\/responsibilities>/);
  });
});

describe('sections between tags', () => {
  it('are closed by the fix before the rule between two sections', () => {
    const fixed = fixedBy(family, mutated(family, '</role>', ''), 'skill/unbalanced-tag');
    assert.match(fixed, /warehouse\.\n<\/role>\n\n\n---\n\n<context>/);
  });

  it('say once that two of them cross', () => {
    const text = mutated(family, '</role>\n\n---\n\n<context>', '<context>\n</role>');
    const found = findingsOf(family, text);
    assert.deepEqual(found, ["error skill/unbalanced-tag '</role>'"]);
  });

  it('may hold tags of their own', () => {
    const text = mutated(family, '</role>', '<example>\nLoad Monday.\n</example>\n</role>');
    assert.deepEqual(findingsOf(family, text), []);
  });

  it('do not count in code, in the midst of a line or with attributes', () => {
    const text = mutated(
      family,
      '</role>',
      '```\n<context>\n```\n\nSee `<handoff>` and <context> below.\n\n<note kind="x">\nNew.\n</note>\n</role>',
    );
    assert.deepEqual(findingsOf(family, text), []);
  });

  it('say nothing where a code block that ends in the wrong place has swallowed some', () => {
    assert.deepEqual(findingsOf(family, mutated(family, 'You load', '```\nYou load')), []);
    const found = findingsOf(family, mutated(family, 'Late | After', '\n\n```\nLate | After'));
    assert.deepEqual(found, ["warning skill/unclosed-fence '```'"]);
  });
});

describe('the quote at the top', () => {
  for (const [written, meant] of [
    ['2026/3/4', '2026-03-04'],
    ['4 March 2026', '2026-03-04'],
    ['March 4th, 2026', '2026-03-04'],
  ] as const) {
    it(`turns ${written} into ${meant}`, () => {
      assert.ok(
        fixedBy(family, mutated(family, '2026-03-14', written), 'skill/invalid-date').includes(
          `**Last Updated:** ${meant}\n`,
        ),
      );
    });
  }

  it('is asked for at the title when there is none', () => {
    const text = goodFile(family).replace(/^> .*\n/gm, '');
    const both = ["warning skill/missing-stamp 'Order Agent'", "warning skill/missing-stamp 'Order Agent'"];
    assert.deepEqual(findingsOf(family, text), both);
  });

  it('may put the colon behind the bold label', () => {
    assert.deepEqual(findingsOf(family, mutated(family, '**Version:** 1.2.0', '**Version**: 1.2.0-rc.1')), []);
  });
});

describe('the hand-off', () => {
  const message = (text: string): string | undefined =>
    checkTree(engineFor(), familyTree({ [family]: text })).get(places[family])?.[0]?.message;

  it('says what a missing key is for', () => {
    const text = mutated(family, ',\n  "next_agent": "Report Agent"', '');
    assert.equal(message(text), "In the hand-off: the key 'next_agent' is missing. It says: the agent that goes on.");
  });

  it('must have a block', () => {
    const text = goodFile(family).replace(/```json[\s\S]*```\n/, 'In words.\n');
    assert.deepEqual(findingsOf(family, text), ["error skill/invalid-block '<handoff>'"]);
  });

  it('may be indented with tabs and hold further keys', () => {
    const text = mutated(family, '"pipelines"', '"reports": ["sales"],\n\t"pipelines"');
    assert.deepEqual(findingsOf(family, text), []);
  });
});
