import { Uri, workspace } from 'vscode';
import type { Person } from '../../protocol/run-requests.ts';

/** By which name the log calls the user, as the user set it; `uri` is a file or folder of the workspace. */
export function personSetting(uri: string): Person {
  return workspace.getConfiguration('gatewright', Uri.parse(uri)).get<Person>('runLog.person', 'user');
}
