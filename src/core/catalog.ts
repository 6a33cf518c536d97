import type { Range } from './document/text.ts';
import type { Finding, Severity } from './finding.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Definition } from './workspace.ts';

/** What a workspace has of one language, for people to look through; plain data. */
export interface CatalogView {
  /** The ways to group the entries, the one that is shown first in front. */
  readonly groupings: readonly Grouping[];
  /** In the order of their paths. */
  readonly entries: readonly CatalogEntry[];
  /** Who names whom, in the order of paths and places. */
  readonly relations: readonly Relation[];
  /** The fullest first. */
  readonly meters: readonly Meter[];
}

export interface Grouping {
  readonly id: string;
  /** What entries are grouped by, such as `Phase`. */
  readonly title: string;
  /** The group of the entries that say nothing of it, such as `No phase`. */
  readonly without: string;
}

/** One file of the catalog, also where it is too broken to define anything, or one of several things in a file. */
export interface CatalogEntry {
  /** From the workspace root. */
  readonly path: string;
  /** Which one of its file it is, from 0. */
  readonly number: number;
  /** The name it defines, else that of its place. */
  readonly name: string;
  /** What it is, such as `skill`. */
  readonly kind: string;
  readonly description?: string;
  /** What stands beside the name, such as a version; the folder where it is absent. */
  readonly detail?: string;
  /** Where to open it. */
  readonly range: Range;
  /** True when the name stands in the text at `range`, so that it can be renamed there. */
  readonly isNamed: boolean;
  /** Its groups by the id of the grouping; an entry may be in several. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** How people call it by its name, by the clients that read it. */
  readonly invocations: readonly Invocation[];
  /** False when it is certain that nobody calls it; a text may also say in its body how it is run. */
  readonly isCallable: boolean;
  /** True when there is more to see in it (`CatalogPart`). */
  readonly hasParts: boolean;
  /** Further words that it is found by, such as the names of what lies in it. */
  readonly words: readonly string[];
  /** How many findings it has. */
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface Invocation {
  /** The clients that take it, by the names people know them by. */
  readonly clients: readonly string[];
  readonly text: string;
}

export interface Relation {
  /** `refers`: the text of `from` names the other entry. `clashes`: both have the same name, so that one hides the other. */
  readonly kind: 'refers' | 'clashes';
  /** Paths of entries. */
  readonly from: string;
  readonly to: string;
  /** The place in `from` that says so. */
  readonly range: Range;
}

/** How much is used of what a client has room for. */
export interface Meter {
  /** The same for as long as it measures the same. */
  readonly id: string;
  /** Whose room it is, and for what; several parts of a workspace may have the same. */
  readonly title: string;
  /** The part of the workspace that is measured; empty for all of it. */
  readonly scope: string;
  readonly used: number;
  readonly max: number;
  /** What the two numbers say, as a sentence. */
  readonly text: string;
  /** The rule that says why it matters. */
  readonly rule: string;
}

/** What a language makes its part of the catalog of; a `Session` is one. */
export interface CatalogSource {
  readonly paths: readonly string[];
  /** Id of the language of a document; empty for a file that could not be read. */
  languageOf(path: string): string | undefined;
  profileOf(path: string): string | undefined;
  findings(path: string): readonly Finding[];
  readonly index: { all(kind: string): readonly Definition[] };
  readonly mentions: Pick<MentionIndex, 'of'>;
}

/** Something that lies in an entry, such as a table; it is asked for when somebody opens the entry. */
export interface CatalogPart {
  readonly name: string;
  /** What it is, such as `table`, `column` or `consumer`. */
  readonly kind: string;
  /** What else there is to say of it in a few words, such as its type. */
  readonly detail: string;
  /** Where to open it. */
  readonly path: string;
  readonly range: Range;
  readonly parts: readonly CatalogPart[];
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): CatalogEntry['findings'] {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
