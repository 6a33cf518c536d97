import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings, fixed, told } from '../../../support/told.ts';

const named = (name: string, path: string, rest = '') => ({
  [path]: `---\nname: ${name}\ndescription: Loads the orders of one day again. Use when a load has failed.\n${rest}---\n\nLoad.\n`,
});
const described = (yaml: string, path = 'skills/demo/SKILL.md', rest = '') => ({
  [path]: `---\nname: demo\ndescription: ${yaml}\n${rest}---\n`,
});
const said = (rule: string, tree: Record<string, string>) =>
  findings(rule, tree).map(({ severity, message }) => `${severity}: ${message}`);
const severities = (rule: string, tree: Record<string, string>) => findings(rule, tree).map((each) => each.severity);

describe('skill/missing-name', () => {
  const rule = 'skill/missing-name';
  const nameless = (path: string, name = '') => ({ [path]: `---\n${name}description: Loads the orders again.\n---\n` });

  it('is as grave as what the clients of the place do', () => {
    assert.deepEqual(said(rule, nameless('.claude/agents/order-loader.md')), [
      "error: This agent has no name; Claude Code drops the agent. Add 'name: order-loader'.",
    ]);
    assert.deepEqual(said(rule, nameless('skills/demo/SKILL.md')), [
      "error: This skill has no name; Agent Skills does not allow it and VS Code warns about it. Add 'name: demo'.",
    ]);
    assert.deepEqual(severities(rule, nameless('.github/skills/demo/SKILL.md')), ['warning']);
    for (const place of ['.claude', '.codex'])
      assert.deepEqual(severities(rule, nameless(`${place}/skills/demo/SKILL.md`)), ['info']);
  });

  it('is no fault where the file gives the name', () => {
    for (const path of ['.claude/commands/a.md', 'a.prompt.md', 'a.agent.md', 'a.instructions.md']) {
      assert.deepEqual(told(rule, nameless(path)), [], path);
    }
  });

  it('counts a name without letters as none', () => {
    for (const name of ['name:\n', 'name: ""\n', 'name: "  "\n', 'name: ~\n']) {
      assert.deepEqual(told(rule, nameless('skills/demo/SKILL.md', name)), ['name'], name);
      assert.match(
        fixed(rule, 'skills/demo/SKILL.md', nameless('skills/demo/SKILL.md', name)) ?? '',
        /^---\nname: demo\n/,
      );
    }
  });

  it('makes a name of the directory or the file', () => {
    const path = '.claude/agents/Order Loader.md';
    assert.match(fixed(rule, path, nameless(path)) ?? '', /^---\nname: order-loader\n/);
  });
});

describe('skill/invalid-name', () => {
  const rule = 'skill/invalid-name';

  it('holds skills to the form of the open format', () => {
    for (const name of ['Demo', 'demo_1', '-demo', 'demo-', 'de--mo', 'dé', 'a.b', 'a b', 'x'.repeat(65)]) {
      assert.deepEqual(told(rule, named(name, 'skills/demo/SKILL.md')), [name]);
    }
    for (const name of ['demo', 'demo-2', '2', 'x'.repeat(64)])
      assert.deepEqual(told(rule, named(name, 'skills/demo/SKILL.md')), [], name);
  });

  it('says what each client does', () => {
    assert.deepEqual(said(rule, named('Demo', '.github/skills/demo/SKILL.md')), [
      "warning: The name 'Demo' is no valid skill name: VS Code warns about it. Use lowercase letters and digits with single hyphens between them.",
    ]);
    const long = 'x'.repeat(65);
    assert.deepEqual(said(rule, named(long, '.codex/skills/demo/SKILL.md')), [
      `error: The name '${long}' has 65 characters: Codex drops the skill. Use at most 64.`,
    ]);
    // For Claude Code the name is a label.
    assert.deepEqual(said(rule, named('Load Orders', '.claude/skills/demo/SKILL.md')), []);
  });

  it('lets agents have names that can stand in a list', () => {
    assert.deepEqual(severities(rule, named('Order Loader', '.claude/agents/a.md')), ['warning']);
    for (const name of ['order-loader', 'orderLoader', 'order_loader'])
      assert.deepEqual(told(rule, named(name, '.claude/agents/a.md')), []);
    assert.deepEqual(told(rule, named('Order Loader', 'a.agent.md')), []);
  });

  it('leaves families with names of their own alone unless a client was asked about', () => {
    const tree = {
      'skills/load/SKILL.md':
        '---\nname: data.load\nphase: data\nroles: [a]\ndescription: Loads the orders again.\nvariables: {}\noutputs: [b]\n---\n',
    };
    assert.deepEqual(told(rule, tree), []);
    assert.deepEqual(told(rule, tree, { clients: ['agentskills'] }), ['data.load']);
  });

  it('offers the directory first, and then the nearest name', () => {
    const tree = named('SEO Optimizer', 'skills/seo/SKILL.md');
    assert.deepEqual(
      findings(rule, tree)[0]?.fixes?.map((fix) => [fix.title, fix.auto]),
      [
        ["Change the name to 'seo'", undefined],
        ["Change the name to 'seo-optimizer'", undefined],
      ],
    );
    assert.equal(findings(rule, named('Über-Mengen_2', 'skills/uber-mengen-2/SKILL.md'))[0]?.fixes?.[0]?.auto, true);
  });
});

