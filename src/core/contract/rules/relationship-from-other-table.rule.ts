import { judgedRelationships, placeOfPiece, targetOf } from '../references-in.ts';
import { defineContractRule } from './contract-rule.ts';
import { ordersWithKeys } from './relationship-example.ts';

export default defineContractRule('contract/relationship-from-other-table', {
  severity: 'error',
  summary: 'A relationship of one table starts at a column of another one.',
  why: 'The relationships of a table are its own foreign keys. Tools that build them table by table put this one on the wrong table, or leave it out.',
  remedy: 'Start at a column of the table that the relationship stands in, or move it to the other table.',
  profiles: ['odcs-3.1.0'],
  bad: ordersWithKeys('from: «customers».customer_id\nto: customers.customer_id').replace(
    'to: customers.customer_id',
    'to: orders.customer_id',
  ),
  good: ordersWithKeys('from: orders.customer_id\nto: customers.customer_id'),
  check(document, report, workspace) {
    for (const { column, written, table, home, part } of judgedRelationships(document, workspace)) {
      if (column || table.name === undefined) continue;
      const own = home.tables[part.contract.tables.indexOf(table)];
      for (const { field, found, reference } of written.from) {
        const target = targetOf(found);
        if (!target || !reference || target.table === own) continue;
        const { file, table: piece } = reference;
        report({
          span: placeOfPiece(document.source.value, field, file ?? piece) ?? field.span,
          message: `This relationship of '${table.name.value}' starts at '${target.table.name ?? piece.text}'; start at a column of '${table.name.value}', or move it there.`,
        });
        break;
      }
    }
  },
});
