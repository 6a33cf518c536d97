import { directoryOf } from '../../paths.ts';
import type { Workspace } from '../../workspace.ts';
import { nodeConfig } from '../dbt/node.ts';
import { defineContractRule } from './contract-rule.ts';
import { type DbtModel, dbtExamplePath, dbtModels } from './dbt-models.ts';

export default defineContractRule('contract/unsupported-contract', {
  severity: 'error',
  summary: 'A dbt contract is enforced where dbt cannot enforce one.',
  why: 'A model is held against its contract while dbt makes a table or view of it. An ephemeral model makes neither, a model in Python is refused, and an incremental model whose columns may change on the way (`ignore`, `sync_all_columns`) is refused too, since it would break the promise by itself.',
  remedy:
    'Make the model a table, a view, or an incremental one with `on_schema_change: append_new_columns` or `fail`; or take the contract out.',
  profiles: ['dbt'],
  examplePath: dbtExamplePath,
  bad: `models:
  - name: int_orders
    config:
      materialized: «ephemeral»
      contract:
        enforced: true
    columns:
      - name: order_id
        data_type: bigint
`,
  good: `models:
  - name: int_orders
    config:
      materialized: view
      contract:
        enforced: true
    columns:
      - name: order_id
        data_type: bigint
`,
  check(document, report, workspace) {
    for (const model of dbtModels(document)) {
      if (!model.table.isEnforced) continue;
      const { name } = model;
      const config = nodeConfig(model.fields);
      const materialized = config?.text('materialized');
      const change = config?.text('on_schema_change');
      if (materialized?.value === 'ephemeral') {
        report({
          span: materialized.span,
          // Such a contract does no harm but that nobody keeps it.
          severity: 'warning',
          message: `'${name}' is ephemeral, so its contract is never checked; make it a view or a table, or take the contract out.`,
        });
      } else if (materialized?.value === 'incremental' && change && loose.has(change.value)) {
        report({
          span: change.span,
          message: `'${name}' is incremental and under contract, so 'on_schema_change' must be 'append_new_columns' or 'fail', and '${change.value}' is neither.`,
        });
      } else if (isPython(document.path, model, workspace) && model.table.name) {
        report({
          span: model.table.name.span,
          message: `'${name}' is a model in Python, for which dbt enforces no contract; take 'enforced' out or write the model in SQL.`,
        });
      }
    }
  },
});

const loose = new Set(['ignore', 'sync_all_columns']);

/** True when the file of the model lies beside its properties and is Python. */
function isPython(path: string, { name }: DbtModel, { kind }: Workspace): boolean {
  const directory = directoryOf(path);
  return (
    name !== '' && !name.includes('/') && kind(directory === '' ? `${name}.py` : `${directory}/${name}.py`) === 'file'
  );
}
