import { entryOf, type YamlNode } from '../document/yaml/node.ts';
import type { YamlSlot } from '../document/yaml/slots.ts';
import { applied, casesOf, ofCase } from './applied.ts';
import type { FurtherKeys, Offer } from './offer.ts';
import type { JsonSchema } from './schema.ts';
import { bareSchemaAt } from './schema-at.ts';

/**
 * The keys that a value makes necessary beside its own, such as those of a type of server, and where they can be written:
 * below a key in the block style whose value is alone on its line. `undefined` at every other place.
 */
export function furtherKeys(
  { text, root, schema }: { readonly text: string; readonly root: YamlNode | undefined; readonly schema: JsonSchema },
  { path, span, flow, quote }: YamlSlot,
): ((value: Offer['value']) => FurtherKeys | undefined) | undefined {
  const key = String(path.at(-1));
  const around = bareSchemaAt(schema, path.slice(0, -1), root);
  const entry = entryOf(around?.node, key);
  const bare = around && casesOf(around.schema, around.node, schema, key);
  if (!entry || !bare || flow || quote || !/^[ \t]*(?:[\r\n]|$)/.test(text.slice(span.end))) return undefined;
  const { start } = entry.key.span;
  const indent = start - Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) - 1;
  return (value) => {
    const found = ofCase(bare, String(value), schema);
    const { required = [], exactlyOneOf = [] } = found ? applied(found, around.node, schema) : {};
    const isThere = (each: string): boolean => entryOf(around.node, each) !== undefined;
    const [one] = exactlyOneOf.some(isThere) ? [] : exactlyOneOf;
    const keys = [...required.filter((each) => each !== key && !isThere(each)), ...(one ? [one] : [])];
    return found && keys.length > 0 ? { keys, schema: applied(found, around.node, schema), indent } : undefined;
  };
}
