import type { ColumnFacts } from '../facts.ts';
import type { Contract } from '../model.ts';
import { judgedRelationships, targetOf } from '../references-in.ts';
import { typeIn } from '../types/data-type.ts';
import { dialectsOfServers } from '../types/typed-columns.ts';
import { defineContractRule } from './contract-rule.ts';
import { ordersAndCustomers } from './relationship-example.ts';

export default defineContractRule('contract/relationship-type-mismatch', {
  severity: 'error',
  summary: 'The two columns of a relationship have types that cannot be compared.',
  why: 'A foreign key between columns of different types is refused by databases, and a join over them finds nothing or fails.',
  remedy: 'Give both columns the same type, or name the column that is meant.',
  profiles: ['odcs-3.1.0'],
  bad: ordersAndCustomers('«customers.email»'),
  good: ordersAndCustomers('customers.customer_id'),
  check(document, report, workspace) {
    for (const { part, from, written } of judgedRelationships(document, workspace)) {
      if (from.length !== written.to.length) continue;
      written.to.forEach(({ field, found }, index) => {
        const start = from[index]?.columns.at(-1);
        const end = targetOf(found)?.columns.at(-1);
        const types = start && end && mismatch(start, end, part.contract);
        if (!types) return;
        report({
          span: field.span,
          message: `'${start.name}' is ${typed(types[0])} and '${end.name}' is ${typed(types[1])}; give both the same type.`,
        });
      });
    }
  },
});

/** What is compared with what; a list or an object may hold the key of the other table, so they are with nothing. */
const comparable: Readonly<Record<string, string>> = {
  integer: 'number',
  number: 'number',
  date: 'date',
  timestamp: 'date',
  time: 'time',
  string: 'string',
  boolean: 'boolean',
};

/** The types of both, when no database compares the one with the other. */
function mismatch(start: ColumnFacts, end: ColumnFacts, contract: Contract): readonly [string, string] | undefined {
  const [a, b] = [start.logicalType, end.logicalType];
  if (a !== undefined && b !== undefined) {
    const [left, right] = [comparable[a], comparable[b]];
    return left !== undefined && right !== undefined && left !== right ? [a, b] : undefined;
  }
  const [c, d] = [start.physicalType, end.physicalType];
  if (c === undefined || d === undefined || a !== undefined || b !== undefined) return undefined;
  const dialects = dialectsOfServers(contract);
  const differs = dialects.every((dialect) => {
    const [left, right] = [c, d].map((type) => groups[typeIn(dialect, type)?.spec.family ?? '']);
    return left !== undefined && right !== undefined && left !== right;
  });
  return differs && dialects.length > 0 ? [c, d] : undefined;
}

/** Families of types that databases do not compare with one another; those that are not named may be compared. */
const groups: Readonly<Record<string, string>> = {
  integer: 'number',
  decimal: 'number',
  float: 'number',
  string: 'text',
  date: 'date',
  timestamp: 'date',
};

function typed(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
