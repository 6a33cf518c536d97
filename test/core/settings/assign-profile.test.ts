import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../src/core/document/edit.ts';
import { toValue } from '../../../src/core/document/yaml/node.ts';
import { parseYaml } from '../../../src/core/document/yaml/parse.ts';
import { assignProfile } from '../../../src/core/settings/assign-profile.ts';

/** The text after the edit; it must be YAML that gives the file its profile. */
function assigned(text: string, path = 'skills/a.md', profile = 'agent-skill'): string {
  const edit = assignProfile(text, path, profile);
  assert.ok(edit);
  const after = applyEdits(text, [edit]) as string;
  const tree = parseYaml(after);
  assert.deepEqual(tree.faults, []);
  assert.equal((toValue(tree.root) as { profiles: Record<string, string> }).profiles[path], profile);
  return after;
}

describe('assignProfile', () => {
  it('writes the first setting of a new file', () => {
    assert.equal(assigned(''), 'profiles:\n  "skills/a.md": agent-skill\n');
  });

  it('adds to a file with other settings and leaves their comments alone', () => {
    const text = '# ours\nrules:\n  skill/x: off # noisy';
    assert.equal(assigned(text), `${text}\nprofiles:\n  "skills/a.md": agent-skill\n`);
  });

  it('puts the new entry first, because the first match wins', () => {
    const text = 'profiles:\n  # everything else\n  "**/*.md": tagged-agent\n';
    assert.match(assigned(text), /"skills\/a\.md": agent-skill\n {2}"\*\*\/\*\.md": tagged-agent/);
  });

  it('changes an entry that is there', () => {
    assert.equal(
      assigned('profiles:\n  skills/a.md: tagged-agent # why\n'),
      'profiles:\n  skills/a.md: agent-skill # why\n',
    );
  });

  it('fills an empty mapping in every form', () => {
    assigned('profiles:\n');
    assigned('profiles: {}\n');
    assigned('profiles: { "b.md": tagged-agent }\nrules: {}\n');
    assigned('profiles: # none yet\nrules: {}\n');
  });

  it('keeps the line breaks of the file', () => {
    assert.ok(!/[^\r]\n/.test(assigned('rules: {}\r\nprofiles:\r\n  "b.md": tagged-agent\r\n')));
  });

  it('quotes paths that YAML would misread', () => {
    assigned('', '*odd: "name".md');
  });

  it('leaves a file alone that already says so, or that is broken', () => {
    assert.equal(assignProfile('profiles:\n  a.md: agent-skill\n', 'a.md', 'agent-skill'), undefined);
    assert.equal(assignProfile('profiles: [', 'a.md', 'agent-skill'), undefined);
    assert.equal(assignProfile('- a\n', 'a.md', 'agent-skill'), undefined);
    assert.equal(assignProfile('profiles: many\n', 'a.md', 'agent-skill'), undefined);
  });
});
