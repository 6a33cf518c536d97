import { nearest } from '../../words.ts';
import { type SqlName, sqlChecksIn } from '../sql/checks.ts';
import { defineContractRule } from './contract-rule.ts';
import { ordersWithCheck } from './sql-example.ts';

export default defineContractRule('contract/unknown-sql-column', {
  severity: 'warning',
  summary: 'A check in SQL uses a column that the table does not have.',
  why: 'The query fails on the database, or it runs on a column that the contract promises nothing about. Either way the check does not guard what it is there for.',
  remedy: 'Correct the name, or add the column to the table.',
  profiles: ['odcs'],
  bad: ordersWithCheck('SELECT COUNT(*) FROM orders WHERE «amont» < 0'),
  good: ordersWithCheck('SELECT COUNT(*) FROM orders WHERE amount < 0'),
  fixed: ordersWithCheck('SELECT COUNT(*) FROM orders WHERE amount < 0'),
  check(document, report) {
    for (const { query, names } of sqlChecksIn(document)) {
      const seen = new Set<string>();
      for (const { path, column, places } of names ?? []) {
        if (!column || column.is) continue;
        const of = column.of.map(({ name }) => `'${name?.value}'`);
        const own = places.flatMap((parts) => parts[column.at] ?? []);
        const [first] = own;
        const name = first?.text ?? path[column.at] ?? '';
        // The same name with and without its table is one mistake.
        if (seen.has(name)) continue;
        seen.add(name);
        const known = column.of.flatMap(({ columns }) =>
          columns.flatMap((each) => each.physicalName?.value ?? each.name?.value ?? []),
        );
        const near = nearest(name, known);
        const where = of.length > 1 ? `None of ${of.join(', ')} has a column` : `${of[0]} has no column`;
        report({
          span: first?.span ?? query.span,
          message: `${where} '${name}'; ${near === undefined ? 'name one of its columns, or add it.' : `did you mean '${near}'?`}`,
          fixes: near === undefined || own.length === 0 ? [] : [fixOf(near, allPlaces(names ?? [], name))],
        });
      }
    }
  },
});

/** Every place of a query where a name stands that no table has. */
function allPlaces(names: readonly SqlName[], name: string) {
  return names.flatMap(({ column, places }) =>
    column && !column.is
      ? places.flatMap((parts) => parts.filter((part, at) => at === column.at && part.text === name))
      : [],
  );
}

function fixOf(near: string, places: readonly { readonly span: { readonly start: number; readonly end: number } }[]) {
  return { title: `Change to '${near}'`, edits: places.map(({ span }) => ({ span, newText: near })) };
}
