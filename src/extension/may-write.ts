import { window, workspace } from 'vscode';

/**
 * True when the workspace is one that commands may write to; says why not otherwise.
 *
 * @param purpose what it would be trusted for
 */
export function mayWrite(purpose = 'to change its settings'): boolean {
  if (workspace.isTrusted) return true;
  void window.showWarningMessage(`Gatewright only reads in an untrusted workspace. Trust it ${purpose}.`);
  return false;
}
