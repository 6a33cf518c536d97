import { semanticVersion } from '../../schema/forms.ts';
import type { Profile } from './profile.ts';

const expertAgent: Profile = {
  id: 'expert-agent',
  title: 'Expert agent',
  summary: 'An agent with modes of thinking, roles in an ensemble and rules for when to hand a question on.',
  role: 'agent',
  // Its tools carry the names of Claude Code, wherever the file lies.
  clients: ['claude-code'],
  claims: {
    keys: [['cognitive_modes'], ['ensemble_roles'], ['tier', 'escalation'], ['tier', 'load_bearing']],
    shape: [['name', 'description', 'tier']],
  },
  frontmatter: 'required',
  schema: {
    type: 'object',
    required: [
      'name',
      'description',
      'model',
      'tier',
      'tools',
      'cognitive_modes',
      'ensemble_roles',
      'escalation',
      'role',
      'version',
    ],
    properties: {
      name: { type: 'string', description: 'The name by which the agent is called.' },
      description: { type: 'string', description: 'What the agent is an expert in; others choose it by this.' },
      model: { type: 'string', description: 'The model the agent runs on.', examples: ['haiku', 'sonnet', 'opus'] },
      tier: {
        type: 'string',
        description: 'How much the agent is trusted with.',
        examples: ['focused', 'expert', 'phd'],
      },
      tools: {
        type: 'object',
        description: 'The tools of each mode of work, separated by commas.',
        required: ['default_mode'],
        properties: {
          default_mode: { type: 'string', holds: 'sibling-key', description: 'The mode when the caller names none.' },
        },
        additionalProperties: {
          type: ['string', 'array'],
          items: { type: 'string' },
          description: 'The tools the agent may use in this mode.',
        },
      },
      cognitive_modes: {
        type: 'object',
        description: 'How the agent thinks: what it is after in each mode, and what can go wrong there.',
        required: ['default'],
        properties: {
          default: { type: 'string', holds: 'sibling-key', description: 'The mode when the caller names none.' },
        },
        additionalProperties: {
          type: 'object',
          description: 'One mode of thinking.',
          required: ['mindset', 'output', 'risk_profile'],
          properties: {
            mindset: { type: 'string', description: 'What the agent is after.' },
            output: { type: 'string', description: 'What it hands over.' },
            risk_profile: { type: 'string', description: 'How much can go wrong, and what guards against it.' },
          },
        },
      },
      ensemble_roles: {
        type: 'object',
        description: 'What the agent does when it works with others, by role.',
        required: ['default'],
        properties: {
          default: { type: 'string', holds: 'sibling-key', description: 'The role when the caller names none.' },
        },
        additionalProperties: { type: ['string', 'object'], description: 'What the agent does in this role.' },
      },
      escalation: {
        type: 'object',
        description: 'When the agent hands the question on, and to whom.',
        required: ['confidence_threshold', 'escalate_to', 'triggers'],
        properties: {
          confidence_threshold: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            description: 'Below this confidence, from 0 to 1, the agent hands on.',
          },
          escalate_to: { type: 'string', description: 'The name of the agent that takes over.' },
          triggers: {
            type: 'array',
            items: { type: 'string' },
            minItems: 1,
            description: 'Situations in which the agent hands on whatever its confidence.',
          },
        },
      },
      role: {
        type: 'string',
        description: 'The part the agent plays in the pipeline.',
        examples: ['executor', 'advisor'],
      },
      load_bearing: { type: 'boolean', description: 'Whether the work stops when this agent fails.' },
      proactive_triggers: {
        type: 'array',
        items: { type: 'string', holds: 'glob' },
        uniqueItems: true,
        description: 'Globs over file names; a change there calls the agent unasked.',
        examples: ['*pipeline*', '**/*.sql'],
      },
      version: { ...semanticVersion, description: 'The version of this file: major.minor.patch.' },
    },
  },
  sections: [
    {
      title: 'Instructions',
      purpose: 'What the agent does, numbered on over the modes of thinking.',
      numbered: 'through',
    },
    { title: 'Never', purpose: 'What the agent must not do.' },
    { title: 'Specializations', pattern: 'speciali[sz]ations?\\b', purpose: 'What the agent knows most about.' },
    { title: 'Human Gates', pattern: 'human[ -]gates?\\b', purpose: 'Where a person has to agree first.' },
    {
      title: 'Output Format',
      pattern: 'output format\\b',
      purpose: 'The envelope of every answer, and the form of each kind of answer.',
      labels: [
        'Result',
        'Confidence',
        'Uncertainty Factors',
        'Verification',
        'Data Contract Compliance',
        'Pipeline Impact',
      ],
    },
    {
      title: 'For Audit Mode',
      pattern: '(?:for )?audit\\b',
      within: 'Output Format',
      purpose: 'The form of an audit: what was looked at, what was found and how grave it is.',
    },
    {
      title: 'For Solution Mode',
      pattern: '(?:for )?solution\\b',
      within: 'Output Format',
      purpose: 'The form of a solution: what was built, how it was checked and what is left.',
    },
  ],
};

export default expertAgent;
