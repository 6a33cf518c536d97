import agentskills from '../clients/agentskills.client.ts';
import claudeCode from '../clients/claude-code.client.ts';
import type { Profile } from './profile.ts';
import { textOrList, typedKeys } from './typed-keys.ts';

const agentSkill: Profile = {
  id: 'agent-skill',
  title: 'Agent skill',
  summary: 'A SKILL.md that an agent loads when its description fits the task.',
  role: 'skill',
  clients: ['claude-code', 'codex', 'vscode', 'agentskills'],
  claims: { files: ['**/SKILL.md'] },
  frontmatter: 'required',
  schema: {
    type: 'object',
    required: ['name', 'description'],
    properties: {
      ...typedKeys(agentskills.keys.skill ?? {}, {
        name: { type: 'string' },
        description: { type: 'string' },
        license: { type: 'string' },
        compatibility: { type: 'string' },
        metadata: { type: 'object' },
        'allowed-tools': textOrList,
      }),
      // What Claude Code added; VS Code reads some of it in the same form.
      ...typedKeys(claudeCode.keys.skill ?? {}, {
        when_to_use: { type: 'string' },
        'argument-hint': { type: 'string' },
        arguments: textOrList,
        'disable-model-invocation': { type: 'boolean' },
        'user-invocable': { type: 'boolean' },
        'disallowed-tools': textOrList,
        model: { type: 'string' },
        effort: { type: ['string', 'integer'], examples: ['low', 'medium', 'high', 'xhigh', 'max'] },
        context: { type: 'string', enum: ['fork'] },
        agent: { type: 'string' },
        background: { type: 'boolean' },
        hooks: { type: 'object' },
        paths: { ...textOrList, holds: 'glob', items: { type: 'string', holds: 'glob' } },
        shell: { type: 'string', enum: ['bash', 'powershell'] },
      }),
    },
  },
  references: { directories: ['references', 'scripts', 'assets'] },
};

export default agentSkill;
