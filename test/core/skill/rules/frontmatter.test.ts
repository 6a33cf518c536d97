import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings, fixed, told } from '../../../support/told.ts';

const SAYING = 'description: Loads the orders of one day again. Use when a load has failed.';
const skill = (rest: string, path = 'skills/demo/SKILL.md') => ({
  [path]: `---\nname: demo\n${SAYING}\n${rest}---\n\nLoad.\n`,
});
const severities = (rule: string, tree: Record<string, string>) => findings(rule, tree).map((each) => each.severity);

describe('skill/missing-frontmatter', () => {
  const rule = 'skill/missing-frontmatter';

  it('is as grave as what the clients of the place do', () => {
    assert.deepEqual(severities(rule, { 'skills/demo/SKILL.md': '# Load\n' }), ['error']);
    assert.deepEqual(severities(rule, { '.claude/agents/demo.md': 'You load.\n' }), ['error']);
    assert.deepEqual(severities(rule, { '.claude/skills/demo/SKILL.md': '# Load\n' }), ['warning']);
  });

  it('is no fault where a file needs none', () => {
    for (const path of ['.claude/commands/demo.md', 'demo.prompt.md', 'demo.instructions.md', 'README.md']) {
      assert.deepEqual(told(rule, { [path]: 'Load the orders.\n' }), [], path);
    }
  });

  it('leaves a broken frame to the rules on frames', () => {
    for (const text of ['\n---\nname: demo\n---\n', '---js\nx\n---\n', '---\nname: demo\n']) {
      assert.deepEqual(told(rule, { 'skills/demo/SKILL.md': text }), [], text);
    }
  });

  it('takes the first paragraph for a description, without its marks and in quotes where YAML needs them', () => {
    const path = 'skills/demo/SKILL.md';
    const text =
      '# Load\n\n> Note\n\n- item\n\n```\ncode of some length\n```\n\nLoads `orders`: see [steps](a.md) first.\n';
    const head = '---\nname: demo\ndescription: "Loads orders: see steps first."\n---\n\n';
    assert.equal(fixed(rule, path, { [path]: text }), head + text);
    const none = '---\nname: demo\ndescription: What this skill does, and when to use it.\n---\n\n# Load\n';
    assert.equal(fixed(rule, path, { [path]: '# Load\n' }), none);
  });

  it('keeps the line breaks and a byte order mark where they are', () => {
    const path = 'skills/demo/SKILL.md';
    const after = fixed(rule, path, { [path]: '\uFEFF# Load\r\n' });
    assert.match(after ?? '', /^\uFEFF---\r\nname: demo\r\n.*\r\n---\r\n\r\n# Load\r\n$/);
  });
});

describe('the frame of a frontmatter', () => {
  it('is judged by one rule at a time', () => {
    const cases: Record<string, string> = {
      'skill/misplaced-frontmatter': '\n---\nname: demo\n---\n',
      'skill/unclosed-frontmatter': '---\nname: demo\n',
      'skill/code-frontmatter': '---js\nx\n---\n',
      'skill/frontmatter-too-large': `---\nname: demo\n${'# '.repeat(40_000)}\n---\n`,
    };
    for (const [rule, text] of Object.entries(cases)) {
      for (const other of Object.keys(cases)) {
        assert.equal(told(other, { 'skills/demo/SKILL.md': text }).length, other === rule ? 1 : 0, `${other}: ${rule}`);
      }
    }
  });

  it('does not hide the keys inside of it', () => {
    const tree = { 'skills/demo/SKILL.md': '\n---\nname: Demo Skill\ndescription: x\n---\n' };
    assert.deepEqual(told('skill/invalid-name', tree), ['Demo Skill']);
  });

  it('with a wrong opening line is opened again', () => {
    const path = 'skills/demo/SKILL.md';
    const tree = { [path]: `----\nname: demo\n${SAYING}\n---\n` };
    assert.deepEqual(told('skill/misplaced-frontmatter', tree), ['----']);
    assert.equal(fixed('skill/misplaced-frontmatter', path, tree), `---\nname: demo\n${SAYING}\n---\n`);
  });
});

describe('skill/byte-order-mark', () => {
  const mark = (path: string) => ({ [path]: `\uFEFF---\nname: demo\n${SAYING}\n---\n` });

  it('is graver where Codex reads the file', () => {
    assert.deepEqual(severities('skill/byte-order-mark', mark('skills/demo/SKILL.md')), ['warning']);
    assert.deepEqual(severities('skill/byte-order-mark', mark('.claude/agents/demo.md')), ['hint']);
  });

  it('is not called an invisible character too', () => {
    assert.deepEqual(told('skill/invisible-character', mark('skills/demo/SKILL.md')), []);
  });
});

describe('skill/yaml-syntax', () => {
  const rule = 'skill/yaml-syntax';

  it('says what stands in the place of keys', () => {
    assert.deepEqual(told(rule, { 'skills/demo/SKILL.md': '---\n- name: demo\n- more\n---\n' }), ['- name: demo']);
    assert.deepEqual(told(rule, { '.claude/commands/a.md': '---\nDo it\nnow\n---\nText\n' }), ['Do it']);
    assert.deepEqual(told('skill/missing-name', { 'skills/demo/SKILL.md': '---\ntext\n---\n' }), []);
  });

  it('says one broken line once, and reads the other keys', () => {
    const tree = skill('compatibility: "dbt\nuser-invocable: maybe\n');
    assert.deepEqual(told(rule, tree), ['"']);
    assert.deepEqual(told('skill/wrong-type', tree), ['maybe']);
  });

  it('finds a pasted dialogue as one mistake', () => {
    const text = `---\nname: demo\ndescription: Use it.\n\nExamples:\n<example>\nContext: a\nuser: "b"\nassistant: "c: d"\n</example>\nmodel: haiku\n---\n`;
    const found = findings(rule, { '.claude/agents/demo.md': text });
    assert.deepEqual(
      found.map((each) => each.excerpt),
      ['Examples:'],
    );
    assert.deepEqual(told('skill/unknown-key', { '.claude/agents/demo.md': text }), []);
    assert.match(
      fixed(rule, '.claude/agents/demo.md', { '.claude/agents/demo.md': text }) ?? '',
      /description: \|-\n {2}Use it\.\n\n {2}Examples:\n/,
    );
  });
});

describe('skill/unquoted-brackets', () => {
  const rule = 'skill/unquoted-brackets';

  it('minds a list only where text belongs', () => {
    assert.deepEqual(told(rule, skill('argument-hint: [table]\nallowed-tools: [Read, Grep]\n')), ['[table]']);
    assert.deepEqual(severities(rule, skill('argument-hint: [table]\n')), ['warning']);
    assert.deepEqual(severities(rule, skill('argument-hint: [table] [date]\n')), ['error']);
    assert.deepEqual(told(rule, { '.claude/commands/a.md': '---\nargument-hint: [x: a|b]\n---\nDo.\n' }), ['[x: a|b]']);
  });

  it('is the only one to say so', () => {
    const tree = { 'skills/demo/SKILL.md': `---\nname: [demo]\n${SAYING}\n---\n` };
    assert.deepEqual(severities(rule, tree), ['error']);
    for (const other of ['skill/wrong-type', 'skill/missing-name', 'skill/invalid-name'])
      assert.deepEqual(told(other, tree), []);
  });
});

describe('skill/unquoted-special-character', () => {
  const rule = 'skill/unquoted-special-character';

  it('is milder where only VS Code reads the file', () => {
    const text = (glob: string) => `---\ndescription: How SQL is written.\napplyTo: ${glob}\n---\nText\n`;
    for (const glob of ['*.sql', '**/*.sql, **/*.dbt', '@x']) {
      assert.deepEqual(severities(rule, { 'a.instructions.md': text(glob) }), ['warning'], glob);
      assert.deepEqual(severities(rule, { '.claude/commands/a.md': text(glob) }), ['error'], glob);
    }
  });
});

describe('skill/duplicate-key', () => {
  const rule = 'skill/duplicate-key';
  const path = 'skills/demo/SKILL.md';

  it('offers both to keep when they differ', () => {
    const tree = skill('license: MIT\nlicense: Apache-2.0\n');
    assert.equal(fixed(rule, path, tree, 0), skill('license: MIT\n')[path]);
    assert.equal(fixed(rule, path, tree, 1), skill('license: Apache-2.0\n')[path]);
  });

  it('removes a text of several lines whole, below other keys too', () => {
    const tree = skill('metadata:\n  a: |\n    x\n    y\n  b: 1\n  a: |\n    x\n    y\n');
    assert.equal(fixed(rule, path, tree), skill('metadata:\n  a: |\n    x\n    y\n  b: 1\n')[path]);
  });
});

describe('skill/implicit-type', () => {
  const rule = 'skill/implicit-type';

  it('minds numbers that come out as something else', () => {
    for (const version of ['1.0', '1.10', '0777', '1e10', '0x1F', '+1']) {
      assert.deepEqual(told(rule, skill(`metadata:\n  version: ${version}\n`)), [version]);
    }
    for (const version of ['1', '2.5', '"1.0"', "'1.10'", '1.2.0', 'v1']) {
      assert.deepEqual(told(rule, skill(`metadata:\n  version: ${version}\n`)), [], version);
    }
  });

  it('minds words and dates in texts, and leaves values of other kinds alone', () => {
    assert.deepEqual(told(rule, skill('license: no\n')), ['no']);
    assert.deepEqual(told(rule, skill('version: 2026-01-08\nmetadata:\n  updated: 2026-01-08\n')), ['2026-01-08']);
    assert.deepEqual(told(rule, skill('user-invocable: no\nargument-hint: no table\n')), []);
  });

  it('is graver where the profile asks for text, and is then the only one to say so', () => {
    const tree = { 'skills/demo/SKILL.md': `---\nname: 123\n${SAYING}\n---\n` };
    assert.deepEqual(severities(rule, tree), ['error']);
    assert.deepEqual(told('skill/wrong-type', tree), []);
    assert.equal(fixed(rule, 'skills/demo/SKILL.md', tree), `---\nname: "123"\n${SAYING}\n---\n`);
  });
});

describe('skill/text-cut-by-comment', () => {
  const rule = 'skill/text-cut-by-comment';

  it('tells a text that goes on from a comment behind a value', () => {
    const described = (text: string) => ({ 'skills/demo/SKILL.md': `---\nname: demo\ndescription: ${text}\n---\n` });
    assert.deepEqual(told(rule, described('Loads C # code and more')), ['# code and more']);
    assert.deepEqual(told(rule, described('Loads issue #12 and more')), ['#12 and more']);
    assert.deepEqual(told(rule, described('Loads C# code')), []);
    assert.deepEqual(told(rule, described('"Loads C # code"')), []);
    assert.deepEqual(told(rule, skill('license: MIT # as the others\nargument-hint: issue #12\n')), ['#12']);
  });
});
