import claudeCode from '../clients/claude-code.client.ts';
import type { Profile } from './profile.ts';
import { textOrList, typedKeys } from './typed-keys.ts';

const claudeAgent: Profile = {
  id: 'claude-agent',
  title: 'Claude agent',
  summary: 'A subagent of Claude Code: its own instructions, tools and model.',
  role: 'agent',
  clients: ['claude-code'],
  claims: {
    files: ['**/.claude/agents/**/*.md'],
    habit: ['**/agents/*.md'],
    shape: [
      ['name', 'description', 'tools'],
      ['name', 'description', 'model'],
    ],
  },
  frontmatter: 'required',
  schema: {
    type: 'object',
    required: ['name', 'description'],
    properties: typedKeys(claudeCode.keys.agent ?? {}, {
      name: { type: 'string' },
      description: { type: 'string' },
      tools: textOrList,
      disallowedTools: textOrList,
      model: { type: 'string' },
      permissionMode: {
        type: 'string',
        enum: ['default', 'manual', 'acceptEdits', 'auto', 'dontAsk', 'bypassPermissions', 'plan'],
      },
      maxTurns: { type: 'integer', minimum: 1 },
      skills: textOrList,
      mcpServers: { type: ['array', 'object'] },
      hooks: { type: 'object' },
      memory: { type: 'string', enum: ['user', 'project', 'local'] },
      background: { type: 'boolean' },
      omitClaudeMd: { type: 'boolean' },
      effort: { type: ['string', 'integer'], examples: ['low', 'medium', 'high', 'xhigh', 'max'] },
      isolation: { type: 'string', enum: ['worktree'] },
      color: { type: 'string', enum: ['red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan'] },
      initialPrompt: { type: 'string' },
      experimental: { type: 'object' },
    }),
  },
};

export default claudeAgent;
