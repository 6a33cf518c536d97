import { handoffSchema } from './handoff-schema.ts';
import type { Profile } from './profile.ts';

/** Tags that hardly any other file has; `context` and `examples` stand in many a prompt. */
const telling = [
  'role',
  'mcp_tools',
  'reasoning_protocol',
  'clarification_protocol',
  'uncertainty_handling',
  'responsibilities',
  'data_layers',
  'quality_framework',
  'pipeline_patterns',
  'self_healing',
  'error_recovery',
  'quality_standards',
  'handoff',
  'anti_patterns',
  'terminology',
];

const taggedAgent: Profile = {
  id: 'tagged-agent',
  title: 'Tagged agent',
  summary: 'An agent without frontmatter whose parts stand between tags, and which hands over in JSON.',
  role: 'agent',
  clients: [],
  claims: { body: { tags: { of: telling, atLeast: 3 } } },
  frontmatter: 'none',
  schema: { type: 'object' },
  stamps: [
    { label: 'Version', form: 'version' },
    { label: 'Last Updated', form: 'date' },
  ],
  tags: {
    required: ['role', 'context', 'responsibilities', 'handoff'],
    known: [
      'mcp_tools',
      'reasoning_protocol',
      'clarification_protocol',
      'uncertainty_handling',
      'data_layers',
      'examples',
      'quality_framework',
      'pipeline_patterns',
      'self_healing',
      'error_recovery',
      'quality_standards',
      'anti_patterns',
      'terminology',
    ],
  },
  tables: [
    { tag: 'context', columns: ['Document', 'Path', 'Purpose'] },
    { tag: 'mcp_tools', columns: ['Category', 'Key Tools', 'When to Use'] },
    { tag: 'uncertainty_handling', columns: ['Confidence', 'How to Express', 'Example'] },
    { tag: 'data_layers', columns: ['Layer', 'Purpose', 'Example'] },
    { tag: 'examples', columns: ['Scenario', 'Reasoning', 'Decision'] },
    { tag: 'quality_framework', columns: ['Dimension', 'Check', 'Target', 'Alert'] },
    { tag: 'error_recovery', columns: ['Problem', 'Recovery'] },
    { tag: 'terminology', columns: ['Term', 'Meaning'] },
  ],
  blocks: [{ tag: 'handoff', title: 'hand-off', schema: handoffSchema }],
};

export default taggedAgent;
