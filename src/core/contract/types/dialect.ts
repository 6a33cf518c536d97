import type { TypeSpec } from './type-spec.ts';

/** The types of one database, or of a few that are alike: one file, one literal object. */
export interface Dialect {
  readonly id: string;
  /** As people call it: `SQL Server`. */
  readonly title: string;
  /** The types of servers, as contracts write them, that speak it. */
  readonly servers: readonly string[];
  /** True where brackets behind a type make an array of it: `integer[]`. */
  readonly takesBrackets?: true;
  /** In the order in which they are offered in the place of another dialect's type: the usual ones first. */
  readonly types: readonly TypeSpec[];
}
