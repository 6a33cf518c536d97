import { nodeAt, resolve } from '../../document/yaml/node.ts';
import type { Fix } from '../../finding.ts';
import type { ContractDocument } from '../document.ts';
import { removeEntry, removeItem } from '../edits.ts';
import type { PlacedRelationship } from '../references-in.ts';

/** The fix that takes a relationship out, with its list when it is the only one; none where that cannot be done safely. */
export function removeRelationship(
  { source }: ContractDocument,
  { part, relationship, table, column }: Pick<PlacedRelationship, 'part' | 'relationship' | 'table' | 'column'>,
): Fix[] {
  const list = resolve(nodeAt(part.root, relationship.path.slice(0, -1)));
  if (list?.kind !== 'seq') return [];
  const owner = (column ?? table).node;
  const entry = owner.entries.find(({ key }) => key.value === 'relationships');
  const edit =
    list.items.length > 1
      ? removeItem(source.value, list, Number(relationship.path.at(-1)))
      : entry && removeEntry(source.value, owner, entry);
  return edit ? [{ title: 'Take this relationship out', edits: [edit] }] : [];
}
