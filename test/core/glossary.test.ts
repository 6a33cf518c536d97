import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { glossary, ordinary } from '../../src/core/glossary.ts';
import { termAt } from '../../src/core/terms.ts';
import { cursor } from '../support/cursor.ts';

const mission = fileURLToPath(new URL('../../../shared/mission', import.meta.url));
const needsMission = existsSync(join(mission, 'coverage.md')) ? {} : { skip: `skipped: ${mission} is not there` };

/** The term at the cursor and the text that stands for it. */
function found(marked: string): [string, string] | undefined {
  const { text, offset } = cursor(marked);
  const at = termAt(text, offset);
  return at && [at.term.name, text.slice(at.span.start, at.span.end)];
}

describe('the glossary', () => {
  it('has each form once, a name once, and a meaning of one to three sentences', () => {
    const forms = glossary.flatMap((term) => term.forms);
    assert.deepEqual(
      forms.filter((form, index) => forms.indexOf(form) !== index),
      [],
    );
    const names = glossary.map((term) => term.name);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
    for (const { name, meaning } of glossary) {
      assert.match(meaning, /^[A-Z].*[.]$/, name);
      assert.ok(meaning.split(/[.?!](?: |$)/).filter(Boolean).length <= 3, name);
    }
  });

  it('finds every form that it lists, also in the plural and over a line break', () => {
    for (const term of glossary) {
      for (const form of term.forms) {
        for (const written of [form, form.replace(/(?<![s.])$/, 's'), form.replace(' ', '\n> ')]) {
          const text = `We use ${written} here.`;
          for (const at of [7, 7 + written.length - 1]) {
            const { term: own, span } = termAt(text, at) ?? assert.fail(`'${written}' is not found`);
            assert.equal(text.slice(span.start, span.end), written);
            assert.equal(own, term, written);
          }
        }
      }
    }
  });

  it('finds nothing in the phrases that mean something else', () => {
    for (const phrase of ordinary) {
      const text = `The ${phrase} is another thing.`;
      for (let at = 0; at < text.length; at++) assert.equal(termAt(text, at), undefined, `${phrase} ${at}`);
    }
  });

  it('takes the longest term that holds the place', () => {
    assert.deepEqual(found('an SCD ty|pe 2 table'), ['SCD type 2', 'SCD type 2']);
    assert.deepEqual(found('the incremental| load'), ['Incremental processing', 'incremental load']);
    assert.deepEqual(found('a data| quality gate'), ['Quality gate', 'data quality gate']);
  });

  it('asks for capitals where a small word is an ordinary one', () => {
    assert.deepEqual(found('with Kaf|ka'), ['Apache Kafka', 'Kafka']);
    for (const marked of ['a pre|fect', 'a d|ag of wool', 'the so|rt of S|parks'.replace('|', ''), 'kaf|ka', 'pi|i']) {
      assert.equal(found(marked), undefined, marked);
    }
    assert.deepEqual(found('BACK|FILL'), ['Backfill', 'BACKFILL']);
  });

  it('is silent on words that only look alike', () => {
    for (const marked of [
      'gol|d',
      'the gol|d standard',
      'a gra|in of salt',
      'at most on|ce',
      'exactly o|nce',
      'cut o|ver 5 %',
      'a stag|ing environment',
      'the facts and dimens|ionality',
      'a network par|tition',
      'business impact anal|ysis',
      'gradient checkpoint|ing',
      'context comp|action',
      'DGX Spa|rk',
      'workflow orches|tration',
      'https://x.org/backfill/cut|over',
      'docs/back|fill.md',
      '@back|fill',
      '$back|fill',
      '<line|age>',
      'back|fill_orders',
      'back|fill()',
      're-back|fill',
    ]) {
      assert.equal(found(marked), undefined, marked);
    }
    for (const marked of [
      'non-idem|potent',
      'CD|C-based',
      'ETL/EL|T',
      '"back|fill"',
      '(back|fill)',
      '**back|fill**:',
    ]) {
      assert.ok(found(marked), marked);
    }
  });

  it('gives a span that holds the place, in any text', () => {
    const words = fc.constantFrom(
      'SCD',
      'type',
      '2',
      'data',
      'quality',
      'gate',
      ' ',
      '-',
      '\n',
      '/',
      ', ',
      's',
      'x',
      '(',
    );
    fc.assert(
      fc.property(fc.array(words), fc.nat(60), (parts, offset) => {
        const at = termAt(parts.join(''), offset);
        if (at) assert.ok(at.span.start <= offset && offset < at.span.end);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the glossary against the documents of the mission', needsMission, () => {
  const seeds = readdirSafely(join(mission, 'seeds'));
  const coverage = needsMission.skip ? '' : readFileSync(join(mission, 'coverage.md'), 'utf8');
  const known = new Set(glossary.flatMap(({ name, forms }) => [name, ...forms]).map(bare));
  const lacking = (words: readonly string[]) => words.filter((each) => !known.has(bare(each)));

  it('has the words of the vocabulary', () => {
    const list = /\*\*Vocabulary\*\*: (.*)/.exec(seeds)?.[1]?.split(', ') ?? [];
    assert.equal(list.length, Number(/Vocabulary list \((\d+) terms\)/.exec(coverage)?.[1]));
    assert.deepEqual(lacking(list.map((each) => each.replace(/ \(.*\)$/, ''))), []);
  });

  it('has the words of the table of terms', () => {
    const table = /<terminology>([\s\S]*?)<\/terminology>/.exec(seeds)?.[1] ?? '';
    const terms = [...table.matchAll(/^\| ([^|]+?) \|/gm)].map((row) => row[1] as string).slice(1);
    assert.equal(terms.length, Number(/terminology x(\d+)/.exec(coverage)?.[1]));
    assert.deepEqual(lacking(terms.flatMap((each) => each.split('/'))), []);
  });

  it('has the other words of the trade that the list names', () => {
    const words = [
      ...['SLIs', 'pii', 'lineage', 'backfills', 'retries', 'dead_letter', 'cutover', 'late data', 'drift', 'DAG'],
      ...[
        'Kafka',
        'Flink',
        'star',
        'SCD',
        'MVs',
        'partition',
        'medallion',
        'incremental',
        'feature_tables',
        'freshness',
      ],
    ];
    assert.deepEqual(
      words.filter((each) => !coverage.includes(each)),
      [],
      'the list names them',
    );
    const named = [
      'SLI',
      'PII',
      'lineage',
      'backfill',
      'exponential backoff',
      'DLQ',
      'cutover',
      'late data',
      'schema drift',
      'DAG',
    ];
    const more = [
      'Kafka',
      'Flink',
      'star schema',
      'SCD',
      'materialized view',
      'partition',
      'medallion',
      'incremental load',
      'feature table',
      'freshness',
    ];
    assert.deepEqual(lacking([...named, ...more]), []);
  });

  function bare(word: string): string {
    return word
      .toLowerCase()
      .replace(/\s*\(.*\)$/, '')
      .replace(/s$/, '');
  }
});

function readdirSafely(directory: string): string {
  if (!existsSync(directory)) return '';
  return readdirSync(directory)
    .map((name) => readFileSync(join(directory, name), 'utf8'))
    .join('\n');
}
