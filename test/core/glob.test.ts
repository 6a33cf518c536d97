import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globProblem, matchesGlob } from '../../src/core/glob.ts';

describe('matchesGlob', () => {
  const cases: readonly [glob: string, matching: readonly string[], others: readonly string[]][] = [
    ['**/SKILL.md', ['SKILL.md', 'a/SKILL.md', 'a/.b/c/SKILL.md'], ['SKILL.mdx', 'a/skill.md', 'xSKILL.md']],
    [
      '**/.claude/agents/**/*.md',
      ['.claude/agents/a.md', 'x/.claude/agents/y/z.md'],
      ['.claude/agents/a.txt', 'claude/agents/a.md'],
    ],
    ['*.md', ['a.md', '.md'], ['a/b.md']],
    ['target/**', ['target', 'target/a', 'target/a/b'], ['targets/a', 'a/target']],
    ['target/', ['target/a/b'], ['targets/a']],
    [
      '**/{agents,skills}/?[a-c]*.md',
      ['agents/xb.md', 'q/skills/xc1.md'],
      ['agents/xd.md', 'agents/b.md', 'tools/xb.md'],
    ],
    ['[!a-c]*', ['d', '-'], ['a', 'cd', '']],
    ['{a,{b,c}}/x', ['a/x', 'b/x', 'c/x'], ['{b,c}/x']],
    ['a**c', ['ac', 'abc'], ['a/c']],
    ['.', ['.'], ['a']],
  ];
  for (const [glob, matching, others] of cases) {
    it(glob, () => {
      for (const path of matching) assert.ok(matchesGlob(glob, path), path);
      for (const path of others) assert.ok(!matchesGlob(glob, path), path);
    });
  }

  it('takes a path as a glob for itself', () => {
    assert.ok(matchesGlob('docs/[draft] plan (1).md', 'docs/[draft] plan (1).md'));
  });

  it('agrees with picomatch on ordinary globs', () => {
    const part = fc
      .array(fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '{a,b}'), { minLength: 1, maxLength: 4 })
      .map((units) => units.join('').replace(/\*+/g, '*'));
    const glob = fc.array(fc.oneof({ weight: 3, arbitrary: part }, fc.constant('**')), { minLength: 1, maxLength: 4 });
    const name = fc.stringMatching(/^[ab.]{1,3}$/).filter((each) => !/^\.{1,2}$/.test(each));
    const path = fc.array(name, { minLength: 1, maxLength: 4 });
    const isDots = (each: string) => /^[.*?]*\.[.*?]*$|^\.{1,2}$/.test(each);
    fc.assert(
      fc.property(glob, path, (parts, names) => {
        // Names of dots mean directories to picomatch, and only sometimes is 'a' in 'a/**' for it.
        fc.pre(!parts.some(isDots) && parts.at(-1) !== '**' && globProblem(parts.join('/')) === undefined);
        const [a, b] = [parts.join('/'), names.join('/')];
        assert.equal(matchesGlob(a, b), picomatch(a, { dot: true })(b), `${a} on ${b}`);
      }),
      { numRuns: 3000 },
    );
  });

  it('is not kept busy by any glob', () => {
    const path = `${'a'.repeat(250)}/`.repeat(16) + 'a'.repeat(250);
    for (const glob of [
      `${'*a'.repeat(100)}b`,
      `${'**/*a*/'.repeat(30)}b`,
      `${'{a,b}'.repeat(6)}${'*a'.repeat(60)}b`,
    ]) {
      assert.equal(matchesGlob(glob, path), false);
    }
  });
});

describe('globProblem', () => {
  const bad: Readonly<Record<string, RegExp>> = {
    '': /empty/,
    'a\\b': /backslash/,
    './a': /from the workspace root/,
    '../a': /from the workspace root/,
    '/a': /from the workspace root/,
    'C:/a': /from the workspace root/,
    '!a': /not read/,
    'a/+(b|c)': /not read/,
    '{a,b': /partner/,
    'a}': /partner/,
    '[a': /without its/,
    '[]a': /without its/,
    [`${'{a,b}'.repeat(7)}`]: /more than 64/,
    [`{${',a'.repeat(100)}}`]: /more than 64/,
    ['a'.repeat(301)]: /longer than/,
  };
  for (const [glob, problem] of Object.entries(bad)) {
    it(`objects to '${glob.slice(0, 20)}'`, () => {
      assert.match(globProblem(glob) ?? '', problem);
      assert.equal(matchesGlob(glob, 'a'), false);
    });
  }

  it('has nothing against what people write', () => {
    for (const glob of ['**/*.md', 'a b/c.md', '.github/**', '{a,b}/*', 'a[0-9]', 'x/{y}', '**', 'a/b/'])
      assert.equal(globProblem(glob), undefined, glob);
  });
});
