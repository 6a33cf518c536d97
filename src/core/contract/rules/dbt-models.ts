import { type DbtVersion, fieldsOf, sectionOf, versionsOf } from '../dbt/node.ts';
import type { ContractDocument } from '../document.ts';
import type { Fields } from '../fields.ts';
import type { Table } from '../model.ts';

/** Where the examples of the rules on dbt lie. */
export const dbtExamplePath = 'models/marts/schema.yml';

/** A model of a dbt properties file with what only dbt has. */
export interface DbtModel {
  readonly table: Table;
  readonly fields: Fields;
  /** For messages; empty while it has none. */
  readonly name: string;
  readonly versions: readonly DbtVersion[];
}

/** Every model of a file; seeds, snapshots and sources are none. */
export function dbtModels(document: ContractDocument): DbtModel[] {
  return document.of('dbt').flatMap(({ contract }) =>
    contract.tables
      .filter((table) => sectionOf(table) === 'models')
      .map((table) => {
        const fields = fieldsOf(table);
        return { table, fields, name: table.name?.value ?? '', versions: versionsOf(fields) };
      }),
  );
}
