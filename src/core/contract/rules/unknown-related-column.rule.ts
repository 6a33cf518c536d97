import { nearest } from '../../words.ts';
import { dbtCallOf } from '../dbt/calls.ts';
import { fieldsOf, isTemplate } from '../dbt/node.ts';
import { projectOf } from '../dbt/project.ts';
import { testsOf } from '../dbt/tests.ts';
import type { Field } from '../model.ts';
import { type DbtNodeFacts, dbtNode } from '../table-facts.ts';
import { defineContractRule } from './contract-rule.ts';
import { dbtExamplePath } from './dbt-models.ts';

const customers = {
  'dbt_project.yml': 'name: shop\n',
  'models/marts/customers.yml': `models:
  - name: dim_customers
    config:
      contract:
        enforced: true
    columns:
      - name: customer_id
        data_type: bigint
`,
};

export default defineContractRule('contract/unknown-related-column', {
  severity: 'error',
  summary:
    'A relationships test or a foreign key of dbt leads to a column that the model under contract does not have.',
  why: 'An enforced contract lists all columns of a model, so a column that is not in it is not in the table either: the test fails with an error of the database, or the key is refused.',
  remedy: 'Correct the name of the column.',
  profiles: ['dbt'],
  examplePath: dbtExamplePath,
  bad: {
    ...customers,
    [dbtExamplePath]: `models:
  - name: fct_orders
    columns:
      - name: customer_id
        data_tests:
          - relationships:
              to: ref('dim_customers')
              field: «customer_key»
`,
  },
  good: {
    ...customers,
    [dbtExamplePath]: `models:
  - name: fct_orders
    columns:
      - name: customer_id
        data_tests:
          - relationships:
              to: ref('dim_customers')
              field: customer_id
`,
  },
  check(document, report, workspace) {
    for (const { to, column } of linksIn(document.of('dbt').flatMap(({ contract }) => contract.tables))) {
      const call = dbtCallOf(to.value);
      if (!call || call.package !== undefined || isTemplate(to.value) || isTemplate(column.value)) continue;
      const own = projectOf(document.path, workspace);
      const nodes = workspace
        .definitions(dbtNode, `${call.kind} ${call.name}`)
        .filter(({ path }) => projectOf(path, workspace) === own);
      const facts = nodes.length === 1 ? (nodes[0]?.detail as DbtNodeFacts) : undefined;
      if (!facts?.isEnforced) continue;
      const wanted = column.value.replace(/["`]/g, '').toLowerCase();
      // An expression may stand where a name is expected.
      if (!/^\w+$/.test(wanted) || facts.columns.some((each) => each.toLowerCase() === wanted)) continue;
      const near = nearest(column.value, facts.columns);
      const advice = near ? `did you mean '${near}'?` : 'correct the name of the column.';
      report({ span: column.span, message: `'${call.name}' has no column '${column.value}'; ${advice}` });
    }
  },
});

/** The columns of other models that tests and foreign keys name, with the reference to the model. */
function linksIn(tables: readonly Parameters<typeof fieldsOf>[0][]): { to: Field<string>; column: Field<string> }[] {
  return tables.flatMap((table) => {
    const fields = fieldsOf(table);
    const all = [fields, ...fields.children('columns')];
    const tests = all.flatMap(testsOf).filter(({ name }) => name.value === 'relationships');
    const links = [
      ...tests.map((test) => ({ to: test.arguments.text('to'), columns: [test.arguments.text('field')] })),
      ...all.flatMap((each) =>
        each.children('constraints').map((key) => ({ to: key.text('to'), columns: key.texts('to_columns') })),
      ),
    ];
    return links.flatMap(({ to, columns }) => columns.flatMap((column) => (to && column ? [{ to, column }] : [])));
  });
}
