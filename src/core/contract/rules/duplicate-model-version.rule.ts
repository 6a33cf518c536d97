import { defineContractRule } from './contract-rule.ts';
import { dbtExamplePath, dbtModels } from './dbt-models.ts';

export default defineContractRule('contract/duplicate-model-version', {
  severity: 'error',
  summary: 'Two versions of a dbt model have the same number.',
  why: 'References tell the versions of a model apart by `v`. dbt refuses a model that has the same one twice.',
  remedy: 'Give one of the versions its own number.',
  profiles: ['dbt'],
  examplePath: dbtExamplePath,
  bad: `models:
  - name: fct_orders
    versions:
      - v: 1
      - v: «1»
`,
  good: `models:
  - name: fct_orders
    versions:
      - v: 1
      - v: 2
`,
  check(document, report) {
    for (const { name, versions } of dbtModels(document)) {
      const seen = new Set<string>();
      for (const { v } of versions) {
        if (v === undefined || v.value === null) continue;
        const text = String(v.value);
        if (seen.has(text)) {
          report({ span: v.span, message: `'${name}' has two versions '${text}'; give one of them its own number.` });
        }
        seen.add(text);
      }
    }
  },
});
