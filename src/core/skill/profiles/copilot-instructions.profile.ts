import type { Profile } from './profile.ts';

const copilotInstructions: Profile = {
  id: 'copilot-instructions',
  title: 'Copilot instructions',
  summary: 'Rules that VS Code adds to every request about the files they are for.',
  role: 'instructions',
  clients: ['vscode'],
  claims: { files: ['**/*.instructions.md'] },
  frontmatter: 'optional',
  schema: {
    type: 'object',
    properties: {
      name: { type: 'string', description: 'The name shown for these instructions; the file name when absent.' },
      description: {
        type: 'string',
        description: 'What the instructions are about; by it the model decides whether to read them.',
      },
      applyTo: {
        type: ['string', 'array'],
        items: { type: 'string', holds: 'glob' },
        holds: 'glob',
        description: 'The files the instructions are for: globs from the workspace root, separated by commas.',
        examples: ['**/*.sql', '**'],
      },
    },
  },
};

export default copilotInstructions;
