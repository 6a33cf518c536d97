import type { Field, Part, Verdict } from '../core/create.ts';

/** The questions of New Skill and the files that come of the answers. The server writes nothing: the client does. */

/** Where something is to be made. */
export interface NewSkillScope {
  /** A workspace folder or a directory in one. */
  readonly uri: string;
  /** The file that the new one starts as a copy of. */
  readonly like?: string;
}

/** Every kind of file that can be made there; of a copy the one. */
export const newSkillKindsRequest = 'gatewright/newSkill/kinds';
export interface NewSkillKind {
  /** Of the profile. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** What to ask, in this order. */
  readonly fields: readonly Field[];
  /** Files to choose from that are made along. */
  readonly parts: readonly Part[];
  /** Paths from the workspace folder with `<name>` in them, the likeliest first. */
  readonly places: readonly string[];
}

export interface NewSkillRequest extends NewSkillScope {
  readonly kind: string;
  readonly place: string;
  /** By the keys of the fields. */
  readonly answers: Readonly<Record<string, string>>;
  /** Ids of the wanted parts. */
  readonly parts: readonly string[];
}

/** Judges one answer while it is typed. */
export const newSkillCheckRequest = 'gatewright/newSkill/check';
export interface NewSkillCheckParams extends NewSkillRequest {
  readonly key: string;
}
export type NewSkillVerdict = Verdict;

/** The files to be made, the one to open first. */
export const newSkillFilesRequest = 'gatewright/newSkill/files';
export interface NewSkillFiles {
  /** Empty when there is a problem. */
  readonly files: readonly NewSkillFile[];
  /** The text of the first file with a stop at each place to fill in; absent when it has none. */
  readonly snippet?: string;
  readonly problem?: string;
}
/** A file with its text, or with the bytes of another one. */
export type NewSkillFile =
  | { readonly uri: string; readonly text: string }
  | { readonly uri: string; readonly copyOf: string };
