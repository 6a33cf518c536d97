import type { Offer } from '../../../schema/offer.ts';
import { allColumns, type Contract } from '../../model.ts';
import type { TypeFamily } from '../../types/type-spec.ts';
import { dialectsOfServers } from '../../types/typed-columns.ts';
import { columnOn, tableOn } from '../place.ts';
import { typeInWords } from '../type-words.ts';
import type { ValuePlace } from './values.ts';

/** The families of types that a column of a logical type is usually kept in. */
const usual: Readonly<Record<string, readonly TypeFamily[]>> = {
  string: ['string', 'uuid', 'json', 'xml'],
  integer: ['integer'],
  number: ['decimal', 'float'],
  boolean: ['boolean'],
  date: ['date'],
  timestamp: ['timestamp', 'timestamptz'],
  time: ['time'],
  object: ['struct', 'json', 'map'],
  array: ['array', 'json'],
};

/** The types of the databases that the servers of a contract are, those for the column's logical type first. */
export function physicalTypes({ part: { contract }, slot }: Pick<ValuePlace, 'part' | 'slot'>): readonly Offer[] {
  const table = tableOn(contract, slot.path);
  const column = table && columnOn(table, slot.path);
  const families = usual[column?.logicalType?.value ?? ''] ?? [];
  const isLoud = writesLoud(contract);
  return dialectsOfServers(contract).flatMap((dialect) =>
    dialect.types.map((spec, index): Offer => {
      const name = isLoud ? spec.name.toUpperCase() : spec.name;
      const words = typeInWords(spec);
      return {
        value: name,
        detail: dialect.title,
        ...(words ? { documentation: words } : {}),
        rank: index + (families.includes(spec.family) ? 0 : 1_000),
      };
    }),
  );
}

/** True where the types of a contract are written in capitals. */
function writesLoud({ tables }: Contract): boolean {
  const types = tables.flatMap((table) => allColumns(table).flatMap(({ column }) => column.physicalType?.value ?? []));
  return types.length > 0 && types.filter((each) => each === each.toUpperCase()).length * 2 > types.length;
}
