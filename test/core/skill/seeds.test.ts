import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkTree, engineFor, openTree, type Tree } from '../../support/engine.ts';

const directory = fileURLToPath(new URL('../../../../shared/mission/seeds', import.meta.url));
const isHere = existsSync(directory);

/** The five source documents by the number in front of their names. */
function seeds(): Tree {
  const names = readdirSync(directory).filter((name) => /^00[0-4]_\w+\.md$/.test(name));
  return Object.fromEntries(
    names.map((name) => [`${name.slice(0, 3)}.md`, readFileSync(join(directory, name), 'utf8')]),
  );
}

/** Everything that is wrong with them, and nothing else. */
const expected = [
  '000.md warning skill/broken-reference: docs/functional-skill-architecture.md',
  '000.md warning skill/broken-reference: specs/projects/whatsup-logistics/sdd.md',
  '000.md warning skill/broken-reference: samples/whatsup-logistics/data/data_engineer.md',
  '000.md warning skill/broken-reference: scripts/validate-skills',
  '000.md warning skill/broken-reference: mcp/servers/skill_executor/server.py',
  '001.md info skill/duplicate-name: data-engineer',
  '001.md warning skill/broken-reference: references/workflow.md',
  '001.md warning skill/broken-reference: references/templates.md',
  '001.md warning skill/broken-reference: references/checklists.md',
  '001.md warning skill/broken-reference: references/capacity-formulas.md',
  '001.md warning skill/broken-reference: references/data-quality.md',
  '001.md warning skill/broken-reference: references/schema-evolution.md',
  '001.md warning skill/broken-reference: references/backfill-cutover.md',
  '001.md warning skill/broken-reference: references/orchestration-patterns.md',
  '002.md warning skill/duplicate-name: data-engineer',
  '002.md info skill/unknown-agent: data-architect',
  '003.md warning skill/duplicate-name: data-engineer',
  '003.md info skill/unknown-agent: data-coordinator',
  '003.md info skill/unknown-agent: tech-lead-orchestrator',
  '003.md info skill/inconsistent-rates: <2%',
  '004.md warning skill/mislabelled-fence: python',
  '004.md info skill/delete-insert-without-transaction: DELETE FROM table',
  '004.md info skill/late-data-loss: updated_at > (SELECT MAX(updated_at) FROM {{ this }})',
  '004.md info skill/hidden-failure: dbt test || npm run test -- --testPathPattern=data',
];

describe('the five source documents', { skip: isHere ? false : 'skipped: ../shared/mission/seeds is not here' }, () => {
  it('get the profiles of their families', () => {
    const { documents } = openTree(engineFor(), seeds());
    assert.deepEqual(
      documents.map((document) => [document.path, ...document.profiles]),
      [
        ['000.md', 'catalog-skill'],
        ['001.md', 'workflow-skill', 'agent-skill'],
        ['002.md', 'expert-agent'],
        ['003.md', 'escalation-agent', 'claude-agent'],
        ['004.md', 'tagged-agent'],
      ],
    );
  });

  it('have exactly the faults they are known for', () => {
    const tree = seeds();
    const found = [...checkTree(engineFor(), tree)].flatMap(([path, findings]) =>
      findings.map(({ severity, rule, span }) => {
        const text = tree[path] as string;
        return `${path} ${severity} ${rule}: ${text.slice(span.start, span.end)}`;
      }),
    );
    assert.deepEqual(found, expected);
  });

  it('show the sum of the rates that do not add up', () => {
    const finding = checkTree(engineFor(), seeds())
      .get('003.md')
      ?.find((each) => each.rule === 'skill/inconsistent-rates');
    assert.equal(
      finding?.message,
      "70% at level 1 and 80% of the rest at level 2 leave 6% of the issues, and '<2%' asks level 3, which states no rate, to solve 66.7% of them; state that rate or change the others.",
    );
  });
});
