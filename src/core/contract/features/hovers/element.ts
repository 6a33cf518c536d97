import { stringOf } from '../../../document/yaml/node.ts';
import { elementsOf } from '../../elements.ts';
import { placeOf } from '../place.ts';
import { aboutColumn, aboutTable } from './about.ts';
import type { HoverKind } from './kind.ts';

/** A table or column that a promise of service or a consumer names. */
export const elementHover: HoverKind = ({ part, place }) => {
  if (!/^(?:slaProperties\.\*\.element|slaDefaultElement|.*\.reads\.\*)$/.test(placeOf(place.path))) return undefined;
  const names = (stringOf(place.value) ?? '').split(',').map((each) => each.trim());
  const elements = elementsOf(part.contract);
  const found = names.flatMap((name) => elements.find(name) ?? []);
  const told = found.map(({ table, column }) => (column ? aboutColumn(table, column) : aboutTable(table)));
  return told.length > 0 ? told.flat() : undefined;
};
