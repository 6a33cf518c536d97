import type { Profile } from './profile.ts';

const stringOrList = { type: ['string', 'array'], items: { type: 'string' } } as const;

const copilotPrompt: Profile = {
  id: 'copilot-prompt',
  title: 'Copilot prompt',
  summary: 'A prompt file of VS Code: a task that people start in the chat by its name.',
  role: 'prompt',
  clients: ['vscode'],
  claims: { files: ['**/*.prompt.md'] },
  frontmatter: 'optional',
  schema: {
    type: 'object',
    properties: {
      name: { type: 'string', description: 'What people type behind `/`; the file name when absent.' },
      description: { type: 'string', description: 'What the prompt does; shown beside its name.' },
      'argument-hint': { type: 'string', description: 'What the chat input tells people to type.' },
      agent: {
        type: 'string',
        description: 'The agent that runs the prompt: `ask`, `edit`, `agent` or one of your own.',
      },
      model: { ...stringOrList, description: 'The model that runs the prompt; the chosen one when absent.' },
      tools: { ...stringOrList, description: 'The tools and tool sets the prompt may use.' },
    },
  },
};

export default copilotPrompt;
