import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../src/core/document/edit.ts';
import type { YamlCause } from '../../../src/core/document/yaml/fault.ts';
import { entryOf, nodeAt, stringOf, toValue } from '../../../src/core/document/yaml/node.ts';
import { parseYaml } from '../../../src/core/document/yaml/parse.ts';
import { unmark } from '../../support/marks.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/**
 * Expects exactly one fault of this cause at the marked place, the recovered value, and a repair that gives the text
 * without a fault.
 */
function assertFault(marked: string, cause: YamlCause, value: unknown, repaired?: string): void {
  const { text, spans } = unmark(marked);
  const { root, faults } = parseYaml(text);
  assert.deepEqual(
    faults.map((fault) => [fault.cause, fault.span]),
    [[cause, spans[0]]],
    JSON.stringify(faults),
  );
  assert.match(faults[0]?.message ?? '', /\.$/);
  assert.deepEqual(plain(toValue(root)), value);
  assert.equal(faults[0]?.repair && applyEdits(text, faults[0].repair), repaired);
  if (repaired !== undefined) assert.deepEqual(parseYaml(repaired).faults, []);
}

/** A broken line between two sound ones: both of them must be read. */
function assertLine(marked: string, cause: YamlCause, value: unknown, repaired?: string): void {
  const [key] = marked.replace(/[«»]/g, '').split(':') as [string];
  const whole = (line: string) => `name: demo\n${line}\nmodel: x\n`;
  assertFault(whole(marked), cause, { name: 'demo', [key]: value, model: 'x' }, repaired && whole(repaired));
}

describe('values in one line', () => {
  it('with a colon that looks like a key', () => {
    assertLine('about: Loads «orders:» daily', 'unquoted-colon', 'Loads orders: daily', 'about: "Loads orders: daily"');
    assertLine('about: Say «"now":» go', 'unquoted-colon', 'Say "now": go', `about: 'Say "now": go'`);
    assertLine(`about: It's «"now":» go`, 'unquoted-colon', `It's "now": go`, `about: 'It''s "now": go'`);
    assertLine('about: ends with «colon:»', 'unquoted-colon', 'ends with colon:', 'about: "ends with colon:"');
  });

  it('with brackets that look like a list', () => {
    assertLine('hint: «[a] [b]»', 'unquoted-brackets', '[a] [b]', 'hint: "[a] [b]"');
    assertLine('hint: «[a] | [b]»', 'unquoted-brackets', '[a] | [b]', 'hint: "[a] | [b]"');
    assertLine('hint: «{a} now»', 'unquoted-brackets', '{a} now', 'hint: "{a} now"');
    assertLine(`tools: «[»'Read', 'Gr`, 'unclosed-bracket', ['Read', 'Gr'], `tools: ['Read', 'Gr']`);
    assertLine(`tools: ['Read', «'»Grep]`, 'unclosed-quote', ['Read', 'Grep'], `tools: ['Read', 'Grep']`);
    assertLine('tools: «[»Read, Grep', 'unclosed-bracket', ['Read', 'Grep'], 'tools: [Read, Grep]');
  });

  it('that begin with a character of another meaning', () => {
    assertLine('hint: «@»team', 'reserved-start', '@team', 'hint: "@team"');
    assertLine('hint: «`»dbt run`', 'reserved-start', '`dbt run`', 'hint: "`dbt run`"');
    assertLine('hint: «%»s rows', 'reserved-start', '%s rows', 'hint: "%s rows"');
    assertLine('hint: «*»', 'reserved-start', '*', 'hint: "*"');
    assertLine('hint: «*»*/*.ts, *.js', 'reserved-start', '**/*.ts, *.js', 'hint: "**/*.ts, *.js"');
    assertLine('hint: «!»important rows', 'reserved-start', '!important rows', 'hint: "!important rows"');
    assertLine('hint: «>»90% rows', 'reserved-start', '>90% rows', 'hint: ">90% rows"');
    assertLine('hint: «**/*.ts»', 'unresolved-alias', '**/*.ts', 'hint: "**/*.ts"');
  });

  it('with quotes that do not fit', () => {
    assertLine('about: «"»Loads orders', 'unclosed-quote', 'Loads orders', 'about: "Loads orders"');
    assertLine(`about: 'It'«s late'»`, 'text-after-quote', `It's late`, `about: 'It''s late'`);
    assertLine(
      'about: "The "«orders" table"»',
      'text-after-quote',
      'The "orders" table',
      'about: "The \\"orders\\" table"',
    );
    assertLine(
      'about: "Orders" «and "items"»',
      'text-after-quote',
      '"Orders" and "items"',
      `about: '"Orders" and "items"'`,
    );
    assertLine('about: "Orders"«,»', 'text-after-quote', 'Orders', 'about: "Orders"');
    assertLine('about: "C:«\\d»ata"', 'syntax', 'C:\\data', "about: 'C:\\data'");
  });

  it('that lack the space behind the colon', () => {
    assertLine('«about:»Loads orders', 'missing-space', 'Loads orders', 'about: Loads orders');
    assertLine('«about:\u00a0»Loads orders', 'missing-space', 'Loads orders', 'about: Loads orders');
    assert.equal(parseYaml('name:demo\nabout:Loads\n').faults.length, 2);
    assert.deepEqual(plain(toValue(parseYaml('name:demo\nabout:Loads\n').root)), { name: 'demo', about: 'Loads' });
  });

  it('that begin a list', () => {
    assertLine('tools: «-» Read', 'syntax', ['Read'], 'tools:\n  - Read');
  });
});

