import { readKeyOfTable, sectionOf } from '../dbt/node.ts';
import { Fields } from '../fields.ts';
import type { Field } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { dbtExamplePath } from './dbt-models.ts';

const nouns: Readonly<Record<string, string>> = {
  models: 'model',
  seeds: 'seed',
  snapshots: 'snapshot',
  sources: 'table of a source',
};

export default defineContractRule('contract/duplicate-dbt-name', {
  severity: 'error',
  summary: 'A dbt properties file describes the same model, source table or exposure twice.',
  why: 'The description of each model, of each table of a source and of each exposure comes from one place only. When dbt finds a second one, it refuses the whole project.',
  remedy: 'Bring both into one entry, or give one its right name.',
  profiles: ['dbt'],
  examplePath: dbtExamplePath,
  bad: `models:
  - name: fct_orders
    description: One row per order.
  - name: «fct_orders»
    description: One row per line of an order.
`,
  good: `models:
  - name: fct_orders
    description: One row per order.
  - name: fct_order_lines
    description: One row per line of an order.
`,
  check(document, report) {
    for (const { contract } of document.of('dbt')) {
      const first = new Map<string, Field<string>>();
      const look = (key: string, noun: string, name: Field<string>): void => {
        const earlier = first.get(key);
        if (!earlier) {
          first.set(key, name);
          return;
        }
        const range = document.source.rangeOf(earlier.span);
        report({
          span: name.span,
          message: `There are two entries for the ${noun} '${name.value}'; bring them into one, or rename one of them.`,
          related: [{ path: document.path, range, message: 'The first one stands here.' }],
        });
      };
      for (const table of contract.tables) {
        const section = sectionOf(table);
        const key = readKeyOfTable(contract, table);

        if (key !== undefined && table.name) look(`${section} ${key}`, nouns[section] ?? section, table.name);
      }
      for (const { node } of contract.consumers) {
        const name = new Fields(node, []).text('name');
        if (name) look(`exposures ${name.value}`, 'exposure', name);
      }
    }
  },
});
