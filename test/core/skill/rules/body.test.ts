import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings, fixed, fixes, told } from '../../../support/told.ts';

const front = '---\nname: demo\ndescription: Plans backfills. Use when history has to be loaded again.\n---\n\n';
const path = 'skills/demo/SKILL.md';
const skill = (body: string) => ({ [path]: front + body });

describe('skill/unclosed-fence', () => {
  const rule = 'skill/unclosed-fence';

  it('knows backticks and tildes, and marks that are too short or of the other kind to close', () => {
    assert.deepEqual(told(rule, skill('~~~sql\nselect 1\n```\n')), ['~~~']);
    assert.deepEqual(told(rule, skill('````\nx\n```\n')), ['````']);
    assert.deepEqual(told(rule, skill('```\nx\n````\n')), []);
    assert.deepEqual(told(rule, skill('~~~\nx\n~~~\n')), []);
  });

  it('closes with the same marks and line ends, also where the last line has no end', () => {
    assert.equal(fixed(rule, path, skill('~~~~\nx')), `${front}~~~~\nx\n~~~~\n`);
    const crlf = `${front}\`\`\`\nx\n`.replaceAll('\n', '\r\n');
    assert.equal(fixed(rule, path, { [path]: crlf }), `${crlf}\`\`\`\r\n`);
  });

  it('takes a block in a list or a quote to end with it', () => {
    assert.deepEqual(told(rule, skill('- one\n  ```\n  x\n\nAfter the list.\n')), []);
    assert.deepEqual(told(rule, skill('> ```\n> x\n\nAfter the quote.\n')), []);
  });

  it('sees a block that shows another one in the same marks', () => {
    const nested = 'Write:\n\n```markdown\n# Report\n\n```sql\nselect 1\n```\n\nThe end.\n```\n';
    assert.deepEqual(
      findings(rule, skill(nested)).map((each) => each.span.start),
      [front.length + nested.indexOf('```markdown')],
    );
    assert.equal(
      fixed(rule, path, skill(nested)),
      `${front}Write:\n\n\`\`\`\`markdown\n# Report\n\n\`\`\`sql\nselect 1\n\`\`\`\n\nThe end.\n\`\`\`\`\n`,
    );
  });
});

