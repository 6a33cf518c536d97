import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { jsonSlotsAt } from '../../../src/core/document/json-slots.ts';
import { cursor } from '../../support/cursor.ts';
import { jsonLike } from '../../support/json.ts';

/** The kind, the path and what would be replaced at the cursor; empty where nothing can stand. */
function slot(marked: string): string {
  const { text, offset } = cursor(marked);
  const [found, ...more] = jsonSlotsAt(text, offset);
  assert.deepEqual(more, []);
  if (!found) return '';
  const { commaAt, isFollowed } = found.json ?? {};
  const commas = `${commaAt === undefined ? '' : ` after ${commaAt}`}${isFollowed ? ' before more' : ''}`;
  const place = [found.kind, found.path.join('.'), text.slice(found.span.start, found.span.end)].filter(Boolean);
  return place.join(' ') + (found.hasColon ? ' with its colon' : '') + commas;
}

describe('the places of a JSON text', () => {
  it('are keys and values, by the brackets around them', () => {
    const cases: readonly [string, string][] = [
      ['{|}', 'key'],
      ['{"a|": 1}', 'key "a" with its colon'],
      ['{"a": |}', 'value a'],
      ['{"a": "x|"}', 'value a "x"'],
      ['{"a": {"b": [1, |]}}', 'value a.b.1'],
      ['{"a": {"b": [{"c": 1}, {"d|"}]}}', 'key a.b.1 "d"'],
      ['[|]', 'value 0'],
      ['\uFEFF{"a": tr|}', 'value a tr'],
      ['{"a\\"|": 1}', 'key "a\\"" with its colon'],
      ['{"a\\"": |}', 'value a"'],
      ['{"a": "C:\\d|"}', 'value a "C:\\d"'],
      ["{'a|': 1}", "key 'a' with its colon"],
    ];
    for (const [marked, expected] of cases) assert.equal(slot(marked), expected, marked);
  });

  it('know the commas that are missing', () => {
    const cases: readonly [string, string][] = [
      ['{"a": 1\n|}', 'key after 7'],
      ['{"a": 1\n"b|"\n}', 'key "b" after 7'],
      ['{|"a": 1}', 'key before more'],
      ['{"a": [{"b": 1}\n|]}', 'value a.1 after 15'],
      ['{"a": |\n"b": 1}', 'value a before more'],
      ['{"a": 1,\n|\n"b": 1}', 'key before more'],
    ];
    for (const [marked, expected] of cases) assert.equal(slot(marked), expected, marked);
  });

  it('are none where nobody can tell what is meant', () => {
    for (const marked of ['|', '|{}', '{}|', '{"a" | 1}', '{"a": 1 |}', '{"a"|: 1}', '{| b: 1}']) {
      assert.equal(slot(marked), '', marked);
    }
  });

  it('hold the offset and stay on its line, whatever the text', () => {
    fc.assert(
      fc.property(jsonLike, fc.nat(60), (text, at) => {
        const offset = Math.min(at, text.length);
        for (const { span } of jsonSlotsAt(text, offset)) {
          assert.ok(span.start <= offset && offset <= span.end && span.end <= text.length);
          assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
        }
      }),
    );
  });

  it('are looked for in deep texts without a crash', () => {
    for (const text of ['['.repeat(100_000), '{"a":'.repeat(100_000)])
      assert.doesNotThrow(() => jsonSlotsAt(text, text.length));
  });
});
