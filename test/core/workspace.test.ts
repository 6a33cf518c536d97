import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Definition, type Facts, WorkspaceIndex } from '../../src/core/workspace.ts';
import { filesOf } from '../support/engine.ts';

function definition(path: string, name: string, at = 0, detail?: unknown): Definition {
  const range = { start: { line: 0, character: at }, end: { line: 0, character: at + 1 } };
  return {
    kind: 'skill',
    name,
    path,
    span: { start: at, end: at + 1 },
    range,
    ...(detail === undefined ? {} : { detail }),
  };
}

function facts(...definitions: Definition[]): Facts {
  return { definitions };
}

function index(tree: Record<string, string> = {}): WorkspaceIndex {
  return new WorkspaceIndex(filesOf(tree));
}

describe('the index', () => {
  it('gives definitions in the order of paths and places, and names sorted', () => {
    const all = index();
    all.set('b.md', facts(definition('b.md', 'load', 9), definition('b.md', 'load', 3), definition('b.md', 'check')));
    all.set('a.md', facts(definition('a.md', 'load')));
    const view = all.view(new Map());
    assert.deepEqual(
      view.definitions('skill', 'load').map((each) => [each.path, each.span.start]),
      [
        ['a.md', 0],
        ['b.md', 3],
        ['b.md', 9],
      ],
    );
    assert.deepEqual(view.names('skill'), ['check', 'load']);
    assert.deepEqual(view.names('agent'), []);
    assert.deepEqual(view.definitions('agent', 'load'), []);
    assert.deepEqual(
      all.all('skill').map((each) => each.path),
      ['a.md', 'b.md', 'b.md', 'b.md'],
    );
  });

  it('forgets what a document no longer says, and the document', () => {
    const all = index();
    all.set('a.md', facts(definition('a.md', 'one'), definition('a.md', 'two')));
    all.set('b.md', facts(definition('b.md', 'two')));
    all.set('a.md', facts(definition('a.md', 'three')));
    assert.deepEqual(all.view(new Map()).names('skill'), ['three', 'two']);
    all.set('b.md', undefined);
    all.set('never-there.md', undefined);
    const view = all.view(new Map());
    assert.deepEqual(view.names('skill'), ['three']);
    assert.deepEqual(view.definitions('skill', 'two'), []);
    assert.deepEqual(
      all.all('skill').map((each) => each.name),
      ['three'],
    );
  });

  it('leaves lists that it gave away as they were', () => {
    const all = index();
    all.set('a.md', facts(definition('a.md', 'one')));
    const before = all.view(new Map()).definitions('skill', 'one');
    const names = all.view(new Map()).names('skill');
    all.set('b.md', facts(definition('b.md', 'one'), definition('b.md', 'two')));
    assert.equal(before.length, 1);
    assert.deepEqual(names, ['one']);
  });

  it('keeps names apart that only together look like another', () => {
    const all = index();
    all.set('a.md', facts({ ...definition('a.md', 'b c'), kind: 'a' }));
    assert.deepEqual(all.view(new Map()).definitions('a', 'b c').length, 1);
    assert.deepEqual(all.view(new Map()).names('a'), ['b c']);
  });
});

describe('what a document read', () => {
  const tree: Record<string, string> = { 'docs/a.md': '' };

  /** Whether the answers to some questions are still current after a change. */
  function isCurrent(
    ask: (view: ReturnType<WorkspaceIndex['view']>) => void,
    change: (all: WorkspaceIndex, files: Record<string, string>) => void,
  ): boolean {
    const files = { ...tree };
    const live = {
      kind: (path: string) => filesOf(files).kind(path),
      list: (path: string) => filesOf(files).list(path),
    };
    const all = new WorkspaceIndex(live);
    all.set('a.md', facts(definition('a.md', 'load', 3, { text: 'x' })));
    const reads = new Map<string, string>();
    ask(all.view(reads));
    assert.equal(all.isCurrent(reads), true);
    change(all, files);
    return all.isCurrent(reads);
  }

  it('is out of date when an answer changes, and only then', () => {
    const other = facts(definition('b.md', 'load'));
    assert.equal(
      isCurrent(
        (view) => view.definitions('skill', 'load'),
        (all) => all.set('b.md', other),
      ),
      false,
    );
    assert.equal(
      isCurrent(
        (view) => view.definitions('skill', 'check'),
        (all) => all.set('b.md', other),
      ),
      true,
    );
    assert.equal(
      isCurrent(
        (view) => view.definitions('agent', 'load'),
        (all) => all.set('b.md', other),
      ),
      true,
    );
    assert.equal(
      isCurrent(
        (view) => view.names('skill'),
        (all) => all.set('b.md', facts(definition('b.md', 'new'))),
      ),
      false,
    );
    // One more of a name that is known is no new name.
    assert.equal(
      isCurrent(
        (view) => view.names('skill'),
        (all) => all.set('b.md', other),
      ),
      true,
    );
    assert.equal(
      isCurrent(
        (view) => view.kind('docs/b.md'),
        (_, files) => Object.assign(files, { 'docs/b.md': '' }),
      ),
      false,
    );
    assert.equal(
      isCurrent(
        (view) => view.kind('docs/a.md'),
        (_, files) => Object.assign(files, { 'docs/b.md': '' }),
      ),
      true,
    );
    assert.equal(
      isCurrent(
        (view) => view.list('docs'),
        (_, files) => Object.assign(files, { 'docs/b.md': '' }),
      ),
      false,
    );
    assert.equal(
      isCurrent(
        (view) => view.list(''),
        (_, files) => Object.assign(files, { 'docs/b.md': '' }),
      ),
      true,
    );
    assert.equal(
      isCurrent(
        (view) => view.kind('docs'),
        (_, files) => Reflect.deleteProperty(files, 'docs/a.md'),
      ),
      false,
    );
  });

  it('counts where a definition stands and what it says of itself', () => {
    const ask = (view: ReturnType<WorkspaceIndex['view']>) => view.definitions('skill', 'load');
    assert.equal(
      isCurrent(ask, (all) => all.set('a.md', facts(definition('a.md', 'load', 3, { text: 'x' })))),
      true,
    );
    assert.equal(
      isCurrent(ask, (all) => all.set('a.md', facts(definition('a.md', 'load', 4, { text: 'x' })))),
      false,
    );
    assert.equal(
      isCurrent(ask, (all) => all.set('a.md', facts(definition('a.md', 'load', 3, { text: 'y' })))),
      false,
    );
    assert.equal(
      isCurrent(ask, (all) => all.set('a.md', undefined)),
      false,
    );
  });

  it('may hold paths and names with spaces', () => {
    assert.equal(
      isCurrent(
        (view) => view.kind('docs/b c.md'),
        (_, files) => Object.assign(files, { 'docs/b c.md': '' }),
      ),
      false,
    );
    assert.equal(
      isCurrent(
        (view) => view.definitions('skill', 'two words'),
        (all) => all.set('b.md', facts(definition('b.md', 'two words'))),
      ),
      false,
    );
  });

  it('is nothing when nothing was asked', () => {
    assert.equal(
      isCurrent(
        () => {},
        (all) => all.set('a.md', undefined),
      ),
      true,
    );
  });
});
