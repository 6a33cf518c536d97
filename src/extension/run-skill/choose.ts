import { commands, type Uri, Uri as Uris, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type CatalogAnswer, catalogRequest } from '../../protocol/requests.ts';
import { type RunForm, type RunFormParams, runFormRequest } from '../../protocol/run-requests.ts';

/** One way to start a file, as its server counts them. */
export interface Choice {
  readonly uri: string;
  readonly form: RunForm;
  /** Index in `form.invocations`. */
  readonly index: number;
}

/**
 * Finds out what to start. What is left open is asked: the file (the shown one when it can be started, else one of the
 * catalog), and the invocation where there are several. `undefined` when the user leaves, or is told that there is none.
 *
 * @param target an address, or a row of the catalog
 * @param index of the invocation
 */
export async function choose(client: LanguageClient, target: unknown, index: unknown): Promise<Choice | undefined> {
  const uri = uriOf(target) ?? (await shownOrAsked(client));
  if (uri === undefined) return undefined;
  const form = await formOf(client, uri);
  if (!form) {
    const name = Uris.parse(uri).path.split('/').at(-1);
    void window.showInformationMessage(`Gatewright: '${name}' does not say how it is run.`);
    return undefined;
  }
  const chosen = typeof index === 'number' && form.invocations[index] ? index : await askInvocation(form);
  if (chosen === undefined) return undefined;
  const problem = form.invocations[chosen]?.problem;
  if (problem === undefined) return { uri, form, index: chosen };
  void window.showWarningMessage(`Gatewright: ${problem}`);
  return undefined;
}

function uriOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (target instanceof Uris) return (target as Uri).toString();
  const file = (target as { file?: { uri?: unknown } } | undefined)?.file;
  return typeof file?.uri === 'string' ? file.uri : undefined;
}

function formOf(client: LanguageClient, uri: string): Promise<RunForm | null> {
  const params: RunFormParams = { uri };
  return client.sendRequest<RunForm | null>(runFormRequest, params);
}

async function shownOrAsked(client: LanguageClient): Promise<string | undefined> {
  const shown = window.activeTextEditor?.document.uri;
  if (shown?.scheme === 'file' && (await formOf(client, shown.toString()))) return shown.toString();
  const { folders, isReading } = await client.sendRequest<CatalogAnswer>(catalogRequest, { language: 'skill' });
  if (isReading) {
    void window.showInformationMessage('Gatewright: the workspace is still being read; try again in a moment.');
    return undefined;
  }
  const items = folders.flatMap(({ entries }) =>
    entries
      .filter((entry) => entry.kind !== 'instructions')
      .map(({ name, path, description = '', uri }) => ({ label: name, description: path, detail: description, uri })),
  );
  if (items.length === 0) {
    void window.showInformationMessage('Gatewright: there are no skills in this workspace yet.');
    return undefined;
  }
  const options = { title: 'Run a Skill', placeHolder: 'Choose what to run', matchOnDescription: true };
  return (await window.showQuickPick(items, options))?.uri;
}

async function askInvocation({ name, invocations }: RunForm): Promise<number | undefined> {
  if (invocations.length === 1) return 0;
  const items = invocations.map(({ title, problem = '' }, index) => ({ label: title, detail: problem, index }));
  return (await window.showQuickPick(items, { title: `Run ${name}`, placeHolder: 'Choose how to run it' }))?.index;
}

/** Opens a file at a line, zero-based. */
export async function openAt(uri: string, line: number): Promise<void> {
  await commands.executeCommand('vscode.open', Uris.parse(uri).with({ fragment: `L${line + 1}` }));
}
