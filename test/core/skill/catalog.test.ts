import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CatalogEntry, CatalogView } from '../../../src/core/catalog.ts';
import { Session } from '../../../src/core/session.ts';
import { engineFor, filesOf, type Tree } from '../../support/engine.ts';
import { type Family, familyTree, goodFile, places } from '../../support/families.ts';

const file = (name: string, rest = '') =>
  `---\nname: ${name}\ndescription: Loads ${name} into the warehouse. Use when ${name} are late.\n${rest}---\n\n# ${name}\n`;

function open(tree: Tree): Session {
  const session = new Session(engineFor(), filesOf(tree));
  for (const [path, text] of Object.entries(tree)) session.set(path, text);
  return session;
}

function catalogOf(tree: Tree): CatalogView {
  const session = open(tree);
  for (const _ of session.check((path) => tree[path])) {
    // Every step is wanted here.
  }
  return session.engine.catalog('skill', session) as CatalogView;
}

/** What a grouping makes of a tree: names of entries by group, those without a group under the empty text. */
function grouped(tree: Tree, grouping: string): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const { name, groups: of } of catalogOf(tree).entries) {
    const own = of[grouping] ?? [];
    for (const group of own.length > 0 ? own : ['']) groups[group] = [...(groups[group] ?? []), name];
  }
  return groups;
}

const one = (tree: Tree): CatalogEntry => {
  const { entries } = catalogOf(tree);
  assert.equal(entries.length, 1);
  return entries[0] as CatalogEntry;
};

