import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Document } from '../../src/core/document/document.ts';
import { SourceText } from '../../src/core/document/text.ts';
import { Engine, type EngineOptions } from '../../src/core/engine.ts';
import type { Finding, Fix } from '../../src/core/finding.ts';
import { Fixer } from '../../src/core/fixer.ts';
import type { Language } from '../../src/core/language.ts';
import { defineRule, type Rule } from '../../src/core/rule.ts';
import { WorkspaceIndex } from '../../src/core/workspace.ts';
import { filesOf } from '../support/engine.ts';

// A language of lines: one that begins with `#` is a comment, one with `>` is code.
function lines(path: string, text: string): Document | undefined {
  if (text.startsWith('unclaimed')) return undefined;
  const source = new SourceText(text);
  const spans = source.lineStarts.map((_, line) => source.lineSpan(line));
  const those = (mark: string) => spans.filter((span) => text.startsWith(mark, span.start));
  return {
    path,
    source,
    language: 'lines',
    profiles: path.startsWith('strict/') ? ['strict', 'plain'] : ['plain'],
    comments: () => those('#').map((span) => ({ span, text: text.slice(span.start + 1, span.end) })),
    protectedSpans: () => [...those('#'), ...those('>')],
    suppress: (rule, span) => ({ span, newText: rule }),
  };
}

const texts = { summary: 'X.', why: 'X.', remedy: 'X.', bad: '', good: '' };

/** A rule that reports each occurrence of a word, with the fixes that are asked for. */
function finds(
  id: string,
  word: string,
  fixesAt: (at: number, text: string) => Fix[] = () => [],
  more: Partial<Rule<Document>> = {},
): Rule<Document> {
  return defineRule<Document>(id, {
    ...texts,
    severity: 'warning',
    check(document, report) {
      const text = document.source.value;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        report({
          span: { start: at, end: at + word.length },
          message: `'${word}' stands here.`,
          fixes: fixesAt(at, text),
        });
      }
    },
    ...more,
  });
}

/** A fix that puts a text in the place of a word. */
function replacing(word: string, newText: string, more: Partial<Fix> = { auto: true }): (at: number) => Fix[] {
  return (at) => [
    { title: `Change to ${newText}`, edits: [{ span: { start: at, end: at + word.length }, newText }], ...more },
  ];
}

function setUp(text: string, rules: Rule<Document>[], options: Partial<EngineOptions> = {}, path = 'a.txt') {
  const language: Language = {
    id: 'lines',
    title: 'lines',
    mayClaim: (each) => each.endsWith('.txt'),
    expects: (each) => each.startsWith('strict/'),
    parse: lines,
    status: () => ({ profile: 'plain', title: 'Plain', summary: 'Lines.', clients: [] }),
    choices: [],
    facts: ({ path: at, source }) => {
      const span = source.lineSpan(0);
      return { definitions: [{ kind: 'text', name: at, path: at, span, range: source.rangeOf(span) }] };
    },
    rules,
    severityOf: (document, rule) => (document.profiles.includes('strict') && rule === 'x/todo' ? 'error' : undefined),
  };
  const engine = new Engine({ languages: [language], ...options });
  const document = engine.parse(path, text);
  assert.ok(document);
  const index = new WorkspaceIndex(filesOf({ [path]: text }));
  index.set(path, engine.facts(document));
  return {
    engine,
    document,
    index,
    shown: () => engine.conclude(engine.check(document, index), engine.checkCatalog(index).get(path)),
  };
}

const brief = (findings: readonly Finding[]) =>
  findings.map((each) => `${each.rule} ${each.range.start.line}:${each.range.start.character} ${each.severity}`);

