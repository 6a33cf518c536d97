import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Arrangement, type NamedFolder, type Node, treeOf } from '../../../src/extension/catalog/tree.ts';
import {
  meterText,
  spokenFile,
  spokenGroup,
  spokenMeter,
  spokenPart,
  spokenRelation,
} from '../../../src/extension/catalog/words.ts';
import type { CatalogFile } from '../../../src/protocol/requests.ts';

const rangeAt = (line: number) => ({ start: { line, character: 6 }, end: { line, character: 9 } });

const file = (path: string, phase: readonly string[] = [], more: Partial<CatalogFile> = {}): CatalogFile => ({
  path,
  number: 0,
  uri: `file:///w/${path}`,
  name: path.replace(/^.*\/|\.md$/g, ''),
  kind: 'skill',
  range: rangeAt(1),
  isNamed: true,
  groups: { folder: [path.split('/')[0] ?? ''], phase },
  invocations: [],
  isCallable: true,
  hasParts: false,
  words: [],
  findings: { error: 0, warning: 0, info: 0, hint: 0 },
  ...more,
});

const folder = (entries: readonly CatalogFile[], more: Partial<NamedFolder> = {}): NamedFolder => ({
  uri: 'file:///w',
  name: 'w',
  groupings: [
    { id: 'folder', title: 'Folder', without: 'Workspace folder' },
    { id: 'phase', title: 'Phase', without: 'No phase' },
  ],
  entries,
  relations: [],
  meters: [],
  ...more,
});

const meter = (title: string, scope: string, used: number) => ({
  id: `${title}/${scope}`,
  title,
  scope,
  used,
  max: 8000,
  text: `${used} of 8,000.`,
  rule: 'skill/listing-budget',
});

/** The rows as an indented list of their labels. */
function drawn(rows: readonly Node[], depth = 0): string[] {
  return rows.flatMap((row) => [`${'  '.repeat(depth)}${row.label}`, ...drawn(row.children, depth + 1)]);
}

const draw = (folders: readonly NamedFolder[], { grouping = 'folder', filter = '' }: Partial<Arrangement> = {}) =>
  drawn(treeOf(folders, { grouping, filter }));

function all(rows: readonly Node[]): Node[] {
  return rows.flatMap((row) => [row, ...all(row.children)]);
}

const sample = [
  file('b/s10.md', ['load', 'plan']),
  file('b/s9.md', ['load']),
  file('a/x.md'),
  file('a/Y.md', ['plan']),
];

