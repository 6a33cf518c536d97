import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver/node';
import type { Document } from '../core/document/document.ts';
import type { Features, Surroundings } from '../core/feature.ts';
import type { Folder } from './folder.ts';
import type { Folders, Located } from './folders.ts';

/** One thing the server answers: a file of `features/` exports one, and `features/index.ts` lists it. */
export interface ServerFeature {
  /** What the client is told that the server can do. */
  capabilities?(client: ClientCapabilities): ServerCapabilities;
  /** Takes the requests it answers. */
  register(connection: Connection, places: Places): void;
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
  /** The address of the directory with the rule pages, where the client named one. */
  readonly rulePages: string | undefined;
  /** The document of an address, with what was typed just now; `undefined` for a file that is none of ours. */
  find(uri: string): Asked | undefined;
  /** The version of an open text, for edits; `null` when it is not open. */
  version(uri: string): number | null;
}

/** Makes the view that features have of a folder. */
export function surroundingsOf({ session, textOf }: Folder): Surroundings {
  return { ...session.index.view(), all: (kind) => session.index.all(kind), text: textOf };
}

/** What a request asks about, by the address; `flush` takes what was typed. */
export function find(uri: string, folders: Folders, flush: () => void): Asked | undefined {
  flush();
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
