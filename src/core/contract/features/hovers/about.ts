import { code, escaped, prose } from '../../../markdown.ts';
import { counted, shortened } from '../../../words.ts';
import { allColumns, type Column, type Table } from '../../model.ts';
import { columnInWords } from '../symbols.ts';

/** More columns than these are counted. */
const MOST = 20;

/** A table at a glance: its keys and columns, with what it is. */
export function aboutTable(table: Table): string[] {
  const { name, physicalName, physicalType, description } = table;
  const columns = allColumns(table);
  const title = [
    `**${escaped(name?.value ?? 'table')}**`,
    escaped(physicalType?.value ?? ''),
    counted(columns.length, 'column'),
    physicalName && physicalName.value !== name?.value ? `in the database ${code(physicalName.value)}` : '',
  ];
  const lines = columns.slice(0, MOST).map(({ column, name: of, depth }) => {
    const type = columnInWords(column);
    return `${'  '.repeat(Math.min(depth, 4))}- ${code(of.split('.').at(-1) || 'items')}${type ? ` ${escaped(type)}` : ''}`;
  });
  const rest = columns.length > MOST ? [`- and ${columns.length - MOST} more`] : [];
  return [
    title.filter(Boolean).join(' · '),
    prose(shortened(description?.value ?? '', 500)),
    [...lines, ...rest].join('\n'),
  ].filter(Boolean);
}

/** A column at a glance. */
export function aboutColumn(table: Table, column: Column): string[] {
  const { name, physicalType, physicalName, description, classification } = column;
  const title = [
    `**${escaped(`${table.name?.value ?? ''}.${name?.value ?? 'items'}`)}**`,
    escaped(columnInWords(column)),
    column.logicalType && physicalType ? code(physicalType.value) : '',
    physicalName && physicalName.value !== name?.value ? `in the database ${code(physicalName.value)}` : '',
    classification ? escaped(classification.value) : '',
  ];
  return [title.filter(Boolean).join(' · '), prose(shortened(description?.value ?? '', 500))].filter(Boolean);
}
