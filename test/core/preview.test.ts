import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withChanges } from '../../src/core/overlay.ts';
import { previewOf } from '../../src/core/preview.ts';
import { engineFor, openTree } from '../support/engine.ts';

const skill = (name: string, body = '') =>
  `---\nname: ${name}\ndescription: Loads orders. Use when orders are late.\n---\n${body}`;
const tree = {
  'skills/a/SKILL.md': skill('a', '\nSee [b](../b/SKILL.md).\n'),
  'skills/b/SKILL.md': skill('b'),
};

describe('a workspace as it would be', () => {
  const engine = engineFor();
  const { index } = openTree(engine, tree);

  it('knows what is changed, what is new and what is gone, and stays as it is itself', () => {
    const moved = engine.parse('skills/c/SKILL.md', skill('c'));
    assert.ok(moved);
    const changes = new Map([
      ['skills/b/SKILL.md', undefined],
      ['skills/c/SKILL.md', engine.facts(moved)],
    ]);
    const view = withChanges(index, changes).view();
    assert.deepEqual(view.names('skill'), ['a', 'c']);
    assert.deepEqual(view.definitions('skill', 'b'), []);
    assert.deepEqual(
      view.definitions('skill', 'c').map(({ path }) => path),
      ['skills/c/SKILL.md'],
    );
    assert.deepEqual(
      ['skills/a/SKILL.md', 'skills/b/SKILL.md', 'skills/c/SKILL.md', 'skills/c', 'skills/d'].map(view.kind),
      ['file', undefined, 'file', 'directory', undefined],
    );
    assert.deepEqual(view.list('skills'), ['a', 'b', 'c']);
    assert.deepEqual(view.list('skills/b'), []);
    assert.deepEqual(index.view().names('skill'), ['a', 'b']);
  });

  it('has the findings and mentions that its files would have', () => {
    const texts = new Map<string, string | undefined>([
      ['skills/a/SKILL.md', tree['skills/a/SKILL.md']],
      ['skills/b/SKILL.md', undefined],
      ['notes.txt', 'claimed by nobody'],
    ]);
    const previews = previewOf(texts, engine, index);
    assert.deepEqual([...previews.keys()], ['skills/a/SKILL.md']);
    const preview = previews.get('skills/a/SKILL.md');
    assert.ok(preview);
    assert.ok(preview.findings.some(({ rule }) => rule === 'skill/broken-reference'));
    assert.ok(preview.mentions.some(({ thing }) => thing.name === 'skills/b/SKILL.md'));
    assert.equal(
      previewOf(new Map([['skills/a/SKILL.md', skill('a')]]), engine, index)
        .get('skills/a/SKILL.md')
        ?.findings.some(({ rule }) => rule === 'skill/broken-reference'),
      false,
    );
  });
});
