import type { ExtensionContext } from 'vscode';
import { catalogCommands } from './catalog/commands.ts';
import { registerDecorations } from './catalog/decorations.ts';
import { catalogSpec, contractsSpec } from './catalog/specs.ts';
import { type CatalogView, createCatalogView } from './catalog/view.ts';
import { checkedEvent } from './checked.ts';
import { createClient } from './client.ts';
import { registerCommands } from './commands.ts';
import { newFileCommands } from './new-file/commands.ts';
import { registerRulePages } from './rule-pages.ts';
import { runCommands } from './run-skill/commands.ts';
import { createRunsView, type RunsView } from './run-skill/view.ts';
import { createStatusItem } from './status-item.ts';

/** What other extensions, and tests, can reach. */
export interface Api {
  readonly catalog: CatalogView;
  readonly contracts: CatalogView;
  readonly runs: RunsView;
}

/** Starts the language server and registers what needs the editor's own API. The start is not waited for. */
export function activate(context: ExtensionContext): Api {
  const client = createClient(context);
  const checked = checkedEvent(client);
  const status = createStatusItem(client, checked);
  const catalog = createCatalogView(catalogSpec, client, checked, context.workspaceState);
  const contracts = createCatalogView(contractsSpec, client, checked, context.workspaceState);
  const runs = createRunsView(client);
  context.subscriptions.push(
    status,
    catalog,
    contracts,
    registerDecorations(),
    runs,
    registerRulePages(client),
    registerCommands(
      client,
      status,
      catalogCommands(client, catalog, contracts, context),
      newFileCommands(client, context.workspaceState),
      runCommands(client, runs, context.workspaceState),
    ),
  );
  void client.start();
  context.subscriptions.push({ dispose: () => void client.stop() });
  return { catalog, contracts, runs };
}
