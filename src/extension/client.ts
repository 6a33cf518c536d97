import { type ExtensionContext, type FileWillRenameEvent, Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import type { ServerOptions as GatewrightOptions } from '../protocol/requests.ts';
import { yieldToBuiltInCompletions } from './built-in-completions.ts';
import { yieldToBuiltIn } from './built-in-findings.ts';
import { ownOutline } from './outline.ts';

/** The documents that are sent to the server; which of them are its own, it decides itself. */
const documentSelector = [
  ...['markdown', 'skill', 'chatagent', 'prompt', 'instructions'].map((language) => ({ scheme: 'file', language })),
  { scheme: 'file', language: 'yaml', pattern: '**/.gatewright/**' },
];

/** Makes the client of the language server; it is not started yet. */
export function createClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const channel = window.createOutputChannel('Gatewright', { log: true });
  const initializationOptions: GatewrightOptions = {
    rulePages: Uri.joinPath(context.extensionUri, 'media', 'rules').toString(),
    hasExplainCommand: true,
    hasRunCommands: true,
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
