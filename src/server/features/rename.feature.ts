import {
  type Connection,
  ErrorCodes,
  type Position,
  type RenameFile,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { slice } from '../../core/document/span.ts';
import type { RenameScene } from '../../core/feature.ts';
import { editsForMoves } from '../../core/move-files.ts';
import { mentionAt } from '../../core/navigation.ts';
import { previewOf } from '../../core/preview.ts';
import { canOperate, mentionsOf, type Places, type ServerFeature, surroundingsOf } from '../feature.ts';
import type { Folder } from '../folder.ts';
import { workspaceEdit } from '../workspace-edit.ts';

const everything = { filters: [{ scheme: 'file', pattern: { glob: '**' } }] };

/** Rename of whatever has a name, and paths in texts that follow files which are moved in the editor. */
const rename: ServerFeature = {
  capabilities: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    workspace: client.workspace?.fileOperations?.willRename ? { fileOperations: { willRename: everything } } : {},
  }),
  register,
};

export default rename;

function register(connection: Connection, places: Places): void {
  /** Moves that are part of a rename of ours: the editor asks about them once more while it makes them. */
  const expected = new Set<string>();

  const at = (uri: string, position: Position) => {
    const asked = places.find(uri);
    const mention = asked && mentionAt(mentionsOf(asked), asked.document.source.offsetAt(position));
    return { asked, mention };
  };

  connection.onPrepareRename(({ textDocument, position }) => {
    const { asked, mention } = at(textDocument.uri, position);
    if (!asked || !mention) return null;
    const { source } = asked.document;
    return { range: source.rangeOf(mention.span), placeholder: slice(source.value, mention.span) };
  });

  connection.onRenameRequest(async ({ textDocument, position, newName }): Promise<WorkspaceEdit | null> => {
    // A file that has not been read yet would keep the old name.
    await places.settled();
    const { asked, mention } = at(textDocument.uri, position);
    if (!asked || !mention) return null;
    const plan = asked.features.rename?.(asked.document, mention, newName, sceneOf(asked.folder));
    if (!plan) return null;
    if ('problem' in plan) throw new ResponseError(ErrorCodes.InvalidRequest, plan.problem);
    if (plan.moves.length > 0 && !canOperate(places.client)) {
      const { from, to } = plan.moves[0] as { from: string; to: string };
      const problem = `This editor cannot move '${from}' to '${to}' as part of a rename; move it, then change the name.`;
      throw new ResponseError(ErrorCodes.InvalidRequest, problem);
    }
    const edit = workspaceEdit(plan, asked.folder, places.version, canOperate(places.client));
    expected.clear();
    for (const change of edit.documentChanges ?? [])
      if ('kind' in change && change.kind === 'rename') expected.add(keyOf(change));
    return edit;
  });

  connection.workspace.onWillRenameFiles(async ({ files }): Promise<WorkspaceEdit | null> => {
    await places.settled();
    const unforeseen = files.filter((file) => !expected.delete(keyOf(file)));
    const all = places.folders.flatMap((folder) => {
      const moves = unforeseen.flatMap(({ oldUri, newUri }) => {
        const [from, to] = [folder.pathOf(oldUri), folder.pathOf(newUri)];
        // What leaves the folder has no path from it any more.
        return from === undefined || to === undefined ? [] : [{ from, to }];
      });
      if (moves.length === 0) return [];
      const edits = editsForMoves(moves, sceneOf(folder));
      return edits.size > 0 ? [workspaceEdit({ edits }, folder, places.version, canOperate(places.client))] : [];
    });
    if (all.length < 2) return all[0] ?? null;
    return {
      documentChanges: all.flatMap((each) => each.documentChanges ?? []),
      changes: Object.assign({}, ...all.map((each) => each.changes)),
    };
  });
}

function keyOf({ oldUri, newUri }: Pick<RenameFile, 'oldUri' | 'newUri'>): string {
  return `${oldUri}\n${newUri}`;
}

/** What a rename may ask of a folder. */
function sceneOf(folder: Folder): RenameScene {
  const { engine, index, mentions } = folder.session;
  return {
    ...surroundingsOf(folder),
    mentions,
    parse: (path, text) => engine.parse(path, text),
    check: (document) => engine.conclude(engine.check(document, index)),
    preview: (texts) => previewOf(texts, engine, index),
  };
}
