import { resolve, type YamlEntry, type YamlNode, type YamlScalar } from '../document/yaml/node.ts';
import { applied, schemaOfKey } from './applied.ts';
import type { Held, JsonSchema } from './schema.ts';

/** A text of a tree whose schema says what it stands for. */
export interface HeldText {
  readonly scalar: YamlScalar;
  /** The key it stands under, or that its list stands under; of a key, itself. */
  readonly key: string;
  /** The entries beside it; empty for an item of a list and for a key. */
  readonly beside: readonly YamlEntry[];
}

/** Every text of a tree that stands for a thing of this kind, keys and values, in the order of the file. */
export function held(schema: JsonSchema, root: YamlNode | undefined, kind: Held): HeldText[] {
  const found: HeldText[] = [];
  const visit = (node: YamlNode | undefined, here: JsonSchema, key: string, entries: readonly YamlEntry[]): void => {
    const value = resolve(node);
    const known = applied(here, value, schema);
    if (value?.kind === 'scalar' && known.holds === kind && typeof value.value === 'string') {
      found.push({ scalar: value, key, beside: entries.filter((entry) => entry.value !== node) });
    }
    if (value?.kind === 'seq' && known.items) for (const item of value.items) visit(item, known.items, key, []);
    if (value?.kind !== 'map') return;
    for (const entry of value.entries) {
      const name = String(entry.key.value);
      if (known.propertyNames?.holds === kind) found.push({ scalar: entry.key, key: name, beside: [] });
      const below = schemaOfKey(known, name);
      if (below) visit(entry.value, below, name, value.entries);
    }
  };
  visit(root, schema, '', []);
  return found;
}
