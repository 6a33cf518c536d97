import type { Document } from './document/document.ts';
import type { TextEdit } from './document/edit.ts';
import type { Span } from './document/span.ts';
import type { Finding } from './finding.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Move } from './paths.ts';
import type { Runnable } from './run/runnable.ts';
import type { Definition, Place, Workspace } from './workspace.ts';

/**
 * What a language offers at a place of a document besides findings. Everything may be left out. Nothing here throws,
 * whatever the text; a broken document gets what can be said of it.
 */
export interface Features<D extends Document = Document> {
  /** Every place that defines or names something, in the order of the text. */
  mentions?(document: D, workspace: Workspace): readonly Mention[];
  /** What the outline shows. */
  symbols?(document: D): readonly DocumentSymbol[];
  /** What can be folded besides what the indentation tells. */
  folds?(document: D): readonly Fold[];
  /** What a growing selection at an offset takes in step by step, from the innermost span to the whole file. */
  selections?(document: D, offset: number): readonly Span[];
  /** Actions that are shown above lines of the text, in the order they are shown. */
  lenses?(document: D, surroundings: Surroundings): readonly Lens[];
  /** What of it can be started, by a command or in a chat; `undefined` when nothing can. */
  runnable?(document: D): Runnable | undefined;
  /** Places whose colour a grammar cannot know, in the order of the text; none overlaps another or a line break. */
  tokens?(document: D, workspace: Workspace): readonly Token[];
  hover?(document: D, offset: number, scene: HoverScene): HoverText | undefined;
  /** What can stand at an offset, also in text that is half written. The editor filters it by what is typed. */
  complete?(document: D, offset: number, surroundings: Surroundings): readonly Completion[];
  /** What changes when the thing of a mention gets another name, or why it cannot have it. */
  rename?(document: D, mention: Mention, newName: string, scene: RenameScene): RenamePlan | Refusal;
}

/** What a feature may ask about the rest of the workspace; unlike a rule, it is asked once and may read texts. */
export interface Surroundings extends Workspace {
  /** The present text of a file, open or on disk; `undefined` when there is none or it is too large. */
  text(path: string): string | undefined;
  /** Every definition of a kind, in the order of their paths. */
  all(kind: string): readonly Definition[];
}

/** Something that has a name. Two mentions speak of the same thing when all three agree. */
export interface Thing {
  /** What it is, such as `skill`, `agent`, `variable`, `file`, `heading`, `tag` or `level`. */
  readonly kind: string;
  /** The document that owns it, such as that of a variable or a heading; empty for what the whole workspace shares. */
  readonly home: string;
  /** Its name; of a file the path from the root, of a heading its slug. */
  readonly name: string;
}

export interface Mention {
  readonly thing: Thing;
  readonly defines: boolean;
  /** The text that stands for the name: what a rename replaces, without quotes, braces or anchors around it. */
  readonly span: Span;
  /** True in a link that any editor with support for Markdown follows by itself. */
  readonly isLink?: true;
}

/** One text per thing, to look mentions up by. */
export function thingKey({ kind, home, name }: Thing): string {
  return `${kind}\n${home}\n${name}`;
}

/** What a rename may ask besides. */
export interface RenameScene extends Surroundings {
  readonly mentions: MentionIndex;
  /** A text as the document it would be at a path; `undefined` when nobody claims it. */
  parse(path: string, text: string): Document | undefined;
  /** The findings of a document by itself. */
  check(document: Document): readonly Finding[];
  /** What files would be with other texts, by path; `undefined` stands for a file that is gone. */
  preview(texts: ReadonlyMap<string, string | undefined>): ReadonlyMap<string, Preview>;
}

/** A document as it would be, in a workspace that is changed with it. */
export interface Preview {
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly mentions: readonly Mention[];
}

/** Edits over several files, by path, and files or directories that move afterwards. */
export interface RenamePlan {
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  readonly moves: readonly Move[];
}

/** Why something cannot be done, in one sentence with the remedy. */
export interface Refusal {
  readonly problem: string;
}

export interface DocumentSymbol {
  readonly name: string;
  readonly detail?: string;
  readonly kind:
    | 'section'
    | 'key'
    | 'variable'
    | 'tag'
    | 'level'
    | 'gate'
    | 'stage'
    | 'contract'
    | 'table'
    | 'column'
    | 'primary-key'
    | 'check'
    | 'server'
    | 'promise'
    | 'role'
    | 'person'
    | 'channel'
    | 'consumer';
  /** All that belongs to it; holds the spans of its children. */
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly DocumentSymbol[];
}

/** From the line of the start to the line of the end; the first line stays visible. */
export interface Fold {
  readonly span: Span;
  readonly kind: 'region' | 'comment';
}

/** An action above the line where `span` begins, as the server has a command for it. */
export type Lens = InvocationLens | PlacesLens;

/** Runs or copies an invocation of `runnable`. */
export interface InvocationLens {
  readonly span: Span;
  readonly title: string;
  readonly action: 'run' | 'copy';
  /** The index of the invocation; without one, the user chooses. */
  readonly argument?: number | undefined;
}

/** Shows places of the workspace. */
export interface PlacesLens {
  readonly span: Span;
  readonly title: string;
  readonly action: 'show';
  readonly places: readonly Place[];
}

export interface Token {
  readonly span: Span;
  /** A type of the LSP's semantic tokens. */
  readonly type: 'variable' | 'class' | 'function' | 'property' | 'keyword';
  readonly modifiers: readonly ('declaration' | 'readonly' | 'deprecated' | 'defaultLibrary')[];
}

/** What a hover may ask besides. */
export interface HoverScene extends Surroundings {
  /** The address that opens a file of the workspace; absent where nothing can be opened. */
  addressOf?(path: string): string;
  /** The editor's id for the language of the document; an editor that knows such files has hovers of its own. */
  readonly languageId?: string;
}

export interface HoverText {
  /** What is marked while the text is shown. */
  readonly span: Span;
  readonly markdown: string;
}

export interface Completion {
  /** What the list shows and the editor filters by. */
  readonly label: string;
  readonly kind: 'key' | 'value' | 'name' | 'variable' | 'file' | 'directory' | 'heading' | 'tag' | 'section';
  /** Beside the label: a type, a client, a path. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Replaces the word at the offset; its span holds the offset and lies on one line. */
  readonly edit: TextEdit;
  /** True when the new text is a snippet with `$1` and the like. */
  readonly isSnippet?: true;
  /** Edits elsewhere in the file that belong to it, such as the declaration of a variable. */
  readonly also?: readonly TextEdit[];
  /** Offered last and struck through. */
  readonly deprecated?: true;
  /** Place in the list where it is not that of the alphabet. */
  readonly rank?: number;
}
