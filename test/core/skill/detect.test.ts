import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SkillDocument } from '../../../src/core/skill/model.ts';
import { engineFor } from '../../support/engine.ts';
import { goodFile } from '../../support/families.ts';

function profileOf(path: string, text: string): string | undefined {
  return engineFor().parse(path, text)?.profiles[0];
}

function clientsOf(path: string, text: string): string[] {
  return (engineFor().parse(path, text) as SkillDocument).clients.map((client) => client.id);
}

const front = (keys: string) => `---\n${keys}\n---\n\n# Orders\n`;

describe('the profile of a file', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['skills/orders/SKILL.md', front('name: orders'), 'agent-skill'],
    ['.claude/agents/data/orders.md', '# Orders\n', 'claude-agent'],
    ['.claude/commands/orders.md', 'Load the orders.\n', 'claude-command'],
    ['plugins/data/commands/orders.md', 'Load the orders.\n', 'claude-command'],
    ['commands/orders.md', front('description: Loads orders.'), 'claude-command'],
    ['commands/orders.md', 'Load the orders.\n', undefined],
    ['.github/agents/orders.md', front('description: Loads orders.'), 'copilot-agent'],
    ['team/orders.agent.md', front('description: Loads orders.'), 'copilot-agent'],
    ['.claude/agents/orders.agent.md', front('description: Loads orders.'), 'claude-agent'],
    ['.github/chatmodes/orders.chatmode.md', front('description: Loads orders.'), 'copilot-agent'],
    ['prompts/orders.prompt.md', 'Load the orders.\n', 'copilot-prompt'],
    ['sql.instructions.md', front("applyTo: '**/*.sql'"), 'copilot-instructions'],
    ['anything.md', front('name: a.b\nphase: data\nvariables: {}'), 'catalog-skill'],
    ['anything.md', front('name: a\ndescription: b\nphase: data'), undefined],
    ['anything.md', front('cognitive_modes: {}'), 'expert-agent'],
    ['anything.md', front('name: a\ndescription: b\ntier: expert'), 'expert-agent'],
    ['skills/orders/SKILL.md', front('name: orders\ndescription: b\ntier: gold'), 'agent-skill'],
    ['docs/agents/intro.md', front('title: What agents are\ndescription: An overview.'), undefined],
    ['agents/README.md', front('name: a\ndescription: b\nmodel: c'), undefined],
    ['docs/orders.md', '# Orders\n\n## Workflow Contract\n\n1. Read\n', undefined],
    ['skills/orders/SKILL.md', `${front('name: orders')}## Workflow Contract\n`, 'agent-skill'],
    ['skills/orders/SKILL.md', `${front('name: orders')}## Workflow Contract\n## Quality Bar\n`, 'workflow-skill'],
    ['.claude/agents/a.md', `${front('name: a')}### Level 1: Alone\n`, 'claude-agent'],
    ['.claude/agents/a.md', `${front('name: a')}## Escalation\n\n### Level 1: Alone\n`, 'escalation-agent'],
    ['.claude/agents/a.md', `${front('name: a')}## Escalation\n\n\`\`\`\n### Level 1: Alone\n\`\`\`\n`, 'claude-agent'],
    ['prompt.md', '<role>\nYou.\n</role>\n<context>\nHere.\n</context>\n<examples>\n</examples>\n', undefined],
    ['prompt.md', '<role>\n</role>\n<responsibilities>\n</responsibilities>\n<handoff>\n</handoff>\n', 'tagged-agent'],
  ];
  for (const [path, text, expected] of cases) {
    const shown = text.replace(/\n+/g, ' ').slice(0, 60);
    it(`of ${path} with '${shown}' is ${expected ?? 'none'}`, () => assert.equal(profileOf(path, text), expected));
  }

  it('of a text about tagged agents is none', () => {
    const inCode = `# How to write one\n\n~~~~\n${goodFile('tagged-agent')}~~~~\n`;
    assert.equal(profileOf('docs/howto.md', inCode), undefined);
    assert.equal(profileOf('README.md', goodFile('tagged-agent')), undefined);
  });

  it('wins over the place, and the place names the client', () => {
    const expert = goodFile('expert-agent');
    assert.equal(profileOf('.claude/agents/order-expert.md', expert), 'expert-agent');
    assert.deepEqual(clientsOf('.claude/agents/order-expert.md', expert), ['claude-code']);
    assert.deepEqual(clientsOf('.github/agents/order-expert.md', expert), ['vscode']);
    assert.deepEqual(clientsOf('catalog/load_orders.md', goodFile('catalog-skill')), []);
  });
});
