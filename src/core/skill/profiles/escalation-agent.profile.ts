import claudeAgent from './claude-agent.profile.ts';
import type { Profile } from './profile.ts';

const escalationAgent: Profile = {
  ...claudeAgent,
  id: 'escalation-agent',
  title: 'Escalation agent',
  summary: 'A subagent that hands what it cannot solve up level by level, to peers, leads and people.',
  extends: claudeAgent.id,
  claims: { body: { headings: ['.*\\bescalation\\b', 'level[ \\t]+\\d+\\b'] } },
};

export default escalationAgent;
