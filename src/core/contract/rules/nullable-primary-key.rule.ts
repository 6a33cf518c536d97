import { setKey } from '../edits.ts';
import { allColumns } from '../model.ts';
import { columnTitle } from './columns.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

export default defineContractRule('contract/nullable-primary-key', {
  severity: 'warning',
  profiles: ['odcs'],
  summary: 'A column of the primary key may be empty by the contract.',
  why: 'A primary key has no empty values, and databases refuse them. ODCS takes `required` for false where it is absent, so readers of the contract prepare for empty keys, and generated tables contradict themselves.',
  remedy: 'Say `required: true`.',
  bad: `${head}schema:
  - name: orders
    properties:
      - name: order_id
        primaryKey: true
        required: «false»
`,
  good: `${head}schema:
  - name: orders
    properties:
      - name: order_id
        primaryKey: true
        required: true
`,
  fixed: `${head}schema:
  - name: orders
    properties:
      - name: order_id
        primaryKey: true
        required: true
`,
  check(document, report) {
    for (const { column } of document.contracts.flatMap(({ tables }) => tables).flatMap(allColumns)) {
      const { primaryKey, required } = column;
      if (!primaryKey?.value || required?.value) continue;
      // Of another type than true or false; that is reported elsewhere.
      if (!required && column.node.entries.some((entry) => entry.key.value === 'required')) continue;
      const edit = setKey(document.source.value, column.node, 'required', true, 'primaryKey');
      const state = required ? "says 'required: false'" : "does not say 'required: true'";
      report({
        span: required?.span ?? primaryKey.keySpan,
        // By the letter false is the default; what is not said is hardly ever meant.
        ...(required ? {} : { severity: 'info' }),
        message: `${columnTitle(column)} is in the primary key and ${state}; a key is never empty.`,
        fixes: edit ? [{ title: "Set 'required: true'", edits: [edit] }] : [],
      });
    }
  },
});
