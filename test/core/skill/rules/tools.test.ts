import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings, fixed, fixes, told } from '../../../support/told.ts';

const claude = '.claude/agents/loader.md';
const copilot = '.github/agents/loader.agent.md';
const agent = (rest: string, path = claude) => ({
  [path]: `---\nname: loader\ndescription: Loads orders into the warehouse. Use when orders are late.\n${rest}\n---\n`,
});
const skill = (rest: string, path = 'skills/loader/SKILL.md') => agent(rest, path);

/** The value of `tools` after a fix. */
function becomes(rule: string, rest: string, path = claude, which = 0): string | undefined {
  return /^[\s\S]*?\n(?=tools:)([\s\S]*)\n---\n$/.exec(fixed(rule, path, agent(rest, path), which) ?? '')?.[1];
}

describe('skill/unknown-tool', () => {
  const unknown = (rest: string, path?: string) => told('skill/unknown-tool', agent(rest, path));

  it('reads every form of a list, and what stands in parentheses as a part of its tool', () => {
    for (const tools of [
      'tools: Read, Foo, Bash(git add:*, x), WebFetch(domain:a.b)',
      'tools: "Read, Foo"',
      "tools: 'Read,Foo'",
      'tools: [Read, Foo, "Bash(git *)"]',
      'tools:\n  - Read\n  - "Foo"',
      'tools: >-\n  Read,\n  Foo',
      'tools: Read,\n  Foo',
      'disallowedTools: Foo',
    ]) {
      assert.deepEqual(unknown(tools), ['Foo'], tools);
    }
  });

  it('knows tools of servers, wildcards, old names and names that users add', () => {
    assert.deepEqual(unknown('tools: mcp__db__query, mcp__db, *, Task, MultiEdit'), []);
    assert.deepEqual(unknown('tools: "*"'), []);
    const settings = { vocabulary: { 'claude-code': { tools: ['Warehouse'] } } };
    assert.deepEqual(told('skill/unknown-tool', agent('tools: Read, Warehouse'), settings), []);
  });

  it('minds letter case in Claude Code, and offers the right one', () => {
    assert.deepEqual(unknown('tools: read, web_search'), ['read', 'web_search']);
    assert.equal(becomes('skill/unknown-tool', 'tools: read, web_search'), 'tools: Read, web_search');
  });

  it('says so when the name is that of an agent', () => {
    const tree = { ...agent('tools: Read, checker'), ...agent('name2: x', '.claude/agents/checker.md') };
    const checker = { ...tree, '.claude/agents/checker.md': '---\nname: checker\ndescription: Checks.\n---\n' };
    const [finding] = findings('skill/unknown-tool', checker);
    assert.match(finding?.message ?? '', /^'checker' is an agent/);
    assert.equal(fixed('skill/unknown-tool', claude, checker)?.includes('tools: Read, Agent(checker)\n'), true);
  });

  it('says of a shared file only what is nearly a tool, since other clients may have others', () => {
    assert.deepEqual(told('skill/unknown-tool', skill('allowed-tools: run_shell Raed WebFecth Bash(x y)')), [
      'Raed',
      'WebFecth',
    ]);
    assert.deepEqual(told('skill/unknown-tool', skill('allowed-tools: run_shell', '.claude/skills/loader/SKILL.md')), [
      'run_shell',
    ]);
  });

  it('is a hint for VS Code, which also knows sets and servers by bare names', () => {
    const list = "tools: ['filesystem', 'db/query', 'Data Tools', 'ms.db.mcp', 'search', 'custom-agent']";
    const found = findings('skill/unknown-tool', agent(list, copilot));
    assert.deepEqual(
      found.map((each) => [each.excerpt, each.severity]),
      [['filesystem', 'hint']],
    );
  });

  it('never judges a file by the tools of a client that does not read it', () => {
    assert.deepEqual(told('skill/unknown-tool', agent("tools: ['Bash', 'Read']", copilot)), []);
    assert.deepEqual(
      told('skill/unknown-tool', { '.github/instructions/a.instructions.md': '---\napplyTo: "**"\ntools: Foo\n---\n' }),
      [],
    );
    assert.deepEqual(told('skill/unknown-tool', skill('allowed-tools: Foo', '.agents/skills/loader/SKILL.md')), []);
  });

  it('reads the lists of an expert agent by mode', () => {
    const modes = 'tier: expert\ncognitive_modes: {}\ntools:\n  audit: Read, Gerp\n  default_mode: audit';
    assert.deepEqual(unknown(modes), ['Gerp']);
  });

  it('survives lists that are none', () => {
    for (const rest of [
      'tools:',
      'tools: 7',
      'tools: {a: {b: c}}',
      'tools: [[Read], {a: b}, null, 3]',
      'tools: [Read',
      'tools: *x',
      'tools: ","',
    ]) {
      unknown(rest);
    }
  });
});

