import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Span } from '../document/span.ts';
import { nodeAt, resolve, toValue, type YamlNode } from '../document/yaml/node.ts';
import type { SchemaFault } from './fault.ts';
import { placeAlong } from './say.ts';
import type { JsonSchema } from './schema.ts';
import { templates } from './templates.ts';

export type { SchemaFault, SchemaFaultKind } from './fault.ts';
export { dotted, typeName } from './say.ts';

/** A function that ajv made of a schema, at build time or at run time. */
export type Validator = Pick<ValidateFunction, 'errors'> & ((value: unknown) => unknown);

/** A schema with its validator. */
export interface Form {
  readonly schema: JsonSchema;
  readonly validator: Validator;
}

/**
 * Holds a YAML tree against a schema. Values inside broken YAML have been recovered, so one bad line hides no other.
 *
 * @param validator made of `schema` by ajv with `ajvOptions`
 * @param text the file, for quoting the user's words
 * @param root the tree; `undefined` is an empty mapping
 * @param whole where a key is missing at the root
 */
export function validate(
  validator: Validator,
  schema: JsonSchema,
  text: string,
  root: YamlNode | undefined,
  whole: Span,
): SchemaFault[] {
  if (validator(root === undefined ? {} : toValue(root))) return [];
  const seen = new Set<string>();
  const faults = (validator.errors ?? []).flatMap((error): SchemaFault[] => {
    // What a mapping and its case both ask for is missed once.
    const id = `${error.keyword} ${error.instancePath} ${JSON.stringify(error.params)}`;
    if (seen.has(id)) return [];
    seen.add(id);
    return faultOf(error, schema, text, root, whole);
  });
  return causes(faults).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function faultOf(
  error: ErrorObject,
  schema: JsonSchema,
  text: string,
  root: YamlNode | undefined,
  whole: Span,
): SchemaFault[] {
  const template = templates[error.keyword];
  if (!template) return [];
  const place = placeAlong(schema, root, pathOf(error.instancePath, root));
  const told = template({ params: error.params, place, text, whole });
  return told ? [{ path: place.path, schema: place.schema, ...told }] : [];
}

/** Leaves out what is only the consequence of another fault. */
function causes(faults: readonly SchemaFault[]): SchemaFault[] {
  const misspelt = new Set<string>();
  const mistyped = new Set<string>();
  for (const { kind, path, near } of faults) {
    if (kind === 'unknown-key' && near !== undefined) misspelt.add(JSON.stringify([...path, near]));
    if (kind === 'wrong-type') mistyped.add(JSON.stringify(path));
  }
  return faults.filter(({ kind, path, key, among }) => {
    if (kind === 'missing-key')
      return ![key, ...(among ?? [])].some((each) => misspelt.has(JSON.stringify([...path, each])));
    return kind === 'wrong-type' || kind === 'unknown-key' || !mistyped.has(JSON.stringify(path));
  });
}

/** An ajv pointer as keys and indexes: a number is an index only where the tree has a list. */
function pathOf(pointer: string, root: YamlNode | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  let node = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = resolve(node)?.kind === 'seq' ? Number(key) : key;
    path.push(step);
    node = nodeAt(node, [step]);
  }
  return path;
}
