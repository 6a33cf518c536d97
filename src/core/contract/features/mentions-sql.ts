import type { Mention, Thing } from '../../feature.ts';
import type { ContractDocument } from '../document.ts';
import type { Column, Table } from '../model.ts';
import { columnThing, labelOf, type Owner, tableThing } from '../references-things.ts';
import { type SqlPlace, sqlChecksIn } from '../sql/checks.ts';

/** The tables and columns in checks written in SQL, where their places are known for sure. */
export function sqlMentions(document: ContractDocument): Mention[] {
  return sqlChecksIn(document).flatMap(({ part, names }) => {
    const owner: Owner = { path: document.path, index: document.parts.indexOf(part) };
    return (names ?? []).flatMap(({ table, column, places }) => {
      const [of] = column?.of ?? [];
      const tableOf = (place: SqlPlace | undefined): Mention[] =>
        mentionsOf(table?.is, place, thingOf(owner, table?.is));
      const columnOf = (place: SqlPlace | undefined): Mention[] =>
        mentionsOf(column?.is, place, thingOf(owner, of, column?.is));
      return places.flatMap((parts) => [
        ...(table ? tableOf(parts[table.at]) : []),
        ...(column ? columnOf(parts[column.at]) : []),
      ]);
    });
  });
}

function thingOf(owner: Owner, table: Table | undefined, column?: Column): Thing | undefined {
  const name = table?.name?.value;
  if (name === undefined) return undefined;
  return column?.name ? columnThing(owner, name, column.name.value) : tableThing(owner, name);
}

/** Queries run on the database, so the name there is meant wherever a part has one. */
function mentionsOf(
  part: Pick<Table, 'name' | 'physicalName'> | undefined,
  place: SqlPlace | undefined,
  thing: Thing | undefined,
): Mention[] {
  if (!part || !place || !thing) return [];
  const { span } = place;
  const own: Mention = { thing, defines: false, span };
  const isPhysical = part.physicalName?.value.split('.').at(-1)?.toLowerCase() === place.text.toLowerCase();
  return isPhysical ? [own, { ...own, thing: labelOf(thing, 'physical-name') }] : [own];
}
