/**
 * The part of JSON Schema (2020-12) that Gatewright's own schemas use. Validation, completion and hover all read the
 * same one. `description` is shown to people; `expected` says in words what a `pattern` or a condition asks for.
 */
export interface JsonSchema {
  readonly type?: JsonType | readonly JsonType[];
  readonly description?: string;
  /** What a value must look like, to complete "must be …": `a semantic version such as 1.2.0`. */
  readonly expected?: string;
  /** What the text stands for, where its form cannot tell. */
  readonly holds?: Held;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number | boolean | null;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  /** `false` makes every other key unknown. */
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly deprecated?: boolean;
  /** A schema of `$defs` of the outermost one, as `#/$defs/name`; only our own schemas use it, for recursion. */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** A glob over paths, one of the keys beside it, a regular expression, or the id of something Gatewright knows. */
export type Held = 'glob' | 'sibling-key' | 'pattern' | 'rule' | 'profile' | 'client';

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';
