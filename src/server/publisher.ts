import type { Connection } from 'vscode-languageserver/node';
import { toDiagnostic } from './diagnostics.ts';
import type { Folder } from './folder.ts';
import type { Folders } from './folders.ts';

/** Sends what is shown of documents to the client. */
export class Publisher {
  readonly #connection: Connection;
  readonly #folders: Folders;
  /** How many findings were sent last, by path. */
  readonly #published = new Map<Folder, Map<string, number>>();
  /** The address of the directory with the rule pages, when the client named one. */
  rulePages: string | undefined;
  /** Called soon after diagnostics went out, once for many of them. */
  onPublished: () => void = () => {};
  #announcing: NodeJS.Immediate | undefined;

  constructor(connection: Connection, folders: Folders) {
    this.#connection = connection;
    this.#folders = folders;
  }

  /** True once something was sent of a document; an editor takes an empty list as the word that it was checked. */
  has(folder: Folder, path: string): boolean {
    return this.#published.get(folder)?.has(path) ?? false;
  }

  /** Sends the findings of one document; an empty list takes old ones away. */
  publish(folder: Folder, path: string): void {
    if (!this.#folders.all.includes(folder)) return;
    const diagnostics = folder.session.findings(path).map((finding) => toDiagnostic(finding, folder, this.rulePages));
    const published = this.#published.get(folder) ?? new Map<string, number>();
    this.#published.set(folder, published);
    published.set(path, diagnostics.length);
    void this.#connection.sendDiagnostics({ uri: folder.uriOf(path), diagnostics });
    this.announce();
  }

  /** Says that results are new. */
  announce(): void {
    this.#announcing ??= setImmediate(() => {
      this.#announcing = undefined;
      this.onPublished();
    });
  }

  /** Takes away what was sent and no longer holds, as after a change of settings made everything new. */
  sweep(folder: Folder): void {
    for (const [path, count] of this.#published.get(folder) ?? []) {
      if (count > 0 && folder.session.findings(path).length === 0) this.publish(folder, path);
    }
  }

  /** Takes away everything that was sent of a folder. */
  clear(folder: Folder | undefined): void {
    if (!folder) return;
    for (const path of this.#published.get(folder)?.keys() ?? []) {
      void this.#connection.sendDiagnostics({ uri: folder.uriOf(path), diagnostics: [] });
    }
    this.#published.delete(folder);
  }
}
