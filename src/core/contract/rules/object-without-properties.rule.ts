import { allColumns } from '../model.ts';
import { columnTitle } from './columns.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { isUndescribed } from './undescribed-content.ts';

export default defineContractRule('contract/object-without-properties', {
  severity: 'info',
  profiles: ['odcs'],
  summary: 'A column is an object, and nothing says which fields it has.',
  why: 'Readers cannot make a type for the column, and no tool can check or compare what lies in it.',
  remedy: 'List its fields under `properties`, or say by a physical type such as `json` that it may hold anything.',
  bad: `${head}schema:
  - name: orders
    properties:
      - name: address
        logicalType: «object»
`,
  good: `${head}schema:
  - name: orders
    properties:
      - name: address
        logicalType: object
        properties:
          - name: city
            logicalType: string
`,
  check(document, report) {
    for (const { column } of document.contracts.flatMap(({ tables }) => tables).flatMap(allColumns)) {
      if (column.logicalType?.value !== 'object' || column.columns.length > 0) continue;
      if (column.node.entries.some(({ key }) => key.value === 'properties')) continue;
      if (!isUndescribed(column, /^(?:object|struct|record|row|nested)$/)) continue;
      report({
        span: column.logicalType.span,
        message: `${columnTitle(column)} is an object with which fields? List them under 'properties'.`,
      });
    }
  },
});
