import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings, fixed, told } from '../../../support/told.ts';

const SAYING = 'description: Loads the orders of one day again. Use when a load has failed.';
const file = (path: string, rest: string) => ({ [path]: `---\nname: demo\n${SAYING}\n${rest}---\n\nLoad.\n` });
const skill = (rest: string, place = 'skills') => file(`${place}/demo/SKILL.md`, rest);
const agent = (rest: string) => file('.claude/agents/demo.md', rest);
const copilot = (rest: string) => file('.github/agents/demo.agent.md', rest);
const said = (rule: string, tree: Record<string, string>) =>
  findings(rule, tree).map(({ severity, message }) => `${severity}: ${message}`);

describe('skill/unknown-key', () => {
  const rule = 'skill/unknown-key';

  it('warns of a key in a wrong form and offers the right one', () => {
    for (const key of ['allowed_tools', 'allowedTools', 'Allowed-Tools']) {
      assert.deepEqual(said(rule, skill(`${key}: Read\n`)), [
        `warning: No client of this file reads '${key}'; did you mean 'allowed-tools'?`,
      ]);
    }
    assert.deepEqual(said(rule, agent('disallowed-tools: Write\n')), [
      "warning: Claude Code does not read 'disallowed-tools'; did you mean 'disallowedTools'?",
    ]);
    assert.equal(
      fixed(rule, 'skills/demo/SKILL.md', skill('licence: MIT\n')),
      skill('license: MIT\n')['skills/demo/SKILL.md'],
    );
  });

  it('gives a hint on a key that nobody reads', () => {
    assert.deepEqual(said(rule, skill('author: me\n')), [
      "hint: No client of this file reads 'author'; facts of your own belong below 'metadata'.",
    ]);
    assert.deepEqual(said(rule, agent('author: me\n')), ["hint: Claude Code does not read 'author'."]);
    for (const key of [
      'tags',
      'category',
      'risk',
      'source',
      'date_added',
      'dependencies',
      'type',
      'title',
      'emoji',
      'domain',
    ]) {
      assert.deepEqual(
        findings(rule, skill(`${key}: x\n`)).map((each) => each.severity),
        ['hint'],
        key,
      );
    }
  });

  it('names the client that reads the key', () => {
    assert.deepEqual(said(rule, skill('allowed-tools: Read\n', '.github/skills')), [
      "hint: VS Code does not read 'allowed-tools'; Claude Code, Codex and Agent Skills do.",
    ]);
    assert.deepEqual(said(rule, copilot('mode: agent\n')), ["hint: VS Code reads 'mode' in prompts and not here."]);
    assert.deepEqual(said(rule, agent('handoffs: []\n')), [
      "hint: Claude Code does not read 'handoffs'; VS Code does.",
    ]);
    assert.deepEqual(said(rule, agent('mode: subagent\n')), [
      "hint: Claude Code does not read 'mode' here; VS Code reads it in prompts.",
    ]);
  });

  it('knows what each client reads, and what a family has of its own', () => {
    assert.deepEqual(told(rule, skill('hooks: {}\nwhen_to_use: x\nuser-invocable: true\nlicense: MIT\n')), []);
    assert.deepEqual(told(rule, agent('isolation: worktree\ninitialPrompt: x\nexperimental: {}\n')), []);
    assert.deepEqual(told(rule, copilot('mcp-servers: {}\ntarget: vscode\n')), []);
  });

  it('takes names from the settings', () => {
    const settings = { vocabulary: { 'claude-code': { keys: ['owner'] } } };
    assert.deepEqual(told(rule, agent('owner: data\n'), settings), []);
  });

  it('does not call a misspelt key missing as well', () => {
    const tree = { 'skills/demo/SKILL.md': '---\nName: demo\nDescription: Loads the orders again.\n---\n' };
    assert.deepEqual(told(rule, tree), ['Name', 'Description']);
    for (const other of ['skill/missing-name', 'skill/missing-description']) assert.deepEqual(told(other, tree), []);
  });

  it('is not led astray by the names that every object has', () => {
    assert.deepEqual(told(rule, skill('constructor: x\ntoString: y\n__proto__: z\n')), [
      'constructor',
      'toString',
      '__proto__',
    ]);
  });

  it('moves a fact below metadata, into a mapping that is there or a new one', () => {
    const path = 'skills/demo/SKILL.md';
    assert.equal(fixed(rule, path, skill('author: me\n')), skill('metadata:\n  author: me\n')[path]);
    assert.equal(
      fixed(rule, path, skill('author: me\nmetadata:\n    team: data\n')),
      skill('metadata:\n    author: me\n    team: data\n')[path],
    );
  });
});

