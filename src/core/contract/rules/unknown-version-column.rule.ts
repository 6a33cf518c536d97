import { nearest } from '../../words.ts';
import { isTemplate } from '../dbt/node.ts';
import { defineContractRule } from './contract-rule.ts';
import { dbtExamplePath, dbtModels } from './dbt-models.ts';

export default defineContractRule('contract/unknown-version-column', {
  severity: 'warning',
  summary: 'A version of a dbt model includes or leaves out a column that the model does not have.',
  why: 'A version takes its columns from those of the model: `include` and `exclude` choose among them. dbt passes over a name that is not there, so the version keeps the column that was to be left out, or lacks the one that was wanted.',
  remedy: 'Correct the name, add the column to the model, or write it out in the version.',
  profiles: ['dbt'],
  examplePath: dbtExamplePath,
  bad: `models:
  - name: fct_orders
    columns:
      - name: order_id
      - name: country
    versions:
      - v: 2
        columns:
          - include: all
            exclude: [«contry»]
`,
  good: `models:
  - name: fct_orders
    columns:
      - name: order_id
      - name: country
    versions:
      - v: 2
        columns:
          - include: all
            exclude: [country]
`,
  check(document, report) {
    for (const { name, table, versions } of dbtModels(document)) {
      const known = table.columns.flatMap((column) => column.name?.value ?? []);
      const lower = new Set(known.map((each) => each.toLowerCase()));
      for (const { v, selection } of versions) {
        const named = [...(selection?.texts('include') ?? []), ...(selection?.texts('exclude') ?? [])];
        for (const { value, span } of named) {
          if (value === 'all' || value === '*' || isTemplate(value) || lower.has(value.toLowerCase())) continue;
          const near = nearest(value, known);
          const advice = near ? `did you mean '${near}'?` : 'correct the name, or add the column to the model.';
          const version = v ? `version '${String(v.value)}'` : 'this version';
          report({ span, message: `'${name}' has no column '${value}' for ${version} to choose; ${advice}` });
        }
      }
    }
  },
});
