import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { SourceText } from '../../src/core/document/text.ts';
import { type Mention, type Thing, thingKey } from '../../src/core/feature.ts';
import { MentionIndex } from '../../src/core/mention-index.ts';
import { Session } from '../../src/core/session.ts';
import { engineFor, filesOf } from '../support/engine.ts';

const source = new SourceText('one two\nthree four\n');
const agent: Thing = { kind: 'agent', home: '', name: 'two' };
const variable: Thing = { kind: 'variable', home: 'b.md', name: 'three' };
const at = (thing: Thing, start: number, end: number, defines = false): Mention => ({
  thing,
  defines,
  span: { start, end },
});

describe('MentionIndex', () => {
  it('gives back what it was given, with positions', () => {
    const index = new MentionIndex();
    index.set({ path: 'a.md', source }, [at(agent, 4, 7, true), { ...at(variable, 8, 13), isLink: true }]);
    assert.deepEqual(index.of('a.md'), [
      {
        thing: agent,
        defines: true,
        path: 'a.md',
        span: { start: 4, end: 7 },
        range: { start: { line: 0, character: 4 }, end: { line: 0, character: 7 } },
      },
      {
        thing: variable,
        defines: false,
        isLink: true,
        path: 'a.md',
        span: { start: 8, end: 13 },
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } },
      },
    ]);
    assert.deepEqual(index.of('b.md'), []);
  });

  it('finds every place of a thing, at home and elsewhere, by path and then by place', () => {
    const index = new MentionIndex();
    index.set({ path: 'c.md', source }, [at(variable, 0, 3), at(agent, 4, 7), at(variable, 8, 13)]);
    index.set({ path: 'b.md', source }, [at(variable, 0, 3, true)]);
    index.set({ path: 'a.md', source }, [at(variable, 4, 7), at({ ...variable, home: 'a.md' }, 8, 13)]);
    const shown = () => index.places(variable).map(({ path, span }) => `${path}:${span.start}`);
    assert.deepEqual(shown(), ['a.md:4', 'b.md:0', 'c.md:0', 'c.md:8']);
    index.delete('b.md');
    index.set({ path: 'c.md', source }, [at(agent, 4, 7)]);
    assert.deepEqual(shown(), ['a.md:4']);
    assert.deepEqual([...index.paths].sort(), ['a.md', 'c.md']);
  });

  it('holds after any series of changes what a fresh one holds', () => {
    const thing = fc.record({
      kind: fc.constantFrom('agent', 'heading'),
      home: fc.constantFrom('', 'a', 'b'),
      name: fc.constantFrom('x', 'y'),
    });
    const mention = fc.record({
      thing,
      defines: fc.boolean(),
      span: fc.constantFrom({ start: 0, end: 3 }, { start: 8, end: 13 }),
    });
    const change = fc.record({
      path: fc.constantFrom('a', 'b', 'c'),
      mentions: fc.option(fc.array(mention), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const index = new MentionIndex();
        const last = new Map<string, readonly Mention[]>();
        for (const { path, mentions } of changes) {
          if (mentions) last.set(path, mentions);
          else last.delete(path);
          if (mentions) index.set({ path, source }, mentions);
          else index.delete(path);
        }
        const things = new Map([...last.values()].flat().map((each) => [thingKey(each.thing), each.thing]));
        for (const [key, each] of things) {
          const expected = [...last.keys()]
            .sort()
            .flatMap((path) =>
              (last.get(path) ?? [])
                .filter((one) => thingKey(one.thing) === key)
                .map(({ span, defines }) => ({ path, span, defines })),
            );
          assert.deepEqual(
            index.places(each).map(({ path, span, defines }) => ({ path, span, defines })),
            expected,
          );
        }
      }),
    );
  });
});

describe('the mentions of a session', () => {
  const front = (name: string, more = '') =>
    `---\nname: ${name}\ndescription: Loads orders. Use when orders are late.\n${more}---\n`;
  const tree: Record<string, string> = {
    'agents/a.md': front('a', 'tools: Read, Agent(b)\n'),
    '.claude/commands/c.md': 'Ask `@b`.\n',
  };
  const session = new Session(engineFor(), filesOf(tree));
  const settle = () => {
    for (const _ of session.check((path) => tree[path])) {
      // Each step is small; all of them are wanted here.
    }
  };
  const places = () => session.mentions.places({ kind: 'agent', home: '', name: 'b' }).map((each) => each.path);

  it('come with the check, change with what others define, and go with the document', () => {
    for (const [path, text] of Object.entries(tree)) session.set(path, text);
    assert.deepEqual(places(), [], 'nothing is checked yet');
    settle();
    assert.deepEqual(places(), ['agents/a.md'], 'what is written as an agent');
    session.set('agents/b.md', front('b', 'tools: Read\n'));
    settle();
    assert.deepEqual(places(), ['.claude/commands/c.md', 'agents/a.md', 'agents/b.md'], 'what some agent is called');
    session.delete('agents/b.md');
    settle();
    assert.deepEqual(places(), ['agents/a.md']);
    session.setUnreadable('agents/a.md', 'It is too large.');
    assert.deepEqual(places(), []);
  });
});
