import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { appendedText, parseLog } from '../../../src/core/run/log.ts';
import type { LogLine, RunLine } from '../../../src/core/run/log-line.ts';

const run = (id: string, more: Partial<RunLine> = {}): RunLine => ({
  id,
  at: '2026-03-04T05:06:07.000Z',
  skill: 'data.load',
  path: 'catalog/load.md',
  digest: `sha256:${'0'.repeat(64)}`,
  invocation: 'agents run data.load',
  handedOver: 'copied',
  values: { x: '1' },
  ...more,
});
const note = (id: string, more: Partial<LogLine>): LogLine => ({ id, at: '2026-03-04T06:00:00.000Z', ...more });
const log = (...lines: readonly (LogLine | string)[]) =>
  parseLog(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));

describe('the run log', () => {
  it('has the newest run first, and of the same time the one that was written last', () => {
    const { runs, problems } = log(run('a'), run('b', { at: '2026-03-05T05:06:07Z' }), run('c'));
    assert.deepEqual(
      runs.map(({ id, lineNumber }) => [id, lineNumber]),
      [
        ['b', 1],
        ['c', 2],
        ['a', 0],
      ],
    );
    assert.deepEqual(problems, []);
  });

  it('holds what was noted last, with who and when', () => {
    const check = { list: 'pre-run', item: 'One', done: false } as const;
    const [first] = log(
      // A merge of branches may turn the order around.
      note('a', { by: 'Bo', at: '2026-03-06T00:00:00Z', outcome: 'done', checks: [{ ...check, done: true }] }),
      run('a', { by: 'Al', checks: [check, { ...check, item: 'Two' }], artifacts: ['a.md'] }),
      note('a', { by: 'Cy', outcome: 'failed', artifacts: ['b.md', 'a.md'] }),
      note('a', { removedArtifacts: ['a.md'] }),
    ).runs;
    assert.ok(first);
    assert.equal(first.outcome, 'done');
    assert.deepEqual(first.artifacts, ['b.md']);
    assert.deepEqual(first.checks, [
      { ...check, done: true, at: '2026-03-06T00:00:00Z', by: 'Bo' },
      { ...check, item: 'Two', at: '2026-03-04T05:06:07.000Z', by: 'Al' },
    ]);
  });

  it('tells what is wrong with a line, and reads all others', () => {
    const { runs, problems } = log(
      '\uFEFF',
      run('a'),
      '{"id": "b", "at": ',
      '[1]',
      JSON.stringify({ ...run('c'), values: { x: 1 } }),
      note('gone', { outcome: 'done' }),
      run('a'),
      '{"id":"a","at":"today"}',
      '',
      { ...run('d'), unheard: true } as RunLine,
    );
    assert.deepEqual(
      runs.map((each) => each.id),
      ['d', 'a'],
    );
    assert.deepEqual(
      problems.map(({ lineNumber, message }) => `${lineNumber} ${message}`),
      [
        `2 This line is not JSON: '{"id": "b", "at":'. Correct it, or take it out.`,
        "3 This line is no object: '[1]'. Correct it, or take it out.",
        "4 'values.x' must be text, and the number 1 stands here.",
        "5 This line is about the run 'gone', which no line begins.",
        "6 The run 'a' begins a second time here; take one of the lines out.",
        "7 'at' must be a time in UTC, such as 2026-03-04T05:06:07Z, and '\"today\"' is not.",
      ],
    );
  });

  it('keeps every line that is appended, also behind one that was not finished', () => {
    const text = `${JSON.stringify(run('a'))}${appendedText(run('b'), true)}${appendedText(note('b', { outcome: 'done' }), false)}`;
    assert.deepEqual(
      parseLog(text).runs.map(({ id, outcome }) => [id, outcome]),
      [
        ['b', 'done'],
        ['a', undefined],
      ],
    );
  });

  it('keeps any value as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (x, name) => {
        const text = appendedText(run('a', { values: { [name]: x } }), false);
        assert.equal(text.split('\n').length, 2);
        const { runs, problems } = parseLog(text);
        assert.deepEqual(problems, []);
        assert.deepEqual(Object.entries(runs[0]?.values ?? {}), [[name, x]]);
      }),
    );
  });

  it('reads any text', () => {
    const text = `${JSON.stringify(run('a'))}\n${JSON.stringify(note('a', { outcome: 'done' }))}\n`;
    for (let end = 0; end <= text.length; end++) parseLog(text.slice(0, end));
    fc.assert(fc.property(fc.string(), (any) => void parseLog(any)));
  });

  it('tells of every one of many broken lines', () => {
    const { runs, problems } = log(...Array.from({ length: 10_000 }, () => '{"id":"a"}'), run('a'));
    assert.equal(runs.length, 1);
    assert.equal(problems.length, 10_000);
    assert.equal(problems[0]?.message, "The key 'at' is missing.");
    assert.equal(problems[9999]?.message, 'This line does not have the form of a run; correct it, or take it out.');
  });

  it('reads 10,000 lines', () => {
    const lines = Array.from({ length: 5000 }, (_, at) => [
      run(`r${at}`),
      note('r1', { artifacts: [`${at}.md`] }),
    ]).flat();
    const { runs, problems } = log(...lines);
    assert.equal(runs.length, 5000);
    const newest = parseLog(lines.map((line) => JSON.stringify(line)).join('\n'), 3);
    assert.deepEqual([newest.runs.map((each) => each.id), newest.total], [['r4999', 'r4998', 'r4997'], 5000]);
    assert.equal(runs.find((each) => each.id === 'r1')?.artifacts.length, 5000);
    assert.deepEqual(problems, []);
  });
});
