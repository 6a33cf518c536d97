import { nearest } from '../../words.ts';
import { isTemplate } from '../dbt/node.ts';
import { defineContractRule } from './contract-rule.ts';
import { dbtExamplePath, dbtModels } from './dbt-models.ts';

export default defineContractRule('contract/unknown-constraint-column', {
  severity: 'error',
  summary: 'A constraint of a dbt model names a column that the model does not have.',
  why: 'An enforced contract lists every column of the model, and its constraints become part of the statement that makes the table. The database refuses a constraint on a column that is not there.',
  remedy: 'Correct the name, or add the column.',
  profiles: ['dbt'],
  examplePath: dbtExamplePath,
  bad: `models:
  - name: fct_order_lines
    config:
      contract:
        enforced: true
    constraints:
      - type: primary_key
        columns: [order_id, «lines»]
    columns:
      - name: order_id
        data_type: bigint
      - name: line
        data_type: int
`,
  good: `models:
  - name: fct_order_lines
    config:
      contract:
        enforced: true
    constraints:
      - type: primary_key
        columns: [order_id, line]
    columns:
      - name: order_id
        data_type: bigint
      - name: line
        data_type: int
`,
  check(document, report) {
    for (const { table, fields, name, versions } of dbtModels(document)) {
      const known = table.columns.flatMap((column) => column.name?.value ?? []);
      // Versions have columns of their own, and without any another rule speaks.
      if (!table.isEnforced || versions.length > 0 || known.length === 0) continue;
      const lower = new Set(known.map(bare));
      for (const { value, span } of fields.children('constraints').flatMap((each) => each.texts('columns'))) {
        if (isTemplate(value) || lower.has(bare(value))) continue;
        const near = nearest(value, known);
        const advice = near ? `did you mean '${near}'?` : 'correct the name, or add the column.';
        report({ span, message: `'${name}' has no column '${value}'; ${advice}` });
      }
    }
  },
});

/** As the database compares names: without quotes, in any case. */
function bare(name: string): string {
  return name.replace(/["`[\]]/g, '').toLowerCase();
}
