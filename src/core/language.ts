import type { CatalogPart, CatalogSource, CatalogView } from './catalog.ts';
import type { Template } from './create.ts';
import type { Document } from './document/document.ts';
import type { DocumentSymbol, Features, Surroundings, Thing } from './feature.ts';
import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import type { SourceTables } from './source-table.ts';
import type { Facts } from './workspace.ts';

/** How a document is read. */
export interface Status {
  /** Id of its family, such as a profile. */
  readonly profile: string;
  readonly title: string;
  readonly summary: string;
  /** Names of the programs it is checked for. */
  readonly clients: readonly string[];
}

/**
 * One kind of document. The server and the command line loop over languages and know nothing of skills or contracts.
 * Made by a function of the settings, so that what a user configures is fixed for the life of the object.
 */
export interface Language<D extends Document = Document> {
  readonly id: string;
  /** What people call such files, in the plural: `skills and agents`. */
  readonly title: string;
  /** True when a file of this path may be one; its text is only read then. */
  mayClaim(path: string): boolean;
  /** True when the place of a file alone says that it is one, so that people miss it when it cannot be read. */
  expects(path: string): boolean;
  /** Set when most of the files that it may claim are something else, so that nobody misses one that cannot be read. */
  readonly claimsByContent?: true;
  /** The file as a document, or `undefined` when it is none of this language. Never throws. */
  parse(path: string, text: string): D | undefined;
  /** How the document is read, for people: shown in the status bar and by `check --format json`. */
  status(document: D): Status;
  /** Every family a file of this language may be given. */
  readonly choices: readonly { readonly id: string; readonly title: string; readonly summary: string }[];
  /** What the document tells the rest of the workspace. */
  facts(document: D): Facts;
  readonly rules: readonly Rule<D>[];
  /** The severity the document's profile gives to a rule, where it differs from the rule's own. */
  severityOf(document: D, rule: string): Severity | 'off' | undefined;
  /** Absent where only findings are wanted. */
  readonly editing?: Editing<D>;
}

/** How a thing is found among all of a workspace. */
export interface LookUp {
  readonly name: string;
  readonly kind: DocumentSymbol['kind'];
}

/** What a language offers to people who write: everything but findings. The command line does not load it. */
export interface Editing<D extends Document = Document> {
  readonly features: Features<D>;
  /**
   * What people look a thing up by that a document defines, in its facts or in its text; `undefined` for what nobody looks
   * up. Without it everything in the facts is found by its name.
   */
  lookUp?(thing: Thing): LookUp | undefined;
  /** All its files of a workspace, for people to look through. */
  catalog?(source: CatalogSource): CatalogView;
  /** What lies in an entry of the catalog, by its number in the document. */
  catalogParts?(document: D, entry: number, surroundings: Surroundings): readonly CatalogPart[];
  /** The kinds of files that it can make. */
  templates?(): readonly Template[];
  /** How a file like this one is made. */
  templateLike?(document: D, surroundings: Surroundings): Template;
  /** How a file about tables is made, when they are known from somewhere else. */
  templateOf?(tables: SourceTables): Template;
}
