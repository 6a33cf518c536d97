import type { HoverScene, HoverText } from '../../feature.ts';
import { describe, placeAt } from '../../schema/describe.ts';
import type { ContractDocument } from '../document.ts';
import { dbtHover } from './hovers/dbt.ts';
import { elementHover } from './hovers/element.ts';
import { referenceHover } from './hovers/reference.ts';
import { sinceVersion } from './hovers/since.ts';
import { tableHover } from './hovers/table.ts';
import { typeHover } from './hovers/type.ts';
import { partAt } from './place.ts';

/** What answers for a value of which more is known than its schema says. */
const kinds = [referenceHover, elementHover, typeHover, tableHover, dbtHover];

/** What a key or a value of a contract means. */
export function hover(document: ContractDocument, offset: number, scene: HoverScene): HoverText | undefined {
  const part = partAt(document, offset);
  if (!part) return undefined;
  const { schema = {} } = part.format;
  const place = placeAt(schema, part.root, offset) ?? placeAt(schema, part.root, offset - 1);
  if (!place) return undefined;
  for (const kind of place.on === 'value' ? kinds : []) {
    const found = kind({ document, part, place, scene });
    if (found) return { span: place.span, markdown: found.join('\n\n') };
  }
  const { title, meaning } = describe(place);
  const since = place.on === 'key' ? sinceVersion(place.path, part) : undefined;
  const told = [...meaning, ...(since ? [since] : [])];
  return meaning.length > 0 ? { span: place.span, markdown: [title, ...told].join('\n\n') } : undefined;
}
