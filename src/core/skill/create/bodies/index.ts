import agentSkill from './agent-skill.ts';
import catalogSkill from './catalog-skill.ts';
import claudeAgent from './claude-agent.ts';
import claudeCommand from './claude-command.ts';
import copilotAgent from './copilot-agent.ts';
import copilotInstructions from './copilot-instructions.ts';
import copilotPrompt from './copilot-prompt.ts';
import escalationAgent from './escalation-agent.ts';
import expertAgent from './expert-agent.ts';
import taggedAgent from './tagged-agent.ts';
import workflowSkill from './workflow-skill.ts';

/**
 * What a new file of each built-in profile says, by the profile's id: a whole file, with `«…»` around what its author
 * is led to, and `‹key›` where an answer goes (`draft.ts`).
 */
export const bodies: Readonly<Record<string, string>> = {
  'catalog-skill': catalogSkill,
  'workflow-skill': workflowSkill,
  'expert-agent': expertAgent,
  'escalation-agent': escalationAgent,
  'tagged-agent': taggedAgent,
  'agent-skill': agentSkill,
  'claude-agent': claudeAgent,
  'claude-command': claudeCommand,
  'copilot-agent': copilotAgent,
  'copilot-prompt': copilotPrompt,
  'copilot-instructions': copilotInstructions,
};