describe('skill/deprecated-key', () => {
  const rule = 'skill/deprecated-key';

  it('names the successors and renames where there is one', () => {
    assert.match(said(rule, copilot('infer: true\n'))[0] ?? '', /'user-invocable' and 'disable-model-invocation'/);
    const tree = { 'a.prompt.md': '---\nmode: agent\nagent: plan\n---\nDo.\n' };
    assert.deepEqual(told(rule, tree), ['mode']);
    assert.deepEqual(findings(rule, tree)[0]?.fixes, undefined);
  });
});

describe('skill/wrong-type', () => {
  const rule = 'skill/wrong-type';

  it('converts what can be converted', () => {
    const path = '.claude/agents/demo.md';
    const becomes = (before: string, after: string) =>
      assert.equal(fixed(rule, path, agent(before)), agent(after)[path], before);
    becomes('background: "yes"\n', 'background: true\n');
    becomes('background: Off\n', 'background: false\n');
    becomes('maxTurns: "10"\n', 'maxTurns: 10\n');
    becomes('model:\n', '');
  });

  it('makes one text a list, and a list of one a text', () => {
    const front = (roles: string) =>
      `---\nname: data.load\nphase: data\nroles: ${roles}\n${SAYING}\nvariables: {}\noutputs: [a table]\n---\n`;
    assert.equal(fixed(rule, 'demo.md', { 'demo.md': front('Data Engineer') }), front('[Data Engineer]'));
    assert.deepEqual(findings(rule, { 'demo.md': front('Data Engineer, Analyst') })[0]?.fixes, undefined);
  });

  it('is mild where a key has no value', () => {
    assert.deepEqual(
      findings(rule, agent('model:\n')).map((each) => each.severity),
      ['warning'],
    );
    assert.deepEqual(
      findings(rule, agent('maxTurns: many\n')).map((each) => each.severity),
      ['error'],
    );
  });
});

describe('values of a client', () => {
  it('are checked against what the client documents', () => {
    assert.deepEqual(told('skill/unknown-value', agent('color: magenta\nmemory: team\nisolation: worktree\n')), [
      'magenta',
      'team',
    ]);
    assert.deepEqual(told('skill/value-out-of-range', agent('maxTurns: 0\n')), ['0']);
    assert.deepEqual(told('skill/unknown-value', agent('permissionMode: AcceptEdits\n')), ['AcceptEdits']);
    assert.equal(findings('skill/unknown-value', agent('permissionMode: AcceptEdits\n'))[0]?.fixes?.[0]?.auto, true);
  });
});

describe('keys of a profile', () => {
  const catalog = (rest: string) => ({
    'demo.md': `---\nname: data.load\nphase: data\nroles: [Data Engineer]\n${SAYING}\nvariables: {}\n${rest}---\n`,
  });

  it('are missed by name, with what belongs there', () => {
    assert.match(
      said('skill/missing-key', catalog(''))[0] ?? '',
      /^error: The key 'outputs' is missing in this catalog skill\. What/,
    );
    assert.deepEqual(told('skill/missing-key', catalog('output: [a]\n')), []);
    assert.deepEqual(told('skill/unknown-key', catalog('output: [a]\n')), ['output']);
  });

  it('are held to their form and to their number', () => {
    assert.deepEqual(
      told('skill/invalid-format', { 'demo.md': catalog('outputs: [a]\n')['demo.md'].replace('data.load', 'load') }),
      ['load'],
    );
    assert.deepEqual(told('skill/value-out-of-range', catalog('outputs: []\n')), ['[]']);
  });
});
