import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver/node';
import type { Document } from '../core/document/document.ts';
import type { Position } from '../core/document/text.ts';
import type { Features, Mention, Surroundings } from '../core/feature.ts';
import { mentionAt, type Scene } from '../core/navigation.ts';
import type { ServerOptions } from '../protocol/requests.ts';
import type { Folder } from './folder.ts';
import type { Folders, Located } from './folders.ts';

/** One thing the server answers: a file of `features/` exports one, and `features/index.ts` lists it. */
export interface ServerFeature {
  /** What the client is told that the server can do. */
  capabilities?(client: ClientCapabilities): ServerCapabilities;
  /** Takes the requests it answers. */
  register(connection: Connection, places: Places): void;
  /** Called soon after documents were checked, when what is known of the workspace may have changed. */
  checked?(connection: Connection, places: Places): void;
}

/** A document a request asks about, with the newest text. */
export interface Asked extends Located {
  readonly document: Document;
  readonly features: Features;
  readonly surroundings: Surroundings;
}

/** What features may ask the server for. */
export interface Places {
  readonly folders: readonly Folder[];
  /** What the client said that it can do. */
  readonly client: ClientCapabilities;
  /** What the client told when it started. */
  readonly options: ServerOptions;
  /** The address of the directory with the rule pages, where the client named one. */
  readonly rulePages: string | undefined;
  /** True while folders are read: not every file of them is known yet. */
  readonly isReading: boolean;
  /** Resolves once every file is read and checked that has to be. */
  settled(): Promise<void>;
  /** The document of an address, with what was typed just now; `undefined` for a file that is none of ours. */
  find(uri: string): Asked | undefined;
  /** The version of an open text, for edits; `null` when it is not open. */
  version(uri: string): number | null;
  /** The client's id for the language of an open text. */
  languageId(uri: string): string | undefined;
  /** The folder of an address, also of a file that is no document. */
  locate(uri: string): Located | undefined;
}

/** Makes the view that features have of a folder. */
export function surroundingsOf({ session, textOf }: Folder): Surroundings {
  return { ...session.index.view(), all: (kind) => session.index.all(kind), text: textOf };
}

/** What a request asks about, by the address; `take` takes what was typed. */
export function find(uri: string, folders: Folders, take: () => void): Asked | undefined {
  take();
  const at = folders.find(uri);
  const document = at?.folder.document(at.path);
  if (!at || !document) return undefined;
  return {
    ...at,
    document,
    features: at.folder.session.engine.features(document),
    surroundings: surroundingsOf(at.folder),
  };
}

/** True when the client can make and move files as part of an edit. */
export function canOperate(client: ClientCapabilities): boolean {
  const { documentChanges, resourceOperations = [] } = client.workspace?.workspaceEdit ?? {};
  return documentChanges === true && resourceOperations.includes('create') && resourceOperations.includes('rename');
}

/** What the document that is asked about defines and names. */
export function mentionsOf({ folder, document }: Asked): readonly Mention[] {
  return folder.session.engine.mentions(document, folder.session.index);
}

/** The mention at a place; `undefined` for headings and their anchors where the editor leads there by itself. */
export function mentionAsked(asked: Asked, position: Position, { options }: Places): Mention | undefined {
  const mention = mentionAt(mentionsOf(asked), asked.document.source.offsetAt(position));
  return options.followsMarkdownLinks && mention?.thing.kind === 'heading' ? undefined : mention;
}

/** What navigation from the document may ask. */
export function sceneOf({ folder, surroundings }: Asked): Scene {
  return { ...surroundings, mentions: folder.session.mentions };
}
