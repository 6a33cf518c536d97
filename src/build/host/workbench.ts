import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Server } from './server.ts';

/** The URI by which the workbench in the browser knows a file or folder of the server's machine. */
export function remoteUri(server: Server, path: string): string {
  return `vscode-remote://${server.authority}${pathToFileURL(resolve(path)).pathname}`;
}

/**
 * The address of the workbench on a folder or a `.code-workspace` file, or without a workspace when it is undefined.
 * `payload` are pairs that VS Code reads from its address, such as `['openFile', remoteUri(...)]`.
 */
export function workbenchUrl(
  server: Server,
  workspace: string | undefined,
  payload: readonly (readonly [string, string])[] = [],
): string {
  const url = new URL(server.url);
  if (workspace === undefined) url.searchParams.set('ew', 'true');
  else url.searchParams.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', resolve(workspace));
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
