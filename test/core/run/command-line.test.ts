import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { commandLine, type Values, valueProblem } from '../../../src/core/run/command-line.ts';
import type { Invocation } from '../../../src/core/run/runnable.ts';
import { type ShellId, shellOfProgram } from '../../../src/core/run/shells.ts';
import { runInvocations } from '../../../src/core/skill/run/invocation.ts';
import { catalogSkill, skillOf } from '../../support/run.ts';

const variables =
  'required:\n    - name: x\n      description: One.\n  optional:\n    - name: y\n      description: Two.\n    - name: api_key\n      description: Three.\n';

function invocationOf(code: string): Invocation {
  const [invocation] = runInvocations(skillOf(catalogSkill(`\`\`\`bash\n${code}\n\`\`\``, variables)));
  return invocation ?? assert.fail('no invocation');
}

/** The line, or its problem. */
function line(code: string, values: Values, shell: ShellId = 'posix'): string {
  const made = commandLine(invocationOf(code), values, shell);
  return 'line' in made ? made.line : made.problem;
}

const seed = 'codex skills run data.load \\\n  --vars "x={{x}}" \\\n  "y={{y}}"';

describe('a command line', () => {
  it('has each value quoted as its shell wants it', () => {
    const values = { x: "it's 5 > 3", y: 'a' };
    assert.equal(line(seed, values), "codex skills run data.load --vars x='it'\\''s 5 > 3' y='a'");
    assert.equal(line(seed, values, 'powershell'), "codex skills run 'data.load' --vars 'x=it''s 5 > 3' 'y=a'");
    assert.equal(line(seed, values, 'cmd'), 'codex skills run data.load --vars "x=it\'s 5 > 3" "y=a"');
  });

  it('keeps what the file says for a POSIX shell as it is written', () => {
    assert.equal(line('A="$HOME" run {{x}} 2>&1 | tee *.log', { x: 'v' }), `A="$HOME" run 'v' 2>&1 | tee *.log`);
    assert.equal(line('A={{x}} run', { x: 'b c' }), "A='b c' run");
  });

  it('does not let a value be an assignment, a word of the shell or the path of a command', () => {
    assert.equal(line('{{x}} a', { x: 'A=b' }), "'A=b' a");
    assert.equal(line('run {{x}}', { x: '=ls' }), "run '=ls'");
    assert.equal(line('run ={{x}}', { x: 'ls' }), "run '=ls'");
    assert.equal(line('{{x}} a', { x: 'my tool' }, 'powershell'), "& 'my tool' a");
  });

  it('leaves out optional words without a value, and their option when none is left', () => {
    assert.equal(line(seed, { x: 'v', y: ' ' }), "codex skills run data.load --vars x='v'");
    assert.equal(line('run {{x}} --note {{y}} --flag', { x: 'v' }), "run 'v' --flag");
    assert.equal(line('run {{x}} --note={{y}}', { x: 'v' }), "run 'v'");
    assert.equal(line('run {{x}} --flag && run b', { x: 'v' }), "run 'v' --flag && run b");
  });

  it('shows secret values as dots', () => {
    const made = commandLine(invocationOf('run {{x}} --key {{api_key}}'), { x: 'v', api_key: "s'3" }, 'posix');
    assert.deepEqual(made, { line: "run 'v' --key 's'\\''3'", shown: "run 'v' --key '••••••'" });
  });

  for (const [what, code, values, shell, problem] of [
    ['a required value that is missing', seed, { x: ' ' }, 'posix', "'x' needs a value."],
    [
      'a line break',
      seed,
      { x: 'a\nb' },
      'posix',
      "The value of 'x' holds a line break, which no command line can hold; take it out.",
    ],
    [
      'NUL',
      seed,
      { x: 'a\0' },
      'posix',
      "The value of 'x' holds the invisible character U+0000, which no command line can hold; take it out.",
    ],
    [
      'a tab, which completes',
      seed,
      { x: '\t' + 'a' },
      'posix',
      "The value of 'x' holds a tab, which no command line can hold; take it out.",
    ],
    [
      'a mark of direction',
      seed,
      { x: 'a\u202Eb' },
      'posix',
      "The value of 'x' holds the invisible character U+202E, which no command line can hold; take it out.",
    ],
    [
      'half a character',
      seed,
      { x: '\uD800' },
      'posix',
      "The value of 'x' holds the invisible character U+D800, which no command line can hold; take it out.",
    ],
    [
      'a double quote in PowerShell',
      seed,
      { x: 'a" b' },
      'powershell',
      "The value of 'x' holds a double quote, which PowerShell does not pass on as it is before version 7.3; write it another way.",
    ],
    [
      'a last backslash in PowerShell',
      seed,
      { x: 'a b\\' },
      'powershell',
      "The value of 'x' holds a backslash at the end, which PowerShell does not pass on as it is before version 7.3; write it another way.",
    ],
    [
      'a percent sign in cmd.exe',
      seed,
      { x: '%PATH%' },
      'cmd',
      "The value of 'x' holds '%', which cmd.exe fills in even between quotes; write it another way.",
    ],
    [
      'a quote in cmd.exe',
      seed,
      { x: 'a" & b' },
      'cmd',
      "The value of 'x' holds a double quote, which ends the quotes of cmd.exe; write it another way.",
    ],
    [
      'a POSIX pipe in PowerShell',
      'run {{x}} | tee a',
      { x: 'v' },
      'powershell',
      "The command uses '|' as a POSIX shell does, and cannot be written for PowerShell; run it in sh, bash or zsh.",
    ],
    [
      'an assignment in cmd.exe',
      'A=b run {{x}}',
      { x: 'v' },
      'cmd',
      "The command uses '=' as a POSIX shell does, and cannot be written for cmd.exe; run it in sh, bash or zsh.",
    ],
    [
      'a value inside a substitution',
      'run "$(cat {{x}})"',
      { x: 'v' },
      'posix',
      "The word '\"$(cat {{x}})\"' holds '$', which the shell itself acts on, so no value is safe in it; write the value as a word of its own.",
    ],
    [
      'a redirection without a file',
      'run {{x}} > {{y}}',
      { x: 'v' },
      'posix',
      "The word '{{y}}' names a file and needs a value.",
    ],
    [
      'a line break in the command',
      'run "a\nb" {{x}}',
      { x: 'v' },
      'posix',
      'The command holds a line break, which no command line can hold; take it out of the file.',
    ],
    ['an open quote', 'run "{{x}}', { x: 'v' }, 'posix', 'The quote " of this command is opened and never closed.'],
    [
      'a line that is too long for cmd.exe',
      seed,
      { x: 'v'.repeat(9000) },
      'cmd',
      'The line has 9038 characters, and cmd.exe takes 8191; shorten a value.',
    ],
  ] as const) {
    it(`refuses ${what}`, () => assert.equal(line(code, values, shell), problem));
  }

  it('says of a value what it would say of the line', () => {
    const [x, y] = invocationOf(seed).variables;
    assert.ok(x && y);
    assert.equal(valueProblem(x, '', 'posix'), "'x' needs a value.");
    assert.equal(valueProblem(y, '', 'posix'), undefined);
    assert.equal(valueProblem(y, '%', 'posix'), undefined);
  });
});

