import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { made, plain, refused, Workshop } from '../../../support/new-files.ts';

const runbook = `id: runbook
title: Runbook
summary: What to do «first» when an alert comes.
role: instructions
claims:
  files: ['docs/runbooks/**/*.md']
schema:
  required: [title, severity, minutes, owners, steps, contact, on]
  properties:
    title: { type: string, description: What the alert says. }
    severity: { type: string, enum: [P0, P1] }
    minutes: { type: integer, minimum: 5, maximum: 60 }
    owners: { type: array, minItems: 1, items: { type: string } }
    on: { type: boolean }
    description: { type: string }
    steps:
      type: array
      minItems: 1
      items: { type: object, required: [what, wait], properties: { what: { type: string, description: "One step: short" }, wait: { type: number } } }
    contact: { type: object, required: [team], properties: { team: { type: string, enum: ['data: core', other] } } }
sections:
  - { title: First steps, purpose: What to do in the first minutes., numbered: list }
  - { title: Who to call, purpose: Names and numbers., labels: [On call, Lead], mentions: [on-call, lead] }
  - { title: At night, within: Who to call, purpose: Who answers at night. }
tables:
  - { heading: First steps, columns: [Step, Minutes] }
`;

describe('a new file of an own profile', () => {
  it('is made of its schema and its sections', () => {
    const shop = new Workshop({}, { 'runbook.yaml': runbook });
    const template = shop.template('runbook');
    assert.deepEqual(
      template.fields.map(({ key, choices }) => (choices ? `${key}: ${choices.join(' ')}` : key)),
      ['name', 'title', 'severity: P0 P1', 'minutes', 'owners', 'on: true false', 'description'],
    );
    assert.deepEqual(shop.places(template), ['docs/runbooks/<name>.md']);
    const answers = { ...plain, title: 'Load: late', severity: 'P1', minutes: '15', owners: 'Ada; Bob', on: 'false' };
    const result = made(shop.create(template, { answers }));
    assert.equal(
      result.main.text,
      `---
title: "Load: late"
severity: P1
minutes: 15
owners:
  - Ada
  - Bob
steps:
  - what: "One step: short"
    wait: 1
contact:
  team: "data: core"
"on": false
description: ${plain.description}
---

# Load Orders

What to do "first" when an alert comes.

## First steps

1. What to do in the first minutes.

| Step | Minutes |
| --- | --- |
| to be agreed | to be agreed |

## Who to call

Names and numbers.

It covers on-call and lead.

**On call**: as agreed by the team
**Lead**: as agreed by the team

### At night

Who answers at night.
`,
    );
    assert.deepEqual(shop.check(result), { profile: 'runbook', findings: [] });
  });

  it('refuses answers that its schema does not take', () => {
    const shop = new Workshop({}, { 'runbook.yaml': runbook });
    const good = { ...plain, title: 'Late', severity: 'P1', minutes: '15', owners: 'Ada', on: 'true' };
    const attempt = (answers: Record<string, string>) =>
      refused(shop.create(shop.template('runbook'), { answers: { ...good, ...answers } }));
    assert.match(attempt({ severity: 'P9' }), /'P9' is no value of 'severity'/);
    assert.match(attempt({ minutes: '3' }), /'minutes' must be at least 5/);
    assert.match(attempt({ minutes: 'ten' }), /'minutes' must be a whole number/);
    assert.match(attempt({ owners: ';' }), /'owners'/);
  });

  it('that extends another one has the draft of that one and the keys it adds', () => {
    const own = `id: team-skill
extends: agent-skill
claims: { files: ['team/**/SKILL.md'] }
schema: { required: [owner, stage], properties: { owner: { type: string }, stage: { type: object, required: [now], properties: { now: { type: string, enum: [draft, live] } } } } }
`;
    const shop = new Workshop({}, { 'own.yaml': own });
    const template = shop.template('team-skill');
    assert.deepEqual(shop.places(template), ['team/<name>/SKILL.md']);
    const answers = { ...plain, owner: 'data' };
    const result = made(shop.create(template, { answers, parts: ['workflow'] }));
    assert.match(result.main.text, /description: [^\n]+\nowner: data\nstage:\n {2}now: draft\n---\n/);
    assert.match(result.main.text, /## Steps/);
    assert.deepEqual(
      result.others.map((each) => each.path),
      ['team/load-orders/references/workflow.md'],
    );
    assert.deepEqual(shop.check(result), { profile: 'team-skill', findings: [] });
  });

  it('may have tags, tables, stamps and blocks in place of a frontmatter', () => {
    const own = `id: brief
role: agent
frontmatter: none
claims: { files: ['briefs/*.md'] }
stamps: [{ label: Version, form: version }, { label: Checked, form: date }]
tags: { required: [goal, limits, answer_form], known: [] }
tables: [{ tag: limits, columns: [Limit, Value] }]
blocks:
  - tag: answer_form
    title: answer
    schema: { type: object, required: [state, rows], properties: { state: { type: string, enum: [done, open] }, rows: { type: integer, minimum: 0 } } }
`;
    const shop = new Workshop({}, { 'own.yaml': own });
    const template = shop.template('brief');
    const result = made(shop.create(template, { answers: { name: 'Late orders' } }));
    assert.equal(result.main.path, 'briefs/late-orders.md');
    assert.match(result.main.text, /^# Late Orders\n\n> \*\*Version:\*\* 1\.0\.0\n> \*\*Checked:\*\* 2031-03-01\n/);
    assert.deepEqual(shop.check(result), { profile: 'brief', findings: [] });
  });

  it('that says nothing of keys and places stands where the settings have its glob', () => {
    const own =
      'id: note\nrole: skill\nclaims: { keys: [[note]] }\nschema: { required: [note], properties: { note: { type: string } } }\n';
    const shop = new Workshop({}, { 'own.yaml': own }, { profiles: { 'notes/**': 'note', 'x/[ab]/*.md': 'note' } });
    const template = shop.template('note');
    assert.deepEqual(shop.places(template), ['notes/<name>.md']);
    const result = made(shop.create(template, { answers: { ...plain, note: 'Load Orders' } }));
    assert.match(result.main.text, /^---\nnote: Load Orders\n---\n\n# Load Orders\n/);
    assert.deepEqual(shop.check(result), { profile: 'note', findings: [] });
  });
});

describe('the places of a new file', () => {
  const text = (name: string) => `---\nname: ${name}\ndescription: ${plain.description} ${name}.\n---\n`;

  it('are first of all those where such files are', () => {
    const shop = new Workshop({
      'teams/a/skills/one/SKILL.md': text('one'),
      'teams/b/skills/two/SKILL.md': text('two'),
      'teams/b/skills/three/SKILL.md': text('three'),
    });
    assert.deepEqual(shop.places(shop.template('agent-skill')).slice(0, 3), [
      'teams/b/skills/<name>/SKILL.md',
      'teams/a/skills/<name>/SKILL.md',
      'skills/<name>/SKILL.md',
    ]);
  });

  it('are in the directory that was chosen, as far as such a file would be read there', () => {
    const shop = new Workshop();
    const below = (id: string, directory: string) => shop.places(shop.template(id), directory);
    assert.deepEqual(below('agent-skill', 'skills').slice(0, 1), ['skills/<name>/SKILL.md']);
    assert.deepEqual(below('claude-agent', 'app/.claude').slice(0, 1), ['app/.claude/agents/<name>.md']);
    assert.deepEqual(below('claude-agent', 'app/.claude/agents').slice(0, 1), ['app/.claude/agents/<name>.md']);
    assert.deepEqual(below('copilot-prompt', 'docs'), [
      'docs/<name>.prompt.md',
      'docs/.github/prompts/<name>.prompt.md',
    ]);
    assert.ok(
      below('claude-command', 'docs').every((place) => place.startsWith('docs/') && place.includes('commands/')),
    );
  });
});
