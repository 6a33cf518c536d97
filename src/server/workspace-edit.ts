import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { TextEdit } from '../core/document/edit.ts';
import { SourceText } from '../core/document/text.ts';
import type { Move } from '../core/paths.ts';
import type { Folder } from './folder.ts';

/** What changes in a folder: texts first, then new files, then moves. Paths are those from before the moves. */
export interface Change {
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  readonly creates?: readonly { readonly path: string; readonly content: string }[];
  readonly moves?: readonly Move[];
}

/**
 * A change as the protocol has it. Nothing is overwritten.
 *
 * @param version of an open text; `null` for one that is not open
 * @param canOperate whether the client can make and move files; then `change` may have some
 */
export function workspaceEdit(
  change: Change,
  folder: Folder,
  version: (uri: string) => number | null,
  canOperate: boolean,
): WorkspaceEdit {
  const texts = [...change.edits].flatMap(([path, edits]): TextDocumentEdit[] => {
    const text = folder.textOf(path);
    if (text === undefined || edits.length === 0) return [];
    const source = new SourceText(text);
    const uri = folder.uriOf(path);
    const converted = edits.map(({ span, newText }) => ({ range: source.rangeOf(span), newText }));
    return [{ textDocument: { uri, version: version(uri) }, edits: converted }];
  });
  if (!canOperate) {
    return { changes: Object.fromEntries(texts.map(({ textDocument, edits }) => [textDocument.uri, edits as never])) };
  }
  const start = { line: 0, character: 0 };
  const creates = (change.creates ?? []).flatMap(({ path, content }) => {
    const uri = folder.uriOf(path);
    return [
      // A file that came into being meanwhile stays as it is.
      { kind: 'create' as const, uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: content }] },
    ];
  });
  const moves = (change.moves ?? []).map(({ from, to }) => ({
    kind: 'rename' as const,
    oldUri: folder.uriOf(from),
    newUri: folder.uriOf(to),
    options: { overwrite: false, ignoreIfExists: false },
  }));
  return { documentChanges: [...texts, ...creates, ...moves] };
}
