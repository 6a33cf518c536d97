import type { Profile } from './profile.ts';

const stringOrList = { type: ['string', 'array'], items: { type: 'string' } } as const;

const copilotAgent: Profile = {
  id: 'copilot-agent',
  title: 'Copilot agent',
  summary: 'A custom agent of VS Code and GitHub Copilot: instructions, tools and a model under one name.',
  role: 'agent',
  clients: ['vscode'],
  claims: { files: ['**/*.agent.md', '**/*.chatmode.md', '**/.github/agents/*.md', '**/.github/chatmodes/*.md'] },
  frontmatter: 'required',
  schema: {
    type: 'object',
    required: ['description'],
    properties: {
      name: { type: 'string', description: 'The name in the agent picker; the file name when absent.' },
      description: {
        type: 'string',
        description: 'What the agent is for; shown in the chat input, and read by agents that look for help.',
      },
      tools: { ...stringOrList, description: 'The tools and tool sets the agent may use; all tools when absent.' },
      model: {
        ...stringOrList,
        description: 'The model the agent runs on; of a list, the first one that is available.',
      },
      'argument-hint': { type: 'string', description: 'What the chat input tells people to type.' },
      agents: { ...stringOrList, description: 'The agents this one may call: a list, `*` for all, `[]` for none.' },
      handoffs: {
        type: 'array',
        description: 'Buttons below an answer that take the conversation to another agent.',
        items: {
          type: 'object',
          required: ['label', 'agent'],
          properties: {
            label: { type: 'string', description: 'The text of the button.' },
            agent: { type: 'string', description: 'The name of the agent that takes over.' },
            prompt: { type: 'string', description: 'The text that waits in the chat input of that agent.' },
            send: { type: 'boolean', description: 'With `true` the prompt is sent at once.' },
            model: { type: 'string', description: 'The model the other agent runs on.' },
          },
        },
      },
      'user-invocable': { type: 'boolean', description: 'With `false` only other agents can call it.' },
      'disable-model-invocation': { type: 'boolean', description: 'With `true` no other agent can call it.' },
      target: {
        type: 'string',
        enum: ['vscode', 'github-copilot'],
        description: 'The place the agent is meant for; both when absent.',
      },
      hooks: { type: 'object', description: 'Commands that run at moments of the agent’s life; a preview.' },
      'mcp-servers': {
        type: ['object', 'array'],
        description: 'Servers of tools that start with the agent on GitHub.',
      },
    },
  },
};

export default copilotAgent;
