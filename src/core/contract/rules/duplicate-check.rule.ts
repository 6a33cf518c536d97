import { allQuality, type Part, type Quality } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { reportRepeats } from './repeats.ts';

const example = (name: string) => `${head}schema:
  - name: orders
    quality:
      - name: orders are there
        metric: rowCount
        mustBeGreaterThan: 0
      - name: ${name}
        metric: rowCount
        mustBeLessThan: 1000000
`;

export default defineContractRule('contract/duplicate-check', {
  severity: 'warning',
  summary: 'Two checks of one table or column have the same name.',
  why: 'Results are reported and kept by the name of the check. With two of one name the second hides the first, and a failure may not be seen.',
  remedy: 'Give each check a name that says what it checks.',
  profiles: ['odcs'],
  bad: example('«orders are there»'),
  good: example('orders are not too many'),
  check(document, report) {
    for (const contract of document.contracts) {
      const owners = new Map<Part, Quality[]>();
      for (const { quality, table, column } of allQuality(contract)) {
        const owner = column ?? table;
        const checks = owners.get(owner) ?? [];
        checks.push(quality);
        owners.set(owner, checks);
      }
      for (const checks of owners.values()) {
        const things = checks.flatMap(({ name }) => (name?.value ? [{ key: name.value, field: name }] : []));
        const message = (name: string) => `There are two checks '${name}' here; give one of them its own name.`;
        reportRepeats(document, things, message, report);
      }
    }
  },
});