describe('lines that stand wrong', () => {
  it('with a tab', () => {
    const value = { name: 'demo', metadata: { a: 1, b: 2 } };
    assertFault(
      'name: demo\nmetadata:\n«\t»a: 1\n\tb: 2\n',
      'tab-indent',
      value,
      'name: demo\nmetadata:\n  a: 1\n  b: 2\n',
    );
  });

  it('below a key that has a value', () => {
    assertFault(
      'name: demo\n  «model»: x\n',
      'bad-indentation',
      { name: 'demo', model: 'x' },
      'name: demo\nmodel: x\n',
    );
    assertFault(
      'name: demo\n\t«model»: x\n',
      'bad-indentation',
      { name: 'demo', model: 'x' },
      'name: demo\nmodel: x\n',
    );
    const nested = 'metadata:\n  a: 1\n   «b»: 2\n';
    assertFault(nested, 'bad-indentation', { metadata: { a: 1, b: 2 } }, 'metadata:\n  a: 1\n  b: 2\n');
  });

  it('as text that lost its indentation', () => {
    const text = 'about: Use it.\n\n«Examples:»\n<example>\nContext: a\nuser: "b: c"\n</example>\ntools: Read\n';
    const repaired =
      'about: |-\n  Use it.\n\n  Examples:\n  <example>\n  Context: a\n  user: "b: c"\n  </example>\ntools: Read\n';
    assertFault(text, 'bad-indentation', { about: 'Use it.', tools: 'Read' }, repaired);
    const block = 'about: |\n   Use it.\n«Now.»\ntools: Read\n';
    assertFault(
      block,
      'bad-indentation',
      { about: 'Use it.\n', tools: 'Read' },
      'about: |\n   Use it.\n   Now.\ntools: Read\n',
    );
  });

  it('as a quoted text that lost its indentation', () => {
    for (const eol of ['\n', '\r\n']) {
      const marked = ['about: "Use it.', '«Now: or never.»', 'Or later."', 'tools: Read', ''].join(eol);
      const repaired = ['about: "Use it.', '  Now: or never.', '  Or later."', 'tools: Read', ''].join(eol);
      assertFault(marked, 'bad-indentation', { about: 'Use it.', tools: 'Read' }, repaired);
    }
  });

  it('among the items of a list', () => {
    const value = { tools: ['Read'], model: 'x' };
    assertFault(
      'tools:\n  - Read\n  «Grep»\nmodel: x\n',
      'bad-indentation',
      value,
      'tools:\n  - Read\n  - Grep\nmodel: x\n',
    );
  });

  it('as an item of a list among keys', () => {
    assertFault('name: x\n«- late: true»\nmodel: y\n', 'bad-indentation', { name: 'x', model: 'y' });
  });

  it('as a text right below a key', () => {
    assertFault('name:\n«orders»\nmodel: y\n', 'bad-indentation', { name: null, model: 'y' });
  });

  it('behind the mark of a block', () => {
    const repaired = 'about: >\n  Loads\n  orders\nmodel: x\n';
    const value = { about: 'Loads orders', model: 'x' };
    assertFault('about: «>» Loads\n  orders\nmodel: x\n', 'reserved-start', value, repaired);
  });

  it('above the first key, and behind the end', () => {
    assertFault('«name = demo»\nmodel: x\n', 'syntax', { model: 'x' }, 'name: demo\nmodel: x\n');
    assertFault('name: demo\n«...»\nmodel: x\n', 'syntax', { name: 'demo', model: 'x' }, 'name: demo\nmodel: x\n');
    assertFault('name: demo\n«---»\nmodel: x\n', 'syntax', { name: 'demo' });
  });
});