describe('the shell of a program', () => {
  for (const [path, expected] of [
    ['/bin/zsh', 'posix'],
    ['C:\\Program Files\\Git\\bin\\bash.exe', 'posix'],
    ['C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe', 'powershell'],
    ['/usr/bin/pwsh', 'powershell'],
    ['C:\\Windows\\System32\\CMD.EXE', 'cmd'],
    ['/usr/bin/fish', undefined],
    ['C:\\Windows\\System32\\wsl.exe', undefined],
    ['', undefined],
  ] as const) {
    it(`'${path}' is ${expected ?? 'not known'}`, () => assert.equal(shellOfProgram(path), expected));
  }
});

/** Values made to break out: pieces of shell code between any characters that a line may hold. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '`',
        '$',
        '$(',
        ')',
        '\\',
        '!',
        '!!',
        '%',
        '%PATH%',
        '^',
        '&',
        '|',
        ';',
        '<',
        '>',
        '#',
        '*',
        '?',
      ),
      fc.constantFrom(
        '~',
        '{a,b}',
        '[a]',
        '=',
        '-',
        '--',
        "'\\''",
        "$'\\x27'",
        '‘',
        '’',
        '‚',
        '‛',
        '$\u007BIFS}',
        'touch x',
        ' ',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((value) => value.trim() !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(value));

describe('no value breaks out of its quotes', () => {
  for (const shell of ['/bin/sh', '/bin/bash', '/bin/dash', '/bin/zsh'].filter((path) => existsSync(path))) {
    it(`in ${shell}`, () => {
      const invocation = invocationOf(`printf '%s\\0' a "x={{x}}y" {{x}} '{{x}}'{{y}}`);
      fc.assert(
        fc.property(hostile, hostile, (x, y) => {
          const made = commandLine(invocation, { x, y }, 'posix');
          assert.ok('line' in made, JSON.stringify(made));
          // With a socket for its input, bash takes itself for a remote one and reads the user's files.
          const output = execFileSync(shell, ['-c', made.line], {
            stdio: ['ignore', 'pipe', 'pipe'],
            encoding: 'utf8',
            env: { PATH: '/nowhere' },
          });
          assert.deepEqual(output.split('\0').slice(0, -1), ['a', `x=${x}y`, x, x + y]);
        }),
        { numRuns: 200 },
      );
    });
  }

  it('in PowerShell, by its own rules of reading', () => {
    fc.assert(
      fc.property(hostile, (x) => {
        const made = commandLine(invocationOf('run {{x}}'), { x }, 'powershell');
        if (!('line' in made)) return assert.match(x, /["“”„]|\\$/);
        assert.deepEqual(readPowerShell(made.line), ['run', x]);
      }),
    );
  });

  it('in cmd.exe and the programs it starts, by their own rules of reading', () => {
    fc.assert(
      fc.property(hostile, (x) => {
        const made = commandLine(invocationOf('run {{x}} b'), { x }, 'cmd');
        if (!('line' in made)) return assert.match(x, /["%!]/);
        assert.deepEqual(readCmd(made.line), ['run', x, 'b']);
      }),
    );
  });
});

/** The words of a line as PowerShell reads them where nothing but bare names and single-quoted strings stands. */
function readPowerShell(line: string): string[] {
  const quote = "['‘’‚‛]";
  const word = new RegExp(`(${quote})((?:(?!${quote}).|${quote}{2})*)${quote}|([A-Za-z-]+)|( )|(.)`, 'gsu');
  return [...line.matchAll(word)].flatMap(([, , quoted, bare, space, other]) => {
    assert.equal(other, undefined, `'${other}' stands outside of quotes in ${line}`);
    if (space !== undefined) return [];
    return [bare ?? (quoted ?? '').replace(new RegExp(`(${quote})${quote}`, 'gu'), '$1')];
  });
}

/** The arguments of a line: quotes toggle for cmd.exe, and CommandLineToArgvW reads backslashes before them. */
function readCmd(line: string): string[] {
  const words: string[] = [];
  let word = '';
  let inQuotes = false;
  for (const [part] of line.matchAll(/\\*"|\\+|[^\\"]/gsu)) {
    const backslashes = /^\\*/.exec(part)?.[0].length ?? 0;
    if (part.endsWith('"')) {
      assert.equal(backslashes % 2, 0, `a backslash takes the quote in ${line}`);
      word += '\\'.repeat(backslashes / 2);
      inQuotes = !inQuotes;
    } else if (part === ' ' && !inQuotes) {
      words.push(word);
      word = '';
    } else {
      assert.ok(inQuotes || !/[&|<>^()%!]/.test(part), `'${part}' stands outside of quotes in ${line}`);
      word += part;
    }
  }
  return [...words, word];
}
