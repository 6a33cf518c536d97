import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings, fixed, fixes, told } from '../../../support/told.ts';

const claude = '.claude/agents/loader.md';
const copilot = '.github/agents/loader.agent.md';
const agent = (rest: string, path = claude, name = 'loader') => ({
  [path]: `---\nname: ${name}\ndescription: Loads orders into the warehouse. Use when orders are late.\n${rest}\n---\n`,
});

describe('skill/unknown-model', () => {
  const unknown = (model: string, path?: string) => told('skill/unknown-model', agent(`model: ${model}`, path));

  it('knows aliases in any letter case, full ids and those of other hosts', () => {
    for (const model of [
      'sonnet',
      'Opus',
      'inherit',
      'sonnet[1m]',
      'claude-opus-4-8',
      'claude-sonnet-4@20250514',
      'eu.anthropic.claude-x-1:0',
      '""',
      '',
    ]) {
      assert.deepEqual(unknown(`'${model.replaceAll('"', '')}'`), [], model);
    }
  });

  it('offers the hyphen for the dot of another client, and nothing for another maker', () => {
    assert.deepEqual(unknown('claude-sonnet-4.5'), ['claude-sonnet-4.5']);
    assert.match(
      fixed('skill/unknown-model', claude, agent('model: claude-sonnet-4.5')) ?? '',
      /\nmodel: claude-sonnet-4-5\n/,
    );
    assert.match(
      fixed('skill/unknown-model', claude, agent('model: Claude Sonnet 4.5 (copilot)')) ?? '',
      /\nmodel: claude-sonnet-4-5\n/,
    );
    assert.deepEqual(fixes('skill/unknown-model', agent('model: gpt-5')), []);
  });

  it('keeps one of several for Claude Code, and makes a list of them for VS Code', () => {
    assert.match(fixed('skill/unknown-model', claude, agent('model: opus | sonnet'), 1) ?? '', /\nmodel: sonnet\n/);
    const several = "model: GPT-4.1 | 'gpt-5' | Claude Sonnet 4.5";
    assert.match(
      fixed('skill/unknown-model', copilot, agent(several, copilot)) ?? '',
      /\nmodel: \['GPT-4.1', 'gpt-5', 'Claude Sonnet 4.5'\]\n/,
    );
  });

  it('leaves models of VS Code and of clients that read no such key alone', () => {
    assert.deepEqual(unknown('GPT-5 (copilot)', copilot), []);
    assert.deepEqual(unknown("['GPT-5', 'no such model']", copilot), []);
    assert.deepEqual(told('skill/unknown-model', agent('model: gpt-5', '.agents/skills/loader/SKILL.md')), []);
  });

  it('survives values that are no text', () => {
    for (const model of ['3', '[a, [b], {c: d}]', '{a: b}', '~', '"', '[']) unknown(model);
  });
});

describe('skill/unknown-agent', () => {
  const unknown = (rest: string, path?: string, others = {}) =>
    told('skill/unknown-agent', { ...agent(rest, path), ...others }).map((each) => each.replace(/^.*: /, ''));

  it('reads every key of a client that holds names, and only those', () => {
    assert.deepEqual(unknown('skills:\n  - one\n  - "two"\nagents: [three]'), ['one', 'two']);
    assert.deepEqual(
      unknown("agents: ['One A', two]\nhandoffs:\n  - label: x\n    agent: three\n    prompt: four", copilot),
      ['One A', 'two', 'three'],
    );
    assert.deepEqual(unknown('tools: Read, Agent(one, Explore), Task(two)'), ['one', 'two']);
    assert.deepEqual(unknown('context: fork\nagent: one', '.claude/skills/loader/SKILL.md'), ['one']);
    assert.deepEqual(unknown('tier: expert\ncognitive_modes: {}\nescalation:\n  escalate_to: data-architect'), [
      'data-architect',
    ]);
  });

  it('knows agents of the workspace and of the client, file names in VS Code, and leaves plugins and wildcards alone', () => {
    const checker = agent('', '.claude/agents/c.md', 'checker');
    assert.deepEqual(unknown('tools: Agent(checker, general-purpose, Plan, plug:other, *)', claude, checker), []);
    const reviewer = agent('', '.github/agents/reviewer.agent.md', 'The Reviewer');
    assert.deepEqual(
      unknown("agents: ['reviewer', 'the reviewer', '*']\nhandoffs:\n  - agent: agent", copilot, reviewer),
      [],
    );
  });

  it('warns of a slip and only tells of what may be installed elsewhere', () => {
    const checker = agent('', '.claude/agents/c.md', 'checker');
    const found = findings('skill/unknown-agent', { ...agent('tools: Agent(cheker, data-architect)'), ...checker });
    assert.deepEqual(
      found.map((each) => [each.excerpt, each.severity]),
      [
        ['cheker', 'warning'],
        ['data-architect', 'info'],
      ],
    );
  });

  it('reads whom the body of an escalation agent escalates to, and no other addresses', () => {
    const levels =
      '## Escalation Protocol\n\n### Level 1: Self\n\n**Escalate to:** @data-lead or @loader, mail a@b.c\n\nAsk @nobody.\n\n```\nEscalate to: @example\n```\n\n### Level 2: User\n';
    const tree = { [claude]: `---\nname: loader\ndescription: Loads.\n---\n\n${levels}` };
    assert.deepEqual(told('skill/unknown-agent', tree), ['data-lead']);
  });
});
