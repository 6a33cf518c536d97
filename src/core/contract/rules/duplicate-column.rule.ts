import type { Column } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

export default defineContractRule('contract/duplicate-column', {
  severity: 'error',
  summary: 'Two columns of one table have the same name.',
  why: 'A table cannot have two columns of one name, so whatever builds or checks the table from the contract fails, or takes one of the two and nobody knows which.',
  remedy: 'Give one of them its right name, or take it out.',
  bad: `${head}schema:
  - name: orders
    properties:
      - name: order_id
      - name: amount
      - name: «order_id»
`,
  good: `${head}schema:
  - name: orders
    properties:
      - name: order_id
      - name: amount
      - name: customer_id
`,
  check(document, report) {
    const visit = (columns: readonly Column[]): void => {
      const first = new Map<string, Column>();
      for (const column of columns) {
        const name = column.name;
        const earlier = name && first.get(name.value);
        if (name && earlier?.name) {
          const range = document.source.rangeOf(earlier.name.span);
          report({
            span: name.span,
            message: `There are two columns '${name.value}'; rename one of them or take it out.`,
            related: [{ path: document.path, range, message: 'The first one stands here.' }],
          });
        } else if (name) first.set(name.value, column);
        visit(column.columns);
        if (column.items) visit([column.items]);
      }
    };
    for (const { tables } of document.contracts) for (const { columns } of tables) visit(columns);
  },
});
