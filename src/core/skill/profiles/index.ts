import agentSkill from './agent-skill.profile.ts';
import catalogSkill from './catalog-skill.profile.ts';
import claudeAgent from './claude-agent.profile.ts';
import claudeCommand from './claude-command.profile.ts';
import copilotAgent from './copilot-agent.profile.ts';
import copilotInstructions from './copilot-instructions.profile.ts';
import copilotPrompt from './copilot-prompt.profile.ts';
import escalationAgent from './escalation-agent.profile.ts';
import expertAgent from './expert-agent.profile.ts';
import type { Profile } from './profile.ts';
import taggedAgent from './tagged-agent.profile.ts';
import workflowSkill from './workflow-skill.profile.ts';

/** Every built-in profile, the most particular first: of two that fit equally, the first one is chosen. */
export const builtInProfiles: readonly Profile[] = [
  catalogSkill,
  workflowSkill,
  expertAgent,
  escalationAgent,
  taggedAgent,
  agentSkill,
  claudeAgent,
  claudeCommand,
  copilotAgent,
  copilotPrompt,
  copilotInstructions,
];
