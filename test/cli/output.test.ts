import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Shown } from '../../src/cli/check/checker.ts';
import { excerptLines } from '../../src/cli/formats/excerpt-lines.ts';
import { text } from '../../src/cli/formats/text.format.ts';
import { cellOf, visible } from '../../src/cli/formats/visible.ts';
import { hasColor } from '../../src/cli/output.ts';

const range = (start: number, end: number, lines = 0) => ({
  start: { line: 0, character: start },
  end: { line: lines, character: end },
});

describe('the output for people', () => {
  it('has colours only on a terminal whose user did not refuse them', () => {
    const stream = (isTTY: boolean) => ({ isTTY }) as NodeJS.WriteStream;
    assert.equal(hasColor(stream(true), {}), true);
    assert.equal(hasColor(stream(true), { NO_COLOR: '' }), true, 'an empty NO_COLOR says nothing');
    assert.equal(hasColor(stream(true), { NO_COLOR: '1' }), false);
    assert.equal(hasColor(stream(true), { TERM: 'dumb' }), false);
    assert.equal(hasColor(stream(false), {}), false);
  });

  it('is the same with colours and without, but for the colours', () => {
    const excerpt = { text: 'name: \u001B[2Jx', cut: 0, goesOn: false };
    const finding: Shown = {
      rule: 'skill/x',
      severity: 'error',
      message: 'A\u001B[2J\nb.',
      span: { start: 6, end: 7 },
      range: range(6, 7),
      excerpt,
    };
    const report = { files: 1, findings: [{ file: 'a\u202E.md', profile: 'p', finding }], known: 0, rules: [] };
    const plain = text(report, { color: false, width: 80 });
    assert.match(plain, /^a<U\+202E>\.md \(p\)\n {2}1:7 error A<U\+001B>\[2J b\. skill\/x\n/);
    const painted = text(report, { color: true, width: 80 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    assert.equal(painted.replace(/\u001B\[\d+m/g, ''), plain);
    assert.notEqual(painted, plain);
  });

  it('shows what cannot be seen by its number, and a tab as the spaces to its stop', () => {
    assert.equal(visible('a\u200Bb\u0000\uFEFF\u{E0041}é漢😀'), 'a<U+200B>b<U+0000><U+FEFF><U+E0041>é漢😀');
    assert.deepEqual(
      [0, 1, 3, 4].map((column) => cellOf('\t', column).width),
      [4, 3, 1, 4],
    );
    assert.deepEqual(
      ['a', 'é', '漢', '😀', '\u0301'].map((each) => cellOf(each, 0).width),
      [1, 1, 2, 2, 0],
    );
  });

  describe('an excerpt', () => {
    const drawn = (line: string, from: number, to: number, width = 40, lines = 0): string[] => {
      const { source, marks } = excerptLines({ text: line, cut: 0, goesOn: false }, range(from, to, lines), width);
      return [source, marks];
    };

    it('marks what is reported', () => {
      assert.deepEqual(drawn('name: x', 0, 4), ['name: x', '^~~~']);
      assert.deepEqual(drawn('\tname', 1, 5), ['    name', '    ^~~~']);
      assert.deepEqual(drawn('漢字 x', 3, 4), ['漢字 x', '     ^']);
      assert.deepEqual(drawn('e\u0301 x', 3, 4), ['e\u0301 x', '  ^']);
    });

    it('marks one place for an empty range, and the rest of the line for one that goes on', () => {
      assert.deepEqual(drawn('name', 2, 2), ['name', '  ^']);
      assert.deepEqual(drawn('name', 4, 4), ['name', '    ^']);
      assert.deepEqual(drawn('', 0, 0), ['', '^']);
      assert.deepEqual(drawn('name: x', 6, 1, 40, 3), ['name: x', '      ^']);
    });

    it('fits into its width around the place', () => {
      for (const at of [0, 1, 20, 60, 99, 100]) {
        const [source = '', marks = ''] = drawn(`${'0123456789'.repeat(10)}`, at, at + 1);
        assert.ok(source.length <= 40, `${at}: ${source}`);
        assert.equal(marks.trim(), '^');
        if (at < 100) assert.equal(source[marks.length - 1], String(at % 10));
      }
    });
  });
});
