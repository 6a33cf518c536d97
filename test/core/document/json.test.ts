import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findJsonFault } from '../../../src/core/document/json.ts';
import { jsonLike } from '../../support/json.ts';
import { unmark } from '../../support/marks.ts';

/** The fault of a text whose marked part must be exactly what it shows. */
function faultOf(marked: string): string | undefined {
  const { text, spans } = unmark(marked);
  const lead = 'before\n';
  const fault = findJsonFault(`${lead}${text}\nafter`, { start: lead.length, end: lead.length + text.length });
  const shifted = spans.map((span) => ({ start: span.start + lead.length, end: span.end + lead.length }));
  assert.deepEqual(fault ? [fault.span] : [], shifted);
  return fault?.message;
}

describe('findJsonFault', () => {
  it('finds nothing in JSON', () => {
    for (const text of ['{}', '[]', ' [1, -2.5e3, "a\\n\\u00e4", true, null, {"a": {}}] ', '"x"', '{\n\t"a": 1\n}']) {
      assert.equal(faultOf(text), undefined, text);
    }
  });

  const cases: readonly (readonly [string, string])[] = [
    ['{"a": 1«,»}', "Nothing follows this comma; JSON allows none before '}'."],
    ['[1«,» ]', "Nothing follows this comma; JSON allows none before ']'."],
    ['{"a": «1» "b": 2}', 'A comma is missing behind this value.'],
    ['{«a»: 1}', "The key 'a' must stand in double quotes."],
    ["{«'»a': 1}", 'JSON knows only double quotes.'],
    ['{"a": «\'»b\'}', 'JSON knows only double quotes.'],
    ['{"a": «yes»}', "'yes' is no value of JSON; text stands in double quotes."],
    ['{"a": «01»}', "'01' is no value of JSON; text stands in double quotes."],
    ['{"a": «<»n>}', "A value must stand here, not '<'."],
    ['{"a": 1 «// the first»\n}', 'JSON has no comments.'],
    ['{\n«# the first»\n"a": 1}', 'JSON has no comments.'],
    ['{"a": «"b}»\n', 'This text is never closed.'],
    ['{"a": «"b\\x"», "c": 1}', "This text holds a character that JSON writes with '\\'."],
    ['«{»"a": 1', "This '{' is never closed by '}'."],
    ['{"a": «[»1, 2', "This '[' is never closed by ']'."],
    ['{"a«"» 1}', "A ':' is missing behind this key."],
    ['{} «{»}', 'Nothing may stand behind the end of the JSON.'],
    ['{"a": [1, 2«}»', "A ']' must stand here, not '}'."],
    ['{«[»1]: 2}', "A key must stand here, not '['."],
    ['{"a": «1.2.0»}', "'1.2.0' is no value of JSON; text stands in double quotes."],
    ['{"a": «2024-05-01»}', "'2024-05-01' is no value of JSON; text stands in double quotes."],
    ['{"a": «1.»}', "'1.' is no value of JSON; text stands in double quotes."],
    ['{"a": "say «"»hi""}', 'A comma is missing behind this value.'],
    ['{"a": «"C:\\»\n", "b": 1}', 'This text is never closed.'],
    ['«\uFEFF»{}', 'JSON begins without a byte order mark; save the file without it.'],
    ['{"a"«:»', 'A value is missing at the end.'],
  ];
  for (const [marked, message] of cases) {
    it(`tells what is wrong with ${JSON.stringify(marked)}`, () => assert.equal(faultOf(marked), message));
  }

  it('reads deep nesting without a crash', () => {
    const deep = findJsonFault(`${'['.repeat(50_000)}`, { start: 0, end: 50_000 });
    assert.equal(deep?.message, 'The values here are nested too deeply to be read.');
    assert.equal(findJsonFault('', { start: 0, end: 0 })?.message, 'A value is missing at the end.');
  });

  it('agrees with the reader of JavaScript, and shows a part of the text', () => {
    fc.assert(
      fc.property(jsonLike, (text) => {
        const fault = findJsonFault(text, { start: 0, end: text.length });
        assert.equal(fault === undefined, isJson(text), text);
        if (!fault || text.trim() === '') return;
        assert.ok(0 <= fault.span.start && fault.span.start < fault.span.end && fault.span.end <= text.length, text);
        assert.notEqual(fault.message, 'This is no JSON.', text);
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
