import type { YamlMap, YamlNode } from '../../document/yaml/node.ts';
import type { JsonSchema } from '../../schema/schema.ts';
import type { SchemaFault } from '../../schema/validate.ts';
import type { Contract } from '../model.ts';

/** One way to write contracts, or one version of it: one file, one literal object. */
export interface ContractFormat {
  /** Such as `odcs-3.1.0`. */
  readonly id: string;
  /** The id of the standard, such as `odcs`; rules may be for all its versions. */
  readonly family: ContractFamily;
  readonly title: string;
  readonly summary: string;
  /** A quick look at a text that may be one: files where it fails are not parsed. */
  readonly hint: RegExp;
  /** True when a mapping is one of these. Several may say so; the first in the index gets it. */
  claims(root: YamlMap, path: string): boolean;
  /** What the file must look like; validation, completion and hover read it. Absent where only detection is wanted. */
  readonly schema?: JsonSchema;
  /**
   * False for a place where the schema is stricter than what reads such files; absent where it never is.
   *
   * @param node the value at fault
   * @param text the whole file
   */
  judges?(fault: SchemaFault, node: YamlNode | undefined, text: string): boolean;
  /** The id of the newest version of the same standard, where this is an older one. */
  readonly newest?: string;
  /** What the file says. */
  read(root: YamlMap): Contract;
}

/** `legacy` is for what is recognised only to say so. */
export type ContractFamily = 'odcs' | 'dbt' | 'legacy';
