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
  /** What else holds by the value of one key. */
  readonly cases?: Cases;
  /** Keys of which one and only one must stand. */
  readonly exactlyOneOf?: readonly string[];
  /** Keys of which no two may stand together. */
  readonly atMostOneOf?: readonly string[];
  /** Keys that need others beside them, by the key that needs them. */
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly maxItems?: number;
  /** The right key for one that people bring along from elsewhere, such as `columns` for `properties`. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Why a key cannot stand here although it is known elsewhere, and what to do; one sentence each. */
  readonly misplaced?: Readonly<Record<string, string>>;
  /** A schema of `$defs` of the outermost one, as `#/$defs/name`; only our own schemas use it, for recursion. */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/**
 * Forms of a mapping that one of its keys tells apart, such as the fields of a server by its `type`. The schema of a case
 * is that of the whole mapping and stands alone; a value that no case names is the business of the key's own schema.
 */
export interface Cases {
  readonly key: string;
  readonly of: Readonly<Record<string, JsonSchema>>;
  /** When the key is absent. */
  readonly without?: JsonSchema;
}

/** A glob over paths, one of the keys beside it, a regular expression, or the id of something Gatewright knows. */
export type Held = 'glob' | 'sibling-key' | 'pattern' | 'rule' | 'profile' | 'client';

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';
