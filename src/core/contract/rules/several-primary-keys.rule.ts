import type { Fields } from '../fields.ts';
import { defineContractRule } from './contract-rule.ts';
import { dbtExamplePath, dbtModels } from './dbt-models.ts';

export default defineContractRule('contract/several-primary-keys', {
  severity: 'error',
  summary: 'A dbt model has more than one primary key.',
  why: 'A table has one primary key. Where it is made of several columns, dbt wants it as one constraint of the model, and refuses a project where two columns have one each or where a column and the model both have one.',
  remedy: 'Keep one: a constraint of the column, or one constraint of the model that lists the columns.',
  profiles: ['dbt'],
  examplePath: dbtExamplePath,
  bad: `models:
  - name: fct_order_lines
    columns:
      - name: order_id
        data_type: bigint
        constraints:
          - type: primary_key
      - name: line
        data_type: int
        constraints:
          - type: «primary_key»
`,
  good: `models:
  - name: fct_order_lines
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
    for (const { fields, name } of dbtModels(document)) {
      const ofModel = keysIn(fields);
      const ofColumns = fields.children('columns').flatMap(keysIn);
      const [first] = [...ofModel, ...ofColumns];
      const [again] = ofModel.length > 0 ? ofColumns : ofColumns.slice(1);
      if (!first || !again) continue;
      const range = document.source.rangeOf(first.span);
      const advice =
        ofModel.length > 0
          ? 'keep the one of the model or that of the column.'
          : 'make them one constraint of the model that lists the columns.';
      report({
        span: again.span,
        message: `'${name}' has more than one primary key; ${advice}`,
        related: [{ path: document.path, range, message: 'The first one stands here.' }],
      });
    }
  },
});

function keysIn(fields: Fields) {
  return fields.children('constraints').flatMap((each) => {
    const type = each.text('type');
    return type?.value === 'primary_key' ? [type] : [];
  });
}
