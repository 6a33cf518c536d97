import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTree, engineFor } from '../../support/engine.ts';
import { shown } from '../../support/families.ts';

/** What is said of the tags of an ordinary skill with this body. */
function tagFindings(body: string): string[] {
  const text = `---\nname: demo\ndescription: Loads orders. Use when orders are late.\n---\n\n${body}`;
  const found = checkTree(engineFor(), { 'skills/demo/SKILL.md': text }).get('skills/demo/SKILL.md') ?? [];
  return found.filter((each) => each.rule === 'skill/unbalanced-tag').map((each) => shown(text, each));
}

describe('tags of a file whose family has none', () => {
  it('count when they stand alone on their lines in both forms', () => {
    assert.deepEqual(tagFindings('<good>\na\n</good>\n\n<good>\nb\n'), ["warning skill/unbalanced-tag '<good>'"]);
    assert.deepEqual(tagFindings('<good>\na\n</good>\n</good>\n'), ["warning skill/unbalanced-tag '</good>'"]);
    assert.deepEqual(tagFindings('<a1>\n<b1>\nx\n</a1>\n</b1>\n'), ["warning skill/unbalanced-tag '</a1>'"]);
  });

  it('may be nested', () => {
    assert.deepEqual(tagFindings('<examples>\n<example>\na\n</example>\n<example>\nb\n</example>\n</examples>\n'), []);
  });

  for (const [what, body] of [
    ['a tag that only opens', 'Write your answer as\n\n<answer>\n\nand stop.\n'],
    ['HTML', '<details>\n<summary>\nMore\n\n<p>\n\n</details>\n'],
    ['a section that opens with attributes', '<task id="1">\na\n</task>\n\n<task>\nb\n</task>\n'],
    ['a section that opens in the midst of a line', '<task>one\n</task>\n<task>\ntwo\n</task>\n'],
    ['a section that closes in the midst of a line', '<task>\none</task>\n<task>\ntwo\n</task>\n'],
    ['tags in code', '<task>\none\n</task>\n\n```xml\n<task>\n```\n\n    </task>\n'],
    ['tags in comments', '<task>\none\n</task>\n\n<!--\n<task>\n-->\n'],
    ['a mention in prose', 'Use <task> for each.\n\n<task>\none\n</task>\n'],
  ] as const) {
    it(`say nothing of ${what}`, () => assert.deepEqual(tagFindings(body), []));
  }
});