describe('the rows of the catalog', () => {
  it('are groups with their entries, in the order of people', () => {
    assert.deepEqual(draw([folder(sample)]), ['a', '  x', '  Y', 'b', '  s9', '  s10']);
  });

  it('show an entry in each of its groups, and those without one last', () => {
    assert.deepEqual(draw([folder(sample)], { grouping: 'phase' }), [
      ...['load', '  s9', '  s10'],
      ...['plan', '  s10', '  Y'],
      ...['No phase', '  x'],
    ]);
  });

  it('fall back to the first grouping where the wanted one is not known', () => {
    assert.deepEqual(draw([folder(sample)], { grouping: 'gone' }), draw([folder(sample)]));
  });

  it('have a level of folders only where several have entries', () => {
    const other = folder([file('c/z.md')], { uri: 'file:///v', name: 'v' });
    assert.deepEqual(draw([folder([file('a/x.md')]), other]), ['w', '  a', '    x', 'v', '  c', '    z']);
    assert.deepEqual(draw([folder([file('a/x.md')]), folder([], { uri: 'file:///v', name: 'v' })]), ['a', '  x']);
    assert.deepEqual(draw([]), []);
  });

  it('have names that are unique, and stay when something else comes along', () => {
    const folders = [folder(sample), folder(sample, { uri: 'file:///v', name: 'v' })];
    const ids = (entries: readonly NamedFolder[]) =>
      all(treeOf(entries, { grouping: 'phase', filter: '' })).map(({ id }) => id);
    const before = ids(folders);
    assert.equal(new Set(before).size, before.length);
    const after = ids([folder([...sample, file('a/new.md', ['load'])]), folders[1] as NamedFolder]);
    assert.deepEqual(
      before.filter((id) => !after.includes(id)),
      [],
    );
    assert.equal(after.length, before.length + 1);
  });

  describe('filtered', () => {
    const entries = [
      file('a/orders.md', ['Load'], { description: 'Loads late rows.' }),
      file('a/refunds.md', ['Plan'], { description: 'Plans refunds.' }),
      file('orders/other.md'),
    ];
    const kept = (filter: string) =>
      all(treeOf([folder(entries)], { grouping: 'folder', filter })).flatMap((row) =>
        row.kind === 'file' ? [row.file.path] : [],
      );

    it('are those with every word in the name, description, path or groups', () => {
      assert.deepEqual(kept('orders'), ['a/orders.md', 'orders/other.md']);
      assert.deepEqual(kept('LATE'), ['a/orders.md']);
      assert.deepEqual(kept('plan'), ['a/refunds.md']);
      assert.deepEqual(kept('  orders   load '), ['a/orders.md']);
      assert.deepEqual(kept('orders plan'), []);
      assert.deepEqual(
        kept('  '),
        entries.map(({ path }) => path),
      );
    });

    it('have no meter, and names of their own, so that they open', () => {
      const folders = [folder(entries, { meters: [meter('Client', '', 1)] })];
      const plain = all(treeOf(folders, { grouping: 'folder', filter: '' }));
      const filtered = all(treeOf(folders, { grouping: 'folder', filter: 'orders' }));
      assert.equal(plain[0]?.kind, 'meter');
      assert.ok(filtered.every(({ kind }) => kind !== 'meter'));
      assert.deepEqual(
        filtered.filter(({ id }) => plain.some((other) => other.id === id)),
        [],
      );
    });
  });

  describe('below an entry', () => {
    const entries = [file('a/one.md'), file('a/two.md'), file('b/one.md')];
    const related = folder(entries, {
      relations: [
        { kind: 'refers', from: 'a/one.md', to: 'a/two.md', range: rangeAt(7) },
        { kind: 'refers', from: 'a/one.md', to: 'a/two.md', range: rangeAt(9) },
        { kind: 'clashes', from: 'a/one.md', to: 'b/one.md', range: rangeAt(1) },
        { kind: 'clashes', from: 'b/one.md', to: 'a/one.md', range: rangeAt(1) },
        { kind: 'refers', from: 'a/one.md', to: 'gone.md', range: rangeAt(10) },
      ],
    });

    it('stand who has its name, whom it names and who names it', () => {
      assert.deepEqual(draw([related]), [
        'a',
        ...['  one', '    Same name as b/one.md', '    Refers to two', '    Refers to two'],
        ...['  two', '    Used by one', '    Used by one'],
        'b',
        ...['  one', '    Same name as a/one.md'],
      ]);
    });

    it('each leads to its place', () => {
      const places = all(treeOf([related], { grouping: 'folder', filter: '' })).flatMap((row) =>
        row.kind === 'relation' ? [`${row.label} ${row.uri}:${row.range.start.line}`] : [],
      );
      assert.deepEqual(places, [
        'Same name as b/one.md file:///w/b/one.md:1',
        'Refers to two file:///w/a/one.md:7',
        'Refers to two file:///w/a/one.md:9',
        'Used by one file:///w/a/one.md:7',
        'Used by one file:///w/a/one.md:9',
        'Same name as a/one.md file:///w/a/one.md:1',
      ]);
    });

    it('stay when a filter hides the other entry', () => {
      assert.deepEqual(draw([related], { filter: 'two' }), ['a', '  two', '    Used by one', '    Used by one']);
    });
  });

  it('begin with a meter for each client, whose parts stand below when there are several', () => {
    const meters = [meter('B', 'plugins/p', 7000), meter('A', '', 800), meter('B', '', 80)];
    assert.deepEqual(draw([folder([file('a/x.md')], { meters })]), [
      'B',
      '  plugins/p',
      '  Workspace',
      'A',
      'a',
      '  x',
    ]);
  });
});

describe('the words of the catalog', () => {
  const rows = all(
    treeOf(
      [
        folder(
          [
            file('a/one.md', [], { findings: { error: 2, warning: 1, info: 3, hint: 0 } }),
            file('a/two.md', [], { kind: 'agent', findings: { error: 0, warning: 1, info: 0, hint: 0 } }),
          ],
          {
            meters: [meter('Client budget', '', 2000)],
            relations: [
              { kind: 'refers', from: 'a/one.md', to: 'a/two.md', range: rangeAt(7) },
              { kind: 'clashes', from: 'a/two.md', to: 'a/one.md', range: rangeAt(1) },
            ],
          },
        ),
      ],
      { grouping: 'folder', filter: '' },
    ),
  );

  it('say everything that signs and colours show', () => {
    const spoken = rows.map((row) => {
      switch (row.kind) {
        case 'meter':
          return spokenMeter(row);
        case 'file':
          return spokenFile(row);
        case 'relation':
          return spokenRelation(row);
        case 'part':
          return spokenPart(row);
        default:
          return spokenGroup(row);
      }
    });
    assert.deepEqual(spoken, [
      'Client budget. 2000 of 8,000.',
      'a, 2 files, 2 errors, 2 warnings',
      'one, skill, 2 errors, 1 warning, 1 reference, a/one.md',
      'Refers to two, agent, line 8',
      'two, agent, 1 warning, same name as 1 other file, used in 1 place, a/two.md',
      'Same name as a/one.md, skill, line 2',
      'Used by one, skill, line 8',
    ]);
  });

  it('draw a meter as a bar that is never empty while something is used, and never longer than the whole', () => {
    const drawnAt = (used: number) => meterText({ used, max: 8000 });
    assert.equal(drawnAt(0), '0 % ▱▱▱▱▱▱▱▱▱▱');
    assert.equal(drawnAt(40), '1 % ▰▱▱▱▱▱▱▱▱▱');
    assert.equal(drawnAt(4000), '50 % ▰▰▰▰▰▱▱▱▱▱');
    assert.equal(drawnAt(8000), '100 % ▰▰▰▰▰▰▰▰▰▰');
    assert.equal(drawnAt(9600), '120 % ▰▰▰▰▰▰▰▰▰▰');
  });
});
