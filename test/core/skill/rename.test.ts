import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tree } from '../../support/engine.ts';
import { renamed } from '../../support/rename.ts';

const skill = (name: string, body = '') =>
  `---\nname: ${name}\ndescription: Loads orders. Use when orders are late.\n---\n\n# Load\n${body}`;
const agent = (name: string, keys = '', body = '\nLoad what is late.\n') =>
  `---\nname: ${name}\ndescription: Loads orders. Use when orders are late.\n${keys}---\n${body}`;
const catalogSkill = (variable: string, body: string) =>
  `---\nname: data.load\nphase: data\nroles: [Data Engineer]\ndescription: Loads.\nvariables:\n  required:\n    - name: ${variable}\n      description: What to load.\noutputs: [orders]\n---\n${body}`;

/** One rename: `|` stands where it is asked for; files that are not named afterwards stay as they are. */
interface Case {
  readonly what: string;
  readonly tree: Tree;
  readonly to: string;
  readonly after: Readonly<Record<string, string | undefined>>;
}

const cases: readonly Case[] = [
  {
    what: 'a skill with its directory, the links to it and those who use it',
    tree: {
      'skills/load-orders/SKILL.md': skill(
        'load-|orders',
        '\n[Steps](references/steps.md), [late](../late-orders/SKILL.md)\n',
      ),
      'skills/load-orders/references/steps.md': '# Steps\n',
      'skills/late-orders/SKILL.md': skill('late-orders', '\nFirst [load](../load-orders/SKILL.md#load).\n'),
      '.claude/agents/loader.md': agent('loader', 'skills: [load-orders, late-orders]\n'),
    },
    to: 'load-sales',
    after: {
      'skills/load-orders/SKILL.md': undefined,
      'skills/load-orders/references/steps.md': undefined,
      'skills/load-sales/SKILL.md': skill(
        'load-sales',
        '\n[Steps](references/steps.md), [late](../late-orders/SKILL.md)\n',
      ),
      'skills/load-sales/references/steps.md': '# Steps\n',
      'skills/late-orders/SKILL.md': skill('late-orders', '\nFirst [load](../load-sales/SKILL.md#load).\n'),
      '.claude/agents/loader.md': agent('loader', 'skills: [load-sales, late-orders]\n'),
    },
  },
  {
    what: 'a skill from where it is used, its directory of another name left alone',
    tree: {
      'skills/orders/SKILL.md': skill('load-orders'),
      '.claude/agents/loader.md': agent('loader', 'skills: load-or|ders\n'),
    },
    to: 'load-sales',
    after: {
      'skills/orders/SKILL.md': skill('load-sales'),
      '.claude/agents/loader.md': agent('loader', 'skills: load-sales\n'),
    },
  },
  {
    what: 'an agent with its file, its copy for another client and the hand-offs to it',
    tree: {
      '.claude/agents/reviewer.md': agent('review|er'),
      '.github/agents/reviewer.agent.md': agent('reviewer'),
      '.github/agents/loader.agent.md': agent(
        'loader',
        'handoffs:\n  - label: Review\n    agent: "reviewer"\n    prompt: Review it.\n',
      ),
    },
    to: 'auditor',
    after: {
      '.claude/agents/reviewer.md': undefined,
      '.claude/agents/auditor.md': agent('auditor'),
      '.github/agents/reviewer.agent.md': undefined,
      '.github/agents/auditor.agent.md': agent('auditor'),
      '.github/agents/loader.agent.md': agent(
        'loader',
        'handoffs:\n  - label: Review\n    agent: "auditor"\n    prompt: Review it.\n',
      ),
    },
  },
  {
    what: 'only the agent of the same plugin',
    tree: {
      'plugins/a/agents/loader.md': agent('load|er'),
      'plugins/b/agents/loader.md': agent('loader'),
      'plugins/b/agents/chief.md': agent('chief', 'tools: Agent(loader)\n'),
      'plugins/a/agents/chief.md': agent('chief', 'tools: Agent(loader), Read\n'),
    },
    to: 'filler',
    after: {
      'plugins/a/agents/loader.md': undefined,
      'plugins/a/agents/filler.md': agent('filler'),
      'plugins/a/agents/chief.md': agent('chief', 'tools: Agent(filler), Read\n'),
    },
  },
  {
    what: 'a variable in its declaration, its placeholders and the invocation, and not as plain text',
    tree: {
      'catalog/load.md': catalogSkill(
        'source_sys|tems',
        '\n# Purpose\n\nLoad {{source_systems}}, the source_systems.\n\n## Invocation Guidance\n\n```bash\ncodex skills run data.load --vars "source_systems={{ source_systems }}"\n```\n',
      ),
    },
    to: 'sources',
    after: {
      'catalog/load.md': catalogSkill(
        'sources',
        '\n# Purpose\n\nLoad {{sources}}, the source_systems.\n\n## Invocation Guidance\n\n```bash\ncodex skills run data.load --vars "sources={{ sources }}"\n```\n',
      ),
    },
  },
  {
    what: 'a file of references with every path to it',
    tree: {
      'skills/load/SKILL.md': skill('load', '\n[Steps](references/st|eps.md#first) and `references/steps.md`.\n'),
      'skills/load/references/steps.md': '# Steps\n\n## First\n',
      'skills/late/SKILL.md': skill('late', '\nAs [there](../load/references/steps.md).\n'),
    },
    to: 'references/first-steps.md',
    after: {
      'skills/load/SKILL.md': skill(
        'load',
        '\n[Steps](references/first-steps.md#first) and `references/first-steps.md`.\n',
      ),
      'skills/load/references/steps.md': undefined,
      'skills/load/references/first-steps.md': '# Steps\n\n## First\n',
      'skills/late/SKILL.md': skill('late', '\nAs [there](../load/references/first-steps.md).\n'),
    },
  },
  {
    what: 'a heading with its anchors, and those of its namesakes',
    tree: {
      'skills/load/SKILL.md': skill(
        'load',
        '\n## Ste|ps\n\n## Steps\n\n[One](#steps), [two](#steps-1), [again](SKILL.md#steps)\n',
      ),
      'skills/late/SKILL.md': skill('late', '\n[There](../load/SKILL.md#steps-1)\n'),
    },
    to: 'First Steps',
    after: {
      'skills/load/SKILL.md': skill(
        'load',
        '\n## First Steps\n\n## Steps\n\n[One](#first-steps), [two](#steps), [again](SKILL.md#first-steps)\n',
      ),
      'skills/late/SKILL.md': skill('late', '\n[There](../load/SKILL.md#steps)\n'),
    },
  },
  {
    what: 'a tag at both its ends',
    tree: {
      'agents/architect.md':
        '> **Version:** 1.0.0\n> **Last Updated:** 2026-01-01\n\n<role>\nX\n</role>\n\n<con|text>\nY\n</context>\n\n<responsibilities>\nZ\n</responsibilities>\n\n<handoff>\nY\n</handoff>\n',
    },
    to: 'background',
    after: {
      'agents/architect.md':
        '> **Version:** 1.0.0\n> **Last Updated:** 2026-01-01\n\n<role>\nX\n</role>\n\n<background>\nY\n</background>\n\n<responsibilities>\nZ\n</responsibilities>\n\n<handoff>\nY\n</handoff>\n',
    },
  },
];

