import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings, fixed, told } from '../../../support/told.ts';

const front = '---\nname: demo\ndescription: Plans backfills. Use when history has to be loaded again.\n---\n\n';
const path = 'skills/demo/SKILL.md';
const fence = (label: string, code: string, above = '') => ({
  [path]: `${front}${above}\`\`\`${label}\n${code}\n\`\`\`\n`,
});

describe('skill/mislabelled-fence', () => {
  const wrong = (label: string, code: string) => told('skill/mislabelled-fence', fence(label, code));

  it('knows SQL, Python, shell, JSON, HTML and XML by what nothing else can be', () => {
    assert.deepEqual(wrong('python', '-- daily\nselect a,\n  b\nfrom orders'), ['python']);
    assert.deepEqual(wrong('bash', 'CREATE OR REPLACE TABLE x AS SELECT 1'), ['bash']);
    assert.deepEqual(wrong('json', 'with a as (\n  select 1 as x from y\n)\nselect * from a'), ['json']);
    assert.deepEqual(wrong('sql', 'from airflow import DAG\n\ndag = DAG("x")'), ['sql']);
    assert.deepEqual(wrong('sql', 'dbt run --select orders\ndbt test'), ['sql']);
    assert.deepEqual(wrong('python', '#!/usr/bin/env bash\nset -e'), ['python']);
    assert.deepEqual(wrong('bash', '{\n  "a": [1, 2]\n}'), ['bash']);
    assert.deepEqual(wrong('json', '<!DOCTYPE html>\n<p>x</p>'), ['json']);
  });

  it('says nothing where the label may be right, unknown or absent', () => {
    assert.deepEqual(wrong('', 'select 1 from x'), []);
    assert.deepEqual(wrong('text', 'select 1 from x'), []);
    assert.deepEqual(wrong('postgresql', 'select 1 from x'), []);
    assert.deepEqual(wrong('python', 'query = """\nselect 1 from x\n"""'), []);
    assert.deepEqual(wrong('python', 'import pandas as pd\nprint("delete from x")'), []);
    assert.deepEqual(wrong('python', 'select = load()\nupdate(x)'), []);
    assert.deepEqual(wrong('yaml', '{"a": 1}'), []);
    assert.deepEqual(wrong('js', '{"a": 1}'), []);
    assert.deepEqual(wrong('json', '{"a": 1, // no JSON\n}'), []);
    assert.deepEqual(wrong('bash', 'with open("x") as f:\n  pass'), []);
    assert.deepEqual(wrong('python', 'select a as b from t  -> [t, b]'), []);
    assert.deepEqual(wrong('python', ''), []);
  });

  it('changes only the label', () => {
    const tree = fence('python title="load.sql"', 'select 1 from x');
    assert.equal(fixed('skill/mislabelled-fence', path, tree), (tree[path] as string).replace('```python', '```sql'));
  });
});

describe('skill/hidden-failure', () => {
  const hidden = (code: string, above?: string) => told('skill/hidden-failure', fence('bash', code, above));

  it('sees a check whose failure something else answers for', () => {
    for (const line of [
      'dbt build || true',
      'uv run pytest -q || :',
      'cd x && npm run lint || exit 0',
      'pytest || python -m pytest',
      "pytest || echo 'no tests'",
    ]) {
      assert.deepEqual(hidden(`set -e\n${line}`), [line], line);
    }
  });

  it('leaves a failure that is told, kept or no check alone', () => {
    for (const line of [
      'dbt test || exit 1',
      'dbt test || { echo broken; exit 1; }',
      'dbt test || echo "tests failed"',
      'out=$(dbt test || true)',
      'dbt test > out.txt || true',
      'rm -f x || true',
      'grep -c x y || true',
      '# dbt test || true',
      'test -d src || mkdir src',
      'pip install pytest || true',
    ]) {
      assert.deepEqual(hidden(line), [], line);
    }
  });

  it('leaves what is shown as wrong alone, and code that is no shell', () => {
    assert.deepEqual(hidden('# Bad: hides the failure\ndbt test || true'), []);
    assert.deepEqual(hidden('dbt test || true', '## Anti-patterns\n\n'), []);
    assert.deepEqual(told('skill/hidden-failure', fence('python', 'dbt test || true')), []);
  });
});

describe('skill/late-data-loss', () => {
  const filter = (code: string) =>
    told('skill/late-data-loss', fence('sql', `{% if is_incremental() %}\nwhere ${code}\n{% endif %}`));

  it('sees every form of the filter', () => {
    for (const code of [
      'updated_at > (select max(updated_at) from {{ this }})',
      'o.event_time >= ( SELECT MAX(event_time) FROM {{ this }} )',
      "created_at > (select coalesce(max(created_at), '1900-01-01') from {{ this }})",
      'order_date > (select ifnull(max(order_date), date(1900, 1, 1)) from {{ this }} where x = 1)',
    ]) {
      assert.deepEqual(filter(code), [code.replace(/^\s*/, '')], code);
    }
  });

  it('leaves a look-back, a time of arrival and other questions alone', () => {
    for (const code of [
      "updated_at > (select max(updated_at) - interval '3 days' from {{ this }})",
      'updated_at > (select dateadd(day, -3, max(updated_at)) from {{ this }})',
      'updated_at > (select max(updated_at) from {{ this }}) - interval 3 day',
      '_loaded_at > (select max(_loaded_at) from {{ this }})',
      'ingested_at > (select max(ingested_at) from {{ this }})',
      'id > (select max(id) from {{ this }})',
    ]) {
      assert.deepEqual(filter(code), [], code);
    }
    assert.deepEqual(
      told(
        'skill/late-data-loss',
        fence('sql', 'select * from staff where hire_date > (select max(hire_date) from bosses)'),
      ),
      [],
    );
  });
});

describe('skill/delete-insert-without-transaction', () => {
  const rule = 'skill/delete-insert-without-transaction';

  it('wants both statements on one table, whatever its quotes and case', () => {
    assert.deepEqual(told(rule, fence('sql', 'DELETE FROM Sales.Orders;\nINSERT INTO TABLE sales.orders SELECT 1;')), [
      'DELETE FROM Sales.Orders',
    ]);
    assert.deepEqual(told(rule, fence('sql', 'delete from a;\ninsert into b select 1;')), []);
    assert.deepEqual(told(rule, fence('sql', 'insert into a select 1;\ndelete from a;')), []);
  });

  it('is content with a transaction in any words', () => {
    for (const code of [
      'begin;\nX\ncommit;',
      'with engine.begin() as c:\nX',
      'START TRANSACTION;\nX',
      '@transaction.atomic\nX',
    ]) {
      assert.deepEqual(
        told(rule, fence('sql', code.replace('X', 'delete from a;\ninsert into a select 1;'))),
        [],
        code,
      );
    }
  });

  it('points to the insert', () => {
    const [finding] = findings(rule, fence('sql', 'delete from a;\n\ninsert into a select 1;'));
    assert.deepEqual(
      finding?.related?.map((each) => each.range.start.line),
      [8],
    );
  });
});