describe('skill/name-differs-from-directory', () => {
  const rule = 'skill/name-differs-from-directory';

  it('is as grave as what the clients of the place do', () => {
    assert.deepEqual(severities(rule, named('other', 'skills/demo/SKILL.md')), ['error']);
    assert.deepEqual(severities(rule, named('other', '.github/skills/demo/SKILL.md')), ['error']);
    assert.deepEqual(severities(rule, named('other', '.claude/skills/demo/SKILL.md')), ['info']);
  });

  it('is no fault of an agent, of a skill at the root, and of a name that is no name', () => {
    assert.deepEqual(told(rule, named('other', '.claude/agents/demo.md')), []);
    assert.deepEqual(told(rule, named('other', 'SKILL.md')), []);
    assert.deepEqual(told(rule, named('"{{name}}"', 'template/SKILL.md')), []);
    assert.deepEqual(told(rule, named('Other One', 'skills/demo/SKILL.md')), []);
  });

  it('renames either side, unless the other directory is there', () => {
    const tree = named('other', 'skills/demo/SKILL.md');
    assert.deepEqual(
      findings(rule, tree)[0]?.fixes?.map((fix) => fix.renames ?? fix.title),
      ["Change the name to 'demo'", [{ from: 'skills/demo', to: 'skills/other' }]],
    );
    const taken = { ...tree, 'skills/other/notes.txt': '' };
    assert.equal(findings(rule, taken)[0]?.fixes?.length, 1);
  });
});

describe('skill/missing-description', () => {
  const rule = 'skill/missing-description';
  const silent = (path: string, rest = '') => ({
    [path]: `---\nname: demo\n${rest}---\n\nLoads the orders of one day again.\n`,
  });

  it('is as grave as what the clients of the place do', () => {
    assert.deepEqual(severities(rule, silent('skills/demo/SKILL.md')), ['error']);
    assert.deepEqual(severities(rule, silent('.claude/agents/demo.md')), ['error']);
    assert.deepEqual(severities(rule, silent('.claude/skills/demo/SKILL.md')), ['warning']);
    assert.deepEqual(severities(rule, silent('demo.agent.md')), ['warning']);
    assert.deepEqual(severities(rule, silent('demo.prompt.md')), ['hint']);
    assert.deepEqual(severities(rule, silent('.claude/commands/demo.md')), ['hint']);
    assert.deepEqual(severities(rule, silent('demo.instructions.md')), ['info']);
    assert.deepEqual(severities(rule, silent('demo.instructions.md', 'applyTo: "**"\n')), []);
    assert.deepEqual(severities(rule, { '.claude/commands/demo.md': 'Load the orders.\n' }), []);
  });

  it('stands at the key when there is one, and takes words from the body', () => {
    const path = 'skills/demo/SKILL.md';
    for (const empty of ['description:\n', 'description: ""\n', 'description: |\n']) {
      assert.deepEqual(told(rule, silent(path, empty)), ['description'], empty);
      assert.match(
        fixed(rule, path, silent(path, empty)) ?? '',
        /\ndescription: Loads the orders of one day again\.\n/,
      );
    }
    assert.match(
      fixed(rule, path, silent(path, 'license: MIT\n')) ?? '',
      /^---\nname: demo\ndescription: Loads .*\nlicense: MIT\n/,
    );
  });
});

