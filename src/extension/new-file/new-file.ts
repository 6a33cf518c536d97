import { FileType, type Memento, Range, SnippetString, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type LanguageClient,
} from 'vscode-languageclient/node';
import {
  type NewFile,
  type NewFileRequest,
  type NewFileScope,
  type NewFiles,
  newFilesRequest,
} from '../../protocol/new-file-requests.ts';
import { mayWrite } from '../may-write.ts';
import { askForFile } from './wizard.ts';
import type { Words } from './words.ts';

/** Answers that are known beforehand, such as those of a key binding or a task: nothing is asked then. */
export type GivenAnswers = Pick<NewFileRequest, 'kind' | 'place' | 'answers' | 'parts'>;

/**
 * Makes a file with what belongs to it, and opens it at the first place to fill in. Resolves to its address; `undefined`
 * when nothing was made.
 *
 * @param target a directory to make it in, or a file to start from; the workspace when it is neither
 * @param tablesOf the file whose tables it is about
 */
export async function newFile(
  client: LanguageClient,
  memory: Memento,
  words: Words,
  target?: unknown,
  given?: GivenAnswers,
  tablesOf?: Uri,
): Promise<Uri | undefined> {
  if (!mayWrite('to make files in it')) return undefined;
  const scope = await scopeOf(words, target, tablesOf);
  if (!scope) return undefined;
  const request = given ? { ...scope, ...given } : await askForFile(client, memory, words, scope);
  if (!request) return undefined;
  const made = await client.sendRequest<NewFiles>(newFilesRequest, request);
  if (made.problem !== undefined) {
    void window.showErrorMessage(`Gatewright: ${made.problem}`);
    return undefined;
  }
  if (!(await write(made.files))) {
    void window.showErrorMessage('Gatewright: the files could not be made; one of them may be there already.');
    return undefined;
  }
  // The editor's watcher tells it half a second later, and until then every link of the new file would seem broken.
  const changes = made.files.map(({ uri }): FileEvent => ({ uri, type: FileChangeType.Created }));
  await client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  const uri = Uri.parse(made.files[0]?.uri ?? '', true);
  await open(uri, made.snippet);
  return uri;
}

/** The directory or the file that a command was called on, else the workspace folder that is meant. */
async function scopeOf({ language, title }: Words, target: unknown, tablesOf?: Uri): Promise<NewFileScope | undefined> {
  const tables = tablesOf ? { tablesOf: tablesOf.toString() } : {};
  if (target instanceof Uri) {
    const isDirectory = (await workspace.fs.stat(target)).type & FileType.Directory;
    return isDirectory
      ? { language, uri: target.toString(), ...tables }
      : { language, uri: Uri.joinPath(target, '..').toString(), like: target.toString() };
  }
  const folders = workspace.workspaceFolders ?? [];
  const own = tablesOf && workspace.getWorkspaceFolder(tablesOf);
  const folder =
    own ?? (folders.length > 1 ? await window.showWorkspaceFolderPick({ ignoreFocusOut: true }) : folders[0]);
  if (folders.length === 0)
    void window.showInformationMessage(`Gatewright: open a folder to make a ${title.toLowerCase()} in it.`);
  return folder && { language, uri: folder.uri.toString(), ...tables };
}

/**
 * Makes all files as one step that can be undone; nothing is overwritten. The one that links to the others comes last, so
 * that at no moment a link of it leads nowhere.
 */
async function write(files: readonly NewFile[]): Promise<boolean> {
  const edit = new WorkspaceEdit();
  for (const file of [...files].reverse()) {
    const contents =
      'text' in file ? new TextEncoder().encode(file.text) : await workspace.fs.readFile(Uri.parse(file.copyOf, true));
    edit.createFile(Uri.parse(file.uri, true), { contents, overwrite: false, ignoreIfExists: false });
  }
  return workspace.applyEdit(edit);
}

/** Shows the file; its text with the stops is the same, so that leaving them changes nothing. */
async function open(uri: Uri, snippet: string | undefined): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, { preview: false });
  if (snippet === undefined) return;
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  const options = { undoStopBefore: false, undoStopAfter: false, keepWhitespace: true };
  await editor.insertSnippet(new SnippetString(snippet), whole, options);
  await document.save();
}
