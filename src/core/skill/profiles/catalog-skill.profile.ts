import type { Profile } from './profile.ts';

/** `description` and `name` may be empty here: the rule on empty variables says it better. */
const variables = {
  type: 'array',
  items: {
    type: 'object',
    required: ['name', 'description'],
    properties: {
      name: {
        type: ['string', 'null'],
        pattern: '^(?:[A-Za-z_][\\w.-]*)?$',
        expected: 'letters, digits and `_`, so that `{{name}}` can stand in the body',
        description: 'The name by which the body refers to the variable, in double braces.',
      },
      description: { type: ['string', 'null'], description: 'What the caller has to give, one sentence.' },
      secret: {
        type: 'boolean',
        description:
          'Whether its values are typed unseen and kept out of the run log; told by the name and the description when absent.',
      },
    },
  },
} as const;

const catalogSkill: Profile = {
  id: 'catalog-skill',
  title: 'Catalog skill',
  summary: 'A skill of a catalog by phases, called with variables that its frontmatter declares.',
  role: 'skill',
  clients: [],
  // Any two of its own keys, so that a file that lacks one of them is told so.
  claims: {
    keys: [
      ['phase', 'variables'],
      ['roles', 'variables'],
      ['phase', 'roles', 'outputs'],
    ],
  },
  frontmatter: 'required',
  schema: {
    type: 'object',
    required: ['name', 'phase', 'roles', 'description', 'variables', 'outputs'],
    properties: {
      name: {
        type: 'string',
        pattern: '^[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+$',
        expected: 'snake_case words joined by dots, such as data.data_engineer',
        description: 'The name by which the catalog lists and runs the skill: the phase, a dot and the skill.',
      },
      phase: { type: 'string', description: 'The phase of the work that the skill belongs to, such as `data`.' },
      roles: {
        type: 'array',
        items: { type: 'string' },
        minItems: 1,
        uniqueItems: true,
        description: 'The people who use the skill.',
      },
      description: { type: 'string', description: 'What the skill does and for whom.' },
      variables: {
        type: 'object',
        description: 'What the caller fills in; the body names each as `{{name}}`.',
        properties: {
          required: { ...variables, description: 'Variables without which the skill cannot run.' },
          optional: { ...variables, description: 'Variables that may be left out.' },
        },
      },
      outputs: {
        type: 'array',
        items: { type: 'string' },
        minItems: 1,
        description: 'What the skill hands over when it is done.',
      },
    },
  },
  sections: [
    { title: 'Purpose', purpose: 'Why the skill exists and who relies on it.' },
    {
      title: 'Pre-run Checklist',
      pattern: 'pre-?run checklist\\b',
      purpose: 'What must be settled before the skill runs.',
    },
    {
      title: 'Invocation Guidance',
      pattern: 'invocation\\b',
      purpose: 'The command that runs it, with its variables.',
    },
    { title: 'Toolchain & Integrations', pattern: 'toolchain\\b', purpose: 'The files and tools that it works with.' },
    { title: 'Implementation Notes', purpose: 'What to hold to while the work is done.' },
    {
      title: 'Human Layer: Reflective Practice',
      pattern: 'human layer\\b',
      purpose: 'What a person looks at before the result is used.',
    },
    { title: 'Critical Thinking Loop', purpose: 'What can go wrong and how to adapt.' },
    {
      title: 'Follow-up Checklist',
      pattern: 'follow-?up\\b',
      purpose: 'What is left to do when the work is done.',
    },
  ],
  references: { sections: ['toolchain\\b'] },
  variables: true,
};

export default catalogSkill;
