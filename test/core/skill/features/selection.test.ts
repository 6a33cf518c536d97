import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cursor } from '../../../support/cursor.ts';
import { engineFor } from '../../../support/engine.ts';

/** What a growing selection takes in at the cursor, without the file itself, each with its line breaks as `⏎`. */
function grown(marked: string, path = 'skills/x/SKILL.md'): string[] {
  const { text, offset } = cursor(marked);
  const engine = engineFor();
  const document = engine.parse(path, text);
  assert.ok(document, 'no skill');
  const spans = engine.features(document).selections?.(document, offset) ?? [];
  assert.deepEqual(spans.at(-1), { start: 0, end: text.length });
  return spans.slice(0, -1).map(({ start, end }) => text.slice(start, end).replaceAll('\n', '⏎'));
}

describe('a growing selection', () => {
  it('goes from a word over the item and its entry to the frontmatter', () => {
    const text = '---\nname: x\nmetadata:\n  tags: [big-da|ta, "b"]\n  a: 1\n---\nbody\n';
    assert.deepEqual(grown(text), [
      'data',
      'big-data',
      '[big-data, "b"]',
      'tags: [big-data, "b"]',
      'tags: [big-data, "b"]⏎  a: 1',
      'metadata:⏎  tags: [big-data, "b"]⏎  a: 1',
      'name: x⏎metadata:⏎  tags: [big-data, "b"]⏎  a: 1',
      '---⏎name: x⏎metadata:⏎  tags: [big-data, "b"]⏎  a: 1⏎---',
    ]);
  });

  it('takes a quoted text without its quotes first, and a tool of a list', () => {
    const quoted = grown('---\nname: x\ndescription: "Loads or|ders."\n---\n');
    assert.deepEqual(quoted.slice(0, 4), [
      'orders',
      'Loads orders.',
      '"Loads orders."',
      'description: "Loads orders."',
    ]);
    const tools = grown(
      '---\nname: x\ndescription: d\nallowed-tools: Read, Bash(git lo|g)\n---\n',
      '.claude/skills/x/SKILL.md',
    );
    assert.deepEqual(tools.slice(0, 3), ['log', 'Bash(git log)', 'Read, Bash(git log)']);
  });

  it('goes from a word over code, item, list and sections to the body', () => {
    const text = '---\nname: x\n---\n\n# A\n\n## B\n\n- one `git st|atus` now\n  - two\n- three\n\n## C\n';
    assert.deepEqual(grown(text), [
      'status',
      'git status',
      '`git status`',
      'one `git status` now',
      '- one `git status` now⏎  - two',
      '- one `git status` now⏎  - two⏎- three',
      '## B⏎⏎- one `git status` now⏎  - two⏎- three',
      '## B⏎⏎- one `git status` now⏎  - two⏎- three⏎⏎## C',
      '# A⏎⏎## B⏎⏎- one `git status` now⏎  - two⏎- three⏎⏎## C',
    ]);
  });

  it('takes a link, the paragraph, what a tag holds and the tag', () => {
    assert.deepEqual(grown('Before.\n\n<role>\nSee [it](a/b|.md) and\ngo on.\n\nMore.\n</role>\n'), [
      'b',
      'b.md',
      'a/b.md',
      '[it](a/b.md)',
      'See [it](a/b.md) and⏎go on.',
      'See [it](a/b.md) and⏎go on.⏎⏎More.',
      '<role>⏎See [it](a/b.md) and⏎go on.⏎⏎More.⏎</role>',
      'Before.⏎⏎<role>⏎See [it](a/b.md) and⏎go on.⏎⏎More.⏎</role>',
    ]);
  });

  it('takes a variable, its braces, the code block without and with its marks', () => {
    const text = '# A\n\n```sh\nrun {{da|y}}\nls\n```\n';
    assert.deepEqual(grown(text), [
      'day',
      '{{day}}',
      'run {{day}}⏎ls',
      '```sh⏎run {{day}}⏎ls⏎```',
      '# A⏎⏎```sh⏎run {{day}}⏎ls⏎```',
    ]);
  });

  it('takes a cell and the table', () => {
    assert.deepEqual(grown('Text.\n\n| a b | c |\n|---|---|\n| d ¦e | f |\n'), [
      'e',
      'd e',
      '| a b | c |⏎|---|---|⏎| d e | f |',
      'Text.⏎⏎| a b | c |⏎|---|---|⏎| d e | f |',
    ]);
  });

  it('is there at the ends, in an empty line and in an empty text', () => {
    assert.deepEqual(grown('|# A\n\nb\n'), ['# A', '# A⏎⏎b']);
    assert.deepEqual(grown('# A\n|\nb\n'), ['# A⏎⏎b']);
    assert.deepEqual(grown('# A\n\nb\n|'), []);
    assert.deepEqual(grown('|'), []);
  });
});
