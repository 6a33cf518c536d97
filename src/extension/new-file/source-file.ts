import { type QuickPickItem, RelativePattern, Uri, window, workspace } from 'vscode';
import type { NewFileSource } from '../../protocol/new-file-requests.ts';
import { type Answered, type Position, pickOne } from './steps.ts';

/** More files than anybody looks through; another one can be chosen all the same. */
const MOST = 1000;

/** Where other programs keep what is theirs. */
const notLooked = '**/{node_modules,.git,.venv,dbt_packages,.vscode}/**';

/**
 * Lets the user choose a file with tables: one of the workspace folder that may be of the kind, or any other.
 *
 * @param folder address of a directory of the workspace folder
 * @param last address of the file that was chosen before
 */
export async function askSourceFile(
  position: Position,
  source: NewFileSource,
  folder: string,
  last: string | undefined,
): Promise<Answered<Uri>> {
  const { title, glob, exclude } = source;
  const base = workspace.getWorkspaceFolder(Uri.parse(folder, true))?.uri ?? Uri.parse(folder, true);
  const without = exclude ? `{${notLooked},${exclude}}` : notLooked;
  const found = await workspace.findFiles(new RelativePattern(base, glob), without, MOST);
  const items = found
    .map((uri) => ({ label: workspace.asRelativePath(uri, false), uri }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const other = {
    label: '$(folder-opened) Another File…',
    description: 'choose one of this workspace',
    uri: undefined,
  };
  const answered: Answered<QuickPickItem & { uri: Uri | undefined }> = await pickOne({
    ...position,
    placeholder: items.length > 0 ? `Which file has the tables? (${title})` : `No such file was found (${title})`,
    items: [...items, other],
    active: items.find(({ uri }) => uri.toString() === last),
  });
  if (typeof answered !== 'object') return answered;
  if (answered.value.uri) return { value: answered.value.uri };
  const [chosen] =
    (await window.showOpenDialog({ title: position.title, openLabel: 'Choose', defaultUri: base })) ?? [];
  return chosen ? { value: chosen } : askSourceFile(position, source, folder, last);
}
