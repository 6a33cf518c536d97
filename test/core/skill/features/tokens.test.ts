import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engineFor, openTree, type Tree } from '../../../support/engine.ts';

/** The tokens of the first file of a tree, as `text type modifiers`. */
function tokens(tree: Tree): string[] {
  const engine = engineFor();
  const { index, documents } = openTree(engine, tree);
  const [document] = documents;
  assert.ok(document, 'no skill');
  const found = engine.features(document).tokens?.(document, index.view()) ?? [];
  return found.map(({ span: { start, end }, type, modifiers }) =>
    [document.source.value.slice(start, end), type, ...modifiers].join(' '),
  );
}

const agent = (name: string, rest = ''): string =>
  `---\nname: ${name}\ndescription: Loads orders. Use when orders are late.\n${rest}---\n`;

describe('semantic tokens', () => {
  it('tell declared variables from others, in text, code and commands', () => {
    const text = [
      '---',
      'name: data.load',
      'phase: data',
      'variables:',
      '  required:',
      '    - name: day',
      "    - name: 'shop'",
      '---',
      '',
      '# Of {{day}}',
      '',
      'Load `{{ shop }}`, not {{dya}}.',
      '',
      '```bash',
      'catalog skills run data.load --vars "day={{day}}" "dya=1"',
      '```',
      '',
    ].join('\n');
    assert.deepEqual(tokens({ 'catalog/load.md': text }), [
      'data.load function declaration',
      'day variable declaration readonly',
      'shop variable declaration readonly',
      'day variable readonly',
      'shop variable readonly',
      'data.load function',
      'day variable readonly',
      'day variable readonly',
    ]);
  });

  it('know the names that lead to an agent or a skill, and no others', () => {
    const body = '\nAsk @checker, not @nobody, and run `/data-quality`.\n';
    assert.deepEqual(
      tokens({
        '.claude/agents/loader.md': agent('loader', 'skills: data-quality, gone\n') + body,
        '.claude/agents/checker.md': agent('checker'),
        '.claude/skills/data-quality/SKILL.md': agent('data-quality'),
      }),
      ['loader class declaration', 'data-quality function', 'checker class', 'data-quality function'],
    );
  });

  it('strike through the tools and keys that a client has replaced', () => {
    assert.deepEqual(tokens({ '.claude/agents/loader.md': agent('loader', 'tools: Read, MultiEdit, Bash(git *)\n') }), [
      'loader class declaration',
      'MultiEdit function deprecated',
    ]);
    const prompt = "---\ndescription: d\nmode: agent\ntools: ['codebase', 'search/codebase']\n---\n";
    assert.deepEqual(tokens({ '.github/prompts/x.prompt.md': prompt }), [
      'mode property deprecated',
      'codebase function deprecated',
    ]);
  });

  it('are none where a name goes over several lines', () => {
    assert.deepEqual(tokens({ 'skills/x/SKILL.md': '---\nname: |\n  x\n  y\ndescription: d\n---\n' }), []);
  });
});
