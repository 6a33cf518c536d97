import type { ErrorObject, ValidateFunction } from 'ajv';
import { type Span, slice } from '../document/span.ts';
import { entryOf, nodeAt, resolve, toValue, type YamlNode } from '../document/yaml/node.ts';
import { listed, nearest, shortened } from '../words.ts';
import type { JsonSchema } from './schema.ts';

/** A function that ajv made of a schema, at build time or at run time. */
export type Validator = Pick<ValidateFunction, 'errors'> & ((value: unknown) => unknown);

export type SchemaFaultKind =
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'not-in-list'
  | 'wrong-form'
  | 'out-of-range'
  | 'repeated-item';

/** One place where a value does not fit its schema, in words. */
export interface SchemaFault {
  readonly kind: SchemaFaultKind;
  /** The key or the value at fault; for a missing key, the key of the mapping that lacks it. */
  readonly span: Span;
  /** Keys and indexes from the root to the value at fault. */
  readonly path: readonly (string | number)[];
  /** One sentence with a full stop that names the thing and what would be right. */
  readonly message: string;
  /** The key that is unknown or missing. */
  readonly key?: string;
  /** The known key or value that was most likely meant. */
  readonly near?: string;
  /** The schema of the value, or of the missing key. */
  readonly schema?: JsonSchema;
}

/**
 * Holds a YAML tree against a schema. Values inside broken YAML have been recovered, so one bad line hides no other.
 *
 * @param validator made by ajv with `allErrors`, `verbose` and `coerceTypes` off
 * @param text the file, for quoting the user's words
 * @param root the tree; `undefined` is an empty mapping
 * @param whole where a key is missing at the root
 */
export function validate(validator: Validator, text: string, root: YamlNode | undefined, whole: Span): SchemaFault[] {
  if (validator(root === undefined ? {} : toValue(root))) return [];
  const faults = (validator.errors ?? []).flatMap((error) => faultOf(error, text, root, whole));
  return faults.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function faultOf(error: ErrorObject, text: string, root: YamlNode | undefined, whole: Span): SchemaFault[] {
  const path = pathOf(error.instancePath, root);
  const node = nodeAt(root, path);
  const schema = error.parentSchema as JsonSchema | undefined;
  const base = { path, ...(schema ? { schema } : {}) };
  const span = node?.span ?? whole;
  const shown = `'${shortened(slice(text, span))}'`;
  const name = nameOf(path);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const keySpan = entryOf(node, key)?.key.span ?? span;
      const near = nearest(key, Object.keys(schema?.properties ?? {}));
      const advice = near ? `did you mean '${near}'?` : `known here: ${listed(Object.keys(schema?.properties ?? {}))}.`;
      return [
        {
          ...base,
          kind: 'unknown-key',
          span: keySpan,
          key,
          ...(near ? { near } : {}),
          message: `There is no key '${key}'${inside(path)}; ${advice}`,
        },
      ];
    }
    case 'required': {
      const key = String(error.params.missingProperty);
      const missing = schema?.properties?.[key];
      const at = path.length === 0 ? whole : (keySpanOf(root, path) ?? span);
      return [
        {
          kind: 'missing-key',
          path,
          span: at,
          key,
          ...(missing ? { schema: missing } : {}),
          message: `The key '${key}' is missing${inside(path)}.`,
        },
      ];
    }
    case 'type': {
      const wanted = [error.params.type].flat().map(typeName);
      return [
        {
          ...base,
          kind: 'wrong-type',
          span: visible(span, root, path),
          message: `${name} must be ${listed(wanted, 'or')}, and ${kindOf(node)} stands here.`,
        },
      ];
    }
    case 'enum':
    case 'const': {
      const known = (schema?.enum ?? [schema?.const]).map(String);
      const near = nearest(String(toValue(node)), known);
      const advice = near
        ? `did you mean '${near}'?`
        : `it must be ${listed(
            known.map((each) => `'${each}'`),
            'or',
          )}.`;
      return [
        {
          ...base,
          kind: 'not-in-list',
          span,
          ...(near ? { near } : {}),
          message: `${shown} is no value of ${name}; ${advice}`,
        },
      ];
    }
    case 'pattern':
      return [
        {
          ...base,
          kind: 'wrong-form',
          span,
          message: `${name} must be ${schema?.expected ?? `text that matches ${schema?.pattern}`}, and ${shown} is not.`,
        },
      ];
    case 'minimum':
    case 'maximum': {
      const limits = [
        schema?.minimum === undefined ? '' : `at least ${schema.minimum}`,
        schema?.maximum === undefined ? '' : `at most ${schema.maximum}`,
      ];
      return [
        {
          ...base,
          kind: 'out-of-range',
          span,
          message: `${name} must be ${listed(limits.filter(Boolean))}, and ${shown} is not.`,
        },
      ];
    }
    case 'minLength':
    case 'maxLength': {
      const length = [...String(toValue(node))].length;
      const limit = error.keyword === 'minLength' ? `at least ${schema?.minLength}` : `at most ${schema?.maxLength}`;
      return [
        {
          ...base,
          kind: 'out-of-range',
          span: visible(span, root, path),
          message: `${name} must have ${limit} characters and has ${length}.`,
        },
      ];
    }
    case 'minItems':
      return [
        {
          ...base,
          kind: 'out-of-range',
          span: visible(span, root, path),
          message: `${name} must have at least ${schema?.minItems} ${schema?.minItems === 1 ? 'item' : 'items'}.`,
        },
      ];
    case 'uniqueItems': {
      const repeated = nodeAt(node, [Math.max(error.params.i, error.params.j)]);
      return [
        {
          ...base,
          kind: 'repeated-item',
          span: repeated?.span ?? span,
          message: `'${shortened(slice(text, repeated?.span ?? span))}' stands in ${name} more than once.`,
        },
      ];
    }
    case 'propertyNames':
      return [];
    default:
      return [
        {
          ...base,
          kind: 'wrong-form',
          span,
          message: `${name} must be ${schema?.expected ?? 'different'}, and ${shown} is not.`,
        },
      ];
  }
}

