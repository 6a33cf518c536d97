import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { CliWorkspace, type JsonReport, sound } from '../support/cli.ts';

const inFrontmatter = (name: string, lines: string): string => sound(name).replace('---\n\n', `${lines}\n---\n\n`);
const isWindows = process.platform === 'win32';

/** By the skill's name: the content of its file, and what is said of it: `line:column rule message`. */
const files: Readonly<Record<string, readonly [content: string | Uint8Array, ...found: string[]]>> = {
  alias: [
    inFrontmatter('alias', 'license: *nowhere'),
    "4:10 skill/unquoted-special-character '*nowhere' is a YAML alias, and no anchor '&nowhere' stands before it. Quote the value of 'license'.",
  ],
  bom: [
    `\uFEFF${sound('bom')}`,
    '1:1 skill/byte-order-mark An invisible byte order mark begins the file, and Codex finds no frontmatter behind it; remove it.',
  ],
  bomb: [
    inFrontmatter('bomb', `metadata:\n  a0: &a0 [x]\n${bombOf(30)}`),
    "10:42 skill/yaml-syntax Following the aliases up to '*a4' would build more than 100000 values; none is followed from here on. Write the values out.",
  ],
  code: [
    "---js\n{ name: require('node:fs').writeFileSync('ran.txt', 'ran') }\n---\n\n# Code\n",
    "1:1 skill/code-frontmatter '---js' asks readers of this file to run its frontmatter as js; Gatewright does not. Write it as YAML and open it with '---' alone.",
  ],
  cr: [sound('cr').replaceAll('\n', '\r')],
  crlf: [sound('crlf').replaceAll('\n', '\r\n')],
  fence: [
    sound('fence', '\n```sql\nSELECT 1\n'),
    "8:1 skill/unclosed-fence The code block opened here is never closed, so the rest of the file is code; close it with '```'.",
  ],
  latin1: [
    Buffer.from(sound('latin1', '\nA café.\n'), 'latin1'),
    '1:1 gatewright/unreadable-file This file is not valid UTF-8: byte 108 belongs to no character. Save it as UTF-8.',
  ],
  nested: [
    inFrontmatter('nested', `metadata: ${'['.repeat(20_000)}`),
    '4:1 skill/yaml-syntax The values here are nested too deeply to be read.',
  ],
  'nested-body': [sound('nested-body', `\n${'['.repeat(20_000)}\n\n${'> '.repeat(20_000)}\n`)],
  nul: [
    sound('nul', '\na\0b\n'),
    '1:1 gatewright/unreadable-file This file is not text: byte 95 is NUL. Delete the NUL bytes or replace the file.',
  ],
  rtl: [
    sound('rtl', '\nRun \u202Egnp.exe now.\n'),
    '8:5 skill/invisible-character An invisible character (U+202E, changes the direction of the text) stands here; take it out.',
  ],
  tabs: [
    inFrontmatter('tabs', 'metadata:\n\tteam: loaders'),
    '5:1 skill/tab-indent This line is indented with a tab; YAML allows only spaces there.',
  ],
  twice: [
    inFrontmatter('twice', 'name: twice'),
    "4:1 skill/duplicate-key The key 'name' already stands in line 2 with the same value; keep one of them.",
  ],
  utf16: [
    Buffer.from(`\uFEFF${sound('utf16')}`, 'utf16le'),
    '1:1 gatewright/unreadable-file This file is encoded in UTF-16, which agent clients do not read; save it as UTF-8.',
  ],
};

/** Lists of lists of lists: each line nine times the one before. */
function bombOf(lines: number): string {
  const line = (_: unknown, at: number) => `  a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`;
  return Array.from({ length: lines }, line).join('\n');
}

