import { listed, nearest } from '../../words.ts';
import { isTemplate } from '../dbt/node.ts';
import { defineContractRule } from './contract-rule.ts';
import { dbtExamplePath, dbtModels } from './dbt-models.ts';

export default defineContractRule('contract/unknown-latest-version', {
  severity: 'error',
  summary: 'The latest version of a dbt model is none of its versions.',
  why: 'A reference without a version means `latest_version`. When no version has that number, dbt refuses the project.',
  remedy: 'Name one of the versions, or add the one that is missing.',
  profiles: ['dbt'],
  examplePath: dbtExamplePath,
  bad: `models:
  - name: fct_orders
    latest_version: «3»
    versions:
      - v: 1
      - v: 2
`,
  good: `models:
  - name: fct_orders
    latest_version: 2
    versions:
      - v: 1
      - v: 2
`,
  check(document, report) {
    for (const { name, fields, versions } of dbtModels(document)) {
      const latest = fields.any('latest_version');
      // What has neither a number nor a name is the schema's to report.
      if (!latest || latest.value === null || typeof latest.value === 'object' || isTemplate(latest.value)) continue;
      const known = versions.flatMap(({ v }) => (v && v.value !== null ? [String(v.value)] : []));
      const text = String(latest.value);
      if (known.includes(text)) continue;
      const near = nearest(text, known);
      const advice =
        known.length === 0
          ? "it has no 'versions'; add them or take 'latest_version' out."
          : near
            ? `did you mean '${near}'?`
            : `its versions are ${listed(known)}.`;
      report({ span: latest.span, message: `'${text}' is no version of '${name}'; ${advice}` });
    }
  },
});
