import type { Field, Part, PartChoice, Verdict } from '../core/create.ts';

/**
 * The questions of New Skill, New Contract and the like, and the files that come of the answers. The server writes
 * nothing: the client does.
 */

/** Where something is to be made, and what. */
export interface NewFileScope {
  /** Id of the language of the file. */
  readonly language: string;
  /** A workspace folder or a directory in one. */
  readonly uri: string;
  /** The file that the new one starts as a copy of. */
  readonly like?: string;
  /** The file whose tables the new one is about. */
  readonly tablesOf?: string;
}

/** Every kind of file that can be made there; of a copy, or about tables, the one. */
export const newFileOfferRequest = 'gatewright/newFile/offer';
export interface NewFileOffer {
  readonly kinds: readonly NewFileKind[];
  /** Kinds of files with tables that one may be about. */
  readonly sources: readonly NewFileSource[];
  /** Why there are no kinds. */
  readonly problem?: string;
}
export interface NewFileKind {
  /** Of the template. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** What to ask, in this order. */
  readonly fields: readonly Field[];
  /** Things to choose from that are made along. */
  readonly parts: readonly Part[];
  readonly choice?: PartChoice;
  /** Paths from the workspace folder with `<name>` in them, the likeliest first. */
  readonly places: readonly string[];
}
export interface NewFileSource {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The files that come into question, and those of them that do not, as globs from the workspace folder. */
  readonly glob: string;
  readonly exclude?: string;
}

export interface NewFileRequest extends NewFileScope {
  readonly kind: string;
  readonly place: string;
  /** By the keys of the fields. */
  readonly answers: Readonly<Record<string, string>>;
  /** Ids of the wanted parts. */
  readonly parts: readonly string[];
}

/** Judges one answer while it is typed. */
export const newFileCheckRequest = 'gatewright/newFile/check';
export interface NewFileCheckParams extends NewFileRequest {
  readonly key: string;
}
export type NewFileVerdict = Verdict;

/** The files to be made, the one to open first. */
export const newFilesRequest = 'gatewright/newFile/files';
export interface NewFiles {
  /** Empty when there is a problem. */
  readonly files: readonly NewFile[];
  /** The text of the first file with a stop at each place to fill in; absent when it has none. */
  readonly snippet?: string;
  readonly problem?: string;
}
/** A file with its text, or with the bytes of another one. */
export type NewFile =
  | { readonly uri: string; readonly text: string }
  | { readonly uri: string; readonly copyOf: string };