describe('check', () => {
  const todo = finds('x/todo', 'TODO');

  it('gives findings with positions, what the rules asked, and the profile', () => {
    const asks = defineRule<Document>('x/asks', {
      ...texts,
      severity: 'hint',
      check: (_, __, workspace) => void workspace.kind('b.txt'),
    });
    const { engine, document, index } = setUp('a\n TODO', [todo, asks]);
    const checked = engine.check(document, index);
    assert.deepEqual(brief(checked.findings), ['x/todo 1:1 warning']);
    assert.deepEqual([...checked.reads.keys()], ['kind b.txt']);
    assert.equal(checked.profile, 'plain');
  });

  it('heeds the profiles of a rule, the severity of the profile and of the report, and above all that of the user', () => {
    assert.deepEqual(brief(setUp('TODO', [todo], {}, 'strict/a.txt').shown()), ['x/todo 0:0 error']);
    assert.deepEqual(brief(setUp('TODO', [todo], { severities: { 'x/todo': 'hint' } }, 'strict/a.txt').shown()), [
      'x/todo 0:0 hint',
    ]);
    assert.deepEqual(brief(setUp('TODO', [todo], { severities: { 'x/todo': 'off' } }).shown()), []);
    const strict = finds('x/strict', 'TODO', undefined, { profiles: ['strict'] });
    assert.deepEqual(brief(setUp('TODO', [strict]).shown()), []);
    assert.deepEqual(brief(setUp('TODO', [strict], {}, 'strict/a.txt').shown()), ['x/strict 0:0 warning']);
    const milder = defineRule<Document>('x/milder', {
      ...texts,
      severity: 'error',
      check: (_, report) => report({ span: { start: 0, end: 1 }, message: 'X.', severity: 'info' }),
    });
    assert.deepEqual(brief(setUp('a', [milder]).shown()), ['x/milder 0:0 info']);
    assert.deepEqual(brief(setUp('a', [milder], { severities: { 'x/milder': 'warning' } }).shown()), [
      'x/milder 0:0 warning',
    ]);
  });

  it('names a rule that crashed, and lets the others go on', () => {
    const crashes = finds('x/crashes', 'TODO', () => {
      throw new Error('no such thing');
    });
    const { engine, document, index } = setUp('a TODO', [crashes, todo]);
    const { findings } = engine.check(document, index);
    assert.deepEqual(brief(findings), ['gatewright/rule-crashed 0:0 warning', 'x/todo 0:2 warning']);
    assert.match(findings[0]?.message ?? '', /'x\/crashes'.*no such thing/);
    const strict = setUp('a TODO', [crashes], { throwOnCrash: true });
    assert.throws(() => strict.engine.check(strict.document, strict.index), /no such thing/);
  });

  it('shows findings in the order of the text', () => {
    const later = finds('x/a', 'b');
    const earlier = finds('x/b', 'a');
    assert.deepEqual(brief(setUp('a b', [later, earlier]).shown()), ['x/b 0:0 warning', 'x/a 0:2 warning']);
  });

  it('leaves files alone that no language claims', () => {
    const { engine } = setUp('', []);
    assert.equal(engine.parse('a.md', 'x'), undefined);
    assert.equal(engine.parse('a.txt', 'unclaimed'), undefined);
  });
});

describe('rules over the catalog', () => {
  const each = defineRule<Document>('x/each', {
    ...texts,
    severity: 'info',
    checkCatalog(catalog, report) {
      for (const one of catalog.all('text')) report(one, { message: `'${one.name}' is there.` });
    },
  });

  it('are told where they report, and are suppressed and turned off like others', () => {
    assert.deepEqual(brief(setUp('a', [each]).shown()), ['x/each 0:0 info']);
    assert.deepEqual(brief(setUp('a', [each], { severities: { 'x/each': 'error' } }).shown()), ['x/each 0:0 error']);
    assert.deepEqual(brief(setUp('a', [each], { severities: { 'x/each': 'off' } }).shown()), []);
    assert.deepEqual(brief(setUp('# gatewright-disable x/each -- known', [each]).shown()), []);
  });

  it('do not take the others down when they crash', () => {
    const crashes = defineRule<Document>('x/crashes', {
      ...texts,
      severity: 'info',
      checkCatalog() {
        throw new Error('no such thing');
      },
    });
    assert.deepEqual(brief(setUp('a', [crashes, each]).shown()), [
      'gatewright/rule-crashed 0:0 warning',
      'x/each 0:0 info',
    ]);
    const strict = setUp('a', [crashes], { throwOnCrash: true });
    assert.throws(() => strict.engine.checkCatalog(strict.index), /no such thing/);
  });
});

