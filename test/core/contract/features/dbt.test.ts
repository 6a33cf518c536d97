import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offeredLabels } from '../../../support/completion.ts';
import { hovered } from '../../../support/hover.ts';

const path = 'models/marts.yml';
const others = {
  'dbt_project.yml': 'name: shop\n',
  'models/sources.yml':
    'sources:\n  - name: shop\n    tables:\n      - name: orders\n        columns:\n          - name: id\n',
  'models/daily.sql': "select * from {{ source('shop', 'orders') }}\n",
  'models/weekly.sql': "select * from {{ ref('daily') }}\n",
};
const models = `models:
  - name: daily
    config:
      contract:
        enforced: true
    columns:
      - name: day
        data_type: date
      - name: revenue
        data_type: numeric
`;

describe('completion in a properties file of dbt', () => {
  const offered = (marked: string) => offeredLabels(path, marked, others);
  const everything = ["ref('daily')", "ref('weekly')", "source('shop', 'orders')"];

  it('offers what an exposure and a foreign key may read', () => {
    const exposure = 'exposures:\n  - name: report\n    depends_on:\n      - ';
    assert.deepEqual(offered(`${models}${exposure}|\n`), everything);
    assert.deepEqual(offered(`${models}${exposure}ref('daily')\n      - |\n`), everything.slice(1));
    assert.deepEqual(
      offered(`${models}        constraints:\n          - type: foreign_key\n            to: |\n`),
      everything,
    );
  });

  it('offers the columns of the model to its constraints, and the tests that come with dbt', () => {
    assert.deepEqual(offered(`${models}    constraints:\n      - type: unique\n        columns: [|]\n`), [
      'day',
      'revenue',
    ]);
    assert.deepEqual(offered(`${models}        data_tests:\n          - |\n`), ['not_null', 'unique']);
  });

  it('offers the models that are not described yet', () => {
    assert.deepEqual(offered(`${models}  - name: |\n`), ['weekly']);
  });

  it('offers keys', () => {
    const keys = offered(`${models}        |\n`);
    assert.ok(keys.includes('constraints') && !keys.includes('data_type'));
  });
});

describe('a hover in a properties file of dbt', () => {
  it('shows what is read', () => {
    const exposure = `${models}exposures:\n  - name: report\n    depends_on:\n      - ref('da¦ily')\n`;
    const [word, markdown] = hovered(path, exposure, others);
    assert.equal(word, "ref('daily')");
    assert.match(markdown, /^\*\*`daily`\*\* · 2 columns · enforced contract\n/);
    assert.match(markdown, /\n- `day`\n- `revenue`$/);
  });

  it('says what a key means', () => {
    assert.match(hovered(path, models.replace('data_type', 'data_¦type'), others)[1], /^\*\*data\\?_type\*\*/);
  });
});
