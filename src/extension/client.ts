import { type ExtensionContext, Uri, window, workspace } from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import type { ServerOptions as GatewrightOptions } from '../protocol/requests.ts';
import { yieldToBuiltIn } from './built-in-findings.ts';

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
  };
  const builtIn = yieldToBuiltIn(() => client);
  const options: LanguageClientOptions = {
    documentSelector,
    initializationOptions,
    outputChannel: channel,
    diagnosticCollectionName: 'gatewright',
    middleware: { handleDiagnostics: builtIn.handleDiagnostics },
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
    client,
    workspace.onDidGrantWorkspaceTrust(() => void client.restart()),
  );
  return client;
}
