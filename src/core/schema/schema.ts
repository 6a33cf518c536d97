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
  /** What each value of `enum` or `examples` means, by the value; one sentence each. */
  readonly meanings?: Readonly<Record<string, string>>;
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
  /** What such keys choose: `comparison`. */
  readonly choice?: string;
  /** Keys whose values are all lists or all none. */
  readonly sameForm?: readonly string[];
  /** Keys that need others beside them, by the key that needs them. */
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly maxItems?: number;
  /**
   * The right key for one that people bring along from elsewhere, such as `columns` for `properties`; of a text, the right
   * value for another one, in small letters.
   */
  readonly instead?: Readonly<Record<string, string>>;
  /** The flag that says the opposite of one that people bring along from elsewhere, such as `required` for `nullable`. */
  readonly opposite?: Readonly<Record<string, string>>;
  /** Why a key cannot stand here although it is known elsewhere, and what to do; one sentence each. */
  readonly misplaced?: Readonly<Record<string, string>>;
  /** The key below which people put facts of their own, where no other key is for them. */
  readonly freeKeys?: string;
  /** How messages name a mapping of this kind. */
  readonly called?: Called;
  /** A schema of `$defs` of the outermost one, as `#/$defs/name`; only our own schemas use it, for recursion. */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** The name of a mapping in messages, such as `server 'prod' (postgres)`. */
export interface Called {
  /** What it is: `server`. */
  readonly noun: string;
  /** The keys of which the first that is there tells which one it is. */
  readonly by: readonly string[];
  /** The key whose value is added in brackets. */
  readonly and?: string;
}

/**
 * Forms of a mapping that one of its keys tells apart, such as the fields of a server by its `type`. A case is added to
 * the mapping's own schema; one that allows no other keys lists those of the mapping too, with nothing in them. A value
 * that no case names is the business of the key's own schema.
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
