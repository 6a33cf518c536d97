import { commands, type ExtensionContext, Range, Uri, ViewColumn, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CatalogCommandId } from '../../protocol/catalog-commands.ts';
import { mayWrite } from '../may-write.ts';
import { askFilter } from './ask-filter.ts';
import { copyInvocation } from './copy-invocation.ts';
import type { FileNode, Node, PartNode, RelationNode } from './tree.ts';
import type { CatalogView } from './view.ts';

export type CatalogHandlers = Record<CatalogCommandId, (node?: unknown) => unknown>;

/** A row that stands for a place in a file. */
type PlacedNode = FileNode | RelationNode | PartNode;

/** What the commands of the views do; each takes the row it was called on, else the focused one. */
export function catalogCommands(
  client: LanguageClient,
  view: CatalogView,
  contracts: CatalogView,
  { extensionUri }: ExtensionContext,
): CatalogHandlers {
  const onRow = (act: (node: PlacedNode) => unknown) => async (node?: unknown) => {
    // Only one of the views has the focus, and the others have nothing to say.
    const row = (node as Node | undefined) ?? (await view.focused()) ?? (await contracts.focused());
    return row?.kind === 'file' || row?.kind === 'relation' || row?.kind === 'part' ? act(row) : undefined;
  };
  const onFile = (act: (node: FileNode) => unknown) => onRow((node) => node.kind === 'file' && act(node));
  const onUri = (act: (uri: Uri) => unknown) => onRow((node) => act(uriOf(node)));
  return {
    'gatewright.filterCatalog': () => askFilter(view),
    'gatewright.clearCatalogFilter': () => {
      view.filter = '';
    },
    'gatewright.groupCatalog': () => askGrouping(view),
    'gatewright.filterContracts': () => askFilter(contracts),
    'gatewright.clearContractsFilter': () => {
      contracts.filter = '';
    },
    'gatewright.groupContracts': () => askGrouping(contracts),
    'gatewright.explainProfiles': () =>
      commands.executeCommand('markdown.showPreview', Uri.joinPath(extensionUri, 'media', 'profiles.md')),
    'gatewright.openCatalogItem': onRow((node) => open(node)),
    'gatewright.openCatalogItemToSide': onRow((node) => open(node, ViewColumn.Beside)),
    'gatewright.renameCatalogItem': onFile(rename),
    'gatewright.newFromCatalogItem': onFile(
      (node) => mayWrite('to add files to it') && commands.executeCommand('gatewright.newSkill', uriOf(node)),
    ),
    'gatewright.copyInvocation': onFile(({ file }) => copyInvocation(client, file)),
    'gatewright.revealCatalogItem': onUri((uri) => commands.executeCommand('revealInExplorer', uri)),
    'gatewright.copyCatalogItemPath': onUri((uri) => commands.executeCommand('copyFilePath', uri)),
    'gatewright.copyCatalogItemRelativePath': onUri((uri) => commands.executeCommand('copyRelativeFilePath', uri)),
  };
}

async function askGrouping(view: CatalogView): Promise<void> {
  const items = view.groupings.map(({ id, title }) => ({
    label: title,
    description: id === view.grouping ? 'current' : '',
    id,
  }));
  const chosen = await window.showQuickPick(items, {
    title: `Group the ${view.spec.title} By`,
    placeHolder: 'Choose how it is grouped',
  });
  if (chosen) await view.groupBy(chosen.id);
}

function placeOf(node: PlacedNode): Pick<RelationNode, 'uri' | 'range'> {
  return node.kind === 'file' ? node.file : node.kind === 'part' ? node.part : node;
}

function uriOf(node: PlacedNode): Uri {
  return Uri.parse(placeOf(node).uri);
}

/** Opens a row's file at its place. */
async function open(node: PlacedNode, viewColumn?: ViewColumn): Promise<void> {
  const { start, end } = placeOf(node).range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(uriOf(node), { selection, ...(viewColumn ? { viewColumn } : {}) });
}

/** Renames at the name where the text states one, else the file, since that is the name then. */
async function rename(node: FileNode): Promise<void> {
  if (!mayWrite('to rename what is in it')) return;
  if (node.file.isNamed) {
    await open(node);
    await commands.executeCommand('editor.action.rename');
    return;
  }
  await commands.executeCommand('revealInExplorer', uriOf(node));
  await commands.executeCommand('renameFile');
}
