import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { addVocabulary, ajvOptions } from '../../../src/core/schema/ajv-options.ts';
import type { Profile } from '../../../src/core/skill/profiles/profile.ts';
import { checkTree, engineFor } from '../../support/engine.ts';
import { shown } from '../../support/families.ts';

const ajv = new Ajv2020(ajvOptions);
addVocabulary(ajv);

/** A profile as a workspace may have it: every promise that is data. */
const profile: Profile = {
  id: 'runbook',
  title: 'Runbook',
  summary: 'What to do when a load fails.',
  role: 'agent',
  clients: [],
  claims: { keys: [['runbook']] },
  frontmatter: 'required',
  schema: {
    type: 'object',
    properties: {
      runbook: {},
      variables: {},
      steps: { type: 'object', properties: { first: { type: 'string', holds: 'sibling-key' } } },
      watches: { type: 'array', items: { type: 'string', holds: 'glob' } },
    },
  },
  sections: [
    { title: 'Steps', purpose: 'What to do.', numbered: 'through', labels: ['Owner'] },
    { title: 'Contacts', purpose: 'Whom to call.', severity: 'error' },
  ],
  tags: { required: ['limits'], known: [] },
  tables: [{ heading: 'Contacts', columns: ['Name', 'Phone'] }],
  stamps: [{ label: 'Reviewed', form: 'date' }],
  blocks: [{ tag: 'limits', title: 'list of limits', schema: { type: 'object', required: ['hours'] } }],
  variables: true,
};

const own = [
  { profile, validator: ajv.compile({}), blocks: { limits: ajv.compile(profile.blocks?.[0]?.schema as object) } },
];

function found(text: string): string[] {
  const findings = checkTree(engineFor({ ownProfiles: own }), { 'runbooks/load.md': text }).get('runbooks/load.md');
  assert.ok(findings, 'the profile claims the file');
  return findings.map((each) => shown(text, each));
}

const good = `---
runbook: 1
variables:
  required:
    - name: table
      description: The table that is late.
steps:
  first: look
  look: Look at the log.
watches: ["models/**"]
---

# Late load

> **Reviewed:** 2026-03-14

## Steps

Owner: the team

### Look

1. Look at the log of {{table}}

### Load

2. Load it again

## Contacts

| Name | Phone |
|------|-------|
| Ada  | 100   |

<limits>

\`\`\`json
{ "hours": 2 }
\`\`\`

</limits>
`;

describe('a profile of the workspace', () => {
  it('has nothing against a good file', () => assert.deepEqual(found(good), []));

  for (const [from, to, expected] of [
    ['{{table}}', 'it', "warning skill/unused-variable 'table'"],
    ['first: look', 'first: lok', "error skill/unknown-default 'lok'"],
    ['"models/**"', '"/models"', 'warning skill/invalid-glob \'"/models"\''],
    ['2026-03-14', '2026-3-14', "error skill/invalid-date '2026-3-14'"],
    ['2. Load', '1. Load', "warning skill/broken-numbering '1.'"],
    ['Owner:', 'By', "warning skill/incomplete-section 'Steps'"],
    ['| Phone |', '| Phones |', "warning skill/wrong-table-columns 'Phones'"],
    ['## Contacts', '## People', "error skill/missing-section 'Late load'"],
    ['</limits>\n', '', "error skill/unbalanced-tag '<limits>'"],
    ['"hours"', '"days"', "error skill/invalid-block '```'"],
  ] as const) {
    it(`sees that '${from}' became '${to}'`, () => assert.deepEqual(found(good.replace(from, to)), [expected]));
  }
});
