import type { Severity } from '../../finding.ts';
import type { JsonSchema } from '../../schema/schema.ts';
import type { ClientId, FileRole } from '../clients/client.ts';

/**
 * A family of skill or agent files, as data: which files it claims and what it promises of them. Built-in profiles are
 * files of this folder; a workspace adds its own in `.gatewright/profiles/*.yaml` in the same form.
 */
export interface Profile {
  /** Permanent, kebab-case. */
  readonly id: string;
  /** The name people see in the status bar. */
  readonly title: string;
  /** One sentence: what these files are for. */
  readonly summary: string;
  /**
   * A profile whose promises hold here too; what this one states itself replaces the other's. A workspace's own profile
   * states only what differs: schemas and severities are put together key by key.
   */
  readonly extends?: string;
  /** The role its files play, which picks the keys a client reads. */
  readonly role: FileRole;
  /** The clients that read such a file where its place does not say. */
  readonly clients: readonly ClientId[];
  readonly claims: Claims;
  /** Whether a file of this family needs a frontmatter. */
  readonly frontmatter: 'required' | 'optional' | 'none';
  /** What the frontmatter must look like. Keys it does not list may still be known to a client. */
  readonly schema: JsonSchema;
  /** Sections the body owes, in the order a new file gets them. */
  readonly sections?: readonly SectionSpec[];
  /** Line-anchored tags of the body. */
  readonly tags?: {
    readonly required: readonly string[];
    readonly known: readonly string[];
    /** What belongs between a tag and its end, one sentence; read by hover and completion. */
    readonly purposes?: Readonly<Record<string, string>>;
  };
  /** Tables the body promises: below which tag or heading, with which columns. */
  readonly tables?: readonly TableSpec[];
  /** Facts about the file that stand in the quote at its top, such as `> **Version:** 1.2.0`. */
  readonly stamps?: readonly StampSpec[];
  /** Blocks of JSON that stand between tags and have a schema of their own. */
  readonly blocks?: readonly BlockSpec[];
  /** Which paths in backticks are references that must exist. */
  readonly references?: ReferenceSpec;
  /** True when `{{name}}` in the body refers to a variable that the frontmatter declares. */
  readonly variables?: boolean;
  /** Severities that differ from the rules' own. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}

/** How a profile recognises its files. The five are asked in this order over all profiles, and the first hit counts. */
export interface Claims {
  /** Sets of frontmatter keys that only this family has; one whole set is enough. */
  readonly keys?: readonly (readonly string[])[];
  /** Globs over the path from the workspace root. */
  readonly files?: readonly string[];
  /** Globs of places where such files usually are: they claim only files that have a frontmatter. */
  readonly habit?: readonly string[];
  /** Sets of frontmatter keys that suggest the family where neither keys nor place told; one whole set is enough. */
  readonly shape?: readonly (readonly string[])[];
  /**
   * Marks of the body. They claim a file that nobody else claims (and that has the frontmatter this family needs), and
   * they turn a file of the profile that this one extends into one of this.
   */
  readonly body?: {
    /** Regular expression sources; each must match a heading's text from its start, whatever the case. */
    readonly headings?: readonly string[];
    /** Line-anchored tags, and how many different ones of them must be there. */
    readonly tags?: { readonly of: readonly string[]; readonly atLeast: number };
  };
}

export interface SectionSpec {
  /** The heading a new file gets. */
  readonly title: string;
  /**
   * A regular expression source that a heading's text must match from its first letter on, whatever the case; the
   * title itself when absent.
   */
  readonly pattern?: string;
  /** The title of an earlier section that this one must stand in; anywhere in the body when absent. */
  readonly within?: string;
  /** What belongs into it, one sentence; shown with the finding and put into new files. */
  readonly purpose: string;
  readonly severity?: Severity;
  /** Its numbered items run from 1 without gap or repeat: list by list, or through all lists of its sub-headings. */
  readonly numbered?: 'list' | 'through';
  /** Labels that each begin a line of the section, such as `**Result**:`. */
  readonly labels?: readonly string[];
  /** Words that the section must mention; a hyphen may be a space. */
  readonly mentions?: readonly string[];
}

export interface TableSpec {
  /** The tag or the heading (a regular expression source) that the table stands below. */
  readonly tag?: string;
  readonly heading?: string;
  readonly columns: readonly string[];
}

export interface StampSpec {
  /** What stands in bold before the colon. */
  readonly label: string;
  readonly form: 'version' | 'date';
}

export interface BlockSpec {
  /** The tag around the fenced JSON. */
  readonly tag: string;
  /** What the block is called in messages, such as `hand-off`. */
  readonly title: string;
  readonly schema: JsonSchema;
}

export interface ReferenceSpec {
  /** Paths in backticks that begin with one of these directories are references, from the file's own directory. */
  readonly directories?: readonly string[];
  /** Headings (regular expression sources) below which every path in backticks is a reference from the workspace root. */
  readonly sections?: readonly string[];
}
