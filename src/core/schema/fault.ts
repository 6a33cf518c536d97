import type { Span } from '../document/span.ts';
import type { JsonSchema } from './schema.ts';

export type SchemaFaultKind =
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'not-in-list'
  | 'wrong-form'
  | 'out-of-range'
  | 'repeated-item'
  | 'ambiguous';

/** One place where a value does not fit its schema, in words. */
export interface SchemaFault {
  readonly kind: SchemaFaultKind;
  /** The key or the value at fault; for a missing key, the key or the name of the mapping that lacks it. */
  readonly span: Span;
  /** Keys and indexes from the root to the value at fault. */
  readonly path: readonly (string | number)[];
  /** One sentence with a full stop that names the thing and what would be right. */
  readonly message: string;
  /** The key that is unknown, missing or too many. */
  readonly key?: string;
  /** Keys of which any would do as well as the missing one. */
  readonly among?: readonly string[];
  /** The known key or value that was most likely meant. */
  readonly near?: string;
  /** The key of a mapping beside it that an unknown key belongs into. */
  readonly below?: string;
  /** The schema of the value, or of the missing key; of an unknown key, that of its mapping. */
  readonly schema?: JsonSchema;
  /** What people call the mapping that lacks a key, where it has a name: `server 'prod' (postgres)`. */
  readonly about?: string;
}