describe('keys and anchors', () => {
  it('finds repeated keys at every depth, with the first one', () => {
    const { text, spans } = unmark('a:\n  «b»: 1\n  «b»: 2\n');
    const { faults, root } = parseYaml(text);
    assert.deepEqual(
      faults.map((fault) => [fault.cause, fault.related, fault.span]),
      [['duplicate-key', ...spans]],
    );
    assert.deepEqual(plain(toValue(root)), { a: { b: 1 } });
  });

  it('finds repeated keys beside a broken one', () => {
    const causes = parseYaml('a: 1\nb: x: y\na: 2\n').faults.map((fault) => fault.cause);
    assert.deepEqual(causes, ['unquoted-colon', 'duplicate-key']);
  });

  it('follows aliases, over broken lines too', () => {
    const { root, faults } = parseYaml('a: &one [1]\nb: x: y\nc: *one\n');
    assert.deepEqual(
      faults.map((fault) => fault.cause),
      ['unquoted-colon'],
    );
    assert.deepEqual(plain(toValue(root)), { a: [1], b: 'x: y', c: [1] });
  });

  it('does not follow aliases without end', () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `k${at}: &a${at} [${at === 0 ? '1' : `*a${at - 1}, *a${at - 1}`}]`,
    );
    assert.deepEqual(
      parseYaml(lines.join('\n')).faults.map((fault) => fault.cause),
      ['alias-bomb'],
    );
    assert.deepEqual(
      parseYaml('a: &x [*x]\n').faults.map((fault) => fault.cause),
      ['unresolved-alias'],
    );
  });

  it('names the key of a fault in a value', () => {
    assert.deepEqual(
      parseYaml('a: *x\nb:\n  c: *y\n').faults.map((fault) => fault.key),
      ['a', 'c'],
    );
  });

  it('keeps keys apart from what every object has', () => {
    const { root } = parseYaml('constructor: a\n__proto__: b\n');
    assert.equal(stringOf(nodeAt(root, ['constructor'])), 'a');
    assert.equal(stringOf(entryOf(root, '__proto__')?.value), 'b');
    assert.equal(entryOf(root, 'toString'), undefined);
  });
});

describe('the whole text', () => {
  it('is read with every kind of line break', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const text = ['name: demo', 'about: a: b', 'tools:', '  - Read', ''].join(eol);
      const { root, faults } = parseYaml(text);
      assert.deepEqual(
        faults.map((fault) => [fault.cause, text.slice(fault.span.start, fault.span.end)]),
        [['unquoted-colon', 'a:']],
      );
      assert.deepEqual(plain(toValue(root)), { name: 'demo', about: 'a: b', tools: ['Read'] });
    }
  });

  it('is read as a part of a file', () => {
    const text = '---\nname: 🙂: x\n---\nbody: no\n';
    const { root, faults } = parseYaml(text, { start: 4, end: 15 });
    assert.deepEqual(plain(toValue(root)), { name: '🙂: x' });
    assert.equal(text.slice(faults[0]?.span.start, faults[0]?.span.end), '🙂:');
  });

  it('may be empty, a text, a list or in brackets', () => {
    assert.equal(parseYaml('').root, undefined);
    assert.equal(parseYaml('# only a comment\n').root, undefined);
    assert.equal(parseYaml('text').root?.kind, 'scalar');
    assert.equal(parseYaml('- a\n- b\n').root?.kind, 'seq');
    assert.deepEqual(plain(toValue(parseYaml('{a: 1, b: [x]}').root)), { a: 1, b: ['x'] });
  });

  it('is given up where it is nested too deeply, whatever the form', () => {
    for (const count of [300, 3_000, 30_000]) {
      for (const text of [
        `a: ${'['.repeat(count)}${']'.repeat(count)}`,
        `${'- '.repeat(count)}x`,
        '{a: '.repeat(count) + '}'.repeat(count),
      ]) {
        const { root, faults } = parseYaml(text);
        assert.ok(faults.length > 0);
        toValue(root);
      }
    }
  });

  it('is read in a time that grows with its length', () => {
    for (const text of [
      `a: "x${' '.repeat(60_000)}`,
      `a: b: c${' #'.repeat(30_000)}`,
      `a: ${'"'.repeat(30_001)}`,
      `a: ${':'.repeat(30_000)} b: c`,
      `${'<'.repeat(30_000)}: x: y`,
      `${'abc '.repeat(15_000)}: x: y`,
      `${'abc\n'.repeat(15_000)}: x: y`,
      `a:\n${'\t'.repeat(30_000)}x: y: z`,
      `a: x\n${'word word\n'.repeat(6_000)}`,
    ]) {
      parseYaml(text);
    }
  });
});
