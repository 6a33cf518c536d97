import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { checkPositions } from './positions.ts';

export default defineContractRule('contract/invalid-key-position', {
  severity: 'warning',
  profiles: ['odcs'],
  summary: 'The positions of the columns in a primary key contradict each other.',
  why: 'The order of a key decides how the table is sorted and indexed. With a number that is missing, doubled or of a column that is not in the key, tools make up an order, each its own.',
  remedy: 'Number the columns of the key from 1 without gaps; -1 means that a column has no place in it.',
  bad: `${head}schema:
  - name: order_lines
    properties:
      - name: order_id
        primaryKey: true
        primaryKeyPosition: 1
      - name: line
        primaryKey: true
        primaryKeyPosition: «3»
`,
  good: `${head}schema:
  - name: order_lines
    properties:
      - name: order_id
        primaryKey: true
        primaryKeyPosition: 1
      - name: line
        primaryKey: true
        primaryKeyPosition: 2
`,
  fixed: `${head}schema:
  - name: order_lines
    properties:
      - name: order_id
        primaryKey: true
        primaryKeyPosition: 1
      - name: line
        primaryKey: true
        primaryKeyPosition: 2
`,
  check(document, report) {
    checkPositions(document, { flag: 'primaryKey', position: 'primaryKeyPosition', title: 'primary key' }, report);
  },
});