describe('skill/long-body', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index + 1}.`).join('\n');

  it('counts lines of the body with text behind them, and shows the first one beyond', () => {
    assert.deepEqual(told('skill/long-body', skill(`${lines(499)}\n\n\n\n`)), []);
    assert.deepEqual(told('skill/long-body', skill(`${lines(499)}\n\n\n\nBeyond.\n`)), ['Beyond.']);
    assert.match(findings('skill/long-body', skill(lines(600)))[0]?.message ?? '', /601 lines, about 1,500 tokens/);
  });

  it('is about skills, and about clients that advise a length', () => {
    const agent = { '.claude/agents/a.md': front + lines(900) };
    assert.deepEqual(told('skill/long-body', agent), []);
    assert.deepEqual(told('skill/long-body', { '.agents/skills/demo/SKILL.md': front + lines(900) }), []);
  });
});

describe('skill/invisible-character', () => {
  const rule = 'skill/invisible-character';
  const severities = (body: string) => findings(rule, skill(body)).map((each) => each.severity);

  it('leaves emoji, flags, joiners and marks that writing needs alone', () => {
    for (const text of [
      '👩🏽‍🚀 ❤️ 🏳️‍🌈 1️⃣ 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} ✔︎',
      'می‌خواهم',
      'क्‍ष',
      'ภาษา​ไทย',
      'שלום\u200F (x) \u2067abc\u2069 עולם',
    ]) {
      assert.deepEqual(told(rule, skill(`${text}\n`)), [], text);
    }
  });

  it('reports a run once, and everywhere: frontmatter, text and code', () => {
    assert.deepEqual(told(rule, skill('a\u200B\u2060b c\u00ADd\n')), ['\u200B\u2060', '\u00AD']);
    assert.deepEqual(told(rule, { [path]: front.replace('Plans', 'Pl\uFEFFans') }), ['\uFEFF']);
    assert.deepEqual(told(rule, { [path]: `\uFEFF${front}` }), []);
  });

  it('is an error where the text reads otherwise than it is', () => {
    assert.deepEqual(severities('drop \u202Eelbat\u202C x\n'), ['error', 'error']);
    assert.deepEqual(severities('x \u2066y\u2069\n'), ['error', 'error']);
    assert.deepEqual(severities('hello\u{E0049}\u{E0067}\u{E006E}\n'), ['error']);
    assert.deepEqual(severities('😀\uFE00\uFE01\uFE02\uFE03\n'), ['error']);
    assert.deepEqual(severities('שלום \u202Eabc\u202C\n'), ['error']);
    assert.deepEqual(severities('a\u200Eb\n'), ['warning']);
  });

  it('repairs text, and leaves code to its author', () => {
    assert.equal(fixed(rule, path, skill('a\u200Bb\n')), `${front}ab\n`);
    assert.deepEqual(fixes(rule, skill('```\na\u200Bb\n```\n')), []);
  });
});

describe('skill/personal-path', () => {
  const rule = 'skill/personal-path';

  it('knows the homes of macOS, Linux and Windows', () => {
    const body = 'See /Users/mkeller/x, `/home/anna.b/y` and C:\\Users\\Max\\z or C:\\\\Users\\\\Max2\\\\z.\n';
    assert.deepEqual(told(rule, skill(body)), [
      '/Users/mkeller',
      '/home/anna.b',
      'C:\\Users\\Max',
      'C:\\\\Users\\\\Max2',
    ]);
  });

  it('leaves anybody, containers, variables, web addresses and routes alone', () => {
    for (const text of [
      '/Users/you/x /home/user/x /Users/username/x /home/<name>/x /Users/$USER/x /home/{user}/x /Users/your-name/x',
      '/home/node/app /home/vscode /home/runner/work /home/ubuntu/x /Users/Shared/x C:\\Users\\Public\\x',
      'https://example.com/Users/mkeller/x {base}/Users/list app/home/index ~/Users/mkeller/x',
    ]) {
      assert.deepEqual(told(rule, skill(`${text}\n`)), [], text);
    }
  });

  it('tells each home once, and code only for information', () => {
    const found = findings(rule, skill('/Users/mkeller/a /Users/mkeller/b\n\n```\ncd /Users/mkeller/a\n```\n'));
    assert.deepEqual(
      found.map((each) => each.severity),
      ['warning', 'info'],
    );
    assert.deepEqual(fixes(rule, skill('```\ncd /Users/mkeller/a\n```\n')), []);
  });
});

describe('skill/placeholder-text', () => {
  const unfilled = (value: string) =>
    told('skill/placeholder-text', { [path]: `---\nname: demo\ndescription: ${value}\n---\n` });

  it('knows what templates leave', () => {
    for (const value of [
      'TODO',
      'TODO describe it',
      'TBD',
      '<your description>',
      '"[Insert a description]"',
      '...',
      'Your description here.',
      'Lorem ipsum dolor sit',
    ]) {
      assert.equal(unfilled(value).length, 1, value);
    }
  });

  it('leaves values that only speak of such things alone', () => {
    for (const value of [
      'Finds every TODO in the models',
      'todo',
      'Write the plan that stands here and there. Use daily.',
      'Your warehouse, loaded',
      '"<b>x</b>"',
    ]) {
      assert.deepEqual(unfilled(value), [], value);
    }
    const hints = { '.claude/commands/a.md': '---\ndescription: Loads.\nargument-hint: <day>\n---\n' };
    assert.deepEqual(told('skill/placeholder-text', hints), []);
  });

  it('looks into lists and mappings', () => {
    const nested = {
      [path]: '---\nname: demo\ndescription: Loads.\nmetadata:\n  author: TBD\n  tags: [x, FIXME]\n---\n',
    };
    assert.deepEqual(told('skill/placeholder-text', nested), ['TBD', 'FIXME']);
  });
});
