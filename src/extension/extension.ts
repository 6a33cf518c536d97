import type { ExtensionContext } from 'vscode';
import { createClient } from './client.ts';
import { registerCommands } from './commands.ts';
import { registerRulePages } from './rule-pages.ts';
import { createStatusItem } from './status-item.ts';

/** Starts the language server and registers what needs the editor's own API. The start is not waited for. */
export function activate(context: ExtensionContext): void {
  const client = createClient(context);
  const status = createStatusItem(client);
  context.subscriptions.push(status, registerRulePages(client), registerCommands(client, status));
  void client.start();
  context.subscriptions.push({ dispose: () => void client.stop() });
}
