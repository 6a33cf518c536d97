import { nearest } from '../../words.ts';
import { fixTo } from '../edits.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (successor: string) => `${head}team:
  members:
    - username: order-steward
      dateOut: '2024-12-31'
      replacedByUsername: ${successor}
    - username: sales-steward
`;

export default defineContractRule('contract/unknown-successor', {
  severity: 'warning',
  summary: 'A member of the team is replaced by somebody who is not in the team.',
  why: 'The way from who left to who answers for the data now ends at a name that the contract does not know, so questions go nowhere.',
  remedy: 'Correct the username, or add the successor to the team.',
  profiles: ['odcs'],
  bad: example('«sales-stewart»'),
  good: example('sales-steward'),
  fixed: example('sales-steward'),
  check(document, report) {
    for (const { team } of document.contracts) {
      const names = team.flatMap(({ username }) => username?.value ?? []);
      for (const { username, replacedBy } of team) {
        const name = replacedBy?.value.trim();
        if (!replacedBy || !name || (names.includes(name) && name !== username?.value)) continue;
        if (name === username?.value) {
          report({
            span: replacedBy.span,
            message: `'${name}' cannot be replaced by the same person; name who came after.`,
          });
          continue;
        }
        const near = nearest(
          name,
          names.filter((each) => each !== username?.value),
        );
        const advice = near ? `did you mean '${near}'?` : 'add the successor, or correct the username.';
        report({
          span: replacedBy.span,
          message: `Nobody in the team has the username '${name}'; ${advice}`,
          fixes: near ? fixTo(document.source.value, replacedBy.node, near) : [],
        });
      }
    }
  },
});
