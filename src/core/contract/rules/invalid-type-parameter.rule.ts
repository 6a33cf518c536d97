import { elsewhere } from '../types/elsewhere.ts';
import { parameterFault } from '../types/parameter-faults.ts';
import { placeIn, typedColumns } from '../types/typed-columns.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

export default defineContractRule('contract/invalid-type-parameter', {
  severity: 'error',
  summary: 'The number in the parentheses of a physical type is one that the database refuses.',
  why: 'A length of 0, more digits than the database has, or a scale above the precision make the statement that creates the table fail.',
  remedy: 'Correct the number; the message says what the database takes.',
  bad: `${head}servers:
  - server: prod
    type: snowflake
    account: acme
    database: sales
    schema: public
schema:
  - name: orders
    properties:
      - name: amount
        physicalType: number(«40», 2)
`,
  good: `${head}servers:
  - server: prod
    type: snowflake
    account: acme
    database: sales
    schema: public
schema:
  - name: orders
    properties:
      - name: amount
        physicalType: number(38, 2)
`,
  check(document, report) {
    for (const contract of document.contracts) {
      for (const { field, types, physical, isStated } of typedColumns(contract)) {
        if (!isStated && elsewhere.has(physical.name)) continue;
        const faults = types.map(parameterFault);
        const [fault] = faults;
        if (!fault || faults.includes(undefined)) continue;
        report({
          span: placeIn(document.source.value, field, fault.span),
          message: fault.message,
          // A type may be named without its length by people who only mean to say what it is.
          ...(isStated && !fault.isMissing ? {} : { severity: 'warning' }),
        });
      }
    }
  },
});
