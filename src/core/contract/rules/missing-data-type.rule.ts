import { mergeKey } from '../dbt/node.ts';
import type { Fields } from '../fields.ts';
import { defineContractRule } from './contract-rule.ts';
import { dbtExamplePath, dbtModels } from './dbt-models.ts';

export default defineContractRule('contract/missing-data-type', {
  severity: 'error',
  summary: 'A column under an enforced dbt contract has no data type.',
  why: 'With an enforced contract dbt compares the names and types of all columns with what the SQL gives before it builds the model. A column without `data_type` leaves nothing to compare with, so the build stops.',
  remedy: "Write the type in `data_type`, in the words of the model's database.",
  profiles: ['dbt'],
  examplePath: dbtExamplePath,
  bad: `models:
  - name: fct_orders
    config:
      contract:
        enforced: true
    columns:
      - name: order_id
        data_type: bigint
      - name: «amount»
`,
  good: `models:
  - name: fct_orders
    config:
      contract:
        enforced: true
    columns:
      - name: order_id
        data_type: bigint
      - name: amount
        data_type: numeric(12, 2)
`,
  check(document, report) {
    const look = (column: Fields, model: string): void => {
      const name = column.text('name');
      const type = column.any('data_type');
      if (!name || (type && type.value !== null) || column.any(mergeKey)) return;
      const message = `The contract of '${model}' is enforced, so its column '${name.value}' needs 'data_type'.`;
      report({ span: name.span, message });
    };
    for (const { table, fields, name, versions } of dbtModels(document)) {
      if (!table.isEnforced) continue;
      for (const column of fields.children('columns')) look(column, name);
      for (const { columns } of versions) for (const column of columns) look(column, name);
    }
  },
});
