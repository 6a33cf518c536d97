import type { CatalogEntry, CatalogPart, CatalogView } from '../core/catalog.ts';

/**
 * What crosses between the language server and its clients besides the Language Server Protocol. Method names are
 * constants, and each request has a type for what is asked and one for the answer.
 */

/** What the server is told when it starts, as `initializationOptions`; everything may be left out. */
export interface ServerOptions {
  /** The address of the directory with the rule pages; diagnostics link to pages below it. */
  readonly rulePages?: string;
  /** True when the client has the command `gatewright.explainRule`, so that code actions may name it. */
  readonly hasExplainCommand?: boolean;
  /** True when the client has the commands of `run-commands.ts`, so that code lenses may name them. */
  readonly hasRunCommands?: boolean;
  /** True when the client has the command of `places-commands.ts`, so that code lenses may name it. */
  readonly hasShowPlacesCommand?: boolean;
  /**
   * True when the editor follows the links of Markdown and finds its headings by itself, in all files that are sent here.
   * Links in the text, headings and their anchors are left to it then, so that nothing is offered twice; paths in
   * backticks are offered all the same.
   */
  readonly followsMarkdownLinks?: boolean;
}

/** How a file is read. Asked with its address; answered `null` when it is no file of Gatewright's. */
export const fileStatusRequest = 'gatewright/fileStatus';
export interface FileStatusParams {
  readonly uri: string;
}
export interface FileStatus {
  readonly profile: string;
  readonly title: string;
  readonly summary: string;
  /** Names of the clients it is checked for. */
  readonly clients: readonly string[];
  /** Path from the workspace root, as the setting `profiles` takes it. */
  readonly path: string;
  /** False when the content of the file alone says what it is, so that there is nothing to choose. */
  readonly hasChoice: boolean;
}

/** Every profile that a file may be given. */
export const profilesRequest = 'gatewright/profiles';
export type ProfilesParams = FileStatusParams;
export interface ProfileChoice {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/**
 * Gives a file a profile by an entry in `.gatewright/config.yaml`, as an edit that the client applies. Answered with the
 * address of that file, or `null` when nothing had to change or the client refused.
 */
export const assignProfileRequest = 'gatewright/assignProfile';
export interface AssignProfileParams {
  readonly uri: string;
  readonly profile: string;
}

/** Checks every file of the workspace anew. */
export const validateWorkspaceRequest = 'gatewright/validateWorkspace';
export interface WorkspaceSummary {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
  readonly cancelled: boolean;
}

/** Every rule's id and summary, for a list to choose from. */
export const rulesRequest = 'gatewright/rules';
export interface RuleChoice {
  readonly id: string;
  readonly summary: string;
}

/** The page of a rule as Markdown; `null` when there is no such rule. */
export const explainRequest = 'gatewright/explain';
export interface ExplainParams {
  readonly rule: string;
}

/** Every file of a language in the workspace, for a view of them. */
export const catalogRequest = 'gatewright/catalog';
export interface CatalogParams {
  /** Its id, such as `skill`. */
  readonly language: string;
}
export interface CatalogAnswer {
  /** Empty while the workspace is read. */
  readonly folders: readonly CatalogFolder[];
  /** True while the workspace is read; `gatewright/checked` tells when that is done. */
  readonly isReading: boolean;
}
export interface CatalogFolder extends CatalogView {
  readonly uri: string;
  readonly entries: readonly CatalogFile[];
}
export interface CatalogFile extends CatalogEntry {
  readonly uri: string;
}

/** What lies in an entry of the catalog. */
export const catalogPartsRequest = 'gatewright/catalog/parts';
export interface CatalogPartsParams {
  /** Of the file. */
  readonly uri: string;
  /** The number of the entry in it. */
  readonly number: number;
}
export interface CatalogFilePart extends Omit<CatalogPart, 'parts'> {
  readonly uri: string;
  readonly parts: readonly CatalogFilePart[];
}

/** Tells the client that results changed, so that what it shows of a file (the status bar item) is asked for again. */
export const checkedNotification = 'gatewright/checked';
