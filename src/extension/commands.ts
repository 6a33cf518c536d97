import { commands, Disposable, ProgressLocation, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CommandId } from '../protocol/commands.ts';
import {
  type RuleChoice,
  rulesRequest,
  validateWorkspaceRequest,
  type WorkspaceSummary,
} from '../protocol/requests.ts';
import type { CatalogHandlers } from './catalog/commands.ts';
import type { NewFileHandlers } from './new-file/commands.ts';
import { showRulePage } from './rule-pages.ts';
import type { RunHandlers } from './run-skill/commands.ts';
import { selectProfile } from './select-profile.ts';
import { showPlaces } from './show-places.ts';
import type { StatusItem } from './status-item.ts';

type Handler = (...parameters: unknown[]) => unknown;

/** Registers every command of the manifest; a command without a handler does not compile. */
export function registerCommands(
  client: LanguageClient,
  status: StatusItem,
  catalog: CatalogHandlers,
  newFile: NewFileHandlers,
  runs: RunHandlers,
): Disposable {
  const handlers: Record<CommandId, Handler> = {
    'gatewright.validateWorkspace': () => validateWorkspace(client),
    'gatewright.explainRule': (rule) => explainRule(client, rule),
    'gatewright.selectProfile': () => selectProfile(client, status),
    'gatewright.restartServer': () => client.restart(),
    'gatewright.showOutput': () => client.outputChannel.show(true),
    'gatewright.showPlaces': (...given) => showPlaces(client, ...given),
    ...catalog,
    ...newFile,
    ...runs,
  };
  return Disposable.from(...Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler)));
}

/** Checks every file and says how many findings there are. */
async function validateWorkspace(client: LanguageClient): Promise<WorkspaceSummary> {
  const summary = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Gatewright: validating the workspace', cancellable: true },
    (_progress, token) => client.sendRequest<WorkspaceSummary>(validateWorkspaceRequest, token),
  );
  const { files, error, warning, info, cancelled } = summary;
  const counts = `${error} errors, ${warning} warnings and ${info} notes in ${files} files.`;
  void offerProblems(cancelled ? `The validation was cancelled after ${counts}` : counts);
  return summary;
}

async function offerProblems(message: string): Promise<void> {
  const show = 'Show Problems';
  if ((await window.showInformationMessage(`Gatewright: ${message}`, show)) === show) {
    await commands.executeCommand('workbench.actions.view.problems');
  }
}

/** Opens the page of a rule; without one, lets the user choose, the rules of the shown file's findings first. */
async function explainRule(client: LanguageClient, rule: unknown): Promise<void> {
  if (typeof rule === 'string') return showRulePage(rule);
  const rules = await client.sendRequest<RuleChoice[]>(rulesRequest);
  const items = rules.map(({ id, summary }) => ({ label: id, detail: summary }));
  const chosen = await window.showQuickPick(items, {
    title: 'Explain a Rule',
    matchOnDetail: true,
    placeHolder: 'Choose a rule',
  });
  if (chosen) await showRulePage(chosen.label);
}
