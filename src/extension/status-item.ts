import { type Disposable, type Event, StatusBarAlignment, type TextEditor, window } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { type FileStatus, type FileStatusParams, fileStatusRequest } from '../protocol/requests.ts';

/** The status bar item with the profile of the file that is shown. */
export interface StatusItem extends Disposable {
  /** Asks the server again how the shown file is read. */
  refresh(): Promise<void>;
  /** How the shown file is read, as last asked; absent when it is no file of Gatewright's. */
  readonly current: FileStatus | undefined;
}

/**
 * Makes the status bar item and keeps it up to date.
 *
 * @param checked fires when results changed
 */
export function createStatusItem(client: LanguageClient, checked: Event<void>): StatusItem {
  const item = window.createStatusBarItem('profile', StatusBarAlignment.Right, 90);
  item.name = 'Gatewright Profile';
  let current: FileStatus | undefined;
  let asked = 0;

  async function refresh(editor: TextEditor | undefined = window.activeTextEditor): Promise<void> {
    const turn = ++asked;
    const uri = editor?.document.uri;
    const status = uri?.scheme === 'file' && client.state === State.Running ? await ask(uri.toString()) : undefined;
    // A later question may have been answered first.
    if (turn === asked) show(status);
  }

  async function ask(uri: string): Promise<FileStatus | undefined> {
    const params: FileStatusParams = { uri };
    try {
      return (await client.sendRequest<FileStatus | null>(fileStatusRequest, params)) ?? undefined;
    } catch {
      // The server went away in between; its next start asks again.
      return undefined;
    }
  }

  function show(status: FileStatus | undefined): void {
    current = status;
    if (!status) {
      item.hide();
      return;
    }
    const { title, summary, clients, hasChoice } = status;
    item.text = `$(checklist) ${title}`;
    item.command = hasChoice ? 'gatewright.selectProfile' : undefined;
    item.tooltip = hasChoice
      ? `${summary}\nChecked for ${clients.join(', ') || 'no particular client'}. Click to change the profile.`
      : `${summary}\nChecked by Gatewright.`;
    item.accessibilityInformation = hasChoice
      ? { label: `Gatewright profile: ${title}. Select to change it.`, role: 'button' }
      : { label: `Gatewright checks this file as ${title}.` };
    item.show();
  }

  const listeners = [
    checked(() => void refresh()),
    window.onDidChangeActiveTextEditor((editor) => void refresh(editor)),
    client.onDidChangeState(({ newState }) => void (newState === State.Running ? refresh() : show(undefined))),
  ];
  return {
    refresh: () => refresh(),
    get current() {
      return current;
    },
    dispose: () => {
      item.dispose();
      for (const listener of listeners) listener.dispose();
    },
  };
}
