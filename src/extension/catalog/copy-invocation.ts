import { commands, env, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CatalogFile } from '../../protocol/requests.ts';
import { type RunForm, type RunFormParams, runFormRequest } from '../../protocol/run-requests.ts';

/**
 * Copies what starts an entry: its name as a chat takes it, or a command line of its body, whose variables are asked
 * for first. Asks which, where there are several.
 */
export async function copyInvocation(client: LanguageClient, file: CatalogFile): Promise<void> {
  const params: RunFormParams = { uri: file.uri };
  const form = await client.sendRequest<RunForm | null>(runFormRequest, params);
  const calls = file.invocations.map(({ text, clients }) => ({
    label: text,
    description: clients.join(', '),
    copy: async () => {
      await env.clipboard.writeText(text);
      window.setStatusBarMessage(`Copied ${text}`, 3000);
    },
  }));
  const lines = (form?.invocations ?? []).flatMap(({ kind, title }, index) => {
    const copy = async () => commands.executeCommand('gatewright.copyCommandLine', file.uri, index);
    return kind === 'shell' ? [{ label: title, description: 'command line', copy }] : [];
  });
  const choices = [...calls, ...lines];
  if (choices.length === 0) {
    void window.showInformationMessage(`Gatewright: nothing says how people call '${file.name}'.`);
    return;
  }
  const options = { title: `Call ${file.name}`, placeHolder: 'Choose what to copy' };
  const chosen = choices.length === 1 ? choices[0] : await window.showQuickPick(choices, options);
  await chosen?.copy();
}
