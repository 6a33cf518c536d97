import { allColumns } from '../model.ts';
import { personalData, saysProtection } from '../personal-data.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (more: string, name = 'email') => `${head}schema:
  - name: customers
    properties:
      - name: ${name}
        classification: restricted
${more}`;

export default defineContractRule('contract/unmasked-personal-data', {
  severity: 'off',
  summary: 'A column with personal data has no masked or encrypted column in its place.',
  why: 'A classification alone hides nothing. Where people are to work with a masked or encrypted column, the contract has to say which one, or they take the original.',
  remedy: 'Name the protected column in `encryptedName`, or say how the data is masked in a custom property.',
  profiles: ['odcs'],
  bad: example('', '«email»'),
  good: example('        encryptedName: email_encrypted\n'),
  check(document, report) {
    for (const { tables } of document.contracts) {
      for (const { column } of tables.flatMap((table) => allColumns(table))) {
        const holds = personalData(column);
        if (!holds || !column.name || !column.classification || column.encryptedName) continue;
        if (saysProtection({ tags: [], custom: column.custom })) continue;
        const message = `'${column.name.value}' holds ${holds} and has no protected column; name it in 'encryptedName'.`;
        report({ span: column.name.span, message });
      }
    }
  },
});
