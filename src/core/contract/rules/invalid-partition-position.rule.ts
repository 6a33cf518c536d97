import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { checkPositions } from './positions.ts';

export default defineContractRule('contract/invalid-partition-position', {
  severity: 'warning',
  profiles: ['odcs'],
  summary: 'What is said of the partitions of a table contradicts itself.',
  why: 'The order of the partition columns is the order of the folders or the levels of partitions. With a number that is missing, doubled or of a column that is not partitioned, the table is laid out in another way than meant, and queries read too much.',
  remedy: 'Number the partitioned columns from 1 without gaps; -1 means that a column is not one of them.',
  bad: `${head}schema:
  - name: orders
    properties:
      - name: country
        partitioned: true
        partitionKeyPosition: 1
      - name: order_date
        partitioned: true
        partitionKeyPosition: «-1»
`,
  good: `${head}schema:
  - name: orders
    properties:
      - name: country
        partitioned: true
        partitionKeyPosition: 1
      - name: order_date
        partitioned: true
        partitionKeyPosition: 2
`,
  check(document, report) {
    checkPositions(document, { flag: 'partitioned', position: 'partitionKeyPosition', title: 'partition key' }, report);
  },
});
