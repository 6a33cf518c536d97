import { Uri, workspace } from 'vscode';
import type { CatalogFolder } from '../../protocol/requests.ts';
import type { NamedFolder } from './tree.ts';

/**
 * The folders of an answer in the order and with the names of the workspace. The server also knows folders of files
 * that were opened from elsewhere; they are no part of the workspace, and all there is where none is open.
 */
export function namedFolders(folders: readonly CatalogFolder[]): NamedFolder[] {
  const open = workspace.workspaceFolders ?? [];
  if (open.length === 0)
    return folders.map((folder) => ({ ...folder, name: Uri.parse(folder.uri).path.split('/').at(-1) ?? '' }));
  return open.flatMap(({ uri, name }) => {
    // The server writes addresses in its own way, so paths are compared.
    const folder = folders.find((each) => Uri.parse(each.uri).fsPath === uri.fsPath);
    return folder ? [{ ...folder, name }] : [];
  });
}