describe('skill/foreign-tool', () => {
  it('tells a list once, and unknown names of it are not told again', () => {
    const rest = "tools: ['codebase', 'fetch', 'Gerp']";
    assert.deepEqual(told('skill/foreign-tool', agent(rest)), ["codebase', 'fetch"]);
    assert.deepEqual(told('skill/unknown-tool', agent(rest)), ['Gerp']);
  });

  it('translates in every form and drops what has no counterpart', () => {
    const rule = 'skill/foreign-tool';
    assert.equal(becomes(rule, 'tools: vscodeAPI, runCommands, Read, todo'), 'tools: Bash, Read, TodoWrite');
    assert.equal(becomes(rule, 'tools:\n  - search\n  - runInTerminal'), 'tools:\n  - Grep\n  - Glob\n  - Bash');
    assert.equal(becomes(rule, 'tools: ["extensions", "readFile"]'), 'tools: ["Read"]');
    // An empty list would allow nothing.
    assert.deepEqual(fixes(rule, agent('tools: extensions, vscodeAPI')), []);
  });

  it('takes one foreign name, or own names in other letter case, for slips', () => {
    assert.deepEqual(told('skill/foreign-tool', agent('tools: codebase, Read')), []);
    assert.deepEqual(told('skill/foreign-tool', agent('tools: read, edit, agent')), []);
  });

  it('says so of names of Claude Code in a file of VS Code', () => {
    assert.deepEqual(told('skill/foreign-tool', agent('tools: [Skill, AskUserQuestion, search]', copilot)), [
      'Skill, AskUserQuestion',
    ]);
  });
});

describe('skill/renamed-tool', () => {
  it('renames all, one that became several too, and leaves no name twice', () => {
    const rule = 'skill/renamed-tool';
    assert.equal(becomes(rule, 'tools: [Grep, Glob, Bash]', copilot), 'tools: [search, execute]');
    assert.equal(
      becomes(rule, 'tools:\n  - runTasks\n  - search', copilot),
      'tools:\n  - execute/createAndRunTask\n  - execute/runTask\n  - read/getTaskOutput\n  - search',
    );
    assert.equal(becomes(rule, 'tools: Read, Task(checker), Agent'), 'tools: Read, Agent(checker), Agent');
  });

  it('leaves the line ends of the file as they are', () => {
    const text = '---\r\ndescription: Loads.\r\ntools:\r\n  - runTasks\r\n---\r\n';
    const after = fixed('skill/renamed-tool', copilot, { [copilot]: text });
    assert.doesNotMatch(after ?? '', /[^\r]\n/);
  });

  it('says nothing of names that are current or gone', () => {
    assert.deepEqual(told('skill/renamed-tool', agent('tools: Read, MultiEdit, LS, Agent')), []);
  });
});

describe('skill/removed-tool', () => {
  it('is graver where the successor is not in the list', () => {
    const severities = (rest: string) => findings('skill/removed-tool', agent(rest)).map((each) => each.severity);
    assert.deepEqual(severities('tools: Read, MultiEdit'), ['warning']);
    assert.deepEqual(severities('tools: Edit, MultiEdit'), ['info']);
    assert.deepEqual(severities('tools: Read, LS'), ['info']);
    assert.deepEqual(severities('disallowedTools: MultiEdit'), ['info']);
  });

  it('takes out the first, a middle and the last item of every form, and never the only one', () => {
    const rule = 'skill/removed-tool';
    assert.equal(becomes(rule, 'tools: LS, Read, Bash'), 'tools: Read, Bash');
    assert.equal(becomes(rule, 'tools: Read, LS, Bash'), 'tools: Read, Bash');
    assert.equal(becomes(rule, "tools: ['Read', 'LS']"), "tools: ['Read']");
    assert.equal(becomes(rule, 'tools:\n  - LS\n  - Read'), 'tools:\n  - Read');
    assert.equal(becomes(rule, 'tools:\n  - Read\n  - LS'), 'tools:\n  - Read');
    assert.deepEqual(fixes(rule, agent('tools: LS')), []);
  });

  it('leaves an item with a comment to its author', () => {
    assert.deepEqual(fixes('skill/removed-tool', agent('tools:\n  - Read # reads\n  - LS')), []);
  });
});

describe('skill/tool-list-shape', () => {
  const shape = (rest: string, path?: string) =>
    findings('skill/tool-list-shape', agent(rest, path)).map((each) => [each.excerpt, each.severity]);

  it('sees a list in quotes, items that hold several tools, and spaces where an agent has commas', () => {
    assert.deepEqual(shape(`tools: '["Read", "Bash"]'`), [[`'["Read", "Bash"]'`, 'warning']]);
    assert.deepEqual(shape('tools: ["Read, Bash", Edit]'), [['"Read, Bash"', 'info']]);
    assert.deepEqual(shape('tools: Read Bash'), [['Read Bash', 'info']]);
    assert.deepEqual(shape('tools: [search, "edit, read"]', copilot), [['"edit, read"', 'info']]);
  });

  it('takes spaces in skills, and texts that are no tools, as they are', () => {
    assert.deepEqual(told('skill/tool-list-shape', skill('allowed-tools: Read Bash(git *) Edit')), []);
    assert.deepEqual(shape('tools: All tools, Bash(git add *)'), []);
  });

  it('repairs each', () => {
    const rule = 'skill/tool-list-shape';
    assert.equal(becomes(rule, `tools: '["Read", "Bash"]'`), 'tools: ["Read", "Bash"]');
    assert.equal(becomes(rule, `tools: "['Read', 'Bash']"`), "tools: ['Read', 'Bash']");
    assert.equal(becomes(rule, 'tools: ["Read, Bash", Edit]'), 'tools: ["Read", "Bash", Edit]');
    assert.equal(becomes(rule, 'tools:\n  - Read, Bash\n  - Edit'), 'tools:\n  - Read\n  - Bash\n  - Edit');
    assert.equal(becomes(rule, 'tools: "Read Bash"'), 'tools: "Read, Bash"');
  });
});
