import { listed } from '../../words.ts';
import { fieldsOf, mergeKey } from '../dbt/node.ts';
import { type DataTest, testsOf } from '../dbt/tests.ts';
import { defineContractRule } from './contract-rule.ts';
import { dbtExamplePath } from './dbt-models.ts';

/** What the tests that come with dbt cannot do without. */
const needed: Readonly<Record<string, readonly string[]>> = {
  accepted_values: ['values'],
  relationships: ['to', 'field'],
};

export default defineContractRule('contract/incomplete-data-test', {
  severity: 'error',
  summary: 'A data test of dbt lacks what it tests against.',
  why: '`accepted_values` needs the values, and `relationships` needs the model and the column that it leads to. Without them dbt cannot make SQL of the test, and the project does not compile.',
  remedy: 'Add the missing arguments under the name of the test.',
  profiles: ['dbt'],
  examplePath: dbtExamplePath,
  bad: `models:
  - name: fct_orders
    columns:
      - name: customer_id
        data_tests:
          - «relationships»:
              to: ref('dim_customers')
`,
  good: `models:
  - name: fct_orders
    columns:
      - name: customer_id
        data_tests:
          - relationships:
              to: ref('dim_customers')
              field: customer_id
`,
  check(document, report) {
    const look = (test: DataTest): void => {
      const keys = Object.hasOwn(needed, test.name.value) ? (needed[test.name.value] ?? []) : [];
      const missing = keys.filter((key) => !test.arguments.any(key) && !test.body.any(key));
      if (missing.length === 0 || test.arguments.any(mergeKey)) return;
      const lacks = listed(missing.map((key) => `'${key}'`));
      report({ span: test.name.span, message: `The test '${test.name.value}' needs ${lacks}.` });
    };
    for (const { contract } of document.of('dbt')) {
      for (const table of contract.tables) {
        const fields = fieldsOf(table);
        for (const test of [fields, ...fields.children('columns')].flatMap(testsOf)) look(test);
      }
    }
  },
});
