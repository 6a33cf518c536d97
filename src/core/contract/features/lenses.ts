import type { Lens, Surroundings } from '../../feature.ts';
import { counted } from '../../words.ts';
import { consumersOf } from '../consumers.ts';
import type { ContractDocument } from '../document.ts';

/** Above each table the number of its consumers, which shows where they are; nothing where there are none. */
export function lensesOf(document: ContractDocument, surroundings: Surroundings): Lens[] {
  return document.parts.flatMap((part) =>
    part.contract.tables.flatMap((table): Lens[] => {
      const places = consumersOf(document, part, table, surroundings);
      if (places.length === 0) return [];
      return [{ span: table.headSpan, title: counted(places.length, 'consumer'), action: 'show', places }];
    }),
  );
}