describe('suppressions', () => {
  const rules = [finds('x/todo', 'TODO'), finds('x/tbd', 'TBD')];
  const shown = (text: string, options: Partial<EngineOptions> = {}) => brief(setUp(text, rules, options).shown());

  it('speak of the next line only', () => {
    assert.deepEqual(shown('# gatewright-disable-next-line x/todo -- later\nTODO\nTODO'), ['x/todo 2:0 warning']);
    assert.deepEqual(shown('TODO\n# gatewright-disable-next-line x/todo -- later\nTODO'), ['x/todo 0:0 warning']);
  });

  it('speak of the whole file where they are its first comment', () => {
    assert.deepEqual(shown('a\n# gatewright-disable x/todo -- later\nTODO\nTODO'), []);
    assert.deepEqual(shown('# other\n# gatewright-disable x/todo -- later\nTODO'), [
      'gatewright/invalid-suppression 1:0 warning',
      'x/todo 2:0 warning',
    ]);
  });

  it('may name several rules, with commas or spaces, and a reason or none', () => {
    for (const list of [
      'x/todo, x/tbd',
      'x/todo x/tbd',
      'x/todo,x/tbd -- x/none is no rule here',
      'x/todo  ,  x/tbd --',
    ]) {
      assert.deepEqual(shown(`# gatewright-disable-next-line ${list}\nTODO TBD`), [], list);
    }
  });

  it('are told when they silence nothing, name no rule or one that does not exist', () => {
    assert.deepEqual(shown('# gatewright-disable-next-line x/todo x/tbd -- x\nTODO'), [
      'gatewright/unused-suppression 0:38 warning',
    ]);
    assert.deepEqual(shown('# gatewright-disable-next-line -- x\nTODO'), [
      'gatewright/invalid-suppression 0:0 warning',
      'x/todo 1:0 warning',
    ]);
    assert.deepEqual(shown('# gatewright-disable-next-line x/toodo\nTODO'), [
      'gatewright/invalid-suppression 0:31 warning',
      'x/todo 1:0 warning',
    ]);
    assert.deepEqual(shown('# gatewright-disable x/todo'), ['gatewright/unused-suppression 0:21 warning']);
  });

  it('are only comments of that very form', () => {
    assert.deepEqual(shown('# gatewright-disabled x/todo\n# see gatewright-disable x/todo\nTODO'), [
      'x/todo 2:0 warning',
    ]);
  });

  it('offer the rule that was meant', () => {
    const { engine, document, index } = setUp('# gatewright-disable-next-line x/tood\nTODO', rules);
    assert.equal(new Fixer(engine, index).fixAll(document), '# gatewright-disable-next-line x/todo\nTODO');
  });

  it('can themselves be turned off', () => {
    const off = { severities: { 'gatewright/unused-suppression': 'off' as const } };
    assert.deepEqual(shown('# gatewright-disable x/todo', off), []);
  });
});

describe('verify', () => {
  /** Whether a fix of the word TODO holds. */
  function holds(text: string, fix: Fix | ((at: number) => Fix[]), rules: Rule<Document>[] = []): boolean {
    const rule = finds('x/todo', 'TODO', typeof fix === 'function' ? fix : () => [fix]);
    const { engine, document, index } = setUp(text, [rule, ...rules]);
    const finding = engine.check(document, index).findings.find((each) => each.rule === 'x/todo');
    assert.ok(finding);
    return new Fixer(engine, index).verify(document, finding).fixes !== undefined;
  }
  const edit = (start: number, end: number, newText: string): Fix => ({
    title: 'X',
    edits: [{ span: { start, end }, newText }],
  });

  it('keeps a fix that takes the finding away', () => {
    assert.equal(holds('TODO', replacing('TODO', 'done')), true);
  });

  it('drops a fix that leaves the finding, changes nothing, or cannot be applied', () => {
    assert.equal(holds('TODO', replacing('TODO', 'TODO!')), false);
    assert.equal(holds('TODO', replacing('TODO', 'TODO')), false);
    assert.equal(holds('TODO', edit(0, 99, 'x')), false);
    assert.equal(
      holds('TODO', {
        title: 'X',
        edits: [edit(0, 3, 'a').edits[0], edit(2, 4, 'b').edits[0]].flatMap((each) => each ?? []),
      }),
      false,
    );
    assert.equal(holds('TODO', { title: 'X', edits: [] }), false);
  });

  it('drops a fix that touches code or a comment, be it to change, to delete or to insert', () => {
    assert.equal(holds('> TODO', replacing('TODO', 'done')), false);
    assert.equal(holds('# TODO', replacing('TODO', 'done')), false);
    assert.equal(holds('TODO\n> code', edit(0, 7, '')), false);
    assert.equal(
      holds('TODO\n> code', { title: 'X', edits: [...edit(0, 4, '').edits, ...edit(7, 7, 'x').edits] }),
      false,
    );
    // Beside the code is not in it.
    assert.equal(
      holds('TODO\n> code', { title: 'X', edits: [...edit(0, 4, '').edits, ...edit(11, 11, '\nx').edits] }),
      true,
    );
  });

  it('drops a fix that brings a new error, or makes the file one of nobody', () => {
    const error = finds('x/bad', 'bad', undefined, { severity: 'error' });
    const warning = finds('x/odd', 'odd');
    assert.equal(holds('TODO', replacing('TODO', 'bad'), [error]), false);
    assert.equal(holds('TODO', replacing('TODO', 'odd'), [warning]), true);
    assert.equal(holds('TODO bad', replacing('TODO', 'x'), [error]), true);
    assert.equal(holds('TODO', replacing('TODO', 'unclaimed')), false);
  });

  it('keeps a fix that only makes or moves files, inside of the workspace', () => {
    assert.equal(holds('TODO', { title: 'X', edits: [], creates: [{ path: 'b.txt', content: '' }] }), true);
    assert.equal(holds('TODO', { title: 'X', edits: [], renames: [{ from: 'a.txt', to: 'b.txt' }] }), true);
    assert.equal(holds('TODO', { title: 'X', edits: [], creates: [{ path: '../b.txt', content: '' }] }), false);
    assert.equal(holds('TODO', { title: 'X', edits: [], renames: [{ from: 'a.txt', to: '/b.txt' }] }), false);
  });
});

