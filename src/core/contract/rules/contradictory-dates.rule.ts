import { dateOf } from '../dates.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (out: string) => `${head}team:
  members:
    - username: order-steward
      role: Data Steward
      dateIn: '2024-03-01'
      dateOut: ${out}
`;

export default defineContractRule('contract/contradictory-dates', {
  severity: 'warning',
  summary: 'Somebody left the team before joining it.',
  why: 'Who answers for the data on a day is found out by these dates. With the two the wrong way round nobody does, or somebody who is long gone.',
  remedy: 'Correct one of the two dates.',
  profiles: ['odcs'],
  bad: example("«'2023-12-31'»"),
  good: example("'2024-12-31'"),
  check(document, report) {
    for (const { dateIn, dateOut, username } of document.contracts.flatMap((contract) => contract.team)) {
      const joined = dateIn && dateOf(dateIn.value);
      const left = dateOut && dateOf(dateOut.value);
      if (!dateIn || !dateOut || joined === undefined || left === undefined || left >= joined) continue;
      const who = username ? `'${username.value}'` : 'The member';
      const message = `${who} left on '${dateOut.value}', before joining on '${dateIn.value}'; correct one of the two dates.`;
      report({ span: dateOut.span, message });
    }
  },
});
