import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { yamlComments } from '../../../../src/core/document/yaml/comments.ts';
import { parseYaml } from '../../../../src/core/document/yaml/parse.ts';

/** The texts of the comments of a YAML text, each checked against its span. */
function commentsOf(text: string): string[] {
  const comments = yamlComments(text, { start: 0, end: text.length }, parseYaml(text).root);
  for (const { text: inner, span } of comments) assert.equal(text.slice(span.start, span.end), `#${inner}`);
  return comments.map((comment) => comment.text);
}

describe('yamlComments', () => {
  it('finds comments on lines of their own and behind values', () => {
    assert.deepEqual(commentsOf('# top\na: 1 # one\n  # indented\r\nb:\t#tab\n#end'), [
      ' top',
      ' one',
      ' indented',
      'tab',
      'end',
    ]);
  });

  it('takes no # inside a value for one', () => {
    assert.deepEqual(commentsOf('a: b#c\nb: "x # y"\nc: |\n  text\n  # text too\nd: \'# z\' # real\n'), [' real']);
  });

  it('finds the comment behind a quoted #', () => {
    assert.deepEqual(commentsOf('a: "# b" # real # and on\n'), [' real # and on']);
  });

  it('stays inside its region', () => {
    const text = '# before\na: 1 # inside\n# after\n';
    const region = { start: 9, end: 23 };
    assert.deepEqual(
      yamlComments(text, region, parseYaml(text, region).root).map((each) => each.text),
      [' inside'],
    );
  });

  it('reads a long file in time that grows with it', () => {
    const text = 'key: "a # b" # c\n'.repeat(20_000);
    const { root } = parseYaml(text);
    assert.equal(yamlComments(text, { start: 0, end: text.length }, root).length, 20_000);
  });
});
