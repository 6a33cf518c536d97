import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Word } from '../../../../src/core/run/shell-words.ts';
import { runInvocations } from '../../../../src/core/skill/run/invocation.ts';
import { goodFile } from '../../../support/families.ts';
import { catalogSkill, skillOf } from '../../../support/run.ts';

/** A word as the tests write it: its pieces, `<name>` for a variable; what the shell acts on stands in front. */
const shown = ({ pieces, active, isGlued }: Word) =>
  (active === undefined ? '' : `${active}:`) +
  (isGlued ? '+' : '') +
  pieces.map((each) => (typeof each === 'string' ? each : `<${each.variable}>`)).join('');

const read = (text: string, path?: string) =>
  runInvocations(skillOf(text, path)).map(({ words, problem }) => (problem ? [problem] : words.map(shown)));
const fence = (code: string, label = 'bash') => catalogSkill(`\`\`\`${label}\n${code}\n\`\`\``);

describe('the commands of an invocation section', () => {
  it('joins the lines that go on behind a backslash, and knows what the variables are', () => {
    const code = 'codex skills run data.load \\\n  --vars "source={{source}}" \\\n         "notes={{notes}}"';
    const variables =
      'required:\n    - name: source\n      description: The shop.\n  optional:\n    - name: notes\n      description: What to heed.\n';
    const text = catalogSkill(`\`\`\`bash\n${code}\n\`\`\``, variables);
    const [invocation, ...others] = runInvocations(skillOf(text));
    assert.deepEqual(others, []);
    assert.equal(invocation?.kind, 'shell');
    assert.equal(invocation.title, 'codex skills run data.load');
    assert.equal(text.slice(invocation.span.start, invocation.span.end), code);
    assert.deepEqual(invocation.words.map(shown), [
      ...['codex', 'skills', 'run', 'data.load', '--vars', 'source=<source>', 'notes=<notes>'],
    ]);
    assert.deepEqual(invocation.variables, [
      { name: 'source', description: 'The shop.', required: true, secret: false },
      { name: 'notes', description: 'What to heed.', required: false, secret: false },
    ]);
  });

  for (const [what, code, expected] of [
    [
      'words and placeholders',
      'agents run data.load --vars "x={{x}}" y',
      [['agents', 'run', 'data.load', '--vars', 'x=<x>', 'y']],
    ],
    ['spaces inside the braces', 'run {{ x }}', [['run', '<x>']]],
    [
      'quotes of both kinds, and backslashes',
      String.raw`run 'a "b"' "c \"d\" \e" f\ g ""`,
      [['run', 'a "b"', 'c "d" \\e', 'f g', '']],
    ],
    [
      'an empty line and comments',
      '# first\n\nrun a # behind\nrun b',
      [
        ['run', 'a'],
        ['run', 'b'],
      ],
    ],
    [
      'lines of Windows',
      'run \\\r\n  {{x}}\r\nrun b',
      [
        ['run', '<x>'],
        ['run', 'b'],
      ],
    ],
    ['a line that goes on behind an operator', 'run a |\n  tee {{x}}', [['run', 'a', '|:', 'tee', '<x>']]],
    ['operators that touch words', 'run a 2>log;run b', [['run', 'a', '2', '>:+', '+log', ';:+', '+run', 'b']]],
    [
      'what the shell fills in',
      'run $HOME "$\u007BA}/b" `pwd` *.md ~ a~b $(cat "a b")',
      [['run', '$:$HOME', '$:$\u007BA}/b', '`:`pwd`', '*:*.md', '~:~', 'a~b', '$:$(cat "a b")']],
    ],
    ['what it leaves alone in single quotes', "run '$HOME `a` *' $ a$", [['run', '$HOME `a` *', '$', 'a$']]],
    [
      'a line break in quotes',
      'run "a\nb"\nrun c',
      [
        ['run', 'a\nb'],
        ['run', 'c'],
      ],
    ],
    ['an open quote', 'run "a', ['The quote " of this command is opened and never closed.']],
    ['an open substitution', 'run $(a', ["The '$(' of this command is opened and never closed."]],
    [
      'a document below the line',
      'run <<EOF\n{{x}}\nEOF',
      ["This command reads the lines below it ('<<') and cannot be handed over as one line."],
    ],
    ['a backslash at the end', 'run a\\', [['run', 'a']]],
  ] as const) {
    it(`reads ${what}`, () => {
      assert.deepEqual(
        read(fence(code)),
        expected.map((each) => (typeof each === 'string' ? [each] : each)),
      );
    });
  }

  it('leaves out the output of a session with prompts', () => {
    assert.deepEqual(read(fence('$ run \\\n> {{x}}\nok: 3 rows\n$ run b', 'console')), [
      ['run', '<x>'],
      ['run', 'b'],
    ]);
  });

  it('leaves out blocks in other languages, other sections, and what comes behind twenty commands', () => {
    const section = '```python\nrun()\n```\n\n```sh\nrun a\n```\n\n# Implementation Notes\n\n```sh\nrun b\n```';
    assert.deepEqual(read(catalogSkill(section)), [['run', 'a']]);
    assert.equal(read(fence(Array.from({ length: 30 }, (_, at) => `run ${at}`).join('\n'))).length, 20);
    assert.deepEqual(read(catalogSkill('`run a`')), []);
  });

  it('reads a block that is never closed', () => {
    assert.deepEqual(read(catalogSkill('```bash\nrun {{x}}')), [['run', '<x>']]);
  });

  it('asks for a placeholder that nothing declares', () => {
    const [invocation] = runInvocations(skillOf(fence('run {{x}} {{api_token}} {{x}}')));
    assert.deepEqual(invocation?.variables, [
      { name: 'x', description: 'One.', required: true, secret: false },
      { name: 'api_token', description: '', required: true, secret: true },
    ]);
  });

  it('reads any beginning of a text', () => {
    const text = goodFile('catalog-skill');
    const start = text.indexOf('# Invocation');
    for (let end = start; end < text.length; end++) runInvocations(skillOf(text.slice(0, end)));
  });

  it('reads any block', () => {
    const part = fc.constantFrom(
      '{{x}}',
      '"',
      "'",
      '$(',
      ')',
      '`',
      '\\',
      '\n',
      '\r\n',
      '${',
      '}',
      '<<',
      '>',
      '|',
      ' ',
      'a',
      '$ ',
      '#',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = fence(parts.join(''));
        for (const { span, words } of runInvocations(skillOf(text))) {
          assert.ok(words.every((word) => span.start <= word.span.start && word.span.end <= span.end));
        }
      }),
    );
  });
});

