import { type ExtensionContext, type FileWillRenameEvent, Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import type { ServerOptions as GatewrightOptions } from '../protocol/requests.ts';
import { yieldToBuiltInCompletions } from './built-in-completions.ts';
import { yieldToBuiltIn } from './built-in-findings.ts';
import { ownOutline } from './outline.ts';

/**
 * The languages whose documents are sent to the server while they are open; which of them are its own, it decides by
 * what they say. A contract may be in any file of YAML or JSON. Kinds of YAML with a language of their own, such as
 * Compose files and workflows of GitHub, hold none; files of dbt are `jinja-yaml` to those who have its extensions.
 */
const languageIds = ['markdown', 'skill', 'chatagent', 'prompt', 'instructions', 'yaml', 'jinja-yaml', 'json'];

const documentSelector = [
  ...languageIds.map((language) => ({ scheme: 'file', language })),
  // Models of dbt are read for what they refer to.
  ...['sql', 'jinja-sql'].map((language) => ({
    scheme: 'file',
    language,
    pattern: '**/{models,analyses,snapshots}/**',
  })),
];

/** Makes the client of the language server; it is not started yet. */
export function createClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const channel = window.createOutputChannel('Gatewright', { log: true });
  const initializationOptions: GatewrightOptions = {
    rulePages: Uri.joinPath(context.extensionUri, 'media', 'rules').toString(),
    hasExplainCommand: true,
    hasRunCommands: true,
    hasShowPlacesCommand: true,
    followsMarkdownLinks: true,
  };
  const builtIn = yieldToBuiltIn(() => client);
  const outline = ownOutline(() => client);
  const options: LanguageClientOptions = {
    documentSelector,
    initializationOptions,
    outputChannel: channel,
    diagnosticCollectionName: 'gatewright',
    middleware: {
      handleDiagnostics: builtIn.handleDiagnostics,
      provideCompletionItem: yieldToBuiltInCompletions(),
      provideDocumentSymbols: outline.provideDocumentSymbols,
      workspace: { willRenameFiles: followMoves },
    },
  };
  const client: LanguageClient = new LanguageClient(
    'gatewright',
    'Gatewright',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6011'] } },
    },
    options,
  );
  context.subscriptions.push(
    channel,
    builtIn,
    outline,
    client,
    workspace.onDidGrantWorkspaceTrust(() => void client.restart()),
  );
  return client;
}

/**
 * Paths in texts follow a file that is moved, after VS Code has asked. Where its own Markdown support is set to do that,
 * both would change the same places, so it is left to do it.
 */
async function followMoves(
  event: FileWillRenameEvent,
  next: (event: FileWillRenameEvent) => Thenable<WorkspaceEdit | null | undefined>,
): Promise<WorkspaceEdit | null | undefined> {
  const builtIn = workspace.getConfiguration('markdown').get<string>('updateLinksOnFileMove.enabled', 'never');
  return builtIn === 'never' ? next(event) : undefined;
}