/** An ajv pointer as keys and indexes: a number is an index only where the tree has a list. */
function pathOf(pointer: string, root: YamlNode | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(resolve(nodeAt(root, path))?.kind === 'seq' ? Number(key) : key);
  }
  return path;
}

/** A value that is not there has no width; its key is shown instead. */
function visible(span: Span, root: YamlNode | undefined, path: readonly (string | number)[]): Span {
  return span.start < span.end ? span : (keySpanOf(root, path) ?? span);
}

function keySpanOf(root: YamlNode | undefined, path: readonly (string | number)[]): Span | undefined {
  const last = path.at(-1);
  const parent = nodeAt(root, path.slice(0, -1));
  if (typeof last === 'string') return entryOf(parent, last)?.key.span;
  const item = nodeAt(root, path);
  // An item of a list is shown by its first line, not as a block of many.
  const first = item?.kind === 'map' ? item.entries[0]?.key.span : item?.span;
  return first ?? (path.length > 1 ? keySpanOf(root, path.slice(0, -1)) : undefined);
}

/** Keys and indexes as people write them: `roles[0].name`. */
export function dotted(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step)).join('');
}

function nameOf(path: readonly (string | number)[]): string {
  return path.length === 0 ? 'The document' : `'${dotted(path)}'`;
}

function inside(path: readonly (string | number)[]): string {
  return path.length === 0 ? '' : ` in ${nameOf(path)}`;
}

/** A JSON type as people say it. */
export function typeName(type: string): string {
  switch (type) {
    case 'array':
      return 'a list';
    case 'object':
      return 'a mapping';
    case 'boolean':
      return 'true or false';
    case 'integer':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'null':
      return 'empty';
    default:
      return 'text';
  }
}

function kindOf(node: YamlNode | undefined): string {
  const here = resolve(node);
  if (here === undefined) return 'nothing';
  if (here.kind === 'map') return 'a mapping';
  if (here.kind === 'seq') return 'a list';
  if (here.value === null) return here.style === 'empty' ? 'nothing' : 'null';
  return `${typeof here.value === 'string' ? 'text' : typeof here.value === 'boolean' ? `'${here.value}', which YAML reads as true or false,` : `the number ${here.value}`}`.replace(
    /,$/,
    '',
  );
}
