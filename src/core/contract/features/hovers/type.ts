import { stringOf } from '../../../document/yaml/node.ts';
import { code } from '../../../markdown.ts';
import { type DataType, parameterOf, typeIn } from '../../types/data-type.ts';
import { numberLimits } from '../../types/limits.ts';
import { dialectsOfServers } from '../../types/typed-columns.ts';
import { columnOn, tableOn } from '../place.ts';
import { typeInWords } from '../type-words.ts';
import type { HoverKind } from './kind.ts';

/** What a physical type holds in the databases that the contract's servers are. */
export const typeHover: HoverKind = ({ part, place }) => {
  const { path, value } = place;
  const text = stringOf(value);
  const table = tableOn(part.contract, path);
  if (!/^(?:physicalType|data_type)$/.test(String(path.at(-1))) || !table || !columnOn(table, path)) return undefined;
  const types = dialectsOfServers(part.contract).flatMap((dialect) => typeIn(dialect, text ?? '') ?? []);
  const told = types.flatMap((type) => {
    const words = typeInWords(type.spec);
    const limit = limitOf(type);
    return words ? [`**${type.dialect.title}** · ${code(text ?? '')}: ${words}${limit ? ` ${limit}` : ''}`] : [];
  });
  return told.length > 0 ? told : undefined;
};

/** What the numbers in the parentheses make of it. */
function limitOf(type: DataType): string {
  if (type.physical.parameters.length === 0) return '';
  const precision = parameterOf(type, 'precision');
  const limits = type.spec.family === 'decimal' && precision !== undefined ? numberLimits(type) : undefined;
  if (limits) return `Here: from ${limits.min} to ${limits.max}.`;
  const length = parameterOf(type, 'length');
  return length === undefined || type.spec.unit === 'ignored'
    ? ''
    : `Here: up to ${length} ${type.spec.unit ?? 'characters'}.`;
}
