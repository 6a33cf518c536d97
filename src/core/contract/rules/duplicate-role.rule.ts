import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';
import { reportRepeats } from './repeats.ts';

const example = (name: string) => `${head}roles:
  - role: orders_reader
    access: read
  - role: ${name}
    access: read
`;

export default defineContractRule('contract/duplicate-role', {
  severity: 'warning',
  summary: 'A role is listed twice with the same access.',
  why: 'The second entry says nothing new or asks other people to agree, so most likely another role or access was meant and is missing now.',
  remedy: 'Write the role that was meant, or take one of the two out.',
  profiles: ['odcs'],
  bad: example('«orders_reader»'),
  good: example('orders_editor'),
  check(document, report) {
    for (const { roles, servers } of document.contracts) {
      for (const list of [roles, ...servers.map((server) => server.roles)]) {
        const things = list.flatMap(({ name, access }) =>
          name ? [{ key: JSON.stringify([name.value, access?.value]), field: name }] : [],
        );
        const message = (name: string) => `The role '${name}' stands here twice; take one out, or correct it.`;
        reportRepeats(document, things, message, report);
      }
    }
  },
});
