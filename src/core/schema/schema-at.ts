import { nodeAt, resolve, type YamlNode } from '../document/yaml/node.ts';
import type { YamlSlot } from '../document/yaml/slots.ts';
import { applied, dereferenced, schemaOfKey } from './applied.ts';
import type { JsonSchema } from './schema.ts';

/**
 * The schema of a place; `undefined` where the schema has nothing there.
 *
 * @param tree what the text was read to, for schemas that depend on what stands beside
 */
export function schemaAt(root: JsonSchema, path: YamlSlot['path'], tree?: YamlNode): JsonSchema | undefined {
  const found = bareSchemaAt(root, path, tree);
  return found && applied(found.schema, found.node, root);
}

/** The schema of a place and what stands there, before what its keys say of each other is merged in. */
export function bareSchemaAt(
  root: JsonSchema,
  path: YamlSlot['path'],
  tree: YamlNode | undefined,
): { schema: JsonSchema; node: YamlNode | undefined } | undefined {
  let node = resolve(tree);
  let schema = root;
  for (const step of path) {
    const around = applied(schema, node, root);
    const next: JsonSchema | undefined = typeof step === 'number' ? around.items : schemaOfKey(around, step);
    if (!next) return undefined;
    schema = next;
    node = resolve(nodeAt(node, [step]));
  }
  return { schema: dereferenced(schema, root), node };
}
