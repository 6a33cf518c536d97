import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directoryOf, resolvePath } from '../../../src/core/paths.ts';
import { clientsOfPlace, isSkillFile, pluginOf, scopeOf, shelfOf, stemOf } from '../../../src/core/skill/places.ts';

describe('places', () => {
  it('tell the client of a directory', () => {
    assert.deepEqual(clientsOfPlace('a/.claude/agents/x.md'), ['claude-code']);
    assert.deepEqual(clientsOfPlace('.github/agents/x.agent.md'), ['vscode']);
    assert.equal(clientsOfPlace('claude/agents/x.md'), undefined);
  });

  it('tell the plugin, and the part in which names are unique', () => {
    assert.equal(pluginOf('a/plugins/b/skills/c/SKILL.md'), 'a/plugins/b');
    assert.equal(pluginOf('plugins/README.md'), undefined);
    assert.equal(scopeOf('plugins/b/skills/c/SKILL.md'), 'plugins/b');
    assert.equal(scopeOf('apps/web/.claude/skills/c/SKILL.md'), 'apps/web');
    assert.equal(scopeOf('.claude/skills/c/SKILL.md'), '');
    assert.equal(scopeOf('skills/c/SKILL.md'), '');
  });

  it('give copies for several clients the same shelf', () => {
    const agents = [
      '.claude/agents/x.md',
      '.github/agents/x.agent.md',
      'agents/x.md',
      'plugins/p/agents/x.md',
      'a/.claude/agents/x.md',
    ];
    assert.deepEqual(new Set(agents.map(shelfOf)), new Set(['agents/x']));
    assert.notEqual(shelfOf('skills/a/SKILL.md'), shelfOf('skills/b/SKILL.md'));
  });

  it('take paths apart and put them together', () => {
    assert.equal(directoryOf('a/b.md'), 'a');
    assert.equal(directoryOf('b.md'), '');
    assert.deepEqual(['a/x.agent.md', 'x.prompt.md', 'x.md', 'x.mdx', 'x.y.md'].map(stemOf), [
      'x',
      'x',
      'x',
      'x',
      'x.y',
    ]);
    assert.deepEqual(['SKILL.md', 'a/SKILL.md', 'a/MYSKILL.md', 'a/skill.md'].map(isSkillFile), [
      true,
      true,
      false,
      false,
    ]);
    assert.equal(resolvePath('a/b', '../c/./d.md'), 'a/c/d.md');
    assert.equal(resolvePath('a', '..\\b.md'), 'b.md');
    assert.equal(resolvePath('a', '../../b.md'), undefined);
    assert.equal(resolvePath('', 'C:\\b.md'), undefined);
    assert.equal(resolvePath('', '/b.md'), undefined);
  });
});
