import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breaks, findingsOf, fixedBy, goodFile, mutated } from '../../../support/families.ts';

const family = 'catalog-skill';
const region = '    - name: region\n      description: The region, when not all of them.\n';

describe('one broken promise of a catalog skill', () => {
  breaks(family, 'no phase', 'phase: data\n', '', ["error skill/missing-key '---'"]);
  breaks(family, 'a name without its phase', 'name: data.load_orders', 'name: load-orders', [
    "error skill/invalid-format 'load-orders'",
  ]);
  breaks(family, 'roles that are no list', 'roles:\n  - Data Engineer', 'roles: Data Engineer', [
    "error skill/wrong-type 'Data Engineer'",
  ]);
  breaks(family, 'a variable without a description', '\n      description: The day to load, as YYYY-MM-DD.', '', [
    "error skill/missing-key 'name'",
  ]);
  breaks(family, 'a file that is not there', '`contracts/orders.yaml`', '`contracts/order.yaml`', [
    "warning skill/broken-reference 'contracts/order.yaml'",
  ]);
  breaks(family, 'a placeholder that is mistyped', '{{day}}', '{{dy}}', [
    "warning skill/unused-variable 'day'",
    "error skill/undeclared-variable '{{dy}}'",
  ]);
  breaks(family, 'a placeholder that nobody declared', 'catalog run', 'catalog run {{table}}', [
    "error skill/undeclared-variable '{{table}}'",
  ]);
  breaks(family, 'a required variable that is not used', ' "day={{day}}"', '', ["warning skill/unused-variable 'day'"]);
  breaks(family, 'an optional variable that is not used', ' "region={{region}}"', '', [
    "info skill/unused-variable 'region'",
  ]);
  breaks(family, 'two variables of one name', '    - name: day\n', '    - name: region\n', [
    "error skill/duplicate-variable 'region'",
    "error skill/undeclared-variable '{{day}}'",
  ]);
  breaks(family, 'an empty description', 'description: The shop whose orders are loaded.', 'description:', [
    "warning skill/empty-variable 'description'",
  ]);
  breaks(family, 'a description to be written', 'The region, when not all of them.', '"TODO: say it"', [
    'warning skill/placeholder-text \'"TODO: say it"\'',
  ]);
  breaks(family, 'a description that says nothing', 'The region, when not all of them.', '"?"', [
    'warning skill/empty-variable \'"?"\'',
  ]);
  breaks(family, 'a section that is missing', '# Human Layer: Reflective Practice\n', '', [
    "warning skill/missing-section '---'",
  ]);

  it('says once when no variable is used at all', () => {
    const text = goodFile(family).replace(/ --vars.*/, '');
    assert.deepEqual(findingsOf(family, text), ["warning skill/unused-variable 'variables'"]);
  });
});

describe('variables of a catalog skill', () => {
  it('are declared by a fix that adds them behind the required ones', () => {
    const fixed = fixedBy(family, mutated(family, 'catalog run', 'catalog run {{table}}'), 'skill/undeclared-variable');
    assert.match(fixed, /as YYYY-MM-DD\.\n {4}- name: table\n {6}description: TODO\n {2}optional:/);
  });

  it('are taken out by a fix, unless the list would be left empty', () => {
    const unused = mutated(family, ' "day={{day}}"', '');
    assert.doesNotMatch(fixedBy(family, unused, 'skill/unused-variable'), /name: day\n/);
    const last = mutated(family, ' "region={{region}}"', '');
    assert.throws(() => fixedBy(family, last, 'skill/unused-variable'), /no fix holds/);
  });

  it('may stand in the list in any form without a crash', () => {
    for (const list of [
      '[]',
      'x',
      '[region]',
      '[{name: region, description: Where.}]',
      '{region: Where.}',
      '- ',
      'null',
    ]) {
      assert.doesNotThrow(() => findingsOf(family, mutated(family, `  optional:\n${region}`, `  optional: ${list}\n`)));
    }
  });

  it('are not looked for in the templates of other languages', () => {
    const dbt = '```sql\nselect * from {{ this }}, {{ source_table }}\n```\n';
    const action = ['`$', '{{ github.sha }}`\n'].join('');
    assert.deepEqual(findingsOf(family, `${goodFile(family)}\n${dbt}\n${action}`), []);
  });
});

describe('sections of a catalog skill', () => {
  it('are found whatever stands before their names', () => {
    const text = mutated(family, '# Purpose', '## 1. 🎯 purpose of this skill');
    assert.deepEqual(findingsOf(family, text), []);
  });

  it('are added at their place, at the depth of the others', () => {
    const text = mutated(family, '# Implementation Notes\n', '');
    const fixed = fixedBy(family, text, 'skill/missing-section');
    assert.match(
      fixed,
      /changes nothing\.\n\n# Implementation Notes\n\nTODO: What to hold to while the work is done\.\n\n# Human/,
    );
    const first = fixedBy(family, mutated(family, '# Purpose\n', ''), 'skill/missing-section');
    assert.match(first, /# Purpose\n\nTODO: Why the skill exists and who relies on it\.\n\n# Pre-run Checklist/);
  });

  it('do not count in code blocks', () => {
    const text = mutated(family, '# Purpose\n', '```\n# Purpose\n```\n');
    assert.deepEqual(findingsOf(family, text), ["warning skill/missing-section '---'"]);
  });
});
