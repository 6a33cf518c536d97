import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { reportRepeats } from './repeats.ts';

const example = (name: string) => `${head}schema:
  - name: orders
    properties:
      - name: order_id
  - name: ${name}
    properties:
      - name: item_id
`;

export default defineContractRule('contract/duplicate-table', {
  severity: 'error',
  summary: 'Two tables of a contract have the same name.',
  why: 'Relationships, checks and promises name tables. With two of one name it is open which of them they are about, and a tool that builds them makes one of the two.',
  remedy: 'Give one of them its right name, or take it out.',
  profiles: ['odcs'],
  bad: example('«orders»'),
  good: example('order_items'),
  check(document, report) {
    for (const { tables } of document.contracts) {
      const things = tables.flatMap(({ name }) => (name ? [{ key: name.value, field: name }] : []));
      const message = (name: string) => `There are two tables '${name}'; rename one of them or take it out.`;
      reportRepeats(document, things, message, report);
    }
  },
});
