import type { Profile } from './profile.ts';

const stringOrList = { type: ['string', 'array'], items: { type: 'string' } } as const;

const claudeCommand: Profile = {
  id: 'claude-command',
  title: 'Claude command',
  summary: 'A slash command of Claude Code: a prompt that people start by its file name.',
  role: 'command',
  clients: ['claude-code'],
  claims: { files: ['**/.claude/commands/**/*.md', '**/plugins/*/commands/**/*.md'], habit: ['**/commands/*.md'] },
  frontmatter: 'optional',
  schema: {
    type: 'object',
    properties: {
      description: { type: 'string', description: 'What the command does; shown beside it in the list of commands.' },
      'argument-hint': {
        type: 'string',
        description:
          'What to type behind the command, such as `[table] [date]`; quote it, since brackets begin a list.',
      },
      'allowed-tools': { ...stringOrList, description: 'Tools that the command may use without asking.' },
      model: {
        type: 'string',
        description: 'The model that runs the command; the one of the conversation when absent.',
      },
    },
  },
};

export default claudeCommand;
