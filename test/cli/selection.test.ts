import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, beforeEach, describe, it } from 'node:test';
import { CliWorkspace, sound } from '../support/cli.ts';

describe('what a check looks at', () => {
  const workspace = new CliWorkspace();
  const faulty = (name: string): string => sound(name, '\n[Steps](nowhere.md)\n');
  /** The files that have findings. */
  const checked = async (args: readonly string[] = [], cwd = '.'): Promise<string[]> => {
    const { findings } = await workspace.json(args, cwd);
    return [...new Set(findings.map((each) => each.file))];
  };

  beforeEach(() => {
    for (const path of ['.', '../other']) rmSync(workspace.path(path), { recursive: true, force: true });
    workspace.write('.git/HEAD', '');
    for (const name of ['a', 'b', 'c']) workspace.write(`skills/${name}/SKILL.md`, faulty(name));
  });
  after(() => workspace.remove());

  const all = ['skills/a/SKILL.md', 'skills/b/SKILL.md', 'skills/c/SKILL.md'];

  it('is the working directory when no path is given, and paths are from there', async () => {
    assert.deepEqual(await checked(), all);
    assert.deepEqual(await checked(['.']), all);
    assert.deepEqual(await checked([], 'skills'), ['a/SKILL.md', 'b/SKILL.md', 'c/SKILL.md']);
    assert.deepEqual(await checked([], 'skills/a'), ['SKILL.md']);
    assert.deepEqual(await checked(['../..'], 'skills/a'), ['SKILL.md', '../b/SKILL.md', '../c/SKILL.md']);
    assert.deepEqual(await checked(['../b', '../c/SKILL.md'], 'skills/a'), ['../b/SKILL.md', '../c/SKILL.md']);
    assert.deepEqual(await checked([workspace.path('skills/b')]), ['skills/b/SKILL.md']);
    assert.deepEqual(await checked(['skills/b', 'skills/b/SKILL.md', 'skills/../skills/b']), ['skills/b/SKILL.md']);
  });

  it('may be several workspaces, each with its own names and settings', async () => {
    workspace.write('../other/.gatewright/config.yaml', 'rules:\n  skill/broken-reference: error\n');
    workspace.write('../other/skills/a/SKILL.md', faulty('a'));
    const { findings, files, summary } = await workspace.json(['skills/a', '../other']);
    assert.deepEqual(
      findings.map(({ file, rule, severity }) => [file, rule, severity]),
      [
        ['skills/a/SKILL.md', 'skill/broken-reference', 'warning'],
        ['../other/skills/a/SKILL.md', 'skill/broken-reference', 'error'],
      ],
    );
    assert.deepEqual([files, summary], [3, { error: 1, warning: 1, info: 0, hint: 0 }]);
  });

  it('counts what lies in two of the paths once', async () => {
    workspace.write('skills/.gatewright/config.yaml', '');
    workspace.write('skills/latin/SKILL.md', Buffer.from([0xff]));
    const { findings, files } = await workspace.json(['.', 'skills']);
    const places = findings.map(({ file, rule }) => `${file} ${rule}`);
    assert.deepEqual([...new Set(places)], places);
    assert.equal(files, 5);
  });

  it('may be one file, whose names are resolved over the whole workspace', async () => {
    workspace.write('skills/b/SKILL.md', sound('a'));
    const { findings, files } = await workspace.json(['skills/a/SKILL.md']);
    assert.equal(files, 1);
    assert.deepEqual(
      findings.map(({ rule, related }) => [rule, related.map((each) => each.file)]),
      [
        ['skill/duplicate-name', ['skills/b/SKILL.md']],
        ['skill/broken-reference', []],
      ],
    );
    const [elsewhere] = (await workspace.json(['../a/SKILL.md'], 'skills/c')).findings;
    assert.equal(elsewhere?.file, '../a/SKILL.md');
    assert.equal(elsewhere?.related[0]?.file, '../b/SKILL.md');
  });

  it('is not what .gitignore leaves out, nested and with exceptions', async () => {
    workspace.write(
      '.gitignore',
      '# made by a job\n/skills/*\n!/skills/b\n!/skills/c/\nbuild/\n*.prompt.md\n!kept.prompt.md\n',
    );
    workspace.write('skills/c/.gitignore', 'drafts/\n!drafts/one/\nSKILL.md\n');
    workspace.write('skills/c/drafts/SKILL.md', faulty('drafts'));
    workspace.write('build/skills/d/SKILL.md', faulty('d'));
    workspace.write('skills/b/build/SKILL.md', faulty('build'));
    workspace.write('.github/prompts/.gitignore', '*\n!SKILL.md\n!.gitignore\n');
    workspace.write('packages/x/skills/e/SKILL.md', faulty('e'));
    workspace.write('packages/.gitignore', '/skills\nx/skills/e/*\n!x/skills/e/SKILL.md\n');
    assert.deepEqual(await checked(), ['packages/x/skills/e/SKILL.md', 'skills/b/SKILL.md']);
  });

  it('is found in no time, whatever stands in a .gitignore', { timeout: 20_000 }, async () => {
    const deep = `${'a/'.repeat(100)}skills/d/SKILL.md`;
    workspace.write(deep, faulty('d'));
    const lines = ['a/**/'.repeat(8), '*a'.repeat(40), '[z-a]', 'x[', '\\', '(?', '!', '/', '{', '\u0000'];
    workspace.write(
      '.gitignore',
      `\uFEFF/skills/a/\r\n${lines.map((line) => `${line}b\r\n`).join('')}/skills/b/  \r\n`,
    );
    assert.deepEqual(await checked(), [deep, 'skills/c/SKILL.md']);
  });

  it('is also what .gitignore and exclude leave out when it is named', async () => {
    workspace.write('.gitignore', '/skills/a/\n/skills/b/SKILL.md\nbuild/\n');
    workspace.write('.gatewright/config.yaml', 'exclude: ["skills/c/**", "**/drafts/**"]\n');
    workspace.write('skills/c/drafts/SKILL.md', faulty('drafts'));
    assert.deepEqual(await checked(), []);
    assert.deepEqual(await checked(['skills']), [], 'what is left out of a directory that was named stays so');
    assert.deepEqual(await checked(['skills/a']), ['skills/a/SKILL.md']);
    assert.deepEqual(await checked(['skills/c']), ['skills/c/SKILL.md']);
    assert.deepEqual(await checked(['skills/c/drafts']), ['skills/c/drafts/SKILL.md']);
    assert.deepEqual(await checked(['skills/a/SKILL.md', 'skills/b/SKILL.md', 'skills/c/SKILL.md']), all);
  });

  it('is not what the settings exclude', async () => {
    workspace.write('node_modules/x/skills/d/SKILL.md', faulty('d'));
    assert.deepEqual(await checked(), all);
    workspace.write('.gatewright/config.yaml', 'exclude:\n  - "**/b/**"\n  - skills/c\n  - "**/node_modules/**"\n');
    assert.deepEqual(await checked(), ['skills/a/SKILL.md']);
    workspace.write('mine.yaml', 'exclude: [skills/a]\n');
    assert.deepEqual(await checked(['--config', 'mine.yaml']), [
      'node_modules/x/skills/d/SKILL.md',
      'skills/b/SKILL.md',
      'skills/c/SKILL.md',
    ]);
  });

  it('is nothing where there is nothing', async () => {
    workspace.write('docs/page.md', '# A page\n');
    const { code, stdout } = await workspace.run(['check', 'docs']);
    assert.deepEqual([code, stdout], [0, 'There is nothing here that Gatewright checks.\n']);
    assert.deepEqual(await workspace.json(['docs']), {
      version: 1,
      files: 0,
      findings: [],
      summary: { error: 0, warning: 0, info: 0, hint: 0 },
    });
  });
});
