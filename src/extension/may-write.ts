import { window, workspace } from 'vscode';

/** True when the workspace is one that commands may write to; says why not otherwise. */
export function mayWrite(): boolean {
  if (workspace.isTrusted) return true;
  void window.showWarningMessage('Gatewright only reads in an untrusted workspace. Trust it to change its settings.');
  return false;
}
