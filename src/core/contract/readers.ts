import type { Definition, Place } from '../workspace.ts';

/**
 * The kind of the definition that tells who reads a table; its name says which, in one of these forms:
 *
 * - `ref orders`: a model, seed or snapshot of dbt
 * - `source shop.orders`: a table of a source of dbt
 * - `contract contracts/orders.odcs.yaml#orders`: a table of a contract, by the contract's path and the table's name or id
 *
 * Whatever else reads tables, such as a plan, tells so with the same kind and is found by `consumersOf`.
 */
export const readers = 'table-reader';

/** What is told of who reads a table; plain data. */
export interface ReaderFacts {
  readonly name: string;
  /** What it is: `model`, `snapshot`, `dashboard`, `contract`, … */
  readonly kind: string;
  readonly owner?: string;
}

/** The definition that tells of somebody who reads a table, with the place where it says so. */
export function reader(key: string, facts: ReaderFacts, at: Place): Definition {
  return { kind: readers, name: key, path: at.path, span: at.span, range: at.range, detail: facts };
}