describe('the catalog of skills', () => {
  it('has every file of every family and nothing else', () => {
    const tree = { ...familyTree(), 'README.md': '# Orders\n', '.gatewright/config.yaml': 'rules: {}\n' };
    assert.deepEqual(
      catalogOf(tree).entries.map(({ kind, name, path }) => `${kind} ${name} ${path}`),
      [
        'agent order-escalation .claude/agents/order-escalation.md',
        'command reload .claude/commands/reload.md',
        'agent Order loader .github/agents/loader.agent.md',
        'instructions sql .github/instructions/sql.instructions.md',
        'prompt tests .github/prompts/tests.prompt.md',
        'skill data.load_orders catalog/load_orders.md',
        'agent order-expert experts/order-expert.md',
        'agent orders prompts/orders.md',
        'skill load-orders skills/load-orders/SKILL.md',
      ],
    );
  });

  it('groups by phase, role, profile and folder', () => {
    const tree = {
      'catalog/a.md': file('data.a', 'phase: data\nvariables: {}\nroles: [Engineer, Analyst, Engineer]\n'),
      'catalog/b.md': file('plan.b', 'phase: 2\nvariables: {}\nroles: Engineer\n'),
      'agents/c.md': file('c', 'tools: Read\nmodel: sonnet\nrole: advisor\n'),
      '.claude/skills/d/SKILL.md': file('d', 'phase: {}\nroles: [{}, " "]\n'),
      'SKILL.md': file('root'),
    };
    assert.deepEqual(grouped(tree, 'phase'), { data: ['data.a'], 2: ['plan.b'], '': ['d', 'root', 'c'] });
    assert.deepEqual(grouped(tree, 'role'), {
      Engineer: ['data.a', 'plan.b'],
      Analyst: ['data.a'],
      advisor: ['c'],
      '': ['d', 'root'],
    });
    assert.deepEqual(grouped(tree, 'profile'), {
      'Agent skill': ['d', 'root'],
      'Claude agent': ['c'],
      'Catalog skill': ['data.a', 'plan.b'],
    });
    assert.deepEqual(grouped(tree, 'folder'), {
      '.claude/skills': ['d'],
      '': ['root'],
      agents: ['c'],
      catalog: ['data.a', 'plan.b'],
    });
    assert.deepEqual(
      catalogOf(tree).groupings.map(({ id }) => id),
      ['profile', 'phase', 'role', 'folder'],
    );
  });

  it('opens at the name and says whether it can be renamed there', () => {
    const named = one({ 'skills/a/SKILL.md': file('a') });
    assert.deepEqual(named.range, { start: { line: 1, character: 6 }, end: { line: 1, character: 7 } });
    assert.equal(named.isNamed, true);
    const unnamed = one({ '.claude/commands/reload.md': '---\ndescription: Reloads a table.\n---\n' });
    assert.equal(unnamed.name, 'reload');
    assert.equal(unnamed.isNamed, false);
  });

  it('shows a file that defines nothing under the name of its place, with its faults', () => {
    const nameless = one({ 'skills/orders/SKILL.md': '---\nname:\ndescription: [\n---\n' });
    assert.equal(nameless.name, 'orders');
    assert.equal(nameless.isNamed, false);
    assert.deepEqual(nameless.groups, { profile: ['Agent skill'], phase: [], role: [], folder: ['skills'] });
    assert.ok(nameless.findings.error > 0);
    assert.equal(one({ 'SKILL.md': '' }).name, 'SKILL');
    assert.equal(one({ '.claude/agents/x.md': '' }).kind, 'agent');
  });

  it('shows a file that cannot be read where its place says what it is', () => {
    const session = open({ 'skills/a/SKILL.md': file('a') });
    session.setUnreadable('skills/b/SKILL.md', 'This file is not UTF-8.');
    session.setUnreadable('notes/large.md', 'This file is too large.');
    session.checkOne('skills/b/SKILL.md');
    const { entries } = session.engine.catalog('skill', session) as CatalogView;
    assert.deepEqual(
      entries.map(({ path, kind, findings }) => `${path} ${kind} ${findings.error}`),
      ['skills/a/SKILL.md skill 0', 'skills/b/SKILL.md skill 1'],
    );
  });

  it('knows how people call it in each client that reads it and lets them', () => {
    const calls = (path: string, text: string) =>
      one({ [path]: text }).invocations.map(({ text: call, clients }) => `${call} ${clients.join('+')}`);
    assert.deepEqual(calls('skills/a/SKILL.md', file('a')), ['/a Claude Code+VS Code', '$a Codex']);
    assert.deepEqual(calls('skills/a/SKILL.md', file('a', 'user-invocable: false\n')), ['$a Codex']);
    assert.deepEqual(calls('plugins/p/commands/b.md', file('b')), ['/p:b Claude Code']);
    assert.deepEqual(calls('.claude/agents/c.md', file('c')), ['@agent-c Claude Code']);
    assert.deepEqual(calls('.claude/agents/c.md', file('c d')), []);
    assert.deepEqual(calls('.github/instructions/d.instructions.md', 'Text.\n'), []);
    assert.deepEqual(calls('skills/e/SKILL.md', '---\ndescription: x\n---\n'), []);
  });

  it('says what nobody can call', () => {
    const callable = catalogOf(familyTree()).entries.filter((each) => each.isCallable);
    assert.deepEqual(
      callable.map(({ name }) => name),
      ['order-escalation', 'reload', 'tests', 'data.load_orders', 'order-expert', 'load-orders'],
    );
  });

  it('has one entry for each file, however little of it is written', () => {
    const families = Object.keys(places) as Family[];
    const paths = catalogOf(familyTree()).entries.map(({ path }) => path);
    fc.assert(
      fc.property(fc.constantFrom(...families), fc.double({ min: 0, max: 1, noNaN: true }), (family, part) => {
        const text = goodFile(family);
        const { entries } = catalogOf(familyTree({ [family]: text.slice(0, Math.floor(text.length * part)) }));
        // What only its keys or its body tell from other Markdown is no entry while they are missing.
        const others = paths.filter((path) => path !== places[family]);
        const found = entries.map(({ path }) => path).filter((path) => path !== places[family]);
        assert.deepEqual(found, others);
        assert.ok(entries.every(({ name }) => name !== ''));
      }),
      { numRuns: 40 },
    );
  });

  it('counts the findings that are shown, by severity', () => {
    const { findings } = one({ 'skills/a/SKILL.md': file('b', 'unheard: 1\n') });
    const session = open({ 'skills/a/SKILL.md': file('b', 'unheard: 1\n') });
    session.checkOne('skills/a/SKILL.md');
    const shown = session.findings('skills/a/SKILL.md');
    for (const severity of ['error', 'warning', 'info', 'hint'] as const) {
      assert.equal(findings[severity], shown.filter((each) => each.severity === severity).length);
    }
    assert.ok(shown.length > 0);
  });

  describe('references', () => {
    const references = (tree: Tree): string[] =>
      catalogOf(tree)
        .relations.filter(({ kind }) => kind === 'refers')
        .map(({ from, to, range }) => `${from}:${range.start.line}:${range.start.character} ${to}`);

    it('are names and links that lead to other entries, at their places', () => {
      const tree = {
        'skills/orders/SKILL.md': `${file('orders')}\nSee [late](../late/SKILL.md) and \`references/a.md\`.\n`,
        'skills/orders/references/a.md': '# A\n',
        'skills/late/SKILL.md': file('late'),
        '.claude/agents/lead.md': file('lead', 'tools: Read, Agent(loader)\nskills: orders\n'),
        '.claude/agents/loader.md': file('loader', 'tools: Read, Agent(nobody)\n'),
      };
      assert.deepEqual(references(tree), [
        '.claude/agents/lead.md:3:19 .claude/agents/loader.md',
        '.claude/agents/lead.md:4:8 skills/orders/SKILL.md',
        'skills/orders/SKILL.md:7:11 skills/late/SKILL.md',
      ]);
    });

    it('lead to each of the files that share a name, and never to the file itself', () => {
      const tree = {
        'agents/a.md': file('loader', 'tools: Read\nmodel: sonnet\n'),
        'agents/b.md': file('loader', 'tools: Read, Agent(loader)\nmodel: sonnet\n'),
        'agents/c.md': file('c', 'tools: Agent(loader)\nmodel: sonnet\n'),
      };
      assert.deepEqual(references(tree), [
        'agents/b.md:3:19 agents/a.md',
        'agents/c.md:3:13 agents/a.md',
        'agents/c.md:3:13 agents/b.md',
      ]);
    });
  });

  describe('of a plugin', () => {
    it('lead to the file of the same plugin where several have the name', () => {
      const tree = {
        'plugins/a/agents/loader.md': file('loader'),
        'plugins/a/agents/lead.md': file('lead', 'tools: Agent(loader)\n'),
        'plugins/b/agents/loader.md': file('loader'),
        'plugins/c/agents/other.md': file('other', 'tools: Agent(loader)\n'),
      };
      assert.deepEqual(
        catalogOf(tree).relations.map(({ from, to }) => `${from} ${to}`),
        [
          'plugins/a/agents/lead.md plugins/a/agents/loader.md',
          'plugins/c/agents/other.md plugins/a/agents/loader.md',
          'plugins/c/agents/other.md plugins/b/agents/loader.md',
        ],
      );
    });
  });

  describe('clashes', () => {
    const clashes = (tree: Tree): string[] =>
      catalogOf(tree)
        .relations.filter(({ kind }) => kind === 'clashes')
        .map(({ from, to }) => `${from} ${to}`);

    it('are what the rule on duplicate names says', () => {
      const tree = {
        'skills/a/SKILL.md': file('loader'),
        'skills/b/SKILL.md': file('loader'),
        'skills/c/SKILL.md': file('c'),
        'plugins/p/skills/a/SKILL.md': file('loader'),
      };
      assert.deepEqual(clashes(tree), ['skills/a/SKILL.md skills/b/SKILL.md', 'skills/b/SKILL.md skills/a/SKILL.md']);
    });

    it('are none where the rule is silenced', () => {
      const silenced = file('loader').replace('name:', '# gatewright-disable-next-line skill/duplicate-name\nname:');
      assert.deepEqual(clashes({ 'skills/a/SKILL.md': silenced, 'skills/b/SKILL.md': silenced }), []);
    });
  });

  describe('meters', () => {
    const long = (name: string, length: number, rest = '') =>
      `---\nname: ${name}\ndescription: ${'x'.repeat(length)}\n${rest}---\n`;
    const meters = (tree: Tree) => catalogOf(tree).meters.map(({ id, used, max }) => `${id} ${used}/${max}`);

    it('say what a client lists, by plugin and project', () => {
      const tree = {
        'skills/a/SKILL.md': long('a', 1000),
        'skills/b/SKILL.md': long('b', 2000),
        'skills/c/SKILL.md': long('c', 500, 'disable-model-invocation: true\n'),
        'plugins/p/skills/d/SKILL.md': long('d', 300),
        '.github/skills/e/SKILL.md': long('e', 300),
      };
      assert.deepEqual(meters(tree), ['listing/claude-code/ 2536/8000', 'listing/claude-code/plugins/p 300/8000']);
    });

    it('say it in words', () => {
      const [meter] = catalogOf({ 'skills/a/SKILL.md': long('a', 1000), 'skills/b/SKILL.md': long('b', 1001) }).meters;
      assert.equal(
        meter?.text,
        'Claude Code lists about 8,000 characters of descriptions; 2 skills of this workspace have 2,001, which is 25 %.',
      );
      assert.equal(meter?.rule, 'skill/listing-budget');
    });

    it('are none without skills', () => {
      assert.deepEqual(meters({ 'agents/c.md': file('c', 'tools: Read\nmodel: sonnet\n') }), []);
    });
  });
});
