import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { reportRepeats } from './repeats.ts';

const example = (name: string) => `${head}servers:
  - server: prod
    type: duckdb
    database: orders.duckdb
  - server: ${name}
    type: duckdb
    database: test.duckdb
`;

export default defineContractRule('contract/duplicate-server', {
  severity: 'error',
  summary: 'Two servers of a contract have the same name.',
  why: 'A server is chosen by its name. With two of one name a tool takes the first, and checks or loads data in a place that nobody meant.',
  remedy: 'Give each server its own name.',
  profiles: ['odcs'],
  bad: example('«prod»'),
  good: example('test'),
  check(document, report) {
    for (const { servers } of document.contracts) {
      const things = servers.flatMap(({ name }) => (name ? [{ key: name.value, field: name }] : []));
      const message = (name: string) => `There are two servers '${name}'; give one of them its own name.`;
      reportRepeats(document, things, message, report);
    }
  },
});
