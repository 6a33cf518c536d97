import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { applyEdits } from '../../../src/core/document/edit.ts';
import { findFrontmatter } from '../../../src/core/document/frontmatter.ts';
import { parseMarkdown } from '../../../src/core/document/markdown/parse.ts';
import type { Span } from '../../../src/core/document/span.ts';
import { SourceText } from '../../../src/core/document/text.ts';
import { entryOf, toValue, type YamlNode } from '../../../src/core/document/yaml/node.ts';
import { parseYaml } from '../../../src/core/document/yaml/parse.ts';
import { quoteEdits, toYamlScalar } from '../../../src/core/document/yaml/quote.ts';
import type { Example } from '../../../src/core/rule.ts';
import { rules } from '../../../src/core/skill/rules/index.ts';
import { engineFor, openTree } from '../../support/engine.ts';
import { unmark } from '../../support/marks.ts';

/** Longer runs are for hunting: `GATEWRIGHT_RUNS=20000 npx tsx --test …`. */
const numRuns = Number(process.env.GATEWRIGHT_RUNS ?? 400);

/** The texts of all rule examples: short, and between them every construct there is. */
const examples = [...new Set(rules.flatMap((rule) => [...textsOf(rule.bad), ...textsOf(rule.good)]))].filter(
  (text) => text.length < 3_000,
);

function textsOf(example: Example): string[] {
  return (typeof example === 'string' ? [example] : Object.values(example)).map((text) => unmark(text).text);
}

const pieces = [
  '\n',
  '\r\n',
  '\r',
  '\t',
  '  ',
  '---',
  '...',
  ': ',
  ':',
  '- ',
  '#',
  ' #',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '&a ',
  '*a',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '```\n',
  '~~~',
  '<!--',
  '-->',
  '<x>',
  '</x>',
  '|-',
  '\\',
  '\uFEFF',
  '\u00a0',
  '\u2028',
  '🙂',
  '\u0000',
  'a',
  'key: value\n',
  '  nested: 1\n',
  '- item\n',
  '---\n',
  'name: x\n',
  '{{a}}',
];

/** Texts of the characters that mean something, and of any others. */
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** A piece put in place of a part of a text. */
const change = fc.record({ at: fc.nat(), length: fc.nat({ max: 30 }), text: fc.constantFrom('', ...pieces) });

/** Examples that somebody is in the middle of changing: cut off, or with a few pieces put in and taken out. */
const mutatedText = fc
  .record({ text: fc.constantFrom(...examples), changes: fc.array(change, { maxLength: 4 }), cut: fc.option(fc.nat()) })
  .map(({ text, changes, cut }) => {
    const changed = changes.reduce((now, { at, length, text: piece }) => {
      const start = at % (now.length + 1);
      return now.slice(0, start) + piece + now.slice(start + length);
    }, text);
    return cut === null ? changed : changed.slice(0, cut % (changed.length + 1));
  });

const text = fc.oneof(anyText, mutatedText);

/** Texts to be put behind a key. */
const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join('')),
);

function assertInside(source: string, span: Span): void {
  const inside = Number.isInteger(span.start) && 0 <= span.start && span.start <= span.end && span.end <= source.length;
  assert.ok(inside, `${JSON.stringify(span)} leaves a text of ${source.length}`);
}

/** The spans of a whole tree. */
function spansOf(node: YamlNode | undefined): Span[] {
  if (!node) return [];
  if (node.kind === 'seq') return [node.span, ...node.items.flatMap(spansOf)];
  if (node.kind !== 'map') return [node.span];
  return [node.span, ...node.entries.flatMap((entry) => [entry.span, entry.key.span, ...spansOf(entry.value)])];
}

/** Any object's spans, wherever they stand in it. */
function allSpans(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(allSpans);
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value) return [value as Span];
  return Object.values(value).flatMap(allSpans);
}

function check(property: (source: string) => void): void {
  fc.assert(fc.property(text, property), { numRuns });
}

