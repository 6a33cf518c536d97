import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engineFor } from '../../../support/engine.ts';
import { goodFile, places } from '../../../support/families.ts';

/** What can be folded, as `first line-last line`, comments with a `#`. */
function folds(path: string, text: string): string {
  const engine = engineFor();
  const document = engine.parse(path, text);
  assert.ok(document, `${path} is no skill`);
  const line = (offset: number): number => document.source.lineAt(offset) + 1;
  const all = engine.features(document).folds?.(document) ?? [];
  return all.map(({ span, kind }) => `${line(span.start)}-${line(span.end)}${kind === 'comment' ? '#' : ''}`).join(' ');
}

const skill = (text: string): string => folds('skills/x/SKILL.md', text);

describe('folding', () => {
  it('knows the frontmatter and each of its longer values', () => {
    const text = '---\nname: x\nmetadata:\n  a: 1\n  b:\n    - c\n\ndescription: >\n  one\n  two\n\n---\n\ntext\n';
    assert.equal(skill(text), '1-12 3-6 5-6 8-10');
  });

  it('knows headings, code, tables and comments of more than one line', () => {
    const text =
      '# A\n\n<!-- one\ntwo -->\n\n## B\n\n```sh\nls\n```\n\n| a |\n|---|\n| b |\n\n## C\n\n<!-- one -->\n# D\n';
    assert.equal(skill(text), '1-18 3-4# 6-14 8-10 12-14 16-18');
  });

  it('leaves the closing tag below its section, and keeps the headings inside', () => {
    assert.equal(
      folds(places['tagged-agent'], goodFile('tagged-agent')),
      '1-63 8-9 14-19 15-19 17-19 22-23 26-31 27-31 29-31 36-56 37-56 39-56 59-62 60-62',
    );
  });

  it('is there while the frontmatter and a code block are not closed yet', () => {
    assert.equal(skill('---\nname: x\ndescription: |\n  a\n  b\n'), '1-5 3-5');
    assert.equal(skill('# A\n\n```sh\nls\n'), '1-4 3-4');
  });
});
