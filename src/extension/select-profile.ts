import { Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type AssignProfileParams,
  assignProfileRequest,
  type ProfileChoice,
  type ProfilesParams,
  profilesRequest,
} from '../protocol/requests.ts';
import { mayWrite } from './may-write.ts';
import type { StatusItem } from './status-item.ts';

/** Lets the user choose the profile of the shown file; the choice goes into the workspace's configuration file. */
export async function selectProfile(client: LanguageClient, status: StatusItem): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  if (uri?.scheme !== 'file' || !workspace.getWorkspaceFolder(uri)) {
    void window.showInformationMessage(
      'Gatewright: open a skill or agent file of the workspace to choose its profile.',
    );
    return;
  }
  if (!mayWrite()) return;
  const params: ProfilesParams = { uri: uri.toString() };
  const profiles = await client.sendRequest<ProfileChoice[]>(profilesRequest, params);
  const items = profiles.map(({ id, title, summary }) => ({
    label: title,
    description: id === status.current?.profile ? 'current' : '',
    detail: summary,
    id,
  }));
  const chosen = await window.showQuickPick(items, {
    title: `Profile of ${workspace.asRelativePath(uri)}`,
    placeHolder: 'Choose how this file is read; the choice is written to .gatewright/config.yaml',
    matchOnDetail: true,
  });
  if (!chosen) return;
  const assignment: AssignProfileParams = { uri: uri.toString(), profile: chosen.id };
  const changed = await client.sendRequest<string | null>(assignProfileRequest, assignment);
  // The edit is made in the editor's memory; the server reads the file, so it has to be saved.
  if (changed) await (await workspace.openTextDocument(Uri.parse(changed))).save();
}
