import { stringOf } from '../../../document/yaml/node.ts';
import { code, escaped, link } from '../../../markdown.ts';
import { allColumns } from '../../model.ts';
import { resolveReference, tablesOf } from '../../references.ts';
import { targetOf } from '../../references-in.ts';
import { parseReference } from '../../references-text.ts';
import { placeOf } from '../place.ts';
import { aboutColumn, aboutTable } from './about.ts';
import type { HoverKind } from './kind.ts';

/** What an end of a relationship points at. */
export const referenceHover: HoverKind = ({ document, part, place, scene }) => {
  if (!/^schema\..*relationships\.\*\.(?:to|from)(?:\.\*)?$/.test(placeOf(place.path))) return undefined;
  const reference = parseReference((stringOf(place.value) ?? '').trim());
  const index = document.parts.indexOf(part);
  const home = { path: document.path, index, tables: tablesOf(part.contract) };
  const target = reference && targetOf(resolveReference(reference, home, scene));
  if (!target) return undefined;
  const last = target.columns.at(-1);
  if (target.path === document.path && target.index === index) {
    const table = part.contract.tables[home.tables.indexOf(target.table)];
    if (!table) return undefined;
    const column = last && allColumns(table).find(({ name }) => name === last.name)?.column;
    return column ? aboutColumn(table, column) : aboutTable(table);
  }
  const name = [target.table.name ?? target.table.id ?? '', last?.name].filter(Boolean).join('.');
  const facts = [last?.logicalType, last?.isKey ? 'key' : ''].filter(Boolean).join(' · ');
  const file = link(target.path, scene.addressOf?.(target.path));
  const type = last?.physicalType ? ` · ${code(last.physicalType)}` : '';
  return [`**${escaped(name)}**${facts ? ` · ${facts}` : ''}${type}`, `In ${file}.`];
};
