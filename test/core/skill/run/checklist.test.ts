import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checklistOf } from '../../../../src/core/skill/run/checklist.ts';
import { isSecret } from '../../../../src/core/skill/run/secret.ts';
import { goodFile } from '../../../support/families.ts';
import { skillOf } from '../../../support/run.ts';

describe('the checklists of a skill', () => {
  const of = (body: string) => {
    const document = skillOf(`---\nname: a\ndescription: Loads.\n---\n\n${body}`, 'skills/a/SKILL.md');
    return { pre: checklistOf(document, 'pre-run'), post: checklistOf(document, 'follow-up') };
  };

  it('are told apart from the other lists of the file', () => {
    const document = skillOf(goodFile('catalog-skill'));
    assert.deepEqual(checklistOf(document, 'pre-run'), ['The feed of the shop is there.']);
    assert.deepEqual(checklistOf(document, 'follow-up'), ['Tell the readers of the report.']);
  });

  it('stand in skills of every family, below headings of any depth', () => {
    const body =
      '## Prerun checklist\n\n1. One\n2. Two\n\n### More\n\n* Three\n\n## Follow-Up Checklist (team)\n\n+ Four\n';
    assert.deepEqual(of(body), { pre: ['One', 'Two', 'Three'], post: ['Four'] });
  });

  it('are empty where there is no such section', () => {
    assert.deepEqual(of('## Follow-up work\n\n- One\n\n## Steps\n\n- Two\n'), { pre: [], post: [] });
  });

  it('have items without boxes, marks and ticks', () => {
    const body =
      '# Pre-run Checklist\n\n- [ ] One `a_b`\n- [x] **Two**: a\n  second line\n- ✅ Three\n- ✔️ Four\n- \n- [ ]\n- One `a_b`\n- [link](a.md) stays\n';
    assert.deepEqual(of(body).pre, ['One `a_b`', 'Two: a second line', 'Three', 'Four', '[link](a.md) stays']);
  });

  it('have nested items where these have a box', () => {
    assert.deepEqual(of('# Pre-run Checklist\n\n- [ ] One\n  - [ ] Inner\n  - a remark\n- Two\n').pre, [
      'One',
      'Inner',
      'Two',
    ]);
  });
});

describe('a variable is secret', () => {
  for (const [name, description, declared, expected] of [
    ['password', '', undefined, true],
    ['db_password', '', undefined, true],
    ['dbPassword', '', undefined, true],
    ['client-secret', '', undefined, true],
    ['token', '', undefined, true],
    ['githubToken', '', undefined, true],
    ['api_key', '', undefined, true],
    ['apiKey', '', undefined, true],
    ['credentials', '', undefined, true],
    ['login', 'The API key of the warehouse.', undefined, true],
    ['login', 'The access token.', undefined, true],
    ['source', '', true, true],
    ['password', 'The password.', false, false],
    ['source_systems', 'Key sources to ingest.', undefined, false],
    ['primary_key', 'The key of the table.', undefined, false],
    ['partition_key', '', undefined, false],
    ['max_tokens', 'How many tokens the answer may have.', undefined, false],
    ['secretary', 'Who writes the minutes.', undefined, false],
    ['source', '', 'yes', false],
  ] as const) {
    it(`${expected ? 'yes' : 'no'}: '${name}', '${description}', secret: ${declared}`, () => {
      assert.equal(isSecret(name, description, declared), expected);
    });
  }
});