describe('skill/description-too-long', () => {
  const rule = 'skill/description-too-long';
  const words = (length: number) => `${'word '.repeat(length).slice(0, length - 1)}.`;

  it('counts characters, not UTF-16 units', () => {
    assert.deepEqual(told(rule, described(words(1024))), []);
    assert.deepEqual(told(rule, described('🙂'.repeat(1024))), []);
    assert.deepEqual(told(rule, described(`${'🙂'.repeat(1024)}ab`)), ['ab']);
  });

  it('shows what lies beyond the limit in every kind of scalar', () => {
    const text = `${words(1024)}END`;
    assert.deepEqual(told(rule, described(text)), ['END']);
    assert.deepEqual(told(rule, described(`"${text}"`)), ['END']);
    assert.deepEqual(told(rule, described(`'${text.replace('word', "w''rd")}'`)), ['END']);
    assert.deepEqual(
      told(rule, described(`>-\n  ${text.replaceAll('word word word word word ', 'word word word word word\n  ')}`)),
      ['END'],
    );
    assert.deepEqual(
      told(rule, described(`|\n  ${text.replaceAll('word word word word word ', 'word word word word word\n  ')}`)),
      ['END'],
    );
  });

  it('says what each client does', () => {
    assert.deepEqual(said(rule, described(words(1100))), [
      'error: The description has 1100 characters, more than 1024: Codex drops the skill, Agent Skills does not allow it and VS Code cuts the rest off. Shorten it.',
    ]);
    assert.match(
      said(rule, described(words(1600)))[0] ?? '',
      /more than 1024 for Codex, VS Code and Agent Skills and 1536 for Claude Code:/,
    );
    assert.deepEqual(severities(rule, described(words(1100), '.github/skills/demo/SKILL.md')), ['warning']);
    assert.deepEqual(said(rule, described(words(1100), '.claude/skills/demo/SKILL.md')), []);
    assert.deepEqual(said(rule, described(words(3000), '.claude/agents/demo.md')), []);
  });

  it('adds the hints that Claude Code appends', () => {
    const path = '.claude/skills/demo/SKILL.md';
    assert.deepEqual(told(rule, described(words(1000), path, `when_to_use: ${words(536)}\n`)), []);
    assert.deepEqual(told(rule, described(words(1000), path, `when_to_use: ${words(536)}END\n`)), ['END']);
    assert.match(
      said(rule, described(words(1000), path, `when_to_use: ${words(540)}\n`))[0] ?? '',
      /^warning: The description with 'when_to_use' has 1540/,
    );
    assert.deepEqual(
      told(rule, described(words(1000), '.codex/skills/demo/SKILL.md', `when_to_use: ${words(540)}\n`)),
      [],
    );
  });
});

describe('skill/value-too-long', () => {
  it('holds for those who validate the open format', () => {
    const rest = `compatibility: ${'x'.repeat(500)}END\n`;
    assert.deepEqual(told('skill/value-too-long', named('demo', 'skills/demo/SKILL.md', rest)), ['END']);
    assert.deepEqual(told('skill/value-too-long', named('demo', '.claude/skills/demo/SKILL.md', rest)), []);
  });
});

describe('skill/short-description', () => {
  const rule = 'skill/short-description';

  it('minds a few words, in a language of any density', () => {
    assert.deepEqual(told(rule, described('Contract writer')), ['Contract writer']);
    assert.deepEqual(told(rule, described('Loads orders. Use when they are late.')), []);
    assert.deepEqual(told(rule, described('重新加载失败的订单数据并核对数量')), []);
    assert.deepEqual(told(rule, described('Loads', '.claude/commands/a.md')), []);
    assert.deepEqual(told(rule, described('Loads', 'skills/demo/SKILL.md', 'disable-model-invocation: true\n')), []);
  });
});
