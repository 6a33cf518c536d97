import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Session } from '../../src/core/session.ts';
import { engineFor, filesOf } from '../support/engine.ts';

const skill = (name: string, body: string) =>
  `---\nname: ${name}\ndescription: Loads ${name} into the warehouse. Use when ${name} are late.\n---\n\n# ${name}\n\n${body}\n`;

/** Texts that depend on each other: names that clash, references that come and go, a catalog that repeats itself. */
const texts = [
  skill('orders', 'Read `references/steps.md`.'),
  skill('orders', 'Nothing else.'),
  skill('refunds', 'See [the orders](../orders/SKILL.md).'),
  skill('refunds: late', 'Nothing else.'),
  '---\nname: reviewer\ndescription: Reads changes. Use for every change.\ntools: Read, Agent(loader)\nmodel: sonnet\n---\n',
  '---\nname: loader\ndescription: Loads tables. Use when a table is stale.\ntools: Read\nmodel: sonnet\n---\n',
  '# Steps\n',
  '',
];

const paths = [
  'skills/orders/SKILL.md',
  'skills/refunds/SKILL.md',
  'agents/reviewer.md',
  'agents/loader.md',
  'skills/orders/references/steps.md',
];

/** What a session shows once it has nothing left to do. */
function shown(session: Session, tree: Record<string, string>): Record<string, unknown> {
  for (const _ of session.check((path) => tree[path])) {
    // Each step is small; all of them are wanted here.
  }
  return Object.fromEntries(
    Object.keys(tree)
      .sort()
      .map((path) => [path, session.findings(path)]),
  );
}

describe('Session', () => {
  it('shows after any series of changes what a fresh one shows of the last state', () => {
    const change = fc.record({
      path: fc.constantFrom(...paths),
      text: fc.option(fc.constantFrom(...texts), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const tree: Record<string, string> = {};
        const engine = engineFor();
        const session = new Session(engine, {
          kind: (path) => filesOf(tree).kind(path),
          list: (path) => filesOf(tree).list(path),
        });
        for (const { path, text } of changes) {
          if (text === undefined) {
            delete tree[path];
            session.delete(path);
          } else {
            tree[path] = text;
            session.set(path, text);
          }
          const fresh = new Session(engine, filesOf(tree));
          for (const [each, its] of Object.entries(tree)) fresh.set(each, its);
          assert.deepEqual(shown(session, tree), shown(fresh, tree));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells which documents changed, and only those', () => {
    const tree: Record<string, string> = { [paths[0] as string]: texts[1] as string };
    const session = new Session(engineFor(), filesOf(tree));
    const told = () => [...session.check((path) => tree[path])].filter((path) => path !== undefined);
    session.set('skills/orders/SKILL.md', texts[1] as string);
    told();
    assert.deepEqual(told(), [], 'nothing is left to do');
    session.set('skills/refunds/SKILL.md', texts[1] as string);
    assert.deepEqual(told().sort(), ['skills/orders/SKILL.md', 'skills/refunds/SKILL.md'], 'both have the name now');
    session.delete('skills/refunds/SKILL.md');
    assert.deepEqual(told().sort(), ['skills/orders/SKILL.md', 'skills/refunds/SKILL.md']);
    assert.deepEqual(session.findings('skills/refunds/SKILL.md'), []);
  });

  it('keeps the one finding of a file that cannot be read until it can', () => {
    const session = new Session(engineFor(), filesOf({}));
    session.setUnreadable('skills/a/SKILL.md', 'This file is not text.');
    for (const _ of session.check(() => undefined));
    assert.deepEqual(
      session.findings('skills/a/SKILL.md').map((each) => [each.rule, each.severity]),
      [['gatewright/unreadable-file', 'error']],
    );
    session.set('skills/a/SKILL.md', skill('a', ''));
    for (const _ of session.check(() => undefined));
    assert.ok(session.findings('skills/a/SKILL.md').every((each) => each.rule !== 'gatewright/unreadable-file'));
  });
});
