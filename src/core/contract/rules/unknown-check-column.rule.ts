import { resolve } from '../../document/yaml/node.ts';
import { nearest } from '../../words.ts';
import { fixTo } from '../edits.ts';
import { allColumns, type Table } from '../model.ts';
import { defineContractRule } from './contract-rule.ts';
import { head } from './example.ts';

const example = (column: string) => `${head}schema:
  - name: orders
    properties:
      - name: tenant_id
      - name: order_id
    quality:
      - metric: duplicateValues
        arguments:
          properties: [tenant_id, ${column}]
        mustBe: 0
`;

export default defineContractRule('contract/unknown-check-column', {
  severity: 'error',
  summary: 'A check for duplicates lists a column that the table does not have.',
  why: 'The check is made of the columns that it lists. With one that does not exist it fails, or it is left out and duplicates go unnoticed.',
  remedy: 'List columns of the table that the check stands in, by their names.',
  profiles: ['odcs'],
  bad: example('«orderid»'),
  good: example('order_id'),
  fixed: example('order_id'),
  check(document, report) {
    const text = document.source.value;
    for (const part of document.of('odcs')) {
      for (const table of part.contract.tables) {
        const known = table.columns.length > 0 ? namesIn(table) : undefined;
        for (const { type, metric, arguments: given } of known ? table.quality : []) {
          const list = resolve(given.get('properties')?.node);
          if (type !== 'library' || metric?.value !== 'duplicateValues' || list?.kind !== 'seq') continue;
          for (const item of list.items) {
            const node = resolve(item);
            const name = node?.kind === 'scalar' ? node.value : undefined;
            // What stands in braces is filled in later.
            if (typeof name !== 'string' || !known || known.has(name) || /[{}]/.test(name)) continue;
            const near = nearest(name, known);
            const advice = near === undefined ? 'name one of its columns.' : `did you mean '${near}'?`;
            report({
              span: item.span,
              message: `'${table.name?.value ?? 'The table'}' has no column '${name}'; ${advice}`,
              fixes: near === undefined ? [] : fixTo(text, item, near),
            });
          }
        }
      }
    }
  },
});

/** What columns are called in the contract and in the database. */
function namesIn(table: Table): Set<string> {
  return new Set(
    allColumns(table).flatMap(({ column, name }) => [
      name,
      column.name?.value ?? name,
      column.physicalName?.value ?? name,
    ]),
  );
}