describe('a check of bad input', () => {
  const workspace = new CliWorkspace();
  let report: JsonReport;
  let output: string;

  /** What is said of one skill. */
  const of = (name: string): string[] =>
    report.findings
      .filter((each) => each.file === `skills/${name}/SKILL.md`)
      .map(({ range, rule, message }) => `${range.start.line}:${range.start.column} ${rule} ${message}`);

  before(async () => {
    workspace.write('.git/HEAD', '');
    for (const [name, [content]] of Object.entries(files)) workspace.write(`skills/${name}/SKILL.md`, content);
    workspace.write('skills/huge/SKILL.md', '');
    truncateSync(workspace.path('skills/huge/SKILL.md'), 50 * 1024 * 1024);
    mkdirSync(workspace.path('skills/folder/SKILL.md'), { recursive: true });
    workspace.write('agents/tag.md', tagged);
    if (!isWindows) makeLinks(workspace);
    report = await workspace.json();
    output = (await workspace.run(['check'])).stdout;
  });
  after(() => workspace.remove());

  for (const [name, [, ...found]] of Object.entries(files)) {
    it(`says the right things of '${name}'`, () => assert.deepEqual(of(name), found));
  }

  it('does not run the frontmatter of a file', () => {
    assert.equal(existsSync(workspace.path('ran.txt')), false);
    assert.equal(existsSync('ran.txt'), false);
  });

  it('does not read a file of 50 MB', () => {
    assert.deepEqual(of('huge'), [
      "1:1 gatewright/unreadable-file This file is 50.0 MiB large and was not checked; the setting 'maxFileSize' allows 1048576 bytes.",
    ]);
  });

  it('reports a directory where a file has to be', () => {
    assert.deepEqual(of('folder'), [
      '1:1 gatewright/unreadable-file This is a directory, and a file is expected under its name; rename it.',
    ]);
  });

  it('reports a tag that is never closed', () => {
    const found = report.findings.filter(
      (each) => each.file === 'agents/tag.md' && each.rule === 'skill/unbalanced-tag',
    );
    assert.deepEqual(
      found.map(({ range, message }) => [range.start.line, range.start.column, message]),
      [[7, 1, "'<context>' is never closed; put '</context>' on a line behind its section."]],
    );
  });

  it('prints nothing that a terminal would obey', () => {
    assert.match(output, /Run <U\+202E>gnp\.exe now\./);
    assert.match(output, /<U\+FEFF>---/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    assert.doesNotMatch(output, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E\uFEFF]/);
  });

  it('counts every file once, those without a text too', () => {
    const [, hit, all] = /in (\d+) of (\d+) files/.exec(output) ?? [];
    assert.equal(Number(hit), new Set(report.findings.map((each) => each.file)).size);
    assert.equal(Number(all), report.files);
    assert.ok(Number(hit) <= Number(all), `${hit} of ${all}`);
  });

  describe('behind links and pipes', { skip: isWindows && 'Windows has neither' }, () => {
    it('says of a link to itself, of a dead link and of a pipe why there is no text', () => {
      const said = (problem: string): string[] => [`1:1 gatewright/unreadable-file ${problem}`];
      assert.deepEqual(of('loop'), said('This file is a symbolic link that leads back to itself.'));
      assert.deepEqual(
        of('dead'),
        said('This file does not exist; it was deleted or is a link to a place that is not there.'),
      );
      assert.deepEqual(of('pipe'), said('This is a device or a pipe, which is not read.'));
    });

    it('follows no link out of the workspace, and none in a circle', () => {
      assert.deepEqual(
        report.findings.filter(({ file }) => /out|cycle/.test(file)),
        [],
      );
    });

    it('checks what a link inside of the workspace leads to', () => {
      assert.deepEqual(
        of('linked').map((each) => each.split(' ')[1]),
        ['skill/unclosed-fence'],
      );
    });

    it('refuses a pipe and a circle that are named', async () => {
      const [pipe, loop] = ['skills/pipe/SKILL.md', 'skills/loop/SKILL.md'];
      assert.match((await workspace.run(['check', pipe])).stderr, /'skills\/pipe\/SKILL.md' is neither a file nor/);
      assert.match((await workspace.run(['check', loop])).stderr, /is a symbolic link that leads back to itself\./);
    });
  });

  const isRoot = process.getuid?.() === 0;
  it('reports what may not be read', { skip: (isRoot || isWindows) && 'everything may be read here' }, async () => {
    workspace.write('closed/SKILL.md', sound('closed'));
    workspace.write('shut/skills/SKILL.md', sound('skills'));
    chmodSync(workspace.path('closed/SKILL.md'), 0);
    chmodSync(workspace.path('shut'), 0);
    const found = await workspace.findings(['closed', 'shut']);
    chmodSync(workspace.path('shut'), 0o700);
    assert.deepEqual(found, [
      'closed/SKILL.md gatewright/unreadable-file: This file may not be read; give yourself permission to read it.',
      'shut gatewright/unreadable-file: This directory may not be read, so nothing in it was checked; give yourself permission to read it.',
    ]);
  });
});

const tagged = `# Orders Agent

<role>
You load orders into the warehouse.
</role>

<context>
The shop sells in ten countries.

<handoff>
Say how many orders were loaded.
</handoff>

<terminology>
Late: after six.
</terminology>
`;

function makeLinks(workspace: CliWorkspace): void {
  const link = (to: string, from: string): void => symlinkSync(to, workspace.path(from));
  for (const name of ['loop', 'dead', 'cycle', 'out', 'pipe', 'linked']) mkdirSync(workspace.path(`skills/${name}`));
  link('SKILL.md', 'skills/loop/SKILL.md');
  link('nowhere.md', 'skills/dead/SKILL.md');
  link('..', 'skills/cycle/up');
  workspace.write('../outside/SKILL.md', '---\nname: [\n---\n');
  link('../../../outside/SKILL.md', 'skills/out/SKILL.md');
  link('../../outside', 'skills/out-directory');
  workspace.write('shared/linked.txt', sound('linked', '\n```sql\nSELECT 1\n'));
  link('../../shared/linked.txt', 'skills/linked/SKILL.md');
  execFileSync('mkfifo', [workspace.path('skills/pipe/SKILL.md')]);
}