describe('the calls of a chat', () => {
  const skill = (more = '', body = '') =>
    `---\nname: late-orders\ndescription: Finds late orders. Use when orders are late.\n${more}---\n\n# Orders\n${body}`;
  const titles = (text: string, path: string) => runInvocations(skillOf(text, path)).map((each) => each.title);

  it('names the clients that take each', () => {
    assert.deepEqual(titles(skill(), 'skills/late-orders/SKILL.md'), [
      '/late-orders (Claude Code and VS Code)',
      '$late-orders (Codex)',
    ]);
    assert.deepEqual(titles(skill(), '.claude/skills/late-orders/SKILL.md'), ['/late-orders (Claude Code)']);
    assert.deepEqual(titles(skill(), '.codex/skills/late-orders/SKILL.md'), ['$late-orders (Codex)']);
    assert.deepEqual(titles(skill(), '.claude/agents/late-orders.md'), ['@agent-late-orders (Claude Code)']);
    assert.deepEqual(titles(skill(), '.github/prompts/late.prompt.md'), ['/late-orders (VS Code)']);
    assert.deepEqual(titles('Reload.\n', '.claude/commands/reload.md'), ['/reload (Claude Code)']);
    assert.deepEqual(titles(skill(), '.github/agents/late.agent.md'), []);
  });

  it("puts a plugin's name in front", () => {
    assert.deepEqual(titles('Reload.\n', 'plugins/shop/commands/reload.md'), ['/shop:reload (Claude Code)']);
  });

  it('leaves out what people cannot call', () => {
    assert.deepEqual(titles(skill('user-invocable: false\n'), 'skills/late-orders/SKILL.md'), ['$late-orders (Codex)']);
  });

  it('takes the groups of a hint for arguments', () => {
    const path = '.claude/commands/reload.md';
    const command = (hint: string) => `---\nargument-hint: ${hint}\n---\nReload $ARGUMENTS.\n`;
    assert.deepEqual(read(command('"[--days N] <table> [shop] [shop] [--force]"'), path), [
      ['/reload', '<table>', '<shop>', '<shop 2>', '<options>'],
    ]);
    assert.deepEqual(read(command('[table]'), path), [['/reload', '<table>']]);
    assert.deepEqual(read(command('file.md | status'), path), [['/reload', '<arguments>']]);
    assert.deepEqual(read('Reload $ARGUMENTS.\n', path), [['/reload', '<arguments>']]);
    const [invocation] = runInvocations(skillOf(command('"<table> [day]"'), path));
    assert.deepEqual(
      invocation?.variables.map(({ name, required }) => [name, required]),
      [
        ['table', true],
        ['day', false],
      ],
    );
  });

  it('quotes the arguments that Claude Code gives names to', () => {
    assert.deepEqual(read(skill('arguments: [table, day]\n'), '.claude/skills/late-orders/SKILL.md'), [
      ['/late-orders', '"<table>"', '"<day>"'],
    ]);
  });
});
