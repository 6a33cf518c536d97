import { allColumns } from '../model.ts';
import { columnTitle } from './columns.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { isUndescribed } from './undescribed-content.ts';

export default defineContractRule('contract/array-without-items', {
  severity: 'info',
  profiles: ['odcs'],
  summary: 'A column is an array, and nothing says of what.',
  why: 'Readers cannot make a type for the column, and no tool can check or compare what lies in it.',
  remedy: 'Describe what the array holds under `items`.',
  bad: `${head}schema:
  - name: orders
    properties:
      - name: tags
        logicalType: «array»
`,
  good: `${head}schema:
  - name: orders
    properties:
      - name: tags
        logicalType: array
        items:
          logicalType: string
`,
  check(document, report) {
    for (const { column } of document.contracts.flatMap(({ tables }) => tables).flatMap(allColumns)) {
      if (column.logicalType?.value !== 'array' || column.node.entries.some(({ key }) => key.value === 'items'))
        continue;
      if (!isUndescribed(column, /^(?:array|list|repeated)$/)) continue;
      report({
        span: column.logicalType.span,
        message: `${columnTitle(column)} is an array of what? Describe what it holds under 'items'.`,
      });
    }
  },
});