describe('a rename changes', () => {
  for (const { what, tree, to, after } of cases) {
    it(what, () => {
      const clean = Object.fromEntries(Object.entries(tree).map(([path, text]) => [path, text.replace('|', '')]));
      const expected = Object.fromEntries(
        Object.entries({ ...clean, ...after }).filter((entry): entry is [string, string] => entry[1] !== undefined),
      );
      assert.deepEqual(renamed(tree, to), expected);
    });
  }
});

describe('a rename is refused', () => {
  const refusals: readonly {
    readonly what: string;
    readonly tree: Tree;
    readonly to: string;
    readonly problem: RegExp;
  }[] = [
    {
      what: 'to the name of another skill',
      tree: { 'skills/a/SKILL.md': skill('a|'), 'skills/b/SKILL.md': skill('b') },
      to: 'b',
      problem: /^There is a skill 'b' already, in skills\/b\/SKILL\.md/,
    },
    {
      what: 'to a directory that is there',
      tree: { 'skills/a/SKILL.md': skill('a|'), 'skills/b/notes.md': 'x\n' },
      to: 'b',
      problem: /^There is a directory 'skills\/b' already/,
    },
    {
      what: 'to a name that clients reject',
      tree: { 'skills/a/SKILL.md': skill('a|') },
      to: 'Not A Name',
      problem: /Not A Name/,
    },
    {
      what: 'to a path in disguise',
      tree: { 'skills/a/SKILL.md': skill('a|') },
      to: '../../b',
      problem: /leave out slashes/,
    },
    {
      what: 'of an agent that no file defines',
      tree: { '.claude/agents/a.md': agent('a', 'tools: Agent(nobo|dy)\n') },
      to: 'b',
      problem: /^No file of this workspace defines the agent 'nobody'/,
    },
    {
      what: 'out of the workspace',
      tree: { 'skills/a/SKILL.md': skill('a', '\n[x](st|eps.md)\n'), 'skills/a/steps.md': '# S\n' },
      to: '../../../steps.md',
      problem: /leads out of the workspace/,
    },
    {
      what: 'onto a variable that is there',
      tree: {
        'catalog/load.md': catalogSkill('so|urce', '\n{{source}}\n').replace(
          'outputs',
          '  optional:\n    - name: sink\n      description: Where to.\noutputs',
        ),
      },
      to: 'sink',
      problem: /^There is a variable 'sink' already/,
    },
  ];
  for (const { what, tree, to, problem } of refusals) {
    it(what, () => assert.match(String(renamed(tree, to)), problem));
  }
});
