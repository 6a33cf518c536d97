import type { Client } from './client.ts';

/** The open format that the other clients extend: a document, so its effects are those of its validator. */
const agentskills: Client = {
  id: 'agentskills',
  title: 'Agent Skills',
  sources: ['https://agentskills.io/specification', 'https://code.claude.com/docs/en/skills'],
  pages: { skill: 'https://agentskills.io/specification' },
  // The specification carries no date; the second source restates its six fields and was read on this day.
  asOf: '2026-10-06',
  keys: {
    skill: {
      name: {
        description:
          'Identifies the skill: 1 to 64 lowercase letters, digits and single hyphens, the same as its directory.',
        missing: 'rejects',
      },
      description: {
        description: 'Tells an agent in at most 1,024 characters what the skill does and when to reach for it.',
        missing: 'rejects',
      },
      license: {
        description: 'Names the licence of the skill, or the file in its directory that holds the text.',
      },
      compatibility: {
        description: 'Says in at most 500 characters which products, programs or network access the skill needs.',
      },
      metadata: {
        description: 'Holds further facts for tools of your own, as a map from text to text.',
      },
      'allowed-tools': {
        description:
          'Lists tools the skill may use without asking, separated by spaces; experimental, so support differs.',
      },
    },
  },
  skillNames: { form: 'rejects', directory: 'rejects' },
  // The format names no tools and has no `model` key, so both lists stay open.
  limits: {
    name: { max: 64, effect: 'rejects', source: 'https://agentskills.io/specification' },
    description: { max: 1024, effect: 'rejects', source: 'https://agentskills.io/specification' },
    compatibility: { max: 500, effect: 'rejects', source: 'https://agentskills.io/specification' },
    bodyLines: { max: 500, effect: 'advises', source: 'https://agentskills.io/specification' },
  },
};

export default agentskills;
