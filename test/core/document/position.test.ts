import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entryOf, type YamlScalar } from '../../../src/core/document/yaml/node.ts';
import { parseYaml } from '../../../src/core/document/yaml/parse.ts';
import { offsetInScalar } from '../../../src/core/document/yaml/position.ts';

/** Every character of the value that is no white space must be found where it is written. */
function assertFound(text: string): void {
  const scalar = entryOf(parseYaml(text).root, 'a')?.value as YamlScalar;
  const value = String(scalar.value);
  for (let at = 0; at < value.length; at++) {
    if (!/[A-Za-z0-9]/.test(value[at] as string)) continue;
    const written = text
      .slice(offsetInScalar(text, scalar, at))
      .replace(/^\\(?:u00|x)(..)/, (_, code) => String.fromCharCode(Number(`0x${code}`)));
    assert.equal(written[0], value[at], `${at} of ${JSON.stringify(value)}`);
  }
}

describe('offsetInScalar', () => {
  it('finds characters of texts in one line', () => {
    assertFound('a: Loads orders\n');
    assertFound('a: "1\\"2\\n3\\u00414\\x425"\n');
    assertFound("a: 'It''s 2 o''clock'\n");
    assertFound('a: "\\U0001F6421 2"\n');
  });

  it('finds characters of texts over several lines', () => {
    assertFound('a: One two\n  three\n    four\nb: x\n');
    assertFound('a: One\n\n  two\n\n\n  three\n');
    assertFound('a: "One\n  two \\n three\n  four"\n');
    assertFound('a: >-\n  One two\n  three\n\n  four\nb: x\n');
    assertFound('a: |\n   One\n     two\n\n   three  \n   four\n');
    assertFound('a: >\r\n  One\r\n  two\r\n');
  });

  it('stays inside of the scalar', () => {
    const text = 'a: abc\n';
    const scalar = entryOf(parseYaml(text).root, 'a')?.value as YamlScalar;
    assert.equal(offsetInScalar(text, scalar, 99), 6);
    assert.equal(offsetInScalar(text, scalar, 0), 3);
  });
});
