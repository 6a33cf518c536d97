import { insertKey } from '../edits.ts';
import { allColumns, type Column } from '../model.ts';
import { personalData, saysProtection } from '../personal-data.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (column: string) => `${head}schema:
  - name: customers
    properties:
      - name: ${column}
`;

export default defineContractRule('contract/unclassified-personal-data', {
  severity: 'info',
  summary: 'A column holds personal data and does not say how it is to be protected.',
  why: 'Who may see a column, and whether it is masked, is decided by its classification. Without one the column is treated like any other, and personal data ends up in places that the law forbids.',
  remedy: 'Add `classification`, such as `restricted`, or `encryptedName` where a protected column takes its place.',
  profiles: ['odcs'],
  bad: example('«email»\n        logicalType: string'),
  good: example('email\n        logicalType: string\n        classification: restricted'),
  fixed: example('email\n        logicalType: string\n        classification: restricted'),
  check(document, report) {
    for (const contract of document.contracts) {
      if (saysProtection(contract)) continue;
      for (const table of contract.tables) {
        if (saysProtection(table)) continue;
        for (const { column } of allColumns(table)) {
          const holds = personalData(column);
          if (!holds || !column.name || saysProtection(column) || column.encryptedName) continue;
          if (column.classification) {
            if (!/^(?:public|open|none|unclassified)$/i.test(column.classification.value)) continue;
            const message = `'${column.name.value}' holds ${holds} and is classified as '${column.classification.value}'; classify it as 'restricted' or the like.`;
            report({ span: column.classification.span, message });
            continue;
          }
          const message = `'${column.name.value}' holds ${holds}; add a 'classification', such as 'restricted', or 'encryptedName'.`;
          report({ span: column.name.span, message, fixes: classify(document.source.value, column) });
        }
      }
    }
  },
});

function classify(text: string, column: Column) {
  const after = column.physicalType ? 'physicalType' : column.logicalType ? 'logicalType' : 'name';
  const edit = insertKey(text, column.node, 'classification', 'restricted', after);
  return edit ? [{ title: "Classify it as 'restricted'", edits: [edit] }] : [];
}
