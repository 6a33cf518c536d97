import type { ExtensionContext } from 'vscode';
import { catalogCommands } from './catalog/commands.ts';
import { type CatalogView, createCatalogView } from './catalog/view.ts';
import { checkedEvent } from './checked.ts';
import { createClient } from './client.ts';
import { registerCommands } from './commands.ts';
import { newSkillCommands } from './new-skill/commands.ts';
import { registerRulePages } from './rule-pages.ts';
import { runCommands } from './run-skill/commands.ts';
import { createRunsView, type RunsView } from './run-skill/view.ts';
import { createStatusItem } from './status-item.ts';

/** What other extensions, and tests, can reach. */
export interface Api {
  readonly catalog: CatalogView;
  readonly runs: RunsView;
}

/** Starts the language server and registers what needs the editor's own API. The start is not waited for. */
export function activate(context: ExtensionContext): Api {
  const client = createClient(context);
  const checked = checkedEvent(client);
  const status = createStatusItem(client, checked);
  const catalog = createCatalogView(client, checked, context.workspaceState);
  const runs = createRunsView(client);
  context.subscriptions.push(
    status,
    catalog,
    runs,
    registerRulePages(client),
    registerCommands(
      client,
      status,
      catalogCommands(client, catalog, context),
      newSkillCommands(client, context.workspaceState),
      runCommands(client, runs, context.workspaceState),
    ),
  );
  void client.start();
  context.subscriptions.push({ dispose: () => void client.stop() });
  return { catalog, runs };
}