describe('any text', () => {
  it('has a frontmatter or none, with spans and edits inside of it', () => {
    check((source) => {
      const found = findFrontmatter(source);
      for (const span of allSpans(found)) assertInside(source, span);
      assert.ok(found.bodyStart >= 0 && found.bodyStart <= source.length);
      for (const { repair } of found.faults) assert.notEqual(repair && applyEdits(source, repair), source);
      assert.deepEqual(findFrontmatter(source), found);
    });
  });

  it('is read as YAML, with spans inside of it and repairs that can be applied', () => {
    check((source) => {
      const { root, faults } = parseYaml(source);
      toValue(root);
      for (const span of [...spansOf(root), ...allSpans(faults)]) assertInside(source, span);
      for (const fault of faults) {
        assert.match(fault.message, /\.$/);
        if (fault.repair) assert.notEqual(applyEdits(source, fault.repair) ?? source, source, fault.cause);
      }
      assert.deepEqual(parseYaml(source).faults, faults);
    });
  });

  it('is read as YAML from any part of it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const [start = 0, end = 0] = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y);
        const { root, faults } = parseYaml(source, { start, end });
        for (const span of [...spansOf(root), ...allSpans(faults)]) {
          assert.ok(start <= span.start && span.start <= span.end && span.end <= end, JSON.stringify(span));
        }
      }),
      { numRuns },
    );
  });

  it('has an outline with spans inside of it', () => {
    check((source) => {
      for (const span of allSpans(parseMarkdown(source, 0))) assertInside(source, span);
    });
  });

  it('converts between offsets and positions and back', () => {
    fc.assert(
      fc.property(text, fc.nat(), (value, at) => {
        const source = new SourceText(value);
        const offset = at % (value.length + 1);
        const position = source.positionAt(offset);
        // Between the two units of a line break there is no position.
        const isInBreak = value[offset - 1] === '\r' && value[offset] === '\n';
        if (!isInBreak) assert.equal(source.offsetAt(position), offset);
      }),
      { numRuns },
    );
  });
});

describe('any file', () => {
  const engine = engineFor({}, {});
  const paths = [
    'skills/demo/SKILL.md',
    '.claude/agents/demo.md',
    '.claude/commands/demo.md',
    '.github/demo.agent.md',
    '.github/demo.instructions.md',
    'catalog/demo.md',
  ];

  it('is checked without a crash, always with the same findings, inside of it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...paths), (source, path) => {
        const run = () => {
          const { index, documents } = openTree(engine, { [path]: source });
          return documents.flatMap((document) => engine.check(document, index).findings);
        };
        const findings = run();
        for (const finding of findings) {
          assertInside(source, finding.span);
          assert.match(finding.message, /^\S.*[.?]$/s, finding.rule);
          for (const fix of finding.fixes ?? []) {
            if (fix.edits.length > 0)
              assert.notEqual(applyEdits(source, fix.edits), undefined, `${finding.rule}: ${fix.title}`);
          }
        }
        assert.deepEqual(run(), findings);
      }),
      { numRuns },
    );
  });
});

describe('YAML that the library refuses', () => {
  it('has a fault, whatever is wrong', () => {
    const line = fc.constantFrom(
      'a: 1',
      'b: text of several words',
      'c:',
      '- d',
      '- e: 2',
      '  f: 3',
      '  - g',
      '    h: 4',
      '"i": j',
      'k: [l',
      'm: "n',
      'o: p: q',
      'text',
      '  text',
      '? r',
      ': s',
      '',
      '# t',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), (lines) => {
        const text = `${lines.join('\n')}\n`;
        const { errors } = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
        fc.pre(errors.length > 0);
        assert.notDeepEqual(parseYaml(text).faults, [], JSON.stringify(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a YAML scalar', () => {
  it('made of a text is read as that text', () => {
    fc.assert(
      fc.property(value, (wanted) => {
        const { root, faults } = parseYaml(`a: ${toYamlScalar(wanted)}\n`);
        assert.deepEqual(faults, []);
        assert.equal(toValue(entryOf(root, 'a')?.value), wanted);
      }),
      { numRuns },
    );
  });

  it('made of a text that looks like something else is read as that text', () => {
    for (const wanted of [
      '.5',
      '.5e3',
      '.inf',
      '.NaN',
      '~',
      'on',
      'No',
      '1_000',
      '0x1f',
      '2026-01-01',
      '- a',
      '.',
      './a',
    ])
      assert.equal(toValue(entryOf(parseYaml(`a: ${toYamlScalar(wanted)}\n`).root, 'a')?.value), wanted);
  });

  it('put into quotes keeps its characters', () => {
    const line = value
      .map((each) => each.replace(/[\p{Cc}\u2028\u2029\uFEFF]/gu, '').trim())
      .filter((each) => each !== '');
    fc.assert(
      fc.property(line, (raw) => {
        const source = `a: ${raw}\n`;
        const quoted = applyEdits(source, quoteEdits(source, { start: 3, end: 3 + raw.length })) ?? '';
        assert.equal(toValue(entryOf(parseYaml(quoted).root, 'a')?.value), raw);
      }),
      { numRuns },
    );
  });
});