describe('fixAll', () => {
  const todo = finds('x/todo', 'TODO', replacing('TODO', 'done'));

  it('applies every fix that needs no asking, and nothing when asked again', () => {
    const { engine, document, index } = setUp('TODO a TODO\n> TODO\nTODO', [todo]);
    const once = new Fixer(engine, index).fixAll(document);
    assert.equal(once, 'done a done\n> TODO\ndone');
    const again = engine.parse('a.txt', once);
    assert.ok(again);
    assert.equal(new Fixer(engine, index).fixAll(again), once);
  });

  it('leaves fixes that need asking, that make files, and findings that are suppressed or not wanted', () => {
    const asks = finds('x/asks', 'TBD', replacing('TBD', 'x', {}));
    const makes = finds(
      'x/makes',
      'NEW',
      replacing('NEW', 'x', { auto: true, creates: [{ path: 'b.txt', content: '' }] }),
    );
    const text = 'TBD NEW\n# gatewright-disable-next-line x/todo -- x\nTODO';
    const { engine, document, index } = setUp(text, [todo, asks, makes]);
    assert.equal(new Fixer(engine, index).fixAll(document), text);
    const wanted = setUp('TODO', [todo]);
    assert.equal(
      new Fixer(wanted.engine, wanted.index).fixAll(wanted.document, () => false),
      'TODO',
    );
  });

  it('goes on where one fix makes room for the next, and ends where two undo each other', () => {
    const first = finds('x/first', 'one', replacing('one', 'two'));
    const second = finds('x/second', 'two', replacing('two', 'three'));
    const chain = setUp('one', [first, second]);
    assert.equal(new Fixer(chain.engine, chain.index).fixAll(chain.document), 'three');
    const back = finds('x/back', 'two', replacing('two', 'one'));
    const circle = setUp('one', [first, back]);
    assert.match(new Fixer(circle.engine, circle.index).fixAll(circle.document), /^(?:one|two)$/);
  });

  it('applies one of two fixes of the same place', () => {
    const other = finds('x/other', 'TODO', replacing('TODO', 'later'));
    const both = setUp('TODO', [todo, other]);
    assert.match(new Fixer(both.engine, both.index).fixAll(both.document), /^(?:done|later)$/);
  });

  it('tells of what it applied', () => {
    const told: string[] = [];
    const { engine, document, index } = setUp('TODO TODO', [todo]);
    new Fixer(engine, index).fixAll(document, undefined, (finding, fix) => told.push(`${finding.rule} ${fix.title}`));
    assert.deepEqual(told, ['x/todo Change to done', 'x/todo Change to done']);
  });
});
