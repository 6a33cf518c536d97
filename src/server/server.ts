import {
  CodeActionKind,
  type Connection,
  createConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import manifest from '../../package.json' with { type: 'json' };
import { SourceText } from '../core/document/text.ts';
import { explainRule } from '../core/explain.ts';
import { allRules } from '../core/languages.ts';
import { assignProfile, configPath } from '../core/settings/assign-profile.ts';
import {
  type AssignProfileParams,
  assignProfileRequest,
  checkedNotification,
  type ExplainParams,
  explainRequest,
  type FileStatus,
  type FileStatusParams,
  fileStatusRequest,
  type ProfileChoice,
  type ProfilesParams,
  profilesRequest,
  type RuleChoice,
  rulesRequest,
  type ServerOptions,
  validateWorkspaceRequest,
  type WorkspaceSummary,
} from '../protocol/requests.ts';
import { type ClientAbilities, codeActions, fixAllKind } from './code-actions.ts';
import { EarlyRequests } from './early-requests.ts';
import { canOperate, find, type Places } from './feature.ts';
import { features } from './features/index.ts';
import { Folders } from './folders.ts';
import { Publisher } from './publisher.ts';
import { Scheduler } from './scheduler.ts';

/** How the server talks to its client: `stdio`, or whatever the command line says (`--stdio`, `--node-ipc`). */
export type Transport = 'stdio' | 'arguments';

/**
 * Starts the language server. It runs until the client says `exit` or goes away.
 *
 * @param rulePages the address of the directory with the rule pages, for clients that name none themselves
 */
export function startServer(transport: Transport, rulePages?: string): void {
  const early = new EarlyRequests();
  const options = { messageStrategy: early };
  const connection =
    transport === 'stdio'
      ? createConnection(ProposedFeatures.all, process.stdin, process.stdout, options)
      : createConnection(ProposedFeatures.all, options);
  serve(connection, early, rulePages);
  connection.listen();
}

/** Wires every part of the server to a connection. */
function serve(connection: Connection, early: EarlyRequests, rulePages: string | undefined): void {
  const texts = new TextDocuments(TextDocument);
  const folders = new Folders();
  const publisher = new Publisher(connection, folders);
  const scheduler = new Scheduler(connection, folders, publisher, (uri) => texts.get(uri) !== undefined);
  let abilities: ClientAbilities = { resourceOperations: false, explainCommand: false };
  let client: InitializeParams['capabilities'] = {};
  let options: ServerOptions = {};

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    options = (params.initializationOptions ?? {}) as ServerOptions;
    publisher.rulePages = options.rulePages ?? rulePages;
    abilities = {
      resourceOperations: canOperate(client),
      explainCommand: options.hasExplainCommand === true,
    };
    scheduler.showsProgress = client.window?.workDoneProgress === true;
    folders.initial = (params.workspaceFolders ?? []).map((folder) => folder.uri);
    const rootUri = params.rootUri;
    if (folders.initial.length === 0 && rootUri) folders.initial = [rootUri];
    const offered = features.map((feature) => feature.capabilities?.(client) ?? {});
    return {
      serverInfo: { name: 'gatewright', version: manifest.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        ...Object.assign({}, ...offered),
        workspace: Object.assign(
          { workspaceFolders: { supported: true, changeNotifications: true } },
          ...offered.map((each) => each.workspace),
        ),
      },
    };
  });

  connection.onInitialized(async () => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        // Every file that comes or goes may make a reference right or wrong.
        watchers: [{ globPattern: '**/*.{md,mdx,yaml,yml,json}' }, { globPattern: '**/*', kind: 1 | 4 }],
      });
    }
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'gatewright' });
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const folder of removed) publisher.clear(folders.remove(folder.uri));
        for (const folder of added) folders.add(folder.uri);
        reopen();
        scheduler.scan();
      });
    }
    folders.start(await editorSettings());
    reopen();
    scheduler.scan();
    early.release();
  });

  connection.onDidChangeConfiguration(async (change) => {
    folders.settings = client.workspace?.configuration
      ? await editorSettings()
      : (change.settings?.gatewright ?? change.settings);
    restart();
  });

  async function editorSettings(): Promise<unknown> {
    if (!client.workspace?.configuration) return undefined;
    // An editor that cannot say its settings is served with the defaults; without an answer nothing would ever start.
    return connection.workspace.getConfiguration('gatewright').catch(() => undefined);
  }

  /** Settings decide how every file is read, so a change of them starts everything over. */
  function restart(): void {
    for (const folder of folders.all) folder.reload(folders.settings);
    scheduler.scan();
  }

  /** Hands the open texts to the folders, which may be new. */
  function reopen(): void {
    for (const text of texts.all()) {
      const at = folders.find(text.uri) ?? folders.adopt(text.uri);
      at?.folder.opened(at.path, text.getText());
    }
  }

  texts.onDidChangeContent(({ document }) => {
    const at = folders.find(document.uri) ?? folders.adopt(document.uri);
    if (!at) return;
    scheduler.changed(document.uri, () => at.folder.opened(at.path, document.getText()));
  });

  texts.onDidClose(({ document }) => {
    const at = folders.find(document.uri);
    if (!at) return;
    at.folder.closed(at.path);
    scheduler.later();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    let settingsChanged = false;
    for (const change of changes) {
      const at = folders.find(change.uri);
      if (!at) continue;
      if (at.folder.isSettings(at.path)) settingsChanged = true;
      at.folder.changedOnDisk(at.path);
      // A directory that was moved here comes as one event; what is in it has to be looked for.
      if (change.type === 1) scheduler.scanBelow(at.folder, at.path);
    }
    if (settingsChanged) restart();
    else scheduler.later();
  });

  connection.onCodeAction(({ textDocument, range, context }) => {
    const at = folders.find(textDocument.uri);
    if (!at) return [];
    scheduler.bringUpToDate(at);
    const version = texts.get(textDocument.uri)?.version ?? null;
    const { diagnostics, only } = context;
    return codeActions({ ...at, uri: textDocument.uri, version, range, diagnostics, only, abilities });
  });

  connection.onRequest(fileStatusRequest, ({ uri }: FileStatusParams): FileStatus | null => {
    const asked = places.find(uri);
    if (!asked) return null;
    const { engine } = asked.folder.session;
    return {
      ...engine.status(asked.document),
      path: asked.path,
      hasChoice: engine.choices(asked.path).length > 0,
    };
  });

  connection.onRequest(profilesRequest, ({ uri }: ProfilesParams): ProfileChoice[] => {
    const at = folders.find(uri);
    const choices = at?.folder.session.engine.choices(at.path) ?? [];
    return choices.map(({ id, title, summary }) => ({ id, title, summary }));
  });

  connection.onRequest(assignProfileRequest, async ({ uri, profile }: AssignProfileParams): Promise<string | null> => {
    const at = folders.find(uri);
    if (!at) return null;
    const target = at.folder.uriOf(configPath);
    const before = texts.get(target)?.getText() ?? at.folder.textOf(configPath);
    const edit = assignProfile(before ?? '', at.path, profile);
    if (!edit) return null;
    const range = new SourceText(before ?? '').rangeOf(edit.span);
    const textEdit = { textDocument: { uri: target, version: null }, edits: [{ range, newText: edit.newText }] };
    const create = { kind: 'create' as const, uri: target, options: { ignoreIfExists: true } };
    const documentChanges = before === undefined ? [create, textEdit] : [textEdit];
    const { applied } = await connection.workspace.applyEdit({ label: 'Choose a profile', edit: { documentChanges } });
    return applied ? target : null;
  });

  connection.onRequest(rulesRequest, (): RuleChoice[] => allRules.map(({ id, summary }) => ({ id, summary })));

  connection.onRequest(explainRequest, ({ rule }: ExplainParams): string | null => {
    const found = allRules.find((each) => each.id === rule);
    return found ? explainRule(found) : null;
  });

  connection.onRequest(validateWorkspaceRequest, async (): Promise<WorkspaceSummary> => {
    for (const folder of folders.all) folder.reload(folders.settings);
    const cancelled = !(await scheduler.scan());
    const findings = folders.all.flatMap((folder) =>
      folder.session.paths.flatMap((path) => folder.session.findings(path)),
    );
    const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    const files = folders.all.reduce((sum, folder) => sum + folder.session.paths.length, 0);
    return {
      files,
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      hint: count('hint'),
      cancelled,
    };
  });

  const places: Places = {
    get folders() {
      return folders.all;
    },
    get client() {
      return client;
    },
    get rulePages() {
      return publisher.rulePages;
    },
    get options() {
      return options;
    },
    settled: () => scheduler.settled(),
    get isReading() {
      return !folders.isStarted || scheduler.isReading;
    },
    find: (uri) => find(uri, folders, () => scheduler.take()),
    version: (uri) => texts.get(uri)?.version ?? null,
    languageId: (uri) => texts.get(uri)?.languageId,
    locate: (uri) => folders.find(uri),
  };
  for (const feature of features) feature.register(connection, places);

  publisher.onPublished = () => {
    void connection.sendNotification(checkedNotification);
    for (const feature of features) feature.checked?.(connection, places);
  };
  texts.listen(connection);
}
