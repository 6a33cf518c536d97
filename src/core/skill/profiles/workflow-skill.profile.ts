import agentSkill from './agent-skill.profile.ts';
import type { Profile } from './profile.ts';

const workflowSkill: Profile = {
  ...agentSkill,
  id: 'workflow-skill',
  title: 'Workflow skill',
  summary: 'An agent skill that leads through numbered stages and holds its result to a quality bar.',
  extends: agentSkill.id,
  // Many a skill has a "workflow contract" of its own; the family holds its result to a bar or asks questions first.
  claims: { body: { headings: ['workflow contract\\b', '(?:quality bar|clarification rules)\\b'] } },
  sections: [
    {
      title: 'Workflow Contract',
      pattern: 'workflow contract\\b',
      purpose: 'The stages of the work, as a numbered list.',
      numbered: 'list',
    },
    {
      title: 'Clarification Rules',
      pattern: 'clarif(?:ication|ying)\\b',
      purpose: 'How many questions to ask, and about what.',
    },
    { title: 'Default Assumptions', pattern: '(?:default )?assumptions\\b', purpose: 'What holds where nobody said.' },
    {
      title: 'Output Modes',
      pattern: 'output modes?\\b',
      purpose: 'What guided mode and one-shot mode do.',
      mentions: ['guided', 'one-shot'],
    },
    {
      title: 'Boundary From Other Skills',
      pattern: 'boundar(?:y|ies)\\b',
      purpose: 'What the skill leaves to others, and to whom.',
    },
    { title: 'Quality Bar', pattern: 'quality bar\\b', purpose: 'What the result must show before it is handed over.' },
  ],
};

export default workflowSkill;
