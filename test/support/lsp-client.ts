import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { ServerOptions } from '../../src/protocol/requests.ts';

/** A language client without an editor: it starts the server, speaks the protocol and keeps what was published. */
export class TestClient {
  readonly root: string;
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  readonly initialized: Promise<InitializeResult>;
  /** The client's settings below `gatewright`; a promise keeps the server waiting for them. */
  settings: unknown = {};
  /** A promise keeps the server waiting for the leave to show progress, and with it every scan of the workspace. */
  progress: Promise<null> | null = null;
  readonly #waiting = new Set<() => void>();
  readonly #versions = new Map<string, number>();

  /**
   * @param root the workspace folder
   * @param capabilities what the client claims to be able to do
   * @param command the server's program and arguments; the sources by default
   * @param options what the server is told besides, as `initializationOptions`
   */
  constructor(
    root: string,
    capabilities: ClientCapabilities = {},
    command: readonly string[] = sourceServer,
    options: ServerOptions = {},
  ) {
    this.root = root;
    this.process = spawn(process.execPath, [...command, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdout, stdin } = this.process;
    if (!stdout || !stdin) throw new Error('The server has no pipes.');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.diagnostics.set(uri, diagnostics);
      for (const wake of [...this.#waiting]) wake();
    });
    this.connection.onRequest('workspace/configuration', async ({ items }: { items: unknown[] }) => {
      const settings = await this.settings;
      return items.map(() => settings);
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('window/workDoneProgress/create', () => this.progress);
    this.connection.listen();
    this.initialized = this.#initialize(capabilities, options);
  }

  uri(path: string): string {
    return pathToFileURL(join(this.root, path)).href;
  }

  open(path: string, text: string, languageId = 'skill'): void {
    this.#versions.set(path, 1);
    const textDocument = { uri: this.uri(path), languageId, version: 1, text };
    void this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Replaces a range of an open document, or all of it. */
  change(path: string, text: string, range?: Range): void {
    const version = (this.#versions.get(path) ?? 0) + 1;
    this.#versions.set(path, version);
    const contentChanges = [range ? { range, text } : { text }];
    void this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri(path), version },
      contentChanges,
    });
  }

  close(path: string): void {
    void this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: this.uri(path) },
    });
  }

  /** Tells the server that files on disk were created (1), changed (2) or deleted (3). */
  watched(...changes: readonly (readonly [path: string, type: 1 | 2 | 3])[]): void {
    void this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: changes.map(([path, type]) => ({ uri: this.uri(path), type })),
    });
  }

  configure(settings: unknown): void {
    this.settings = settings;
    void this.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { gatewright: settings },
    });
  }

  codeActions(path: string, range: Range, diagnostics: readonly Diagnostic[], only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [...diagnostics], ...(only ? { only } : {}) };
    const params = { textDocument: { uri: this.uri(path) }, range, context };
    return this.connection.sendRequest(CodeActionRequest.type, params) as Promise<CodeAction[]>;
  }

  /** Resolves with the published diagnostics of a file as soon as they fit; rejects after 20 seconds with what is there. */
  async until(path: string, fits: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    const uri = this.uri(path);
    const now = () => this.diagnostics.get(uri);
    if (!fits(now() ?? []) || now() === undefined) {
      await new Promise<void>((resolve, reject) => {
        const wake = () => {
          const found = now();
          if (found === undefined || !fits(found)) return;
          clearTimeout(timer);
          this.#waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(() => {
          this.#waiting.delete(wake);
          const shown = (now() ?? []).map((each) => `${each.code}: ${each.message}`).join('\n');
          reject(new Error(`The diagnostics of ${path} never came to fit. They are:\n${shown}`));
        }, 20_000);
        this.#waiting.add(wake);
      });
    }
    return now() ?? [];
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    await gone;
    this.connection.dispose();
  }

  async #initialize(capabilities: ClientCapabilities, options: ServerOptions): Promise<InitializeResult> {
    const uri = pathToFileURL(this.root).href;
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: uri,
      capabilities,
      workspaceFolders: [{ uri, name: 'test' }],
      initializationOptions: { rulePages: 'file:///rules', hasExplainCommand: true, ...options },
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }
}

const sourceServer = ['--import', 'tsx', fileURLToPath(new URL('../../src/server/main.ts', import.meta.url))];

/** What a client like VS Code can do. */
export const fullCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
  window: { workDoneProgress: true },
};
