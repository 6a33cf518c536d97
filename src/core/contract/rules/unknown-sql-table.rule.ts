import { nearest } from '../../words.ts';
import type { Workspace } from '../../workspace.ts';
import { type SqlCheck, type SqlName, sqlChecksIn } from '../sql/checks.ts';
import { contractTable } from '../table-facts.ts';
import { defineContractRule } from './contract-rule.ts';
import { ordersWithCheck } from './sql-example.ts';

export default defineContractRule('contract/unknown-sql-table', {
  severity: 'warning',
  summary: 'A check in SQL reads a table that the contract does not have.',
  why: 'The query fails on the database, or it checks another table than the one that the contract is about.',
  remedy: 'Correct the name, or write `{object}` for the table that the check stands in.',
  profiles: ['odcs'],
  bad: ordersWithCheck('SELECT COUNT(*) FROM «ordes» WHERE amount < 0'),
  good: ordersWithCheck('SELECT COUNT(*) FROM {object} WHERE amount < 0'),
  fixed: ordersWithCheck('SELECT COUNT(*) FROM orders WHERE amount < 0'),
  check(document, report, workspace) {
    for (const check of sqlChecksIn(document)) {
      for (const name of check.names ?? []) {
        const { path, table, places } = name;
        if (!table || table.is || isKnownElsewhere(name, workspace)) continue;
        const own = places.flatMap((parts) => parts[table.at] ?? []);
        const written = own[0]?.text ?? path[table.at] ?? '';
        const near = nearest(written, namesIn(check));
        // A check may compare with tables of others; those in another schema most likely are such.
        if (near === undefined && path.length > 1) continue;
        const edits = near === undefined ? [] : own.map(({ span }) => ({ span, newText: near }));
        report({
          span: own[0]?.span ?? check.query.span,
          message:
            near === undefined
              ? `This check reads '${written}', which is no table of this contract; make sure that it is meant.`
              : `No table of this contract is called '${written}'; did you mean '${near}'?`,
          ...(near === undefined ? { severity: 'info' as const } : {}),
          fixes: edits.length > 0 ? [{ title: `Change to '${near}'`, edits }] : [],
        });
      }
    }
  },
});

function isKnownElsewhere({ path, table }: SqlName, workspace: Workspace): boolean {
  return workspace.definitions(contractTable, path[table?.at ?? 0] ?? '').length > 0;
}

/** What the tables of the contract are called in the database. */
function namesIn({ part }: SqlCheck): string[] {
  return part.contract.tables.flatMap(
    ({ physicalName, name }) => physicalName?.value.split('.').at(-1) ?? name?.value ?? [],
  );
}
