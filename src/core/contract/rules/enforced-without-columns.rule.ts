import { contractOf } from '../dbt/node.ts';
import { defineContractRule } from './contract-rule.ts';
import { dbtExamplePath, dbtModels } from './dbt-models.ts';

export default defineContractRule('contract/enforced-without-columns', {
  severity: 'error',
  summary: 'A dbt contract is enforced and names no columns.',
  why: 'The promise of a dbt contract is the list of its columns. Without one there is nothing to enforce, and dbt refuses the project.',
  remedy: 'List every column with its name and `data_type`, or take the contract out until you can.',
  profiles: ['dbt'],
  examplePath: dbtExamplePath,
  bad: `models:
  - name: fct_orders
    config:
      contract:
        «enforced»: true
`,
  good: `models:
  - name: fct_orders
    config:
      contract:
        enforced: true
    columns:
      - name: order_id
        data_type: bigint
`,
  check(document, report) {
    for (const { table, fields, name, versions } of dbtModels(document)) {
      const enforced = contractOf(fields)?.any('enforced');
      const isListed = fields.items('columns').length > 0 || versions.some(({ columns }) => columns.length > 0);
      if (!table.isEnforced || !enforced || isListed) continue;
      report({
        span: enforced.keySpan,
        message: `The contract of '${name}' is enforced and names no columns; list them with 'name' and 'data_type'.`,
      });
    }
  },
});
